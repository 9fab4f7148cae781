// SPDX-License-Identifier: MIT
#include "lifecycle.h"

#include "chosentokens.h"
#include "screamproof.h"
#include "servicesender.h"
#include "tokenchanges.h"
#include "tokenindex.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "tokentable.h"
#include "worker.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

QString in(const QString& folder, const char* name) {
    return QDir(folder).filePath(QLatin1String(name));
}

/// Up to here a plan is made and kept at once: a few milliseconds.
constexpr qsizetype fewSteps = 1'000;
/// So many tokens are made of a selection at once.
constexpr int atOnce = 4'096;

QHash<OwnerId, OwnersTokens> tokensOfOwners(const QList<Token>& tokens, const TokenTable& table) {
    QSet<OwnerId> owners;
    for (const Token& token : tokens)
        owners.insert(token.owner.id);
    return table.tokensOf(owners);
}

/// Those that the tenant no longer has.
QSet<TokenId> goneOf(const QList<Token>& tokens, const TenantNow& now) {
    const TokenIndex index(now.table());
    QSet<TokenId> gone;
    for (const Token& token : tokens) {
        if (!now.token(index, token.id))
            gone.insert(token.id);
    }
    return gone;
}

} // namespace

Lifecycle::Lifecycle(TokenService& tokens, const QString& folder, Clock clock, QObject* parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_folder(folder)
    , m_clock(std::move(clock))
    , m_lock(in(folder, "lock"))
    , m_journal(in(folder, "journal.jsonl"),
                {&tokens,
                 [&tokens] {
                     return ChangeJournal::Who{tokens.tenant(), tokens.caller()};
                 }},
                m_clock)
    , m_plans(in(folder, "plans"))
    , m_rotations(in(folder, "rotations"), rotationSender(tokens), m_clock)
    , m_listener(tokens, folder)
    , m_screamTests(m_plans, screamSender(), tokens.clock())
    , m_reminders(in(folder, "reminders.json"))
    , m_contacts(in(folder, "asked.jsonl"))
    , m_verdicts(tokens, folder) {
    m_tokens.changes().setRecorder(&m_journal);
    m_verdicts.setSuspensions({this, [this] {
                                   const auto tenant = m_tokens.tenant();
                                   return tenant ? m_screamTests.suspensions(tenant->baseUrl.authority())
                                                 : QHash<TokenId, Instant>();
                               }});
    m_verdicts.setMissed({this, [this] {
                              const auto tenant = m_tokens.tenant();
                              return tenant ? m_screamTests.missed(tenant->baseUrl.authority())
                                            : QHash<TokenId, Instant>();
                          }});
    connect(&m_listener, &ScreamListener::due, this, &Lifecycle::listen);
    connect(&m_tokens, &TokenService::stateChanged, this, [this](LoadState state) {
        if (state == LoadState::Ready)
            m_screamTests.lookAtRows(m_tokens.tenant()->baseUrl.authority());
    });
}

Lifecycle::~Lifecycle() {
    m_tokens.close(); // what is under way is still written down
    m_tokens.changes().setRecorder(nullptr);
}

Result<JournalVerdict> Lifecycle::open() {
    m_opened = openAll();
    return m_opened;
}

Result<JournalVerdict> Lifecycle::openAll() {
    if (!QDir().mkpath(m_folder))
        return Error{.kind = ErrorKind::FileFailed, .detail = m_folder};
    // Two programs that write into one journal would break its chain.
    m_lock.setStaleLockTime(0);
    if (!m_lock.tryLock(0))
        return Error{.kind = ErrorKind::Conflict, .detail = m_folder};
    // What of these cannot be read is left alone, and is there to be looked at.
    (void)m_rotations.load();
    (void)m_reminders.load();
    (void)m_contacts.open();
    m_screamTests.load();
    return m_journal.open();
}

bool Lifecycle::hasBulkUpdate() const {
    const auto tenant = m_tokens.tenant();
    return tenant && m_bulkUpdate == std::pair(tenant->baseUrl.authority(), true);
}

void Lifecycle::context(bool expiry, Continuation<PlanContext> then) {
    if (!m_tokens.tenant())
        return then(Error{.kind = ErrorKind::Cancelled});
    if (!expiry)
        return then(planContext(m_tokens, m_clock()));
    m_tokens.changes().probeBulkUpdate(
        {this, [this, then, host = m_tokens.tenant()->baseUrl.authority()](const Result<bool>& has) {
             if (!m_tokens.tenant() || m_tokens.tenant()->baseUrl.authority() != host)
                 return then(Error{.kind = ErrorKind::Cancelled});
             m_bulkUpdate = {host, has && *has};
             PlanContext context = planContext(m_tokens, m_clock());
             context.bulkUpdate = hasBulkUpdate();
             then(context);
         }});
}

template <class Work, class Then>
void Lifecycle::workOut(qsizetype size, Work work, Then then) {
    if (size <= fewSteps)
        return then(work());
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    // Both end on this thread: what `work` reads is counted here, and what `then` waits for lives here.
    auto held = std::make_shared<std::pair<Work, Then>>(std::move(work), std::move(then));
    m_worker->run([this, held]() mutable {
        auto result = std::make_shared<std::invoke_result_t<Work>>(held->first());
        m_worker->handBack([held = std::move(held), result] { held->second(std::move(*result)); });
    });
}

void Lifecycle::makePlan(const PlanWish& wish, const ChosenTokens& tokens, Continuation<Plan> then) {
    const auto made = [this, wish, tokens, then](const Result<PlanContext>& in) {
        if (!in)
            return then(in.error());
        const auto plan = [wish, tokens, context = *in, suspended = suspendedOnPurpose(),
                           table = m_tokens.model().shareTable(), verdicts = marksNow()] {
            const QList<Token> chosen = tokens.tokens();
            PlanContext whole = context;
            whole.verdicts = verdicts;
            whole.suspended = suspended;
            whole.tokensOfOwner = tokensOfOwners(chosen, *table);
            return planFor(wish, chosen, whole);
        };
        workOut(tokens.size(), plan, [this, then, host = in->tenant.baseUrl.authority()](Plan&& ready) {
            if (!m_tokens.tenant() || m_tokens.tenant()->baseUrl.authority() != host)
                return then(Error{.kind = ErrorKind::Cancelled});
            then(std::move(ready));
        });
    };
    context(wish.isOfExpiry(), {this, made});
}

void Lifecycle::undoOf(const Plan& plan, const QList<int>& applied, Continuation<Plan> then) {
    const bool expiry = std::all_of(plan.steps.begin(), plan.steps.end(), [](const PlanStep& step) {
        return step.action == PlanAction::SetExpiry || step.action == PlanAction::Suspend;
    });
    const auto made = [this, plan, applied, then](const Result<PlanContext>& in) {
        if (!in)
            return then(in.error());
        const auto undo = [plan, applied, context = *in, now = TenantNow(m_tokens),
                           whole = listsAllOf(m_tokens, plan)] {
            QList<Token> tokens;
            for (const PlanStep& step : plan.steps)
                tokens.append(step.preImage);
            PlanContext ofTokens = context;
            ofTokens.tokensOfOwner = tokensOfOwners(tokens, now.table());
            if (whole)
                ofTokens.gone = goneOf(tokens, now);
            ofTokens.managedUnlocked = true; // what was applied to a managed token may be taken back
            return planUndo(plan, applied, ofTokens);
        };
        workOut(plan.steps.size(), undo, [then](Plan&& ready) { then(std::move(ready)); });
    };
    context(expiry, {this, made});
}

void Lifecycle::reachOf(const ChosenTokens& tokens, bool managed, Continuation<PlanReach> then) {
    const auto known = [this, tokens, managed, then](const Result<PlanContext>& in) {
        if (!in)
            return then(in.error());
        const auto work = [tokens, managed, context = *in]() mutable {
            context.managedUnlocked = managed;
            PlanReach reach;
            // A few at a time: they are all the tokens of the tenant, perhaps.
            for (int from = 0; from < tokens.size(); from += atOnce) {
                const QList<Token> some = tokens.tokens(from, std::min(atOnce, tokens.size() - from));
                for (const Token& token : some)
                    reach.add(token, context);
            }
            return reach;
        };
        workOut(tokens.size(), work, [then](PlanReach&& reach) { then(std::move(reach)); });
    };
    context(true, {then.context(), known});
}

/// What another Patdesk writes there would be torn, or written over by what has not been read here.
Result<Done> Lifecycle::isOurs() const {
    return m_lock.isLocked() ? Result<Done>(Done{})
                             : Error{.kind = ErrorKind::FileFailed, .detail = m_lock.fileName()};
}

Result<std::unique_ptr<PlanRun>> Lifecycle::run(Plan& plan) {
    if (const Result<Done> ours = isOurs(); !ours)
        return ours.error();
    const QString draft = plan.id;
    if (const Result<Done> kept = m_plans.keep(plan); !kept)
        return kept.error();
    return runKept(plan, draft);
}

void Lifecycle::prepareRun(const Plan& plan, Continuation<std::unique_ptr<PlanRun>> then) {
    if (const Result<Done> ours = isOurs(); !ours)
        return then(ours.error());
    const auto keep = [plan, plans = m_plans]() -> Result<Plan> {
        Plan kept = plan;
        if (const Result<Done> written = plans.keep(kept); !written)
            return written.error();
        return kept;
    };
    workOut(plan.steps.size(), keep, [this, then, draft = plan.id](const Result<Plan>& kept) {
        if (then.isDead())
            return; // nobody would start it
        if (kept)
            then(runKept(*kept, draft));
        else
            then(kept.error());
    });
}

void Lifecycle::keepDraft(const Plan& plan, Continuation<Done> then) {
    const auto keep = [plan, plans = m_plans]() -> Result<Done> {
        Plan kept = plan;
        return plans.keepDraft(kept);
    };
    workOut(plan.steps.size(), keep, [then](Result<Done>&& kept) { then(std::move(kept)); });
}

/// The plan is in the store.
Result<std::unique_ptr<PlanRun>> Lifecycle::runKept(const Plan& plan, const QString& draft) {
    QPointer<PlanRun>& known = m_runs[plan.id];
    if (known)
        return Error{.kind = ErrorKind::Conflict, .detail = plan.id};
    auto run = std::make_unique<PlanRun>(plan, m_plans.logPath(plan),
                                         planSender(m_tokens, plan, hasBulkUpdate()), m_clock);
    if (const Result<Done> opened = run->open(); !opened)
        return opened.error();
    known = run.get();
    m_unfinished.follow(run.get());
    // Not before the log is there: a plan is a draft or begun, whenever the program ends.
    (void)m_plans.discardDraft(draft);
    if (plan.listenFor) {
        // Before anything is sent: whenever the program ends, what it has suspended is listened to.
        if (const Result<Done> begun = m_screamTests.begin(plan); !begun)
            return begun.error();
        connect(run.get(), &PlanRun::stateChanged, this, [this, id = plan.id](PlanRun::State state) {
            if (state == PlanRun::State::Finished)
                listen();
            const Result<Done> listens =
                state == PlanRun::State::Running ? m_screamTests.goOn(id) : Result<Done>(Done{});
            if (!listens)
                Q_EMIT m_screamTests.failed(listens.error());
        });
    }
    if (plan.undoes) {
        cancelReminders(*run);
        connect(run.get(), &PlanRun::stateChanged, this, [this, its = run.get()] { cancelReminders(*its); });
    }
    if (plan.deleteAfter) {
        remindOf(*run); // of what an earlier start has suspended and could not note any more
        connect(run.get(), &PlanRun::stateChanged, this, [this, its = run.get()] { remindOf(*its); });
    }
    return run;
}

void Lifecycle::remindOf(const PlanRun& run) {
    const Plan& plan = run.plan();
    Reminder reminder;
    reminder.id = plan.id;
    reminder.tenantName = plan.tenantName;
    reminder.tenantHost = plan.tenantHost;
    reminder.due = m_clock() + *plan.deleteAfter;
    const QList<int> suspended = run.appliedSteps();
    for (const int step : suspended)
        reminder.tokens.append(plan.steps[step].preImage.id);
    if (reminder.tokens.isEmpty())
        return;
    if (const Result<Done> noted = m_reminders.put(std::move(reminder)); !noted)
        Q_EMIT remindingFailed(noted.error());
}

/// What an undo has restored is not to be deleted any more.
void Lifecycle::cancelReminders(const PlanRun& undo) {
    QList<TokenId> restored;
    const QList<int> applied = undo.appliedSteps();
    for (const int step : applied)
        restored.append(undo.plan().steps[step].preImage.id);
    const Result<int> cancelled = m_reminders.cancel(undo.plan().undoes->id, restored);
    if (!cancelled)
        Q_EMIT remindingFailed(cancelled.error());
    else if (*cancelled > 0)
        Q_EMIT remindersCancelled(undo.plan().id, *cancelled);
}

// Scream tests

ScreamSender Lifecycle::screamSender() {
    ScreamSender sender;
    sender.hear = {this, [this](Instant from, const QList<Token>& tokens, const Continuation<Heard>& then) {
                       m_listener.hear(from, tokens, then);
                   }};
    sender.way = {this, [this](const Plan& plan) { return planSender(m_tokens, plan, hasBulkUpdate()); }};
    sender.isWhole = {this, [this](const Plan& plan) { return listsAllOf(m_tokens, plan); }};
    sender.signedInWith = {this, [this] { return m_tokens.caller().value_or(Caller()).clientId; }};
    sender.isSending = {this, [this](const QString& id) {
                            const PlanRun* const run = m_runs.value(id);
                            return run && (run->state() == PlanRun::State::Running ||
                                           run->state() == PlanRun::State::Checking);
                        }};
    return sender;
}

std::optional<Instant> Lifecycle::refusalSeen() const {
    const auto tenant = m_tokens.tenant();
    if (!tenant)
        return std::nullopt;
    const auto heard = refusalHeard(m_screamTests.tests(tenant->baseUrl.authority()));
    return std::max(heard, m_verdicts.refusalSeen()); // nothing comes before everything
}

void Lifecycle::listen() {
    if (const auto tenant = m_tokens.tenant())
        m_screamTests.listen(tenant->baseUrl.authority());
}

/// Where verdicts are only on their way, no token is safe yet.
std::shared_ptr<const VerdictMarks> Lifecycle::marksNow() const {
    return m_verdicts.isAwaited() ? std::make_shared<const VerdictMarks>() : m_verdicts.marks();
}

QSet<TokenId> Lifecycle::suspendedOnPurpose() const {
    const auto tenant = m_tokens.tenant();
    if (!tenant)
        return {};
    const QString host = tenant->baseUrl.authority();
    const QHash<TokenId, Instant> listened = m_screamTests.suspensions(host);
    QSet<TokenId> suspended(listened.keyBegin(), listened.keyEnd());
    for (const Reminder& reminder : m_reminders.all()) {
        // What is due is reminded of to be deleted.
        if (reminder.tenantHost == host && reminder.due > m_clock())
            suspended.unite(QSet<TokenId>(reminder.tokens.begin(), reminder.tokens.end()));
    }
    return suspended;
}

QList<Reminder> Lifecycle::dueReminders() const {
    const auto tenant = m_tokens.tenant();
    return tenant ? m_reminders.due(tenant->baseUrl.authority(), m_clock()) : QList<Reminder>();
}

QList<Token> Lifecycle::dueDeletions() const {
    QList<Token> due;
    const QList<Reminder> reminders = dueReminders();
    for (const Reminder& reminder : reminders) {
        for (const TokenId& id : reminder.tokens) {
            const auto token = m_tokens.model().token(id);
            const auto ends = token ? token->expiry.at.known() : std::nullopt;
            if (ends && *ends <= m_clock())
                due.append(*token);
        }
    }
    return due;
}

Result<Done> Lifecycle::forgetDueDeletions() {
    const QList<Reminder> reminders = dueReminders();
    for (const Reminder& reminder : reminders) {
        if (Result<Done> removed = m_reminders.remove(reminder.id); !removed)
            return removed;
    }
    return Done{};
}

void Lifecycle::dryRun(const Plan& plan, Continuation<DryRun> then) {
    const PlanSender sender = planSender(m_tokens, plan, hasBulkUpdate());
    const bool bulk = static_cast<bool>(sender.sendBulk);
    const auto listed = [this, plan, bulk, then](const Result<Done>& list) {
        if (!list)
            return then(list.error());
        const auto dry = [plan, bulk, now = TenantNow(m_tokens)] {
            const TokenIndex index(now.table());
            return dryRunOf(
                plan, [&](const TokenId& id) { return now.token(index, id); }, bulk,
                [](int) { return std::chrono::milliseconds(0); });
        };
        workOut(plan.steps.size(), dry, [this, then](DryRun&& made) {
            made.atLeast = m_tokens.changes().leastTimeFor(made.requests);
            then(std::move(made));
        });
    };
    sender.refresh({then.context(), listed});
}

} // namespace patdesk
