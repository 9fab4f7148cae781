// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "message.h"
#include "parts.h"
#include "token.h"

#include <QObject>

class QAction;
class QMenu;

namespace patdesk {

class ClipboardGuard;
class CopyActions;
class DetailsPane;
class EvidenceExport;
class ExportActions;
class LifecycleActions;
class LostSecrets;
class MessageCenter;
class PolicyActions;
class TokenActions;
class TokenVerdicts;
class TokenView;
class TopBar;

/// All that can be done with the tokens of the list: with one of them, with several and over time, and with
/// those whose secret is lost. What there is to say of it goes to the message center. Main thread only.
class ListActions : public QObject {
    Q_OBJECT

public:
    /// Acts on what the table shows and has selected. Dialogs open over `window`.
    ListActions(const Parts& parts, ClipboardGuard& clipboard, MessageCenter& center, TokenView& table,
                QWidget* window);

    /// As buttons, in their order.
    void addTo(TopBar& top) const;
    /// Those for the menu of a row.
    void addTo(QMenu& menu) const;
    /// All that can be done with tokens, for the menu bar.
    void addToToken(QMenu& menu) const;
    QList<QAction*> changeActions() const;
    QList<QAction*> historyActions() const;
    QMenu* exportMenu() const;
    QMenu* copyMenu() const;
    QAction* undoAction() const;
    /// Those for several tokens.
    void addTo(DetailsPane& details) const;

    /// The rules of verdicts.
    PolicyActions& policy() const { return *m_policy; }

    /// The review of a plan that is a file. False where it is none.
    bool openPlanFile(const QString& path);

    /// For the status bar: the plan that is not finished.
    QWidget* planChip() const;

    /// What waits for the user in the open tenant; each is followed by act().
    QList<Message> waiting() const;

    /// To be called when the selection changes.
    void refresh();

    /// The window that showed this token's secret was wiped.
    void addLostSecret(const Token& token, const TenantId& tenant);
    /// The next step of a message that came from here, or NewToken. `token` is the message's.
    void act(MessageAction action, const TokenId& token);

Q_SIGNALS:
    /// What was done, to be shown for a moment.
    void done(const QString& words);
    void failed(const patdesk::Error& error);
    /// To be shown in the table, whatever hides it.
    void tokenWanted(const patdesk::TokenId& token);
    /// The same from another window, behind which the main window is; with the details, or as they are.
    void returnWanted(const patdesk::TokenId& token, bool withDetails);
    /// Patdesk's own credential is to be replaced.
    void replacementWanted();

private:
    void wireTokens(TokenView& table);
    void wireLifecycle(MessageCenter& center);
    void wireVerdicts(TokenVerdicts& verdicts, MessageCenter& center);

    TokenActions* m_tokens;
    LifecycleActions* m_lifecycle;
    ExportActions* m_export;
    EvidenceExport* m_evidence;
    PolicyActions* m_policy;
    CopyActions* m_copy;
    LostSecrets* m_lostSecrets;
};

} // namespace patdesk
