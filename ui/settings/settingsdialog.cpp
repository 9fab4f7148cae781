// SPDX-License-Identifier: MIT
#include "settingsdialog.h"

#include "appearancepage.h"
#include "dialogbuttons.h"
#include "filespage.h"
#include "formfield.h"
#include "privacypage.h"
#include "question.h"
#include "settings.h"
#include "tenanteditor.h"
#include "tenantlist.h"
#include "tenantregistry.h"
#include "tenantremoval.h"
#include "tenanttransfer.h"
#include "windowsize.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patdesk {

SettingsDialog::SettingsDialog(TenantRegistry& registry, Settings& settings, HttpClient& http,
                               ClipboardGuard& clipboard, Clock clock, const QString& dataFolder,
                               QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_pages(new QTabWidget)
    , m_list(new TenantList)
    , m_editor(new TenantEditor(registry, http, clipboard, clock))
    , m_preferences{new PrivacyPage(settings), new AppearancePage(settings, clock)}
    , m_transfer(new TenantTransfer(registry, this))
    , m_removal(new TenantRemoval(registry, this))
    , m_note(new NoteLabel)
    , m_buttons(new DialogButtons) {
    setWindowTitle(tr("Settings"));
    setAccessibleName(windowTitle());
    buildPages(new FilesPage(dataFolder, settings.file()));
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(buildButtons());
    wireList();
    wireEditor();
    wireTransfer();
    wireRemoval();
    for (const SettingsPage* const page : std::as_const(m_preferences))
        connect(page, &SettingsPage::changed, this, &SettingsDialog::preferenceChanged);
    const auto start = m_registry.tenantAtStart();
    const QList<Tenant> tenants = m_registry.tenants();
    m_editor->display(start ? start->id : tenants.value(0).id);
    resizeOnScreen(this, {780, 620});
}

/// A field that has the focus loses it when the window goes, and says that it has been left.
SettingsDialog::~SettingsDialog() {
    m_editor->disconnect(this);
}

// The pages

void SettingsDialog::buildPages(QWidget* files) {
    m_pages->setDocumentMode(true); // one ground for pages that scroll and those that do not
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->tabBar()->setAccessibleName(tr("Pages"));
    m_pages->addTab(buildTenants(), tr("Tenants"));
    m_pages->addTab(scrolling(m_preferences[0]), tr("Privacy and lock"));
    m_pages->addTab(scrolling(m_preferences[1]), tr("Appearance"));
    m_pages->addTab(scrolling(files), tr("Files"));
    for (const auto& [key, by] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                [this, by = by] { turnPage(by); });
    connect(m_pages, &QTabWidget::currentChanged, this, &SettingsDialog::refreshButtons);
}

QWidget* SettingsDialog::buildTenants() {
    auto* const page = new QWidget;
    auto* const row = new QHBoxLayout(page);
    row->addWidget(m_list, 2);
    row->addWidget(m_editor, 5);
    return page;
}

/// Behind the last one comes the first.
void SettingsDialog::turnPage(int by) {
    m_pages->setCurrentIndex((m_pages->currentIndex() + by + m_pages->count()) % m_pages->count());
}

void SettingsDialog::showTenants() {
    m_pages->setCurrentIndex(0);
}

bool SettingsDialog::isOnTenants() const {
    return m_pages->currentIndex() == 0;
}

QWidget* SettingsDialog::buildButtons() {
    m_connect = m_buttons->addPrimary(tr("C&onnect"), tr("Connect"));
    m_connect->setToolTip(tr("Checks the connection, saves the tenant and opens it"));
    m_save = m_buttons->addPrimary(tr("&Save"), tr("Save"));
    m_buttons->addEnding(tr("&Close"), tr("Close"));
    connect(m_connect, &QPushButton::clicked, m_editor, &TenantEditor::connectTenant);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(m_buttons, &DialogButtons::rejected, this, &SettingsDialog::reject);
    auto* const line = new QWidget;
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(m_note, 1);
    row->addWidget(m_buttons);
    return line;
}

void SettingsDialog::refreshButtons() {
    m_save->setEnabled(!m_editor->isBusy() && (isTenantUnsaved() || hasChangedPreferences()));
    const bool canConnect = isOnTenants() && m_editor->canBeConnected();
    m_connect->setVisible(canConnect);
    m_connect->setEnabled(!m_editor->isConnecting() && !m_editor->isSaving());
    m_connect->setText(m_editor->isConnecting() ? tr("Connecting…") : tr("C&onnect"));
    m_buttons->setPrimary(canConnect ? m_connect : m_save);
    m_list->setPossible({.canDuplicate = m_editor->canBeDuplicated(),
                         .canRemove = m_editor->canBeRemoved(),
                         .canExport = m_editor->canBeExported()});
}

void SettingsDialog::preferenceChanged() {
    m_note->showNote(NoteLabel::Kind::Help, {});
    refreshButtons();
}

bool SettingsDialog::hasChangedPreferences() const {
    return std::any_of(m_preferences.begin(), m_preferences.end(),
                       [](const SettingsPage* page) { return page->isChanged(); });
}

/// A new one that nothing was typed for is not meant by somebody who looks at another page.
bool SettingsDialog::isTenantUnsaved() const {
    return isOnTenants() ? m_editor->isUnsaved() : m_editor->hasChanges();
}

// The tenants

void SettingsDialog::wireList() {
    connect(m_list, &TenantList::chosen, this, [this](const TenantId& id) {
        // Back to what is shown until it is settled what becomes of it.
        fillList();
        whenSettled({this, [this, id] { m_editor->display(id); }});
    });
    connect(m_list, &TenantList::addWanted, this, &SettingsDialog::addTenant);
    connect(m_list, &TenantList::duplicateWanted, this, [this] {
        whenSettled({this, [this] { m_editor->duplicate(); }});
    });
    connect(m_list, &TenantList::removeWanted, this, &SettingsDialog::removeShown);
    connect(m_list, &TenantList::importWanted, this, [this] { importTenants(); });
    connect(m_list, &TenantList::exportWanted, this, [this] { m_transfer->openExport(m_editor->shown()); });
    connect(&m_registry, &TenantRegistry::changed, this, &SettingsDialog::fillList);
}

void SettingsDialog::fillList() {
    QList<Tenant> tenants = m_registry.tenants();
    const auto& draft = m_editor->draft();
    if (draft && !m_registry.tenant(draft->id))
        tenants.append(*draft);
    m_list->fill(tenants, m_editor->shown());
}

void SettingsDialog::showTenant(const TenantId& id) {
    showTenants();
    if (m_registry.tenant(id))
        whenSettled({this, [this, id] { m_editor->display(id); }});
}

void SettingsDialog::enterMissing(const TenantId& id) {
    showTenant(id);
    if (m_editor->shown() == id)
        m_editor->focusFirst();
}

void SettingsDialog::addTenant() {
    showTenants();
    whenSettled({this, [this] { m_editor->add(); }});
}

void SettingsDialog::importTenants(const QString& sdkFile) {
    showTenants();
    whenSettled({this, [this, sdkFile] { m_transfer->openImport(sdkFile); }});
}

void SettingsDialog::wireTransfer() {
    connect(m_transfer, &TenantTransfer::imported, this, [this](const TenantId& first) {
        m_editor->display(first);
        Q_EMIT tenantSaved(first);
        if (m_registry.missingOf(first).any())
            m_editor->focusFirst();
    });
    connect(m_transfer, &TenantTransfer::noteReady, m_editor, &TenantEditor::tell);
}

void SettingsDialog::removeShown() {
    if (m_editor->draft())
        discard();
    else
        m_removal->ask(m_editor->shown());
}

void SettingsDialog::wireRemoval() {
    connect(m_removal, &TenantRemoval::removed, this, [this] {
        if (!m_registry.tenant(m_editor->shown()))
            m_editor->display(m_registry.tenants().value(0).id);
    });
    connect(m_removal, &TenantRemoval::noteReady, m_editor, &TenantEditor::tell);
}

// Saving

void SettingsDialog::wireEditor() {
    connect(m_editor, &TenantEditor::displayed, this, &SettingsDialog::fillList);
    connect(m_editor, &TenantEditor::changed, this, &SettingsDialog::refreshButtons);
    connect(m_editor, &TenantEditor::saved, this, &SettingsDialog::tenantStored);
    connect(m_editor, &TenantEditor::notSaved, this, &SettingsDialog::tenantNotSaved);
    // After tenantStored(): the tenant is being opened behind this.
    connect(m_editor, &TenantEditor::connected, this, [this] { QDialog::accept(); });
}

void SettingsDialog::save() {
    savePreferences();
    if (isTenantUnsaved()) {
        m_editor->save();
        return;
    }
    refreshButtons();
    std::exchange(m_afterSave, {})();
}

void SettingsDialog::savePreferences() {
    if (!hasChangedPreferences())
        return;
    for (SettingsPage* const page : std::as_const(m_preferences))
        page->save();
    m_note->showNote(NoteLabel::Kind::Good, tr("Saved."));
    Q_EMIT preferencesSaved();
}

/// Says why where it says so, whatever page is shown.
void SettingsDialog::tenantNotSaved() {
    m_afterSave = {};
    if (isOnTenants())
        return;
    showTenants();
    m_editor->focusFirst();
}

void SettingsDialog::tenantStored(const TenantId& id) {
    const auto afterSave = std::exchange(m_afterSave, {});
    Q_EMIT tenantSaved(id);
    afterSave();
}

// Unsaved changes

void SettingsDialog::whenSettled(const Bound<void()>& proceed) {
    if (!m_editor->hasChanges() && !hasChangedPreferences()) {
        discard();
        proceed();
        return;
    }
    auto* const question = newQuestion(this, tr("Unsaved changes"), tr("There are unsaved changes."), {});
    const auto* const saveButton = question->addButton(QMessageBox::Save);
    const auto* const discardButton = question->addButton(QMessageBox::Discard);
    // A key too many neither stores what was typed by mistake nor loses it.
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    const bool canSave = isTenantUnsaved() ? m_editor->canBeSaved() : m_save->isEnabled();
    question->button(QMessageBox::Save)->setEnabled(canSave);
    if (!canSave)
        question->setInformativeText(tr("Some entries are not valid: see the notes under the fields."));
    connect(saveButton, &QPushButton::clicked, this, [this, proceed] {
        m_afterSave = proceed;
        save();
    });
    connect(discardButton, &QPushButton::clicked, this, [this, proceed] {
        discard();
        proceed();
    });
    question->open();
}

/// Back to what is stored.
void SettingsDialog::discard() {
    for (SettingsPage* const page : std::as_const(m_preferences))
        page->discard();
    m_editor->discard();
}

void SettingsDialog::reject() {
    whenSettled({this, [this] { QDialog::reject(); }});
}

} // namespace patdesk
