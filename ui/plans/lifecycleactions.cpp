// SPDX-License-Identifier: MIT
#include "lifecycleactions.h"

#include "clipboardguard.h"
#include "errortext.h"
#include "icons.h"
#include "journaltext.h"
#include "journalwindow.h"
#include "lifecycle.h"
#include "ownermessageswindow.h"
#include "plaintext.h"
#include "planchip.h"
#include "planjson.h"
#include "planlistdialog.h"
#include "planwindow.h"
#include "planwishdialog.h"
#include "remark.h"
#include "rotationactions.h"
#include "rotationmarks.h"
#include "rownotes.h"
#include "screamactions.h"
#include "screammarks.h"
#include "tokenlinks.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "tokenties.h"
#include "unfinishedwork.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace patdesk {

namespace {

/// A window that deletes itself when it is closed.
template <class Window>
void open(Window* window) {
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

} // namespace

LifecycleActions::LifecycleActions(TokenService& tokens, Lifecycle& lifecycle, Settings& settings,
                                   ClipboardGuard& clipboard, Source source, QWidget* window)
    : QObject(window)
    , m_tokens(tokens)
    , m_lifecycle(lifecycle)
    , m_settings(settings)
    , m_clipboard(clipboard)
    , m_source(std::move(source))
    , m_window(window)
    , m_change(new ChangeMenu({m_source.selectedCount, m_source.shownCount}, window))
    , m_history(new QMenu(tr("History"), window))
    , m_journal(new QAction(tr("&Journal…"), window))
    , m_write(new QAction(symbolIcon(Symbol::Write), tr("&Write to owner…"), window))
    , m_links(new TokenLinks({&tokens,
                              [&tokens](const QString& host, const TokenId& token) {
                                  const auto tenant = tokens.tenant();
                                  return tenant && tenant->baseUrl.authority() == host &&
                                         tokens.model().token(token).has_value();
                              }},
                             this))
    , m_rotations(new RotationActions(tokens, lifecycle, clipboard,
                                      {m_source.selectedCount, m_source.selected}, window))
    , m_marks(new RotationMarks(tokens, lifecycle, this))
    , m_screamTests(new ScreamActions(tokens, lifecycle, window))
    , m_screamMarks(new ScreamMarks(tokens, lifecycle, this))
    , m_ties(new TokenTies(tokens, lifecycle, {m_marks, m_screamMarks}, window))
    , m_chip(new PlanChip(window))
    , m_unfinished(new UnfinishedWork(tokens, lifecycle, *m_rotations, m_chip, this)) {
    buildMenus();
    new RowNotes(tokens.model(), *m_marks, *m_screamMarks, this);
    m_rotations->setLinks(m_links);
    m_screamTests->setLinks(m_links);
    connect(m_links, &TokenLinks::tokenWanted, this, &LifecycleActions::tokenWanted);
    connect(m_links, &TokenLinks::detailsWanted, this, &LifecycleActions::detailsWanted);
    connect(m_journal, &QAction::triggered, this, &LifecycleActions::showJournal);
    connect(m_write, &QAction::triggered, this, [this] { writeToOwners(m_source.selected().tokens()); });
    connect(m_rotations, &RotationActions::messageToOwnerWanted, this, &LifecycleActions::writeToOwners);
    connect(m_rotations, &RotationActions::replacementWanted, this, &LifecycleActions::replacementWanted);
    connect(m_change, &ChangeMenu::wanted, this, &LifecycleActions::newPlan);
    connect(&m_lifecycle.journal(), &ChangeJournal::writingFailed, this, &LifecycleActions::fail);
    connect(&m_lifecycle, &Lifecycle::remindingFailed, this, &LifecycleActions::fail);
    connect(&m_tokens, &TokenService::callerChanged, this, &LifecycleActions::refresh);
    connect(m_ties, &TokenTies::rotationWanted, m_rotations, &RotationActions::showOverview);
    connect(m_ties, &TokenTies::screamTestWanted, m_screamTests, &ScreamActions::showOverview);
    connect(m_screamTests, &ScreamActions::messageReady, this, &LifecycleActions::messageReady);
    connect(m_screamTests, &ScreamActions::failed, this, &LifecycleActions::fail);
    connect(m_screamTests, &ScreamActions::deletionWanted, this,
            [this](const QList<Token>& silent) { reviewDeletion(ChosenTokens(silent)); });
    connect(m_screamTests, &ScreamActions::messagesWanted, this,
            [this](const QList<Token>& suspended) { openMessages(suspended, MessageReason::Suspended); });
    connect(m_chip, &PlanChip::planWanted, this, [this](const Plan& plan) { review(plan); });
    connect(m_chip, &PlanChip::listWanted, this, &LifecycleActions::showEarlierPlans);
    connect(m_unfinished, &UnfinishedWork::messageReady, this, &LifecycleActions::messageReady);
    connect(m_unfinished, &UnfinishedWork::messageOver, this, &LifecycleActions::messageOver);
    refresh();
}

QMenu* LifecycleActions::changeMenu() const {
    return m_change->menu();
}

QList<QAction*> LifecycleActions::rowActions() const {
    return {m_change->menu()->menuAction(), m_rotations->rotateAction(), m_write};
}

void LifecycleActions::buildMenus() {
    m_change->menu()->setToolTipsVisible(true);
    m_change->menu()->addSeparator();
    m_change->menu()->addAction(m_rotations->rotateAction());
    connect(m_history->addAction(tr("&Plans…")), &QAction::triggered, this,
            &LifecycleActions::showEarlierPlans);
    m_journal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    m_window->addAction(m_journal);
    m_history->addActions({m_journal, m_rotations->overviewAction(), m_screamTests->overviewAction()});
    m_history->addSeparator();
    connect(m_history->addAction(tr("&Open plan…")), &QAction::triggered, this, &LifecycleActions::openPlan);
}

QList<Message> LifecycleActions::waiting() const {
    return m_unfinished->waiting();
}

void LifecycleActions::refresh() {
    m_change->refresh(m_tokens.caller().has_value());
    m_write->setEnabled(m_source.selectedCount() > 0);
    m_write->setToolTip(m_write->isEnabled() ? tr("Write to the owners of the selected tokens")
                                             : tr("Select the tokens whose owners you want to write to."));
    m_rotations->refresh();
    m_screamTests->refresh();
}

// Plans

void LifecycleActions::newPlan(PlanWish::Kind kind, ChangeMenu::Which which) {
    askFor(kind, which == ChangeMenu::Which::Selected ? m_source.selected() : ChosenTokens());
}

void LifecycleActions::planDeletion(const ChosenTokens& tokens) {
    askFor(PlanWish::Kind::SuspendThenDelete, tokens, true);
}

void LifecycleActions::planExpiry(const ChosenTokens& tokens) {
    askFor(PlanWish::Kind::SetExpiry, tokens, true);
}

void LifecycleActions::extendExpiry(const ChosenTokens& tokens) {
    m_lifecycle.makePlan({.kind = PlanWish::Kind::ExtendExpiry}, tokens, handOn());
}

/// `onlyThese`: whatever the table shows, the plan is about no others. `instead`: the review that the wish
/// comes from, which is over when there is another plan.
void LifecycleActions::askFor(PlanWish::Kind kind, const ChosenTokens& selected, bool onlyThese,
                              PlanWindow* instead) {
    PlanChoice choice{selected};
    if (!onlyThese) {
        choice.shownCount = m_source.shownCount();
        choice.shown = m_source.shown;
        choice.shownAs = m_source.shownAs();
    }
    choice.tenantName = m_tokens.tenant() ? m_tokens.tenant()->name : QString();
    choice.reach = {this, [this](const ChosenTokens& tokens, bool managed, Continuation<PlanReach> then) {
                        m_lifecycle.reachOf(tokens, managed, std::move(then));
                    }};
    QWidget* const parent = instead ? static_cast<QWidget*>(instead) : m_window;
    auto* const dialog = new PlanWishDialog(choice, kind, m_tokens.generation(), m_lifecycle.clock(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString host = m_tokens.tenant() ? m_tokens.tenant()->baseUrl.authority() : QString();
    connect(
        dialog, &PlanWishDialog::wished, this,
        [this, host, name = choice.tenantName, instead](const PlanWish& wish, const ChosenTokens& tokens) {
            const auto tenant = m_tokens.tenant();
            if (!tenant || tenant->baseUrl.authority() != host) {
                Q_EMIT messageReady(remark(tr("Open %1 to plan changes to its tokens.").arg(isolated(name)),
                                           {}, Tone::Warning));
                return;
            }
            m_lifecycle.makePlan(wish, tokens, handOn(instead));
        });
    dialog->open();
}

void LifecycleActions::reviewDeletion(const ChosenTokens& tokens) {
    m_lifecycle.makePlan({.kind = PlanWish::Kind::Delete}, tokens, handOn());
}

void LifecycleActions::openPlan() {
    auto* const dialog = new QFileDialog(m_window, tr("Open plan"), QString(), tr("Plans (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const Result<Done> opened = openPlanFile(path); !opened)
            fail(opened.error());
    });
    dialog->open();
}

Result<Done> LifecycleActions::openPlanFile(const QString& path) {
    const Result<Plan> plan = loadPlan(path);
    if (!plan)
        return plan.error();
    review(*plan, Origin::File);
    return Done{};
}

PlanWindow* LifecycleActions::review(const Plan& plan, Origin origin) {
    const QList<PlanWindow*> shown = m_window->findChildren<PlanWindow*>();
    for (PlanWindow* const window : shown) {
        // A draft that is open may have been worked on since.
        const bool same = origin == Origin::Draft ? window->plan().id == plan.id : window->plan() == plan;
        if (window->isVisible() && same) {
            window->activateWindow();
            return window;
        }
    }
    auto* const window = new PlanWindow(plan, m_lifecycle, m_tokens, m_window);
    window->setLinks(m_links);
    connect(window, &PlanWindow::planMade, this, [this](const Plan& made) { review(made); });
    connect(window, &PlanWindow::messagesToOwnersWanted, this, &LifecycleActions::openMessages);
    connect(window, &PlanWindow::suspensionWanted, this, [this, window](const QList<Token>& tokens) {
        askFor(PlanWish::Kind::SuspendThenDelete, ChosenTokens(tokens), true, window);
    });
    connect(window, &PlanWindow::draftKept, this, [this] {
        Q_EMIT messageReady(remark(tr("The plan was kept as a draft."), {MessageAction::ShowPlans}));
    });
    open(window);
    if (origin != Origin::Made) {
        window->setStored();
        window->dryRun(); // it is from another day: what has changed since is shown at once
    }
    return window;
}

void LifecycleActions::showEarlierPlans() {
    auto* const dialog =
        new PlanListDialog(m_lifecycle.plans().drafts() + m_lifecycle.plans().kept(), m_window);
    connect(dialog, &PlanListDialog::planChosen, this, &LifecycleActions::openKept);
    connect(dialog, &PlanListDialog::draftDiscarded, this, &LifecycleActions::discardDraft);
    open(dialog);
}

void LifecycleActions::openKept(const KeptPlan& kept) {
    review(kept.plan, kept.draft ? Origin::Draft : Origin::Made);
}

void LifecycleActions::discardDraft(const QString& id) {
    if (const Result<Done> discarded = m_lifecycle.plans().discardDraft(id); !discarded)
        fail(discarded.error());
}

void LifecycleActions::planDueDeletions() {
    m_lifecycle.makePlan({.kind = PlanWish::Kind::Delete}, m_lifecycle.dueDeletions(), handOn());
}

/// Shows the plan that was made, for its review; in the place of another one, if there is one.
Continuation<Plan> LifecycleActions::handOn(PlanWindow* instead) {
    return {this, [this, instead = QPointer(instead)](const Result<Plan>& plan) {
                if (!plan)
                    return fail(plan.error());
                review(*plan);
                if (instead)
                    instead->done(QDialog::Rejected);
            }};
}

// The rest

void LifecycleActions::showJournal() {
    open(new JournalWindow(m_lifecycle.journal(), m_links, m_window));
}

void LifecycleActions::writeToOwners(const QList<Token>& tokens) {
    openMessages(tokens, MessageReason::Request);
}

void LifecycleActions::openMessages(const QList<Token>& tokens, MessageReason reason) {
    const auto tenant = m_tokens.tenant();
    if (!tenant || tokens.isEmpty())
        return;
    // As they are now: a plan has them as they were before.
    QList<Token> listed = tokens;
    for (Token& token : listed)
        token = m_tokens.model().token(token.id).value_or(token);
    const Addressees to = addresseesOf(listed, m_tokens.caller().value_or(Caller()));
    if (to.all.isEmpty()) {
        const QString words =
            to.ownerless > 0
                ? tr("The service names no owner for the selected tokens, so there is no one to write to.")
                : tr("These tokens are your own, so there is no one to write to.");
        Q_EMIT messageReady(remark(words, {}, Tone::Warning));
        return;
    }
    auto* const window = new OwnerMessagesWindow(
        {reason, to, tenant->name, tenant->baseUrl.authority()},
        {m_lifecycle.contacts(), m_settings, m_clipboard, m_lifecycle.clock()}, m_window);
    connect(window, &OwnerMessagesWindow::contactsChanged, m_ties, &TokenTies::refresh);
    open(window);
}

void LifecycleActions::fail(const Error& error) {
    if (error.kind != ErrorKind::Cancelled)
        Q_EMIT messageReady(remark(errorParagraph(error), {MessageAction::ShowJournal}, Tone::Danger));
}

void LifecycleActions::reportJournalState() {
    const Result<JournalVerdict>& opened = m_lifecycle.opened();
    if (!opened && opened.error().kind == ErrorKind::Conflict)
        Q_EMIT messageReady(
            remark(tr("Another Patdesk is already using the journal. To make changes here, close it "
                      "and restart this one."),
                   {}, Tone::Warning));
    else if (!opened)
        Q_EMIT messageReady(remark(tr("The journal cannot be opened, so nothing can be changed. ") +
                                       errorParagraph(opened.error()),
                                   {}, Tone::Danger));
    else if (opened->state != JournalVerdict::State::Whole || !opened->movedTo.isEmpty())
        Q_EMIT messageReady(remark(verdictText(*opened), {MessageAction::ShowJournal}, Tone::Warning));
}

void LifecycleActions::act(MessageAction action) {
    switch (action) {
    case MessageAction::ShowJournal:
        return showJournal();
    case MessageAction::ShowPlans:
        return showEarlierPlans();
    case MessageAction::PlanDueDeletions:
        return planDueDeletions();
    case MessageAction::ForgetDueDeletions:
        if (const Result<Done> forgotten = m_lifecycle.forgetDueDeletions(); !forgotten)
            fail(forgotten.error());
        return;
    case MessageAction::ShowRotations:
        return m_rotations->overviewAction()->trigger();
    case MessageAction::ShowScreamTests:
        return m_screamTests->overviewAction()->trigger();
    default:
        return;
    }
}

} // namespace patdesk
