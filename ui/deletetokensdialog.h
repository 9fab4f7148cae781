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

namespace patdesk {

/// Asks once more before tokens are deleted, which nothing undoes: shows every name with what speaks against
/// it, then how far it has got, then what became of each.
class DeleteTokensDialog : public QDialog {
    Q_OBJECT

public:
    DeleteTokensDialog(QList<Token> tokens, Caller caller, Clock clock, QWidget* parent = nullptr);

    /// Those that Delete would delete now: without the locked ones and never the token in use by Patdesk.
    QList<TokenId> deletable() const;

    void reject() override;

public Q_SLOTS:
    void showProgress(const patdesk::Removal& removal);
    void finished(const QList<patdesk::Removal>& removals);

Q_SIGNALS:
    void deleteRequested(const QList<patdesk::TokenId>& ids);
    /// Cancel while deleting: the token in the works is still finished.
    void cancelRequested();

private:
    enum class Stage { Asking, Deleting, Finished };

    void fillList();
    void updateButtons();
    void start();
    int rowOf(const TokenId& id) const;

    QList<Token> m_tokens;
    Caller m_caller;
    Clock m_clock;
    Stage m_stage = Stage::Asking;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
    QLabel* m_headline = nullptr;
    QTreeWidget* m_list = nullptr;
    QCheckBox* m_unlock = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace patdesk
