// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "clock.h"
#include "tokenservice.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace patdesk {

class NoteLabel;

/// Asks once more before tokens are deleted, which nothing undoes: shows every name with what speaks against
/// it, then how far it has got, then what became of each.
class DeleteTokensDialog : public QDialog {
    Q_OBJECT

public:
    DeleteTokensDialog(QList<Token> tokens, Caller caller, Clock clock, QWidget* parent = nullptr);

    /// Those that Delete would delete now: without locked ones, never the token that Patdesk is signed in
    /// with.
    QList<TokenId> deletable() const;

    void reject() override;

public Q_SLOTS:
    void showProgress(const patdesk::Removal& removal);
    void finished(const QList<patdesk::Removal>& removals);
    /// An answer was lost: somebody looks for what became of the request.
    void showLooking();

Q_SIGNALS:
    void deleteRequested(const QList<patdesk::TokenId>& ids);
    /// Of several tokens: the way that can be taken back is to be planned instead.
    void suspendRequested();
    /// Cancel while deleting: the token in the works is still finished, and finished() is still to be called.
    void cancelRequested();

private:
    enum class Stage { Asking, Deleting, Finished };

    void fillList();
    void describe();
    void start();
    void note(const Removal& removal);
    QTreeWidgetItem* itemOf(const TokenId& id) const;

    QList<Token> m_tokens;
    Caller m_caller;
    Clock m_clock;
    Stage m_stage = Stage::Asking;
    int m_done = 0;
    int m_total = 0;
    QLabel* m_headline;
    QTreeWidget* m_list;
    QCheckBox* m_unlock;
    QProgressBar* m_progress;
    NoteLabel* m_result;
    QPushButton* m_suspend;
    QPushButton* m_delete;
    QPushButton* m_cancel;
};

} // namespace patdesk
