// SPDX-License-Identifier: MIT
#include "exporttenantdialog.h"

#include "dialogbuttons.h"
#include "errortext.h"
#include "filefield.h"
#include "formfield.h"
#include "plaintext.h"
#include "sailconfig.h"
#include "sailcredential.h"
#include "sdkconfig.h"
#include "tenantregistry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace patdesk {

namespace {

enum Format { SailFormat, SdkFormat };

QString usualSdkConfig() {
    return QDir::home().filePath(QStringLiteral("config.json"));
}

} // namespace

ExportTenantDialog::ExportTenantDialog(const Tenant& tenant, TenantRegistry& registry, QWidget* parent)
    : QDialog(parent)
    , m_tenant(tenant)
    , m_registry(registry)
    , m_format(new QComboBox)
    , m_filePlace(new FileField)
    , m_file(m_filePlace->edit())
    , m_environment(new QLineEdit(sailEnvironmentName(tenant.name)))
    , m_withSecret(new QCheckBox(tr("With the client &secret")))
    , m_secretNote(new NoteLabel)
    , m_note(new NoteLabel) {
    setWindowTitle(tr("Export tenant"));
    setAccessibleName(windowTitle());
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("The sail command line"));
    m_format->addItem(tr("An SDK's config.json"));
    m_environment->setAccessibleName(tr("Environment"));
    m_withSecret->setAccessibleName(tr("With the client secret"));
    auto* const buttons = new DialogButtons;
    m_accept = buttons->addPrimary(tr("&Export"), tr("Export"));
    buttons->addCancel();

    auto* const page = new QWidget;
    auto* const form = newFormLayout(page);
    auto* const title = new QLabel(tr("%1, %2").arg(isolated(tenant.name), isolated(tenant.baseUrl.host())));
    title->setTextFormat(Qt::PlainText);
    form->addRow(tr("Tenant"), title);
    (new FormField(m_format, {}))->addTo(form, tr("&For"));
    m_fileField = new FormField(m_filePlace, {}, m_file);
    m_fileField->addTo(form, tr("Fi&le"));
    m_environmentField = new FormField(m_environment, tr("The name used with sail env use."));
    m_environmentField->addTo(form, tr("E&nvironment"));
    form->addRow(QString(), m_withSecret);
    // For the longest of its notes, so that nothing jumps.
    m_secretNote->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_secretNote->setMinimumHeight(3 * fontMetrics().lineSpacing());
    form->addRow(QString(), m_secretNote);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(scrolling(page), 1);
    column->addWidget(m_note);
    column->addWidget(buttons);

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportTenantDialog::formatChosen);
    connect(m_file, &QLineEdit::textChanged, this, &ExportTenantDialog::check);
    connect(m_environment, &QLineEdit::textChanged, this, &ExportTenantDialog::check);
    connect(m_withSecret, &QCheckBox::toggled, this, &ExportTenantDialog::check);
    connect(buttons, &DialogButtons::accepted, this, &ExportTenantDialog::exportTenant);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    formatChosen();
    resizeToForm(this, page);
}

bool ExportTenantDialog::isForSail() const {
    return m_format->currentIndex() == SailFormat;
}

void ExportTenantDialog::formatChosen() {
    m_file->setText(isForSail() ? usualSailConfig() : usualSdkConfig());
    m_environment->setEnabled(isForSail());
    check();
}

void ExportTenantDialog::check() {
    const QString file = m_file->text().trimmed();
    const QString environment = m_environment->text().trimmed();
    const bool usable =
        !isForSail() || (!environment.isEmpty() && sailEnvironmentName(environment) == environment);
    m_fileField->setProblem(file.isEmpty() ? tr("Enter a file.") : QString());
    m_fileField->setHelp(
        !QFileInfo::exists(file) ? tr("The file will be created, readable only by you.")
        : isForSail()
            ? tr("The environment is added or updated; the rest of the file is kept.")
            : tr("The base URL, client ID and client secret are replaced; the rest of the file is kept."));
    m_environmentField->setProblem(
        usable ? QString() : tr("Use only lower-case letters, digits, _ and -, which sail can read."));
    m_secretNote->showNote(m_withSecret->isChecked() ? NoteLabel::Kind::Warning : NoteLabel::Kind::Help,
                           secretNote());
    m_accept->setEnabled(!m_writing && !file.isEmpty() && usable);
}

QString ExportTenantDialog::secretNote() const {
    if (!m_withSecret->isChecked())
        return isForSail() ? tr("sail will ask for the client ID and secret when it needs them.")
                           : tr("The file names the token to use, but not its secret.");
    return isForSail()
               ? tr("The client ID and secret are saved for sail in this computer's keychain and replace "
                    "those of the environment. Programs in your session can read them there.")
               : tr("The file will contain the client secret as plain text: whoever can read the file or a "
                    "backup of it can sign in with it. Its permissions allow only you to read it.");
}

void ExportTenantDialog::exportTenant() {
    m_writing = true;
    check();
    if (!m_withSecret->isChecked())
        return write({});
    m_registry.secretOf(m_tenant.id, {this, [this](Result<Secret> secret) {
                                          if (!secret)
                                              return ended(secret.error());
                                          write(*std::move(secret));
                                      }});
}

void ExportTenantDialog::write(Secret secret) {
    const QString file = m_file->text().trimmed();
    if (!isForSail())
        return ended(writeSdkConfig(file, m_tenant.baseUrl, m_tenant.clientId, secret));
    exportToSail(file, m_environment->text().trimmed(), m_tenant.baseUrl, m_tenant.clientId,
                 std::move(secret), {this, [this](const Result<Done>& written) { ended(written); }});
}

void ExportTenantDialog::ended(const Result<Done>& written) {
    m_writing = false;
    check();
    if (!written)
        return m_note->showNote(NoteLabel::Kind::Problem, errorParagraph(written.error()));
    const QString file = isolated(m_file->text().trimmed(), 400);
    const QString words =
        !m_withSecret->isChecked() ? tr("Exported to %1, without the client secret.").arg(file)
        : isForSail() ? tr("Exported to %1; the client secret is in the keychain, for sail.").arg(file)
                      : tr("Exported to %1, with the client secret.").arg(file);
    accept();
    Q_EMIT exported(words);
}

} // namespace patdesk
