// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "caller.h"
#include "clock.h"
#include "notelabel.h"
#include "result.h"
#include "tenant.h"
#include "token.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace patdesk {

/// Asks before one token is deleted, which nothing undoes, and says what is known of its use. Several are a
/// plan, which is reviewed in a window of its own.
///
/// Delete is never the default button. In a production tenant its name has to be typed; a managed token has
/// to be unlocked; the token that Patdesk is signed in with is never deleted. Stays open until the answer has
/// arrived, and after a failure.
class DeleteTokenDialog : public QDialog {
    Q_OBJECT

public:
    DeleteTokenDialog(Token token, ApiGeneration generation, const Caller& caller, const Tenant& tenant,
                      const Clock& clock, QWidget* parent = nullptr);

    const Token& token() const { return m_token; }

    /// What speaks for or against the deletion, in a sentence or two; nothing hides the line. At first it is
    /// what the token's own row says.
    void showVerdict(NoteLabel::Kind kind, const QString& words);

    /// What is done with the token just now, a rotation or a scream test; empty = nothing.
    void showUnderWay(const QString& words);

    /// The answer. The dialog closes if the token is gone, and says why if it is not.
    void finished(const Result<Done>& gone);

public Q_SLOTS:
    /// The answer was lost: the service is being checked for the outcome.
    void showLooking();

Q_SIGNALS:
    void deleteRequested();
    /// To let it expire soon instead, which can be undone.
    void suspendRequested();

private:
    QWidget* buildQuestion(const Caller& caller, Instant now);
    QWidget* buildButtons(bool canSuspend);
    bool isAllowed() const;
    void check();
    void start();

    Token m_token;
    Tenant m_tenant;
    bool m_isOwn;
    bool m_isSent = false;
    NoteLabel* m_verdict;
    NoteLabel* m_underWay;
    QCheckBox* m_unlock;
    QLineEdit* m_typed;
    NoteLabel* m_result;
    QPushButton* m_suspend = nullptr; ///< where it is possible
    QPushButton* m_delete;
    QPushButton* m_cancel;
};

} // namespace patdesk
