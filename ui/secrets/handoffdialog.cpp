// SPDX-License-Identifier: MIT
#include "handoffdialog.h"

#include "copyformats.h"
#include "dialogbuttons.h"
#include "filefield.h"
#include "formfield.h"
#include "handoff.h"
#include "plaintext.h"
#include "sailconfig.h"
#include "sailcredential.h"
#include "sdkconfig.h"
#include "windowsize.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace patdesk {

namespace {

/// What a command receives on its standard input.
enum Input { SecretAlone, EnvironmentBlock, JsonText };

QLineEdit* newField(const QString& name, const QString& text = {}) {
    auto* const field = new QLineEdit(text);
    field->setAccessibleName(name);
    return field;
}

} // namespace

HandOffDialog::HandOffDialog(const CreatedToken& created, QUrl baseUrl, QWidget* parent)
    : QDialog(parent)
    , m_created(created)
    , m_baseUrl(std::move(baseUrl))
    , m_target(new QComboBox)
    , m_name(newField(tr("Entry"), created.token.name))
    , m_environment(newField(tr("Environment"), sailEnvironmentName(created.token.name)))
    , m_filePlace(new FileField)
    , m_file(m_filePlace->edit())
    , m_command(newField(tr("Command")))
    , m_input(new QComboBox)
    , m_shown(new NoteLabel)
    , m_warning(new NoteLabel)
    , m_note(new NoteLabel) {
    setWindowTitle(tr("Hand over secret"));
    setAccessibleName(windowTitle());
    m_target->setAccessibleName(tr("Hand over to"));
    m_target->addItems({tr("This computer's keychain"), tr("A sail environment"), tr("An .env file"),
                        tr("An SDK's config.json"), tr("A command's standard input")});
    m_input->setAccessibleName(tr("Input"));
    m_input->addItems({tr("Only the secret"), tr("Environment block"), tr("JSON")});
    auto* const buttons = new DialogButtons;
    m_accept = buttons->addPrimary({}, tr("Hand over"));
    buttons->addEnding(tr("&Close"), tr("Close"));

    auto* const page = new QWidget;
    addRows(newFormLayout(page));
    auto* const column = new QVBoxLayout(this);
    column->addWidget(scrolling(page), 1);
    column->addWidget(m_note);
    column->addWidget(buttons);

    connect(m_target, &QComboBox::currentIndexChanged, this, &HandOffDialog::targetChosen);
    for (QLineEdit* const field : {m_name, m_environment, m_file, m_command})
        connect(field, &QLineEdit::textChanged, this, &HandOffDialog::check);
    connect(buttons, &DialogButtons::accepted, this, &HandOffDialog::handOver);
    connect(buttons, &DialogButtons::rejected, this, &HandOffDialog::reject);
    targetChosen();
    m_target->setFocus();
    resizeOnScreen(this, {fontMetrics().averageCharWidth() * 96, fontMetrics().lineSpacing() * 24});
}

void HandOffDialog::addRows(QFormLayout* form) {
    m_form = form;
    (new FormField(m_target, {}))->addTo(form, tr("&To"));
    m_nameField = new FormField(m_name, tr("The name of the new entry. The client ID becomes its account."));
    m_nameField->addTo(form, tr("&Entry"));
    m_environmentField = new FormField(m_environment, tr("The name used with sail env use."));
    m_environmentField->addTo(form, tr("E&nvironment"));
    m_fileField = new FormField(m_filePlace, {}, m_file);
    m_fileField->addTo(form, tr("&File"));
    m_commandField =
        new FormField(m_command, tr("A program and its arguments. Separate arguments with spaces; put double "
                                    "quotes around one that contains spaces."));
    m_commandField->addTo(form, tr("Co&mmand"));
    m_inputField = new FormField(m_input, {});
    m_inputField->addTo(form, tr("&Input"));
    form->addRow(QString(), m_shown);
    form->addRow(QString(), m_warning);
}

HandOff HandOffDialog::target() const {
    return static_cast<HandOff>(m_target->currentIndex());
}

void HandOffDialog::targetChosen() {
    const HandOff to = target();
    const bool file = to == HandOff::EnvFile || to == HandOff::SdkConfig;
    m_form->setRowVisible(m_nameField, to == HandOff::Keychain);
    m_form->setRowVisible(m_environmentField, to == HandOff::Sail);
    m_form->setRowVisible(m_fileField, file);
    m_form->setRowVisible(m_commandField, to == HandOff::Command);
    m_form->setRowVisible(m_inputField, to == HandOff::Command);
    if (file)
        m_file->setText(QDir::home().filePath(to == HandOff::EnvFile ? QStringLiteral(".env")
                                                                     : QStringLiteral("config.json")));
    m_note->hide();
    check();
}

QString HandOffDialog::problem() const {
    switch (target()) {
    case HandOff::Keychain:
        return m_name->text().trimmed().isEmpty() ? tr("Enter a name.")
               : m_name->text().trimmed().compare(QLatin1String("patdesk"), Qt::CaseInsensitive) == 0
                   ? tr("Patdesk stores its tenants under this name. Choose another.")
                   : QString();
    case HandOff::Sail:
        return !m_environment->text().isEmpty() &&
                       sailEnvironmentName(m_environment->text()) == m_environment->text()
                   ? QString()
                   : tr("Use only lower-case letters, digits, _ and -, which sail can read.");
    case HandOff::EnvFile:
    case HandOff::SdkConfig:
        return m_file->text().trimmed().isEmpty() ? tr("Enter a file.") : QString();
    case HandOff::Command: {
        const Command command = commandOf(m_command->text());
        return command.name.isEmpty() ? tr("Enter a command.")
               : command.program().isEmpty()
                   ? tr("The program “%1” was not found.").arg(isolated(command.name))
                   : QString();
    }
    }
    return {};
}

void HandOffDialog::check() {
    const QString wrong = problem();
    for (FormField* const field : {m_nameField, m_environmentField, m_fileField, m_commandField})
        field->setProblem(m_form->isRowVisible(field) ? wrong : QString());
    m_fileField->setHelp(QFileInfo::exists(m_file->text())
                             ? tr("Only the lines for this credential are replaced.")
                             : tr("The file will be created, readable only by you."));
    const Command command = target() == HandOff::Command ? commandOf(m_command->text()) : Command();
    m_commandField->setWarning(shellRemark(command));
    m_shown->showNote(NoteLabel::Kind::Help, shownInFull(command));
    m_form->setRowVisible(m_shown, !command.name.isEmpty());
    m_warning->showNote(NoteLabel::Kind::Warning, warningFor(target(), m_file->text().trimmed()));
    m_accept->setText(m_busy ? tr("&Stop") : target() == HandOff::Command ? tr("&Run") : tr("&Hand over"));
    m_accept->setEnabled(m_busy ? m_run.isRunning() : wrong.isEmpty());
}

void HandOffDialog::setBusy(bool busy) {
    m_busy = busy;
    for (QWidget* const field : {static_cast<QWidget*>(m_target), static_cast<QWidget*>(m_name),
                                 static_cast<QWidget*>(m_environment), static_cast<QWidget*>(m_file),
                                 static_cast<QWidget*>(m_command), static_cast<QWidget*>(m_input)})
        field->setEnabled(!busy);
    check();
}

void HandOffDialog::handOver() {
    if (m_busy)
        return m_run.cancel();
    const QString file = m_file->text().trimmed();
    const TokenId& id = m_created.token.id;
    const Continuation<Done> then{this, [this](const Result<Done>& result) { ended(result); }};
    m_note->hide();
    switch (target()) {
    case HandOff::Keychain:
        setBusy(true);
        return handToKeychain(m_name->text(), id, m_created.secret, then);
    case HandOff::Sail:
        setBusy(true);
        return exportToSail(usualSailConfig(), m_environment->text(), m_baseUrl, id,
                            m_created.secret.duplicate(), then);
    case HandOff::EnvFile:
        return ended(
            writeEnvFile(file, credentialText(CopyFormat::Environment, m_baseUrl, id, m_created.secret)));
    case HandOff::SdkConfig:
        return ended(writeSdkConfig(file, m_baseUrl, id, m_created.secret));
    case HandOff::Command:
        return runCommand();
    }
}

void HandOffDialog::runCommand() {
    const auto text = [this](CopyFormat format) {
        return credentialText(format, m_baseUrl, m_created.token.id, m_created.secret);
    };
    const int chosen = m_input->currentIndex();
    const Secret input = chosen == EnvironmentBlock ? text(CopyFormat::Environment)
                         : chosen == JsonText       ? text(CopyFormat::Json)
                                                    : m_created.secret.duplicate();
    m_run.run(commandOf(m_command->text()), input,
              {this, [this](const Result<int>& exitCode) { commandEnded(exitCode); }});
    setBusy(m_run.isRunning());
}

void HandOffDialog::ended(const Result<Done>& result) {
    setBusy(false);
    const QString place = target() == HandOff::Keychain ? m_name->text().trimmed()
                          : target() == HandOff::Sail   ? m_environment->text()
                                                        : m_file->text().trimmed();
    const QString words =
        result ? handedOverText(target(), place, m_created.token.id) : notHandedOverText(result.error());
    m_note->showNote(result ? NoteLabel::Kind::Good : NoteLabel::Kind::Problem, words);
    m_note->show();
    if (result)
        Q_EMIT handedOver(words);
}

void HandOffDialog::commandEnded(const Result<int>& exitCode) {
    setBusy(false);
    const bool good = exitCode && *exitCode == 0;
    const QString words = exitCode ? commandEndedText(commandOf(m_command->text()), *exitCode)
                                   : notHandedOverText(exitCode.error());
    m_note->showNote(good ? NoteLabel::Kind::Good : NoteLabel::Kind::Problem, words);
    m_note->show();
    if (good)
        Q_EMIT handedOver(words);
}

/// A command that is still running is stopped with the dialog.
void HandOffDialog::reject() {
    if (m_run.isRunning())
        m_run.cancel();
    QDialog::reject();
}

} // namespace patdesk
