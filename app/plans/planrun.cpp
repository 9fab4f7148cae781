// SPDX-License-Identifier: MIT
#include "planrun.h"

#include "planbatches.h"
#include "plancheck.h"

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

/// So many steps are looked at before the event loop turns again, or so many written down.
constexpr int sliceSteps = 2'000;
constexpr int sliceRecords = 20;

bool isOver(StepState state) {
    return state != StepState::Waiting && state != StepState::Sending;
}

/// The request did not reach the service, and no other would: the run waits for better times.
bool stopsTheRun(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::Tls:
    case ErrorKind::ProxyRefused:
    case ErrorKind::CredentialRefused:
    case ErrorKind::Unauthorized:
    case ErrorKind::FileFailed:
        return true;
    default:
        return false;
    }
}

} // namespace

PlanRun::PlanRun(Plan plan, const QString& logPath, PlanSender sender, Clock clock, QObject* parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_log(logPath, static_cast<int>(m_plan.steps.size()))
    , m_sender(std::move(sender))
    , m_clock(std::move(clock)) {}

Result<Done> PlanRun::open() {
    if (Result<Done> opened = m_log.open(); !opened)
        return opened;
    if (m_log.wasStarted())
        setState(finishedSteps() == stepsToApply() ? State::Finished : State::Paused);
    return Done{};
}

int PlanRun::stepsToApply() const {
    return static_cast<int>(std::count_if(m_plan.steps.begin(), m_plan.steps.end(),
                                          [](const PlanStep& s) { return s.isToBeApplied(); }));
}

int PlanRun::finishedSteps() const {
    int finished = 0;
    for (int i = 0; i < m_plan.steps.size(); ++i)
        finished += m_plan.steps[i].isToBeApplied() && isOver(record(i).state);
    return finished;
}

QList<int> PlanRun::appliedSteps() const {
    QList<int> applied;
    for (int i = 0; i < m_plan.steps.size(); ++i) {
        if (record(i).state == StepState::Done)
            applied.append(i);
    }
    return applied;
}

std::optional<std::chrono::milliseconds> PlanRun::timeLeft() const {
    const int finished = finishedSteps();
    if (finished == m_finishedAtStart)
        return std::nullopt;
    return (m_clock() - m_startedAt) * (stepsToApply() - finished) / (finished - m_finishedAtStart);
}

void PlanRun::setState(State state) {
    if (state == State::Checking)
        ++m_checks;
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

/// Writes a step's state to the log; if that fails, nothing more is sent.
bool PlanRun::note(int step, const StepRecord& record) {
    const Result<Done> written = m_log.record(step, record, m_clock());
    if (written)
        Q_EMIT stepChanged(step);
    else
        stopWith(written.error());
    return written.ok();
}

void PlanRun::start() {
    if (m_state != State::Ready && m_state != State::Paused)
        return;
    m_cancelled = false;
    setState(State::Checking);
    m_sender.refresh({this, [this](const Result<Done>& listed) { checked(listed); }});
}

void PlanRun::checked(const Result<Done>& listed) {
    if (m_state != State::Checking)
        return;
    if (!listed)
        return stopWith(listed.error());
    placeFrom(0);
}

/// In slices, between which the event loop turns: there can be as many steps as the tenant has tokens, and
/// what is written down waits for the disk. Meanwhile the list may be left, and its tokens are not gone by
/// that.
void PlanRun::placeFrom(int step) {
    if (!m_sender.isListed())
        return stopWith({.kind = ErrorKind::Cancelled});
    int written = 0;
    const int end = static_cast<int>(std::min<qsizetype>(m_plan.steps.size(), step + qsizetype{sliceSteps}));
    for (; step < end && written < sliceRecords; ++step) {
        if (m_plan.steps[step].isToBeApplied() && !isOver(record(step).state) &&
            !m_unanswered.contains(step) && placeByTenant(step))
            ++written;
        if (m_state != State::Checking)
            return;
    }
    if (step < m_plan.steps.size()) {
        const auto proceed = [this, step, check = m_checks] {
            if (m_state == State::Checking && check == m_checks)
                placeFrom(step);
        };
        QMetaObject::invokeMethod(this, proceed, Qt::QueuedConnection);
        return;
    }
    m_startedAt = m_clock();
    m_finishedAtStart = finishedSteps();
    setState(State::Running);
    pump();
}

/// Where a step that is not over stands by the tenant's own list. Whether that was written down.
bool PlanRun::placeByTenant(int step) {
    const bool wasSent = record(step).state == StepState::Sending;
    switch (standingOf(m_plan.steps[step], m_sender.tokenNow(m_plan.steps[step].preImage.id))) {
    case StepStanding::DoneAlready:
        note(step, {StepState::Done, {}});
        return true;
    case StepStanding::AsPlanned:
        // It may still be on its way: sent again only when the user says so.
        if (wasSent)
            note(step, {StepState::Unknown, {}});
        return wasSent;
    case StepStanding::Changed:
    case StepStanding::Gone:
        // What was sent and is now something else may be ours and changed again: nobody can tell.
        note(step, {wasSent ? StepState::Unknown : StepState::ChangedSince, {}});
        return true;
    }
    return false;
}

void PlanRun::pump() {
    while (m_state == State::Running && !m_cancelled && m_underWay < m_mostUnderWay) {
        const QList<int> batch = nextBatch(
            m_plan, [this](int step) { return record(step).state == StepState::Waiting; },
            [this](int step) { return m_sender.sendBulk && !m_alone.contains(step); }, m_order);
        if (batch.isEmpty())
            break;
        sendBatch(batch);
    }
    if (m_underWay > 0 || m_state == State::Finished || m_state == State::Checking)
        return;
    if (m_settleNeeded)
        return settle();
    if (m_cancelled) {
        for (int i = 0; i < m_plan.steps.size(); ++i) {
            if (m_plan.steps[i].isToBeApplied() && record(i).state == StepState::Waiting &&
                !note(i, {StepState::Cancelled, {}}))
                return;
        }
    }
    if (finishedSteps() == stepsToApply())
        setState(State::Finished);
}

void PlanRun::sendBatch(const QList<int>& steps) {
    for (const int step : steps) {
        if (!note(step, {StepState::Sending, {}}))
            return;
    }
    ++m_underWay;
    m_unanswered.unite(QSet<int>(steps.begin(), steps.end()));
    Continuation<Done> then{this, [this, steps](const Result<Done>& answer) { answered(steps, answer); }};
    const PlanStep& first = m_plan.steps[steps.constFirst()];
    if (steps.size() == 1)
        return m_sender.send(first, std::move(then));
    QList<TokenId> ids;
    for (const int step : steps)
        ids.append(m_plan.steps[step].preImage.id);
    m_sender.sendBulk(ids, first.patch, std::move(then));
}

void PlanRun::answered(const QList<int>& steps, const Result<Done>& answer) {
    --m_underWay;
    for (const int step : steps) {
        m_unanswered.remove(step);
        if (answer)
            note(step, {StepState::Done, {}});
        else if (stopsTheRun(answer.error().kind) || answer.error().kind == ErrorKind::RateLimited)
            note(step, {StepState::Waiting, {}});
        else if (mayHaveHappened(answer.error().kind))
            m_settleNeeded = true;
        else if (steps.size() > 1)
            sendAlone(step);
        else
            note(step, {StepState::Failed, answer.error()});
    }
    if (!answer && stopsTheRun(answer.error().kind))
        stopWith(answer.error());
    if (m_settleNeeded && m_state == State::Running)
        return m_underWay == 0 ? settle() : void();
    pump();
}

/// A bulk update was refused: nothing of it was applied, and the service does not say which token was the
/// cause.
void PlanRun::sendAlone(int step) {
    m_alone.insert(step);
    note(step, {StepState::Waiting, {}});
}

/// An answer was lost: the tenant's list tells what has happened, then the run goes on.
void PlanRun::settle() {
    m_settleNeeded = false;
    const bool wasRunning = m_state == State::Running;
    setState(State::Checking);
    m_sender.refresh({this, [this, wasRunning](const Result<Done>& listed) {
                          if (m_state == State::Finished)
                              return;
                          if (!listed && !m_cancelled)
                              return stopWith(listed.error());
                          if (wasRunning && !m_cancelled)
                              return checked(listed);
                          for (int i = 0; i < m_plan.steps.size(); ++i) {
                              if (!isAdrift(i))
                                  continue;
                              if (listed)
                                  placeByTenant(i);
                              else
                                  note(i, {StepState::Unknown, {}}); // the run ends, and nobody looks again
                          }
                          setState(State::Paused);
                          pump();
                      }});
}

/// It was sent, and no answer is waited for: it was lost, or the program ended before it came.
bool PlanRun::isAdrift(int step) const {
    return record(step).state == StepState::Sending && !m_unanswered.contains(step);
}

void PlanRun::sendUnknownAgain() {
    if (m_state != State::Paused && m_state != State::Finished)
        return;
    for (int i = 0; i < m_plan.steps.size(); ++i) {
        if (record(i).state == StepState::Unknown && !note(i, {StepState::Waiting, {}}))
            return;
    }
    setState(State::Paused);
    start();
}

void PlanRun::pause() {
    if (m_state == State::Running || m_state == State::Checking)
        setState(State::Paused);
}

void PlanRun::cancel() {
    if (m_state == State::Finished)
        return;
    m_cancelled = true;
    for (int i = 0; i < m_plan.steps.size() && !m_settleNeeded; ++i)
        m_settleNeeded = isAdrift(i);
    setState(State::Paused);
    pump();
}

void PlanRun::stopWith(const Error& error) {
    if (m_state == State::Paused || m_state == State::Finished)
        return;
    setState(State::Paused);
    Q_EMIT stopped(error);
}

RunCounts countsOf(const PlanRun& run) {
    return countsOf(run.plan(), run.records());
}

RunCounts countsOf(const Plan& plan, const QList<StepRecord>& records) {
    RunCounts counts;
    for (int i = 0; i < plan.steps.size(); ++i) {
        const PlanStep& step = plan.steps[i];
        const StepState state = records[i].state;
        counts.toBeApplied += step.isToBeApplied();
        counts.applied += state == StepState::Done;
        counts.undoable += state == StepState::Done && step.action != PlanAction::Delete;
        counts.failed += state == StepState::Failed;
        counts.changedSince += state == StepState::ChangedSince;
        counts.unknown += state == StepState::Unknown;
        counts.cancelled += state == StepState::Cancelled;
        counts.kept +=
            !step.isToBeApplied() || state == StepState::ChangedSince || state == StepState::Cancelled;
    }
    return counts;
}

} // namespace patdesk
