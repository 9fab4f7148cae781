// SPDX-License-Identifier: MIT
#include "replacecredentialdialog.h"

#include "credentialtext.h"
#include "dialogbuttons.h"
#include "errortext.h"
#include "formfield.h"
#include "plaintext.h"
#include "question.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace patdesk {

ReplaceCredentialDialog::ReplaceCredentialDialog(CredentialChange& change, QWidget* parent)
    : QDialog(parent)
    , m_change(change)
    , m_headline(new QLabel)
    , m_note(new NoteLabel)
    , m_buttons(new DialogButtons) {
    setWindowTitle(tr("Replace credential"));
    setAccessibleName(windowTitle());
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    auto* const page = new QWidget;
    auto* const rows = new QVBoxLayout(page);
    rows->setContentsMargins({});
    rows->addWidget(m_headline);
    rows->addSpacing(10);
    for (int step = 0; step < static_cast<int>(CredentialStep::Done); ++step) {
        m_steps.append(new NoteLabel);
        rows->addWidget(m_steps.last());
    }
    rows->addStretch();
    auto* const column = new QVBoxLayout(this);
    column->addWidget(scrolling(page), 1);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    buildButtons();
    connect(&m_change, &CredentialChange::changed, this, &ReplaceCredentialDialog::refresh);
    refresh();
    resizeToForm(this, page);
}

void ReplaceCredentialDialog::buildButtons() {
    m_beginAnew = m_buttons->addOther(tr("Begin &again"), tr("Begin again"));
    m_keep = m_buttons->addOther(tr("&Keep old token"), tr("Keep old token"));
    m_delete = m_buttons->addDangerous(tr("&Delete old token…"), tr("Delete old token"));
    m_proceed = m_buttons->addPrimary({}, tr("Replace credential"));
    m_buttons->addEnding(tr("&Close"), tr("Close"));
    connect(m_beginAnew, &QPushButton::clicked, &m_change, &CredentialChange::beginAnew);
    connect(m_keep, &QPushButton::clicked, &m_change, &CredentialChange::keepOld);
    connect(m_delete, &QPushButton::clicked, this, &ReplaceCredentialDialog::askToDelete);
    connect(m_proceed, &QPushButton::clicked, &m_change, &CredentialChange::proceed);
    connect(m_buttons, &DialogButtons::rejected, this, &QDialog::reject);
}

QString ReplaceCredentialDialog::headline() const {
    const QString tenant = isolated(m_change.credential().tenant.name);
    const auto rotation = m_change.rotation();
    switch (m_change.step()) {
    case CredentialStep::DeleteOld:
        return tr("Patdesk signs in to %1 with the new token. The old one, “%2”, still works: other programs "
                  "that use it are not affected until you delete it. The new token then takes its name.")
            .arg(tenant, isolated(rotation->old.name));
    case CredentialStep::Done:
        return tr("Patdesk signs in to %1 with the new token.").arg(tenant);
    default:
        return tr("Replaces the token with which Patdesk signs in to %1 by a new one. The old token is used "
                  "until the new one works, and is kept until you delete it. You can close this window, or "
                  "Patdesk, at any time, and go on later.")
            .arg(tenant);
    }
}

void ReplaceCredentialDialog::refreshSteps() {
    const CredentialStep next = m_change.step();
    for (int step = 0; step < m_steps.size(); ++step) {
        const auto each = static_cast<CredentialStep>(step);
        const bool isRunning = each == next && m_change.isRunning();
        const QString words =
            tr("%1. %2").arg(QString::number(step + 1), stepText(each, m_change.credential().tenant.origin));
        m_steps.at(step)->showNote(each < next ? NoteLabel::Kind::Good : NoteLabel::Kind::Help,
                                   isRunning ? words + QStringLiteral(" …") : words);
    }
}

void ReplaceCredentialDialog::refreshNote() {
    const auto obstacle =
        m_change.rotation() || m_change.step() == CredentialStep::Done ? std::nullopt : m_change.obstacle();
    if (m_change.error() && m_change.step() == CredentialStep::DeleteOld)
        m_note->showNote(NoteLabel::Kind::Problem, errorParagraph(*m_change.error()));
    else if (m_change.error())
        m_note->showNote(NoteLabel::Kind::Problem, stoppedText(*m_change.error(), m_change.hasLostSecret()));
    else if (obstacle && !m_change.isRunning())
        m_note->showNote(NoteLabel::Kind::Warning, obstacleText(*obstacle));
    else
        m_note->showNote(NoteLabel::Kind::Help, {});
}

void ReplaceCredentialDialog::refresh() {
    const CredentialStep step = m_change.step();
    const bool begun = m_change.rotation().has_value();
    const bool running = m_change.isRunning();
    m_headline->setText(headline());
    refreshSteps();
    refreshNote();
    m_proceed->setVisible(step < CredentialStep::DeleteOld);
    m_proceed->setText(!begun             ? tr("&Replace credential")
                       : m_change.error() ? tr("&Try again")
                                          : tr("&Continue"));
    m_proceed->setEnabled(!running && (begun || !m_change.obstacle()));
    m_beginAnew->setVisible(m_change.hasLostSecret());
    m_beginAnew->setEnabled(!running);
    m_keep->setVisible(step == CredentialStep::DeleteOld);
    m_keep->setEnabled(!running);
    m_delete->setVisible(step == CredentialStep::DeleteOld);
    m_delete->setEnabled(!running && m_change.isUsed());
    m_buttons->setPrimary(step < CredentialStep::DeleteOld ? m_proceed : nullptr);
}

void ReplaceCredentialDialog::askToDelete() {
    const auto rotation = m_change.rotation();
    if (!rotation)
        return;
    auto* const question =
        newQuestion(this, tr("Delete old token"), tr("Delete “%1”?").arg(isolated(rotation->old.name)),
                    tr("Whatever else signs in with it will stop working. This cannot be undone."));
    question->setIcon(QMessageBox::Warning);
    const auto* const yes = question->addButton(tr("Delete old token"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, &m_change, &CredentialChange::deleteOld);
    question->open();
}

} // namespace patdesk
