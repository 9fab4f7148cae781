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

    /// The one token is deleted, or is not.
    void finished(const Result<Done>& gone);

public Q_SLOTS:
    /// An answer was lost: somebody looks for what became of the request.
    void showLooking();

Q_SIGNALS:
    /// Of one token finished() is to tell the end; of several somebody else does.
    void deleteRequested(const patdesk::ChosenTokens& tokens);
    /// Of several tokens: the way that can be taken back is to be planned instead.
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
