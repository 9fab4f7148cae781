// SPDX-License-Identifier: MIT
#include "tokencreateddialog.h"

#include "clipboardguard.h"
#include "dialogbuttons.h"
#include "handoffdialog.h"
#include "notelabel.h"
#include "plaintext.h"
#include "question.h"
#include "secretfield.h"
#include "windowsize.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace patdesk {

TokenCreatedDialog::TokenCreatedDialog(CreatedToken created, QUrl baseUrl, ClipboardGuard& clipboard,
                                       QWidget* parent)
    : QDialog(parent)
    , m_created(std::move(created))
    , m_baseUrl(std::move(baseUrl))
    , m_clipboard(clipboard)
    , m_secret(new SecretField(m_created.secret))
    , m_reveal(new QPushButton)
    , m_copy(new QPushButton(tr("&Copy secret")))
    , m_verify(new VerifyLine(m_created.token, m_created.secret))
    , m_handedOverLine(new NoteLabel)
    , m_clipboardLine(new NoteLabel)
    , m_clearClipboard(new QPushButton(tr("Clear now"))) {
    setWindowTitle(tr("Token created"));
    setAccessibleName(windowTitle());

    auto* const headline = new QLabel(tr("Copy this token's secret now. It is shown only once: neither the "
                                         "service nor Patdesk can show it again."));
    headline->setTextFormat(Qt::PlainText);
    headline->setWordWrap(true);
    auto* const grid = new QGridLayout;
    buildCredential(grid);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(headline);
    column->addSpacing(6);
    column->addLayout(grid);
    column->addWidget(m_verify);
    column->addStretch();
    column->addLayout(buildBottom());

    connect(m_secret, &SecretField::revealedChanged, this, &TokenCreatedDialog::showRevealed);
    connect(m_secret, &SecretField::copyRequested, this, &TokenCreatedDialog::copySecret);
    connect(m_reveal, &QPushButton::toggled, m_secret, &SecretField::setRevealed);
    connect(&m_clipboard, &ClipboardGuard::countdown, this, &TokenCreatedDialog::showClipboard);
    showRevealed(false);
    m_copy->setFocus();
    resizeOnScreen(this, {760, sizeHint().height()});
}

/// What shows a secret of ours goes before it, not after it as a child would.
TokenCreatedDialog::~TokenCreatedDialog() {
    delete m_verify;
    delete m_secret;
}

void TokenCreatedDialog::offerVerify(TryCredential tryCredential) {
    m_verify->offer(std::move(tryCredential));
    adjustSize();
    resizeOnScreen(this, {760, height()});
}

void TokenCreatedDialog::buildCredential(QGridLayout* grid) {
    // A line edit shows a long name from its start and lets it be selected; a label would widen the dialog.
    const auto plainField = [](const QString& text, const QString& name) {
        auto* const field = new QLineEdit(oneLine(text));
        field->setReadOnly(true);
        field->setAccessibleName(name);
        field->setCursorPosition(0);
        return field;
    };
    const auto label = [](const QString& words, QWidget* buddy) {
        auto* const made = new QLabel(words);
        made->setBuddy(buddy);
        return made;
    };
    auto* const name = plainField(m_created.token.name, tr("Name"));
    auto* const clientId = plainField(m_created.token.id.text(), tr("Client ID"));
    auto* const copyId = new QPushButton(tr("Copy client &ID"));
    copyId->setAccessibleName(tr("Copy client ID"));
    m_copy->setAccessibleName(tr("Copy secret"));
    m_copy->setDefault(true);
    m_secret->setAccessibleName(tr("Client secret"));
    m_reveal->setAccessibleName(tr("Reveal secret"));
    m_reveal->setCheckable(true);
    for (QPushButton* const button : {copyId, m_reveal, m_clearClipboard})
        button->setAutoDefault(false);

    grid->addWidget(label(tr("Name"), name), 0, 0);
    grid->addWidget(name, 0, 1, 1, 3);
    grid->addWidget(label(tr("Client ID"), clientId), 1, 0);
    grid->addWidget(clientId, 1, 1, 1, 2);
    grid->addWidget(copyId, 1, 3);
    grid->addWidget(label(tr("Client secret"), m_secret), 2, 0);
    grid->addWidget(m_secret, 2, 1, 1, 3);
    grid->addWidget(m_reveal, 3, 2);
    grid->addWidget(m_copy, 3, 3);
    grid->setColumnStretch(1, 1);
    connect(copyId, &QPushButton::clicked, this,
            [this] { m_clipboard.copyPlain(m_created.token.id.text()); });
    connect(m_copy, &QPushButton::clicked, this, &TokenCreatedDialog::copySecret);
}

QBoxLayout* TokenCreatedDialog::buildBottom() {
    auto* const buttons = new DialogButtons;
    auto* const copyAsButton = buttons->addOther(tr("Copy &as"), tr("Copy as"));
    auto* const menu = new QMenu(copyAsButton);
    menu->addAction(tr("&Environment block"), this, [this] { copyAs(CopyFormat::Environment); });
    menu->addAction(tr("&JSON"), this, [this] { copyAs(CopyFormat::Json); });
    menu->addAction(tr("&SDK config"), this, [this] { copyAs(CopyFormat::SdkConfig); });
    copyAsButton->setMenu(menu);
    auto* const handOverButton = buttons->addOther(tr("&Hand over…"), tr("Hand over"));
    handOverButton->setToolTip(tr("To the keychain, sail, a file or a command"));
    connect(handOverButton, &QPushButton::clicked, this, &TokenCreatedDialog::handOver);
    m_handedOverLine->hide();
    buttons->addEnding(tr("&Done"), tr("Done"));
    m_clearClipboard->setAccessibleName(tr("Clear the clipboard now"));
    m_clearClipboard->hide();
    connect(m_clearClipboard, &QPushButton::clicked, &m_clipboard, &ClipboardGuard::clearNow);
    connect(buttons, &DialogButtons::rejected, this, &TokenCreatedDialog::finish);

    auto* const clipboardRow = new QHBoxLayout;
    clipboardRow->addWidget(m_clipboardLine, 1);
    clipboardRow->addWidget(m_clearClipboard);
    auto* const column = new QVBoxLayout;
    column->addWidget(m_handedOverLine);
    column->addLayout(clipboardRow);
    column->addWidget(buttons);
    return column;
}

void TokenCreatedDialog::copySecret() {
    m_copied = true;
    m_clipboard.copySecret(m_created.secret.reveal());
}

void TokenCreatedDialog::copyAs(CopyFormat format) {
    m_copied = true;
    const Secret text = credentialText(format, m_baseUrl, m_created.token.id, m_created.secret);
    m_clipboard.copySecret(text.reveal());
}

void TokenCreatedDialog::handOver() {
    auto* const dialog = new HandOffDialog(m_created, m_baseUrl, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandOffDialog::handedOver, this, [this](const QString& words) {
        m_handedOver = true;
        m_handedOverLine->showNote(NoteLabel::Kind::Good, words);
        m_handedOverLine->show();
    });
    dialog->open();
}

void TokenCreatedDialog::showRevealed(bool revealed) {
    m_revealed |= revealed;
    m_reveal->setChecked(revealed);
    m_reveal->setText(revealed ? tr("Hide sec&ret") : tr("&Reveal secret"));
}

void TokenCreatedDialog::showClipboard() {
    if (!m_copied)
        return;
    const int seconds = m_clipboard.secondsLeft();
    m_clearClipboard->setVisible(m_clipboard.holdsSecret());
    if (!m_clipboard.holdsSecret())
        m_clipboardLine->showNote(NoteLabel::Kind::Help, tr("The secret is no longer in the clipboard."));
    else if (seconds > 0)
        m_clipboardLine->showNote(NoteLabel::Kind::Good,
                                  tr("Copied. The clipboard is cleared in %n s.", nullptr, seconds));
    else
        m_clipboardLine->showNote(NoteLabel::Kind::Good,
                                  tr("Copied. The clipboard is cleared when Patdesk closes."));
}

void TokenCreatedDialog::reject() {
    if (m_handedOver || (m_copied && m_clipboard.holdsSecret()))
        QDialog::reject();
    else
        askBeforeClosing();
}

void TokenCreatedDialog::finish() {
    if (m_revealed)
        QDialog::reject();
    else
        reject();
}

std::optional<Token> TokenCreatedDialog::lock() {
    m_created.secret.clear();
    QDialog::reject();
    return m_handedOver || m_revealed || m_copied ? std::nullopt : std::optional(m_created.token);
}

void TokenCreatedDialog::askBeforeClosing() {
    auto* const question = newQuestion(
        this, tr("Close without the secret"),
        m_copied ? tr("The secret is no longer in the clipboard. Have you pasted it where it will be used?")
        : m_revealed
            ? tr("You have looked at the secret, but neither copied nor handed it over. Have you written "
                 "it down?")
            : tr("You have not copied, revealed or handed over the secret yet."),
        tr("Without its secret the token cannot be used, and the secret cannot be shown again. You "
           "would have to delete the token and create another."));
    question->setIcon(QMessageBox::Warning);
    auto* const stay = question->addButton(tr("Keep open"), QMessageBox::RejectRole);
    auto* const leave = question->addButton(m_copied     ? tr("Close, I have pasted it")
                                            : m_revealed ? tr("Close, I have it")
                                                         : tr("Close without it"),
                                            QMessageBox::DestructiveRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

} // namespace patdesk
