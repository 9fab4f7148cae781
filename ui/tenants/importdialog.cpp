// SPDX-License-Identifier: MIT
#include "importdialog.h"

#include "dialogbuttons.h"
#include "errortext.h"
#include "importtext.h"
#include "notelabel.h"
#include "plaindelegate.h"
#include "plaintext.h"
#include "plural.h"
#include "sandbox.h"
#include "windowsize.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patdesk {

namespace {

enum Column { NameColumn, OriginColumn, SecretColumn, AddressColumn, ClientColumn, ColumnCount };

constexpr int columnGap = 12;
constexpr int findingRole = Qt::UserRole;

} // namespace

ImportDialog::ImportDialog(TenantRegistry& registry, const QString& sailConfig, QWidget* parent)
    : QDialog(parent)
    , m_import(registry)
    , m_registry(registry)
    , m_list(new QTreeWidget)
    , m_chosen(new NoteLabel)
    , m_takeSecrets(new QCheckBox(tr("Also c&opy the client secrets to this computer's keychain")))
    , m_cleanFiles(
          new QCheckBox(tr("&Remove plain-text secrets from their files once they are in the keychain")))
    , m_note(new NoteLabel) {
    setWindowTitle(tr("Import tenants"));
    setAccessibleName(windowTitle());
    buildTable();
    m_takeSecrets->setAccessibleName(tr("Take the client secrets along"));
    m_takeSecrets->setChecked(true);
    m_cleanFiles->setAccessibleName(tr("Remove plain-text secrets"));
    auto* const buttons = new DialogButtons;
    auto* const sdkFile = buttons->addOther(tr("Add &SDK file…"), tr("Add SDK file"));
    sdkFile->setToolTip(tr("The config.json of an SDK, with ClientId, ClientSecret and BaseURL"));
    m_accept = buttons->addPrimary({}, tr("Import tenants"));
    buttons->addCancel();
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addWidget(m_chosen);
    column->addWidget(m_takeSecrets);
    column->addWidget(m_cleanFiles);
    column->addWidget(buttons);
    connect(sdkFile, &QPushButton::clicked, this, &ImportDialog::chooseSdkFile);
    connect(buttons, &DialogButtons::accepted, this, &ImportDialog::importTicked);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    connect(m_takeSecrets, &QCheckBox::toggled, this, &ImportDialog::refresh);
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportDialog::refresh);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportDialog::showChosen);
    resizeOnScreen(this, {760, 440});
    look(sailConfig);
}

void ImportDialog::buildTable() {
    m_list->setAccessibleName(tr("Tenants found"));
    showPlain(m_list);
    m_list->setHeaderLabels({tr("Tenant"), tr("Found in"), tr("Secret"), tr("Base URL"), tr("Client ID")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(true);
}

// What there is
// -------------------------------------------------------------------------------------------------------

void ImportDialog::look(const QString& sailConfig) {
    m_looking = true;
    if (const auto finding = m_import.findInEnvironment())
        add(*finding);
    refresh();
    m_import.findInSail(sailConfig, {this, [this, sailConfig](const Result<QList<ImportFinding>>& found) {
                                         m_looking = false;
                                         if (found) {
                                             for (const ImportFinding& finding : *found)
                                                 add(finding);
                                         } else if (found.error().kind != ErrorKind::NotFound) {
                                             m_looked = tr("sail: %1").arg(errorParagraph(found.error()));
                                         }
                                         refresh();
                                     }});
}

void ImportDialog::chooseSdkFile() {
    auto* const dialog =
        new QFileDialog(this, tr("SDK file"), {}, tr("Configurations (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::addSdkFile);
    dialog->open();
}

void ImportDialog::addSdkFile(const QString& file) {
    const auto known = std::any_of(m_findings.begin(), m_findings.end(), [&file](const ImportFinding& each) {
        return each.source == ImportSource::SdkConfig && each.origin == file;
    });
    if (known)
        return;
    const auto found = m_import.findInSdkConfig(file);
    m_looked = found ? QString() : errorParagraph(found.error());
    if (found)
        add(*found);
    refresh();
}

void ImportDialog::add(const ImportFinding& finding) {
    const QSignalBlocker quiet(m_list);
    auto* const item = new QTreeWidgetItem(m_list);
    item->setData(NameColumn, findingRole, static_cast<int>(m_findings.size()));
    m_findings.append(finding);
    const QString name = finding.tenant.name.isEmpty() ? tr("(no address)") : finding.tenant.name;
    item->setText(NameColumn, name);
    item->setText(OriginColumn, originText(finding));
    item->setText(SecretColumn, secretPlaceText(finding));
    item->setText(AddressColumn,
                  finding.canBeImported() ? finding.tenant.baseUrl.toString() : tr("no usable address"));
    item->setText(ClientColumn, finding.tenant.clientId.text());
    for (int column = 0; column < ColumnCount; ++column)
        item->setToolTip(column, item->text(column));
    item->setToolTip(OriginColumn, finding.file.isEmpty() ? finding.origin : finding.file);
    if (finding.canBeImported())
        item->setCheckState(NameColumn, finding.storedAs ? Qt::Unchecked : Qt::Checked);
    // The last one takes what is left.
    for (int column = 0; column < ColumnCount - 1; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + columnGap);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(item);
}

const ImportFinding& ImportDialog::findingOf(const QTreeWidgetItem* item) const {
    return m_findings.at(item->data(NameColumn, findingRole).toInt());
}

QList<QTreeWidgetItem*> ImportDialog::ticked() const {
    QList<QTreeWidgetItem*> items;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* const item = m_list->topLevelItem(row);
        // An item without a check box has no state, which reads as Unchecked.
        if (item->checkState(NameColumn) == Qt::Checked)
            items.append(item);
    }
    return items;
}

void ImportDialog::refresh() {
    const QList<QTreeWidgetItem*> chosen = ticked();
    const bool plainText = std::any_of(chosen.begin(), chosen.end(), [this](const QTreeWidgetItem* item) {
        return findingOf(item).isPlainText;
    });
    m_cleanFiles->setVisible(plainText);
    m_cleanFiles->setEnabled(m_takeSecrets->isChecked());
    m_accept->setEnabled(!m_importing && !chosen.isEmpty());
    m_accept->setText(tr("&Import %n tenant(s)", nullptr, plural(chosen.size())));
    showChosen();
    if (m_importing)
        return m_note->showNote(NoteLabel::Kind::Help, tr("Importing…"));
    if (!m_failures.isEmpty())
        return m_note->showNote(NoteLabel::Kind::Problem, m_failures.join(QLatin1Char('\n')));
    if (!m_looked.isEmpty())
        return m_note->showNote(NoteLabel::Kind::Warning, m_looked);
    if (!m_looking && runsInFlatpak())
        return m_note->showNote(
            NoteLabel::Kind::Warning,
            tr("Patdesk runs in a Flatpak sandbox, which may hide sail's configuration, its keychain entries "
               "and your shell's environment. If a tenant is missing here, add an SDK's config.json, or "
               "enter the tenant in Settings."));
    m_note->showNote(
        NoteLabel::Kind::Help,
        m_looking ? tr("Looking in sail's configuration and the keychain…")
        : m_findings.isEmpty()
            ? tr("No tenant was found in sail's configuration or in the environment. If you have an SDK's "
                 "config.json, add it.")
            : tr("Nothing is saved until you click Import. The original files are not changed."));
}

void ImportDialog::showChosen() {
    const QTreeWidgetItem* const item = m_list->currentItem();
    m_chosen->showNote(NoteLabel::Kind::Help, item ? findingText(findingOf(item)) : QString());
}

// The import
// --------------------------------------------------------------------------------------------------

void ImportDialog::importTicked() {
    m_left = ticked();
    m_failures.clear();
    m_importing = true;
    refresh();
    importNext();
}

ImportSecret ImportDialog::wishFor(const ImportFinding& finding) const {
    if (!m_takeSecrets->isChecked() || !finding.hasSecret)
        return ImportSecret::LeaveOut;
    return m_cleanFiles->isChecked() ? ImportSecret::Move : ImportSecret::Copy;
}

/// One after another: each may have to wait for the keychain.
void ImportDialog::importNext() {
    if (m_left.isEmpty())
        return ended();
    QTreeWidgetItem* const item = m_left.takeFirst();
    const ImportFinding& finding = findingOf(item);
    m_import.import(finding, wishFor(finding), {this, [this, item](const Result<SecretPlace>& place) {
                                                    noteImported(item, place);
                                                    importNext();
                                                }});
}

void ImportDialog::noteImported(QTreeWidgetItem* item, const Result<SecretPlace>& place) {
    const ImportFinding& finding = findingOf(item);
    // If a secret cannot be removed from its file, that is an error after the tenant was stored.
    if (m_registry.tenant(finding.tenant.id)) {
        m_outcome.imported.append(finding.tenant.id);
        item->setCheckState(NameColumn, Qt::Unchecked);
        item->setDisabled(true);
    }
    if (!place)
        m_failures.append(tr("%1: %2").arg(isolated(item->text(NameColumn)), errorParagraph(place.error())));
    else if (*place == SecretPlace::SessionOnly && wishFor(finding) != ImportSecret::LeaveOut)
        m_outcome.sessionOnly = true;
}

void ImportDialog::ended() {
    m_importing = false;
    refresh();
    // A tenant may have been removed again while the keychain was storing its secret.
    if (!m_failures.isEmpty() || m_outcome.imported.isEmpty())
        return;
    const Outcome outcome = m_outcome;
    accept();
    Q_EMIT imported(outcome);
}

} // namespace patdesk
