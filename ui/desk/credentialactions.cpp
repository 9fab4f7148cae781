// SPDX-License-Identifier: MIT
#include "credentialactions.h"

#include "credentialbutton.h"
#include "credentialchange.h"
#include "credentialend.h"
#include "datestylewatch.h"
#include "lifecycle.h"
#include "messagecenter.h"
#include "replacecredentialdialog.h"
#include "tenantregistry.h"
#include "tokenchanges.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QWidget>

namespace patdesk {

CredentialActions::CredentialActions(const Parts& parts, MessageCenter& center, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_center(center)
    , m_window(window)
    , m_button(new CredentialButton(window))
    , m_change(new CredentialChange(
          parts.tenants, parts.lifecycle.rotations(),
          {.verify = {&parts.tokens,
                      [&tokens = parts.tokens](const TokenId& id, Secret secret,
                                               const Continuation<Caller>& then) {
                          tokens.tryCredential(id, std::move(secret), then);
                      }},
           .remove = {&parts.tokens,
                      [&tokens = parts.tokens](const TokenId& id, const Continuation<Done>& then) {
                          tokens.changes().remove(id, then);
                      }}},
          parts.tokens.clock(), this)) {
    connect(m_button, &CredentialButton::clicked, this, &CredentialActions::replace);
    connect(m_change, &CredentialChange::changed, this, &CredentialActions::show);
    connect(m_change, &CredentialChange::adopted, this, &CredentialActions::adopted);
    connect(&parts.tokens, &TokenService::stateChanged, this, &CredentialActions::refresh);
    connect(&parts.tokens, &TokenService::callerChanged, this, &CredentialActions::refresh);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &CredentialActions::refresh);
    connect(&parts.tokens.changes(), &TokenChanges::changed, this, [this](const Token& token) {
        if (m_own && token.id == m_own->id)
            refresh();
    });
    refresh();
}

void CredentialActions::refresh() {
    look(false);
}

void CredentialActions::look(bool counted) {
    TokenService& tokens = m_parts.tokens;
    const auto tenant = tokens.tenant();
    const auto caller = tokens.caller();
    if (tenant && caller) {
        if (auto listed = tokens.model().token(caller->clientId))
            m_own = std::move(listed);
        else if (m_own && m_own->id != caller->clientId)
            m_own.reset();
    }
    if (tenant && caller && tokens.state() == LoadState::Ready) {
        // Who owns how many is looked up in the whole table: only for one who is about to create another.
        m_change->setCredential(
            {*tenant, *caller, m_own,
             counted ? tokens.model().tokensOf(caller->identityId) : m_change->credential().mine});
        if (m_change->isUsed())
            m_change->confirmUsed();
    }
    show();
}

void CredentialActions::show() {
    TokenService& tokens = m_parts.tokens;
    const auto tenant = tokens.tenant();
    const auto caller = tokens.caller();
    const bool isOwn = tenant && caller && m_own && m_own->id == caller->clientId;
    auto end = isOwn ? credentialEnd(*m_own, tokens.clock()()) : std::nullopt;
    if (end && end->urgency == CredentialUrgency::Far)
        end.reset();
    const bool begun = tenant && m_change->credential().tenant.id == tenant->id && m_change->rotation();
    m_button->showEnd(end, tokens.clock()(),
                      !begun                                          ? CredentialButton::Replacement::None
                      : m_change->step() == CredentialStep::DeleteOld ? CredentialButton::Replacement::OldKept
                                                                      : CredentialButton::Replacement::Begun);
    // The demo tenant's is made anew at each start.
    m_center.setCredential(end, tenant && tenant->origin != TenantOrigin::Demo);
}

void CredentialActions::replace() {
    if (m_dialog || !m_parts.tokens.tenant())
        return;
    look(true);
    m_dialog = new ReplaceCredentialDialog(*m_change, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void CredentialActions::setLocked(bool locked) {
    m_change->setLocked(locked);
}

} // namespace patdesk
