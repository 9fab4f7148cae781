// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "changemenu.h"
#include "chosentokens.h"
#include "continuation.h"
#include "message.h"
#include "ownermessages.h"
#include "planstore.h"
#include "planwish.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace patdesk {

class ClipboardGuard;
class Lifecycle;
class PlanChip;
class PlanWindow;
class RotationActions;
class RotationMarks;
class ScreamActions;
class ScreamMarks;
class Settings;
class TokenLinks;
class TokenService;
class TokenTies;
class UnfinishedWork;

/// What can be done with several tokens, and over time: plans, rotations, scream tests, the journal, messages
/// to owners. One action each, which opens its window and wires it.
class LifecycleActions : public QObject {
    Q_OBJECT

public:
    /// Where the tokens to act on are, asked when an action is used. Windows open over `window`.
    struct Source {
        Bound<int()> selectedCount;
        Bound<ChosenTokens()> selected;
        Bound<int()> shownCount;
        Bound<ChosenTokens()> shown;
        Bound<QString()> shownAs;
    };

    LifecycleActions(TokenService& tokens, Lifecycle& lifecycle, Settings& settings,
                     ClipboardGuard& clipboard, Source source, QWidget* window);

    QMenu* changeMenu() const;

    /// Plans, journal, rotations and scream tests.
    QMenu* historyMenu() const { return m_history; }

    QAction* writeAction() const { return m_write; }

    /// For the details of a token.
    TokenTies* ties() const { return m_ties; }

    /// For the status bar.
    PlanChip* planChip() const { return m_chip; }

    /// For the menu of a row.
    QList<QAction*> rowActions() const;

    /// What waits for the user in the open tenant; each is followed by act().
    QList<Message> waiting() const;

    /// To be called when the selection or the tenant changes.
    void refresh();

    /// Opens the review of a plan to delete these tokens; nothing is sent before it is applied there.
    void reviewDeletion(const ChosenTokens& tokens);

    /// Opens the review of a plan that is a file. InvalidInput and the like where it is none.
    Result<Done> openPlanFile(const QString& path);
    /// Asks how to delete these tokens; suspending them first is the default.
    void planDeletion(const ChosenTokens& tokens);

    /// Asks when these tokens should expire, for a plan.
    void planExpiry(const ChosenTokens& tokens);
    /// The review of a plan that lets these tokens expire 90 days later.
    void extendExpiry(const ChosenTokens& tokens);
    /// Messages to the owners of these tokens, to be sent by the user.
    void writeToOwners(const QList<Token>& tokens);

    /// Reports a journal that is in use, cannot be opened, or is damaged.
    void reportJournalState();
    /// The next step of a message that came from here.
    void act(MessageAction action);

Q_SIGNALS:
    /// Patdesk's own token is to be rotated: its credential is replaced.
    void replacementWanted();
    /// The token of a row of another window is to be shown in the table; with its details, too.
    void tokenWanted(const patdesk::TokenId& token);
    void detailsWanted(const patdesk::TokenId& token);
    /// Something to say in the message bar.
    void messageReady(const patdesk::Message& message);
    /// What a message was about is over.
    void messageOver(const patdesk::Message& message);

private:
    void buildMenus();
    enum class Origin { Made, File, Draft };

    void newPlan(PlanWish::Kind kind, ChangeMenu::Which which);
    void askFor(PlanWish::Kind kind, const ChosenTokens& selected, bool onlyThese = false,
                PlanWindow* instead = nullptr);
    void openPlan();
    Continuation<Plan> handOn(PlanWindow* instead = nullptr);
    PlanWindow* review(const Plan& plan, Origin origin = Origin::Made);
    void openKept(const KeptPlan& kept);
    void discardDraft(const QString& id);
    void showEarlierPlans();
    void showJournal();
    void planDueDeletions();
    void openMessages(const QList<Token>& tokens, MessageReason reason);
    void fail(const Error& error);

    TokenService& m_tokens;
    Lifecycle& m_lifecycle;
    Settings& m_settings;
    ClipboardGuard& m_clipboard;
    Source m_source;
    QWidget* m_window;
    ChangeMenu* m_change;
    QMenu* m_history;
    QAction* m_journal;
    QAction* m_write;
    TokenLinks* m_links;
    RotationActions* m_rotations;
    RotationMarks* m_marks;
    ScreamActions* m_screamTests;
    ScreamMarks* m_screamMarks;
    TokenTies* m_ties;
    PlanChip* m_chip;
    UnfinishedWork* m_unfinished;
};

} // namespace patdesk
