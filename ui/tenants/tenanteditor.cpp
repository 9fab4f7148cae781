// SPDX-License-Identifier: MIT
#include "tenanteditor.h"

#include "connectioncheck.h"
#include "errortext.h"
#include "formfield.h"
#include "tenantform.h"
#include "tenantregistry.h"

#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

#include <utility>

namespace patdesk {

namespace {

QString originText(TenantOrigin origin) {
    switch (origin) {
    case TenantOrigin::Environment:
        return TenantEditor::tr(
            "This tenant comes from SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET in "
            "the environment. It is never stored and cannot be changed here.");
    case TenantOrigin::Demo:
        return TenantEditor::tr(
            "The demo tenant inside Patdesk. It is gone when Patdesk closes, and cannot be changed here.");
    case TenantOrigin::Stored:
        break;
    }
    return {};
}

} // namespace

TenantEditor::TenantEditor(TenantRegistry& registry, HttpClient& http, ClipboardGuard& clipboard, Clock clock,
                           QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_form(new TenantForm(
          {this, [&http](const QString& entered, const QString& caFile,
                         const Continuation<ApiHost>& then) { findApiHost(http, entered, caFile, then); }}))
    , m_check(new ConnectionCheck(
          http, clipboard, std::move(clock),
          {.tenant = {this, [this] { return m_form->tenant(); }},
           .secret = {this, [this](const Continuation<Secret>& then) { withSecret(then); }}}))
    , m_note(new NoteLabel) {
    buildPage();
    connect(m_form, &TenantForm::changed, this, [this] {
        // What was found out holds for what was entered then.
        m_check->clear();
        m_connecting = m_failed = false;
        if (m_connectsOnceFound && !m_form->isSearching()) {
            m_connectsOnceFound = false;
            // Once the form has said all that has changed: each change ends a check.
            QMetaObject::invokeMethod(this, &TenantEditor::connectTenant, Qt::QueuedConnection);
        }
        refresh();
    });
    connect(m_check, &ConnectionCheck::found, this, [this] { m_page->ensureWidgetVisible(m_check); });
}

void TenantEditor::buildPage() {
    auto* const page = new QWidget;
    auto* const pageColumn = new QVBoxLayout(page);
    pageColumn->addWidget(m_form);
    pageColumn->addWidget(m_check);
    pageColumn->addStretch();
    m_page = scrolling(page);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_page, 1);
    column->addWidget(m_note);
}

void TenantEditor::display(const TenantId& id) {
    m_check->clear();
    m_connecting = m_failed = m_connectsOnceFound = false;
    m_shown = id;
    const bool isDraft = m_draft && m_draft->id == id;
    const auto tenant = isDraft ? m_draft : m_registry.tenant(id);
    QStringList others;
    for (const Tenant& other : m_registry.tenants()) {
        if (other.id != id)
            others.append(other.name);
    }
    using SecretState = TenantForm::SecretState;
    const bool copied = isDraft && !m_secretFrom.isEmpty();
    const TenantRegistry::Missing missing = m_registry.missingOf(copied ? m_secretFrom : id);
    if (tenant)
        m_form->display(*tenant,
                        isDraft && !copied          ? SecretState::Needed
                        : missing.secret && isDraft ? SecretState::Needed
                        : missing.secret            ? SecretState::Missing
                                                    : SecretState::Kept,
                        others);
    else
        m_form->displayNothing();
    m_note->showNote(NoteLabel::Kind::Help,
                     tenant ? originText(tenant->origin) : tr("Add a tenant to connect to it."));
    Q_EMIT displayed();
    refresh();
}

void TenantEditor::refresh() {
    m_check->setPossible(m_form->isComplete() || (m_registry.tenant(m_shown) && !m_form->isChanged()));
    Q_EMIT changed();
}

void TenantEditor::tell(NoteLabel::Kind kind, const QString& words) {
    m_note->showNote(kind, words);
}

void TenantEditor::withSecret(const Continuation<Secret>& then) {
    if (auto typed = m_form->typedSecret())
        then(*std::move(typed));
    else
        m_registry.secretOf(m_secretFrom.isEmpty() ? m_shown : m_secretFrom, then);
}

// Drafts

void TenantEditor::add() {
    startDraft({}, {});
    m_form->focusFirst();
}

void TenantEditor::focusFirst() {
    m_form->focusFirst();
}

void TenantEditor::forgetSecret() {
    m_form->forgetTypedSecret();
}

void TenantEditor::duplicate() {
    if (auto copy = m_registry.tenant(m_shown)) {
        const TenantId from = copy->id;
        copy->name = tr("%1 (copy)").arg(copy->name);
        copy->origin = TenantOrigin::Stored;
        startDraft(*std::move(copy), from);
        m_form->focusName();
    }
}

void TenantEditor::startDraft(Tenant draft, const TenantId& secretFrom) {
    draft.id = TenantId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_secretFrom = secretFrom;
    m_draft = std::move(draft);
    display(m_draft->id);
}

void TenantEditor::discard() {
    const QList<Tenant> stored = m_registry.tenants();
    if (m_draft && m_draft->id == m_shown)
        m_shown = stored.isEmpty() ? TenantId() : stored.constFirst().id;
    m_draft.reset();
    m_secretFrom = {};
    display(m_shown);
}

// What can be done with it

bool TenantEditor::isUnsaved() const {
    return m_form->isChanged() || m_draft;
}

bool TenantEditor::hasChanges() const {
    const bool duplicated = m_draft && !m_secretFrom.isEmpty();
    return m_form->isChanged() || duplicated;
}

bool TenantEditor::canBeSaved() const {
    return !m_saving && !m_connecting && isUnsaved() && m_form->isComplete();
}

bool TenantEditor::canBeConnected() const {
    const auto tenant = m_registry.tenant(m_shown);
    const bool isNew = m_draft && m_draft->id == m_shown;
    return isNew || (tenant && tenant->origin == TenantOrigin::Stored && m_registry.missingOf(m_shown).any());
}

bool TenantEditor::isBusy() const {
    return m_saving || m_connecting || m_form->isSearching();
}

bool TenantEditor::canBeDuplicated() const {
    return !m_saving && m_registry.tenant(m_shown);
}

bool TenantEditor::canBeExported() const {
    return canBeDuplicated() && !m_form->isChanged();
}

bool TenantEditor::canBeRemoved() const {
    const auto tenant = m_registry.tenant(m_shown);
    return !m_saving && (m_draft || (tenant && tenant->origin == TenantOrigin::Stored));
}

// Saving

void TenantEditor::save() {
    if (m_form->complain() || m_form->isSearching())
        return Q_EMIT notSaved();
    m_saving = true;
    refresh();
    const Tenant tenant = m_form->tenant();
    if (!m_draft || m_secretFrom.isEmpty() || m_form->typedSecret()) {
        store(tenant, m_form->typedSecret());
        return;
    }
    m_registry.secretOf(m_secretFrom, Continuation<Secret>(this, [this, tenant](Result<Secret> secret) {
                            if (secret)
                                store(tenant, std::move(*secret));
                            else
                                stored(tenant.id, secret.error());
                        }));
}

void TenantEditor::connectTenant() {
    if (m_connecting || m_saving || m_form->complain())
        return refresh();
    // Nothing is sent before it is known where to.
    m_connectsOnceFound = m_form->isSearching();
    if (m_connectsOnceFound)
        return refresh();
    m_connecting = true;
    m_failed = false;
    refresh();
    m_check->test({this, [this](const Result<ConnectionReport>& report) { tested(report); }});
}

void TenantEditor::tested(const Result<ConnectionReport>& report) {
    if (report && report->usable())
        return save();
    m_connecting = false;
    m_failed = true;
    tell(NoteLabel::Kind::Problem, tr("Not connected, and nothing was saved: see above."));
    refresh();
}

void TenantEditor::store(const Tenant& tenant, std::optional<Secret> secret) {
    m_registry.save(tenant, std::move(secret),
                    Continuation<SecretPlace>(this, [this, id = tenant.id](const Result<SecretPlace>& place) {
                        stored(id, place);
                    }));
}

void TenantEditor::stored(const TenantId& id, const Result<SecretPlace>& place) {
    m_saving = false;
    const bool connecting = std::exchange(m_connecting, false);
    if (!place) {
        tell(NoteLabel::Kind::Problem, errorParagraph(place.error(), ShownAt::Entry));
        refresh();
        Q_EMIT notSaved();
        return;
    }
    m_draft.reset();
    m_secretFrom = {};
    display(id);
    if (*place == SecretPlace::Keychain)
        tell(NoteLabel::Kind::Good, tr("Saved. The client secret is in this computer's keychain."));
    else
        tell(NoteLabel::Kind::Warning,
             tr("Saved, but no keychain is available: the client secret is kept for this session only, and "
                "Patdesk asks for it again at the next start."));
    Q_EMIT saved(id);
    if (connecting)
        Q_EMIT connected(id);
}

} // namespace patdesk
