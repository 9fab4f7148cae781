// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "clock.h"
#include "continuation.h"
#include "plan.h"
#include "runlog.h"

#include <QObject>
#include <QSet>

#include <utility>

namespace patdesk {

/// How a run reaches the tenant: given from outside, so that a test can hold it.
struct PlanSender {
    /// Sends one step: Done where it was applied. Cancelled, FileFailed, Offline, HostNotFound,
    /// ConnectionRefused and Tls mean that it did not reach the service, RateLimited that it was turned away
    /// there; OutcomeUnknown and ServerFault that it may have been applied.
    Bound<void(const PlanStep&, Continuation<Done>)> send;
    /// Sends several expiry changes with one patch (at most 25): all of them or, where it is refused, none.
    /// Empty where the tenant has no bulk update.
    Bound<void(const QList<TokenId>&, const TokenPatch&, Continuation<Done>)> sendBulk;
    /// Lists the tenant again, so that tokenNow answers with the current state.
    Bound<void(Continuation<Done>)> refresh;
    Bound<std::optional<Token>(const TokenId&)> tokenNow;
    /// tokenNow answers from a list that has all of the plan's tokens that are still there. Not any more once
    /// another tenant or another list is open.
    Bound<bool()> isListed;
};

/// What has become of a run's steps, of those to be applied.
struct RunCounts {
    int toBeApplied = 0;
    int applied = 0;
    /// Of those applied: what an undo could take back.
    int undoable = 0;
    int failed = 0;
    int changedSince = 0;
    int unknown = 0;
    int cancelled = 0;
    /// Of all steps of the plan: their tokens are as they were. Skipped, not possible, changed since,
    /// cancelled.
    int kept = 0;

    /// Of those to be applied: they will not be touched again.
    int finished() const { return applied + failed + changedSince + unknown + cancelled; }
};

/// Applies a reviewed plan, step by step, and keeps a log that survives everything.
///
/// A step is written down before it is sent and when its answer is known. After a lost answer or a crash the
/// tenant is listed again: what was applied is Done, what was not is sent, what cannot be told is Unknown.
/// Where that list is left meanwhile, the run pauses. A step whose token is no longer as planned is set
/// aside. A bulk update that is refused for the sake of one token is sent step by step. Main thread only.
class PlanRun : public QObject {
    Q_OBJECT

public:
    enum class State { Ready, Checking, Running, Paused, Finished };

    /// `logPath` is where the run's log is or will be.
    PlanRun(Plan plan, const QString& logPath, PlanSender sender, Clock clock, QObject* parent = nullptr);

    /// Reads the log. An earlier run's steps are then where they were.
    Result<Done> open();

    const Plan& plan() const { return m_plan; }

    State state() const { return m_state; }

    const StepRecord& record(int step) const { return m_log.records()[step]; }

    /// Of all steps, in the plan's order.
    const QList<StepRecord>& records() const { return m_log.records(); }

    /// Steps that will not be touched again, of those to be applied.
    int finishedSteps() const;
    int stepsToApply() const;
    /// The steps that were applied, for an undo.
    QList<int> appliedSteps() const;
    /// From the pace so far; nothing before the first answers.
    std::optional<std::chrono::milliseconds> timeLeft() const;

    /// Starts, or resumes after pause(), a network loss or a restart: lists the tenant first.
    void start();
    /// The user's decision on steps whose answer was lost: those that the tenant lists as planned are sent
    /// again.
    void sendUnknownAgain();
    /// Sends no more; what is under way is waited for.
    void pause();
    /// Like pause(), and what was not sent is Cancelled for good. It ends Finished: what was sent without an
    /// answer is looked for in the list, and Unknown where that does not tell.
    void cancel();

    /// How many requests may be under way at once: the rate budget sets the pace, this covers the latency.
    static constexpr int maxUnderWay = 4;

    /// Another number than that, before start().
    void setUnderWay(int most) { m_mostUnderWay = most; }

    /// The order in which the steps are sent, before start(): all of them, as somebody sees them. As in the
    /// plan where none is given.
    void setOrder(QList<int> order) { m_order = std::move(order); }

Q_SIGNALS:
    void stepChanged(int step);
    void stateChanged(patdesk::PlanRun::State state);
    /// The run has paused because of the network, the credential or the disk. start() resumes it.
    void stopped(const patdesk::Error& error);

private:
    void setState(State state);
    bool note(int step, const StepRecord& record);
    void checked(const Result<Done>& listed);
    void placeFrom(int step);
    bool placeByTenant(int step);
    void pump();
    void sendBatch(const QList<int>& steps);
    void answered(const QList<int>& steps, const Result<Done>& answer);
    void sendAlone(int step);
    void stopWith(const Error& error);
    void settle();
    bool isAdrift(int step) const;

    Plan m_plan;
    RunLog m_log;
    PlanSender m_sender;
    Clock m_clock;
    State m_state = State::Ready;
    int m_mostUnderWay = maxUnderWay;
    QList<int> m_order;
    int m_underWay = 0;
    /// Sent in this run and not answered yet.
    QSet<int> m_unanswered;
    /// Steps whose bulk update was refused.
    QSet<int> m_alone;
    quint64 m_checks = 0; ///< counts the checks: the rest of one that was broken off is void
    bool m_cancelled = false;
    bool m_settleNeeded = false;
    Instant m_startedAt;
    int m_finishedAtStart = 0;
};

RunCounts countsOf(const PlanRun& run);
/// `records` has one for each step.
RunCounts countsOf(const Plan& plan, const QList<StepRecord>& records);

} // namespace patdesk
