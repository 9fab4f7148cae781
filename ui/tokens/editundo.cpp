// SPDX-License-Identifier: MIT
#include "editundo.h"

#include "plaintext.h"
#include "problemtext.h"
#include "question.h"
#include "tokenchanges.h"
#include "tokenmodel.h"
#include "tokenpatch.h"
#include "tokenservice.h"
#include "tokentext.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace patdesk {

namespace {

/// One line for each field, of what it will be.
QString changesText(const Token& current, const TokenDraft& wanted) {
    QStringList lines;
    for (const PatchOperation& change : patchBetween(current, wanted)) {
        switch (change.field) {
        case PatchField::Name:
            lines.append(EditUndo::tr("Name: back to “%1”").arg(isolated(wanted.name)));
            break;
        case PatchField::Scope:
            lines.append(EditUndo::tr("Scopes: back to %1").arg(wanted.scopes.join(QStringLiteral(", "))));
            break;
        case PatchField::ExpirationDate:
            lines.append(wanted.expiry.never()
                             ? EditUndo::tr("Expires: never, as before")
                             : EditUndo::tr("Expires: %1, as before").arg(exactText(wanted.expiry.at)));
            break;
        case PatchField::UserAwareTokenNeverExpires:
            break;
        }
    }
    return lines.join(u'\n');
}

} // namespace

EditUndo::EditUndo(TokenService& tokens, QWidget* window)
    : QObject(window), m_tokens(tokens), m_window(window), m_action(new QAction(tr("&Undo edit…"), this)) {
    m_action->setShortcut(QKeySequence::Undo);
    window->addAction(m_action);
    setNothing();
    connect(m_action, &QAction::triggered, this, &EditUndo::ask);
    connect(&tokens, &TokenService::callerChanged, this, &EditUndo::forget);
}

void EditUndo::note(const Token& before, const Token& after) {
    if (patchBetween(before, draftOf(after)).isEmpty())
        return;
    m_edit = {before, after};
    m_action->setToolTip(tr("Undo the edit of %1").arg(after.name));
    m_action->setEnabled(true);
}

void EditUndo::forget() {
    if (m_tokens.caller())
        return;
    setNothing();
}

void EditUndo::setNothing() {
    m_edit.reset();
    m_action->setToolTip(tr("There is no edit to undo."));
    m_action->setEnabled(false);
}

void EditUndo::tell(const QString& words, Tone tone) {
    Q_EMIT messageReady({.about = Message::About::Remark,
                         .symbol = tone == Tone::Warning ? Symbol::Warning : Symbol::Info,
                         .tone = tone,
                         .text = words,
                         .passes = true});
}

void EditUndo::ask() {
    if (!m_edit || !m_tokens.caller())
        return;
    const auto current = m_tokens.model().token(m_edit->second.id);
    if (!current)
        return tell(tr("“%1” is no longer in the list.").arg(isolated(m_edit->second.name)), Tone::Warning);
    const TokenDraft wanted = takenBack(*current, m_edit->first, m_edit->second);
    const TokenPatch patch = patchBetween(*current, wanted);
    if (patch.isEmpty())
        return tell(tr("“%1” is as it was before the edit.").arg(isolated(current->name)), Tone::Quiet);
    const bool blocked = std::any_of(patch.begin(), patch.end(), [&](const PatchOperation& operation) {
        return patchBlock(operation.field, *current, m_tokens.generation(), *m_tokens.caller()).has_value();
    });
    OwnersTokens others = m_tokens.model().tokensOf(current->owner.id);
    others.names.removeOne(current->name);
    const QList<DraftProblem> problems =
        problemsOfEdit(*current, wanted, m_tokens.generation(), others, m_tokens.clock()());
    const bool refused = std::any_of(problems.begin(), problems.end(),
                                     [](DraftProblem problem) { return !isWarning(problem); });
    if (blocked || refused)
        return tell(tr("The edit of “%1” can no longer be undone. %2")
                        .arg(isolated(current->name), blocked ? tr("The service does not let it be changed.")
                                                              : problemText(problems, m_tokens.generation())),
                    Tone::Warning);
    QMessageBox* const question =
        newQuestion(m_window, tr("Undo edit"), tr("Undo the edit of “%1”?").arg(isolated(current->name)),
                    changesText(*current, wanted));
    QPushButton* const undo = question->addButton(tr("&Undo edit"), QMessageBox::AcceptRole);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(undo);
    connect(undo, &QPushButton::clicked, this, [this, token = *current, wanted] { send(token, wanted); });
    question->open();
}

void EditUndo::send(const Token& current, const TokenDraft& wanted) {
    m_tokens.changes().patch(current.id, patchBetween(current, wanted),
                             {this, [this](const Result<Token>& patched) {
                                  if (!patched)
                                      return Q_EMIT failed(patched.error());
                                  setNothing();
                                  tell(tr("The edit of “%1” is undone.").arg(isolated(patched->name)),
                                       Tone::Good);
                              }});
}

} // namespace patdesk
