// SPDX-License-Identifier: MIT
#include "lostsecrets.h"

#include "datetext.h"
#include "lifecycle.h"
#include "plaintext.h"
#include "servicesender.h"
#include "tokenchanges.h"
#include "tokenservice.h"

#include <algorithm>
#include <utility>

namespace patdesk {

LostSecrets::LostSecrets(TokenService& tokens, Lifecycle& lifecycle, QObject* parent)
    : QObject(parent), m_tokens(tokens), m_lifecycle(lifecycle) {
    connect(&tokens, &TokenService::stateChanged, this, &LostSecrets::look);
}

void LostSecrets::look() {
    const auto tenant = m_tokens.tenant();
    if (!tenant) {
        m_looked = {};
        m_lost.removeIf(
            [](const Lost& lost) { return lost.intent.has_value(); }); // found again when it opens
        return;
    }
    if (m_looked == tenant->id || !listsOwnTokens(m_tokens) || m_tokens.changes().isUnderWay())
        return;
    m_looked = tenant->id;
    for (const auto& [token, its] : std::exchange(m_untold, {}))
        add(token, its); // those of other tenants wait again
    const QString host = tenant->baseUrl.authority();
    const auto found =
        unansweredCreates(changesIn(m_lifecycle.journal().journal().entries()), host, tenant->clientId,
                          ownTokens(m_tokens), m_lifecycle.rotations().rotations(host));
    for (const UnansweredCreate& create : found) {
        if (create.orphan) {
            m_lost.append({create.orphan->id, tenant->id, create.intent});
            tell(*create.orphan);
            continue;
        }
        settle(create.intent, ErrorKind::NotMade);
        Q_EMIT messageReady({.about = Message::About::Remark,
                             .text = tr("Patdesk closed while “%1” was being created here. The token was not "
                                        "created: the service does not list it.")
                                         .arg(isolated(create.intent.tokenName))});
    }
}

void LostSecrets::add(const Token& token, const TenantId& tenant) {
    const auto open = m_tokens.tenant();
    if (!open || open->id != tenant) {
        m_untold.append({token, tenant});
        return;
    }
    m_lost.append({token.id, tenant, {}});
    tell(token);
}

void LostSecrets::tell(const Token& token) {
    const auto created = token.created.known();
    const QString when = created ? exactText(*created) : tr("at an unreadable time");
    Q_EMIT messageReady(
        {.about = Message::About::Remark,
         .symbol = Symbol::Key,
         .tone = Tone::Warning,
         .text = tr("The secret of “%1” (created %2) is lost, so the token cannot be used. Delete it?")
                     .arg(isolated(token.name), when),
         .detail = tr("Patdesk was closed or locked after the token was created and before its secret could "
                      "be copied. The secret cannot be shown again."),
         .actions = {MessageAction::DeleteLostToken, MessageAction::KeepLostToken},
         .token = token.id});
}

void LostSecrets::act(MessageAction action, const TokenId& token) {
    const auto found =
        std::find_if(m_lost.cbegin(), m_lost.cend(), [&](const Lost& lost) { return lost.token == token; });
    const auto tenant = m_tokens.tenant();
    if (found == m_lost.cend() || !tenant || tenant->id != found->tenant)
        return; // the message was about a tenant that is no longer open
    const Lost lost = *found;
    m_lost.erase(found);
    if (lost.intent)
        settle(*lost.intent, ErrorKind::SecretLost);
    if (action != MessageAction::DeleteLostToken)
        return;
    m_tokens.changes().remove(token, {this, [this](const Result<Done>& gone) {
                                          if (!gone)
                                              Q_EMIT failed(gone.error());
                                      }});
}

void LostSecrets::settle(const JournalEntry& intent, ErrorKind outcome) {
    const Result<Done> settled = m_lifecycle.journal().settle(intent, outcome);
    if (!settled)
        Q_EMIT failed(settled.error());
}

} // namespace patdesk
