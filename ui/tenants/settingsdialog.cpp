// SPDX-License-Identifier: MIT
#include "settingsdialog.h"

#include "connectioncheck.h"
#include "errortext.h"
#include "formfield.h"
#include "plainbutton.h"
#include "plaindelegate.h"
#include "plaintext.h"
#include "preferences.h"
#include "question.h"
#include "secretleft.h"
#include "tenantform.h"
#include "tenantregistry.h"
#include "tenanttransfer.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

namespace patdesk {

namespace {

constexpr int idRole = Qt::UserRole;

QString originText(TenantOrigin origin) {
    switch (origin) {
    case TenantOrigin::Environment:
        return SettingsDialog::tr(
            "This tenant comes from SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET in "
            "the environment. It is never stored and cannot be changed here.");
    case TenantOrigin::Demo:
        return SettingsDialog::tr(
            "The demo tenant inside Patdesk. It ends with Patdesk and cannot be changed here.");
    case TenantOrigin::Stored:
        break;
    }
    return {};
}

} // namespace

SettingsDialog::SettingsDialog(TenantRegistry& registry, Settings& settings, HttpClient& http,
                               ClipboardGuard& clipboard, Clock clock, QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_list(new QListWidget)
    , m_form(new TenantForm(
          {this, [&http](const QString& entered, const QString& caFile,
                         const Continuation<ApiHost>& then) { findApiHost(http, entered, caFile, then); }}))
    , m_check(new ConnectionCheck(
          http, clipboard, std::move(clock),
          {.tenant = {this, [this] { return m_form->tenant(); }},
           .secret = {this, [this](const Continuation<Secret>& then) { withSecret(then); }}}))
    , m_note(new NoteLabel)
    , m_preferences(new Preferences(settings))
    , m_transfer(new TenantTransfer(registry, this))
    , m_duplicate(newButton(tr("&Duplicate"), tr("Duplicate tenant")))
    , m_remove(newButton(tr("&Remove"), tr("Remove tenant")))
    , m_export(newButton(tr("E&xport…"), tr("Export tenant")))
    , m_save(new QPushButton(tr("&Save"))) {
    setWindowTitle(tr("Settings"));
    setAccessibleName(windowTitle());
    auto* const column = new QVBoxLayout(this);
    column->addLayout(buildTenants(), 1);
    column->addWidget(m_preferences);
    column->addLayout(buildButtons());

    connect(m_form, &TenantForm::changed, this, [this] {
        // What was found out holds for what was entered then.
        m_check->clear();
        refreshButtons();
    });
    connect(m_preferences, &Preferences::changed, this, &SettingsDialog::refreshButtons);
    connect(m_check, &ConnectionCheck::found, this, [this] { m_page->ensureWidgetVisible(m_check); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::rowChosen);
    connect(&m_registry, &TenantRegistry::changed, this, &SettingsDialog::fillList);
    connect(m_transfer, &TenantTransfer::imported, this, [this](const TenantId& first) {
        display(first);
        Q_EMIT tenantSaved(first);
    });
    connect(m_transfer, &TenantTransfer::told, m_note, &NoteLabel::showNote);
    fillList();
    const auto start = m_registry.tenantAtStart();
    display(start ? start->id
                  : TenantId(m_list->count() > 0 ? m_list->item(0)->data(idRole).toString() : QString()));
    resize(QSize(780, 620));
}

SettingsDialog::~SettingsDialog() = default;

QLayout* SettingsDialog::buildTenants() {
    auto* const row = new QHBoxLayout;
    row->addLayout(buildList(), 2);
    row->addLayout(buildPage(), 5);
    return row;
}

QLayout* SettingsDialog::buildList() {
    m_list->setAccessibleName(tr("Tenants"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    showPlain(m_list);
    auto* const add = newButton(tr("&Add"), tr("Add tenant"));
    connect(add, &QPushButton::clicked, this, &SettingsDialog::addTenant);
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        whenSettled({this, [this] { duplicateTenant(); }});
    });
    connect(m_remove, &QPushButton::clicked, this, &SettingsDialog::askToRemove);
    auto* const import = newButton(tr("I&mport…"), tr("Import tenants"));
    import->setToolTip(tr("From the sail command line, an SDK's config.json or the environment"));
    m_export->setToolTip(tr("To the sail command line or an SDK's config.json"));
    connect(import, &QPushButton::clicked, this, &SettingsDialog::importTenants);
    connect(m_export, &QPushButton::clicked, this, [this] { m_transfer->openExport(m_shown); });
    auto* const column = new QVBoxLayout;
    column->addWidget(m_list, 1);
    for (const QList<QPushButton*>& row :
         {QList<QPushButton*>{add, m_duplicate, m_remove}, QList<QPushButton*>{import, m_export}}) {
        auto* const buttons = new QHBoxLayout;
        for (QPushButton* const button : row)
            buttons->addWidget(button);
        column->addLayout(buttons);
    }
    return column;
}

QLayout* SettingsDialog::buildPage() {
    auto* const page = new QWidget;
    auto* const pageColumn = new QVBoxLayout(page);
    pageColumn->addWidget(m_form);
    pageColumn->addWidget(m_check);
    pageColumn->addStretch();
    m_page = scrolling(page);
    auto* const column = new QVBoxLayout;
    column->addWidget(m_page, 1);
    column->addWidget(m_note);
    return column;
}

QLayout* SettingsDialog::buildButtons() {
    m_save->setAccessibleName(tr("Save"));
    m_save->setDefault(true);
    auto* const close = newButton(tr("&Close"), tr("Close"));
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(close, &QPushButton::clicked, this, &SettingsDialog::reject);
    auto* const row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(close);
    return row;
}

// The list
// ---------------------------------------------------------------------------------------------------

void SettingsDialog::fillList() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QList<Tenant> tenants = m_registry.tenants();
    if (m_draft && !m_registry.tenant(m_draft->id))
        tenants.append(*m_draft);
    for (const Tenant& tenant : std::as_const(tenants)) {
        auto* const item =
            new QListWidgetItem(tenant.name.isEmpty() ? tr("New tenant") : tenant.name, m_list);
        item->setData(idRole, tenant.id.text());
        item->setToolTip(tenant.baseUrl.toString());
        if (tenant.id == m_shown)
            m_list->setCurrentItem(item);
    }
}

void SettingsDialog::rowChosen() {
    const QListWidgetItem* const item = m_list->currentItem();
    if (!item)
        return;
    const TenantId chosen(item->data(idRole).toString());
    if (chosen == m_shown)
        return;
    // Back to what is shown until it is settled what becomes of it.
    fillList();
    whenSettled({this, [this, chosen] { display(chosen); }});
}

void SettingsDialog::showTenant(const TenantId& id) {
    if (m_registry.tenant(id))
        whenSettled({this, [this, id] { display(id); }});
}

void SettingsDialog::display(const TenantId& id) {
    m_check->clear();
    m_shown = id;
    const bool isDraft = m_draft && m_draft->id == id;
    const auto tenant = isDraft ? m_draft : m_registry.tenant(id);
    QStringList others;
    for (const Tenant& other : m_registry.tenants()) {
        if (other.id != id)
            others.append(other.name);
    }
    if (tenant)
        m_form->display(*tenant, !isDraft || !m_secretFrom.isEmpty(), others);
    else
        m_form->displayNothing();
    m_note->showNote(NoteLabel::Kind::Help,
                     tenant ? originText(tenant->origin) : tr("Add a tenant to connect to it."));
    fillList();
    refreshButtons();
}

void SettingsDialog::addTenant() {
    whenSettled({this, [this] { startDraft({}, {}); }});
}

void SettingsDialog::duplicateTenant() {
    if (auto copy = m_registry.tenant(m_shown)) {
        const TenantId from = copy->id;
        copy->name = tr("%1 (copy)").arg(copy->name);
        copy->origin = TenantOrigin::Stored;
        startDraft(*std::move(copy), from);
    }
}

void SettingsDialog::startDraft(Tenant draft, const TenantId& secretFrom) {
    draft.id = TenantId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_secretFrom = secretFrom;
    m_draft = std::move(draft);
    display(m_draft->id);
    m_form->focusName();
}

void SettingsDialog::askToRemove() {
    if (m_draft) {
        discard();
        return;
    }
    const auto tenant = m_registry.tenant(m_shown);
    if (!tenant)
        return;
    auto* const question = newQuestion(
        this, tr("Remove tenant"), tr("Remove %1 from Patdesk?").arg(isolated(tenant->name)),
        tr("Its entry and its client secret in the keychain are deleted. Nothing changes in the tenant."));
    const auto* const remove = question->addButton(tr("Remove tenant"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, removed = *tenant] { removeTenant(removed); });
    question->open();
}

void SettingsDialog::removeTenant(const Tenant& removed) {
    const bool inKeychain = m_registry.holderOf(removed.id) == SecretHolder::Keychain;
    m_registry.remove(removed.id,
                      Continuation<Done>(this, [this, removed, inKeychain](const Result<Done>& result) {
                          const QList<Tenant> left = m_registry.tenants();
                          if (!m_registry.tenant(m_shown))
                              display(left.isEmpty() ? TenantId() : left.constFirst().id);
                          if (!result && inKeychain)
                              askAboutSecretLeft(this, m_registry, removed, result.error());
                          else if (!result)
                              m_note->showNote(NoteLabel::Kind::Problem, errorParagraph(result.error()));
                      }));
}

void SettingsDialog::importTenants() {
    whenSettled({this, [this] { m_transfer->openImport(); }});
}

// Changes
// ----------------------------------------------------------------------------------------------------

bool SettingsDialog::hasChanges() const {
    const bool duplicated = m_draft && !m_secretFrom.isEmpty();
    return m_form->isChanged() || duplicated || m_preferences->isChanged();
}

void SettingsDialog::refreshButtons() {
    const auto tenant = m_registry.tenant(m_shown);
    const bool tenantUnsaved = m_form->isChanged() || m_draft;
    m_save->setEnabled(!m_saving && (tenantUnsaved ? m_form->isComplete() : m_preferences->isChanged()));
    m_duplicate->setEnabled(!m_saving && tenant.has_value());
    m_export->setEnabled(!m_saving && tenant.has_value() && !m_form->isChanged());
    m_remove->setEnabled(!m_saving && (m_draft || (tenant && tenant->origin == TenantOrigin::Stored)));
    m_check->setPossible(m_form->isComplete() || (tenant && !m_form->isChanged()));
}

void SettingsDialog::save() {
    savePreferences();
    if (!m_form->isChanged() && !m_draft) {
        refreshButtons();
        return;
    }
    m_saving = true;
    refreshButtons();
    const Tenant tenant = m_form->tenant();
    if (!m_draft || m_secretFrom.isEmpty() || m_form->typedSecret()) {
        storeTenant(tenant, m_form->typedSecret());
        return;
    }
    m_registry.secretOf(m_secretFrom, Continuation<Secret>(this, [this, tenant](Result<Secret> secret) {
                            if (secret)
                                storeTenant(tenant, std::move(*secret));
                            else
                                tenantStored(tenant.id, secret.error());
                        }));
}

void SettingsDialog::savePreferences() {
    if (!m_preferences->isChanged())
        return;
    m_preferences->save();
    m_note->showNote(NoteLabel::Kind::Good, tr("Saved."));
    Q_EMIT preferencesSaved();
}

void SettingsDialog::storeTenant(const Tenant& tenant, std::optional<Secret> secret) {
    m_registry.save(tenant, std::move(secret),
                    Continuation<SecretPlace>(this, [this, id = tenant.id](const Result<SecretPlace>& place) {
                        tenantStored(id, place);
                    }));
}

void SettingsDialog::tenantStored(const TenantId& id, const Result<SecretPlace>& place) {
    m_saving = false;
    const auto afterSave = std::exchange(m_afterSave, {});
    if (!place) {
        m_note->showNote(NoteLabel::Kind::Problem, errorParagraph(place.error()));
        refreshButtons();
        return;
    }
    m_draft.reset();
    m_secretFrom = {};
    display(id);
    if (*place == SecretPlace::Keychain)
        m_note->showNote(NoteLabel::Kind::Good,
                         tr("Saved. The client secret is in this computer's keychain."));
    else
        m_note->showNote(
            NoteLabel::Kind::Warning,
            tr("Saved, but no keychain answers: the client secret is kept for this session only and "
               "asked for again at the next start."));
    Q_EMIT tenantSaved(id);
    afterSave();
}

void SettingsDialog::whenSettled(const Bound<void()>& goOn) {
    if (!hasChanges()) {
        discard();
        goOn();
        return;
    }
    auto* const question = newQuestion(this, tr("Unsaved changes"), tr("There are unsaved changes."), {});
    const auto* const saveButton = question->addButton(QMessageBox::Save);
    const auto* const discardButton = question->addButton(QMessageBox::Discard);
    question->addButton(QMessageBox::Cancel);
    question->button(QMessageBox::Save)->setEnabled(m_save->isEnabled());
    if (!m_save->isEnabled())
        question->setInformativeText(tr("They cannot be saved as they are: see the notes under the fields."));
    connect(saveButton, &QPushButton::clicked, this, [this, goOn] {
        m_afterSave = goOn;
        save();
    });
    connect(discardButton, &QPushButton::clicked, this, [this, goOn] {
        discard();
        goOn();
    });
    question->open();
}

/// Back to what is stored.
void SettingsDialog::discard() {
    m_preferences->discard();
    const QList<Tenant> stored = m_registry.tenants();
    if (m_draft && m_draft->id == m_shown)
        m_shown = stored.isEmpty() ? TenantId() : stored.constFirst().id;
    m_draft.reset();
    m_secretFrom = {};
    display(m_shown);
}

void SettingsDialog::reject() {
    whenSettled({this, [this] { QDialog::reject(); }});
}

void SettingsDialog::withSecret(const Continuation<Secret>& then) {
    if (auto typed = m_form->typedSecret())
        then(*std::move(typed));
    else
        m_registry.secretOf(m_secretFrom.isEmpty() ? m_shown : m_secretFrom, then);
}

} // namespace patdesk
