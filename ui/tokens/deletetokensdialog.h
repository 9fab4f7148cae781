// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "chosentokens.h"
#include "clock.h"
#include "result.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace patdesk {

class DeletionModel;
class NoteLabel;

/// Asks once more before tokens are deleted, which nothing undoes: shows every name with what speaks against
/// it. Of one that is deleted it then shows what became of it; several are a plan, with a window of its own.
class DeleteTokensDialog : public QDialog {
    Q_OBJECT

public:
    DeleteTokensDialog(ChosenTokens tokens, Caller caller, const Clock& clock, QWidget* parent = nullptr);

    /// Those that Delete would delete now: without locked ones, never the token that Patdesk is signed in
    /// with.
    ChosenTokens deletable() const;

    /// The outcome for a single token.
    void finished(const Result<Done>& gone);

public Q_SLOTS:
    /// The answer was lost: the service is being checked for the outcome.
    void showLooking();

Q_SIGNALS:
    /// For one token, the outcome is expected through finished(); several become a plan with its own window.
    void deleteRequested(const patdesk::ChosenTokens& tokens);
    /// For several tokens: plan to suspend them first, which can be undone.
    void suspendRequested();

private:
    void arrangeList();
    void describe();
    void start();
    void noteOnDeletable(const QString& words);

    DeletionModel* m_tokens;
    QLabel* m_headline;
    QTableView* m_list;
    QCheckBox* m_unlock;
    NoteLabel* m_result;
    QPushButton* m_suspend;
    QPushButton* m_delete;
    QPushButton* m_cancel;
};

} // namespace patdesk
