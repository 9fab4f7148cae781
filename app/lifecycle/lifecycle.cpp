// SPDX-License-Identifier: MIT
#include "lifecycle.h"

#include "servicesender.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QDir>

namespace patdesk {

namespace {

QString in(const QString& folder, const char* name) {
    return QDir(folder).filePath(QLatin1String(name));
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
    , m_reminders(in(folder, "reminders.json")) {
    m_tokens.setRecorder(&m_journal);
}

Lifecycle::~Lifecycle() {
    m_tokens.close(); // what is under way is still written down
    m_tokens.setRecorder(nullptr);
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
    return m_journal.open();
}

bool Lifecycle::hasBulkUpdate() const {
    const auto tenant = m_tokens.tenant();
    return tenant && m_bulkUpdate == std::pair(tenant->baseUrl.authority(), true);
}

void Lifecycle::context(const QList<Token>& chosen, bool expiry, Continuation<PlanContext> then) {
    if (!m_tokens.tenant())
        return then(Error{.kind = ErrorKind::Cancelled});
    if (!expiry)
        return then(planContext(m_tokens, chosen, m_clock()));
    m_tokens.probeBulkUpdate(
        {this, [this, chosen, then, host = m_tokens.tenant()->baseUrl.authority()](const Result<bool>& has) {
             if (!m_tokens.tenant() || m_tokens.tenant()->baseUrl.authority() != host)
                 return then(Error{.kind = ErrorKind::Cancelled});
             m_bulkUpdate = {host, has && *has};
             PlanContext context = planContext(m_tokens, chosen, m_clock());
             context.bulkUpdate = hasBulkUpdate();
             then(context);
         }});
}

void Lifecycle::makePlan(const PlanWish& wish, const QList<Token>& tokens, Continuation<Plan> then) {
    context(tokens, wish.isOfExpiry(), {this, [wish, tokens, then](const Result<PlanContext>& in) {
                                            if (!in)
                                                return then(in.error());
                                            then(planFor(wish, tokens, *in));
                                        }});
}

void Lifecycle::undoOf(const Plan& plan, const QList<int>& applied, Continuation<Plan> then) {
    QList<Token> tokens;
    bool expiry = true;
    for (const PlanStep& step : plan.steps) {
        tokens.append(step.preImage);
        expiry &= step.action == PlanAction::SetExpiry || step.action == PlanAction::Suspend;
    }
    context(tokens, expiry, {this, [plan, applied, then](const Result<PlanContext>& in) {
                                 if (!in)
                                     return then(in.error());
                                 // What was applied to a managed token may be taken back.
                                 PlanContext unlocked = *in;
                                 unlocked.managedUnlocked = true;
                                 then(planUndo(plan, applied, unlocked));
                             }});
}

Result<std::unique_ptr<PlanRun>> Lifecycle::run(Plan& plan) {
    if (const Result<Done> kept = m_plans.keep(plan); !kept)
        return kept.error();
    QPointer<PlanRun>& known = m_runs[plan.id];
    if (known)
        return Error{.kind = ErrorKind::Conflict, .detail = plan.id};
    auto run = std::make_unique<PlanRun>(plan, m_plans.logPath(plan),
                                         planSender(m_tokens, plan, hasBulkUpdate()), m_clock);
    if (const Result<Done> opened = run->open(); !opened)
        return opened.error();
    known = run.get();
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
    sender.refresh({then.context(), [sender, plan, then, &tokens = m_tokens](const Result<Done>& listed) {
                        if (!listed)
                            return then(listed.error());
                        then(dryRunOf(plan, sender.tokenNow, static_cast<bool>(sender.sendBulk),
                                      [&tokens](int requests) { return tokens.leastTimeFor(requests); }));
                    }});
}

} // namespace patdesk
