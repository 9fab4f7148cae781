// SPDX-License-Identifier: MIT
#include "screamkeeper.h"

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

using State = ScreamSubject::State;

/// The service has decided, and would decide so again.
bool isFinal(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::MissingRight:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
        return true;
    default:
        return false;
    }
}

} // namespace

ScreamKeeper::ScreamKeeper(PlanStore plans, ScreamSender sender, Clock clock, QObject* parent)
    : QObject(parent), m_plans(std::move(plans)), m_sender(std::move(sender)), m_clock(std::move(clock)) {}

void ScreamKeeper::load() {
    const QStringList ids = m_plans.screamTests();
    for (const QString& id : ids) {
        if (m_kept.contains(id))
            continue;
        const auto plan = m_plans.kept(id);
        if (!plan) {
            m_unreadable = Error{.kind = ErrorKind::InvalidInput, .detail = m_plans.screamPath(id)};
            continue;
        }
        auto kept = std::make_unique<Kept>(m_plans.screamPath(id), plan->plan);
        if (const Result<Done> opened = kept->log.open(); !opened)
            m_unreadable = opened.error();
        else if (kept->log.hasBegun())
            m_kept.emplace(id, std::move(kept));
    }
}

QList<const ScreamTest*> ScreamKeeper::tests(const QString& tenantHost) const {
    QList<const ScreamTest*> ofTenant;
    for (const auto& [id, kept] : m_kept) {
        if (kept->log.test().plan.tenantHost == tenantHost)
            ofTenant.append(&kept->log.test());
    }
    std::sort(ofTenant.begin(), ofTenant.end(),
              [](const ScreamTest* a, const ScreamTest* b) { return a->begun > b->begun; });
    return ofTenant;
}

const ScreamTest* ScreamKeeper::test(const QString& id) const {
    const auto found = m_kept.find(id);
    return found == m_kept.end() ? nullptr : &found->second->log.test();
}

QHash<TokenId, Instant> ScreamKeeper::suspensions(const QString& tenantHost) const {
    QHash<TokenId, Instant> suspended;
    const QList<const ScreamTest*> all = tests(tenantHost);
    for (const ScreamTest* const test : all) {
        for (int i = 0; i < test->subjects.size() && test->isRunning(); ++i) {
            const PlanStep& step = test->plan.steps[i];
            if (step.isToBeApplied() && test->subjects[i].state == State::Listening)
                suspended.insert(step.preImage.id, test->begun);
        }
    }
    return suspended;
}

QHash<TokenId, Instant> ScreamKeeper::missed(const QString& tenantHost) const {
    QHash<TokenId, Instant> missed;
    const QList<const ScreamTest*> all = tests(tenantHost);
    for (const ScreamTest* const test : all) {
        const PlanSender way = m_sender.way(test->plan);
        for (int i = 0; i < test->subjects.size(); ++i) {
            const ScreamSubject& subject = test->subjects[i];
            if (!subject.scream)
                continue;
            const PlanStep& step = test->plan.steps[i];
            const State now = stateBy(step, way.tokenNow(step.preImage.id), subject);
            const bool isWaitedFor = now == State::Screamed || now == State::NotRestored;
            Instant& last = missed[step.preImage.id];
            last = std::max(last, isWaitedFor ? m_clock() : subject.scream->at);
        }
    }
    return missed;
}

QList<StepStanding> ScreamKeeper::standings(const QString& id) const {
    const ScreamTest* const known = test(id);
    if (!known)
        return {};
    const PlanSender way = m_sender.way(known->plan);
    return standingsOf(known->plan, [&way](const TokenId& token) { return way.tokenNow(token); });
}

ScreamCounts ScreamKeeper::counts(const QString& id) const {
    const ScreamTest* const known = test(id);
    if (!known)
        return {};
    QList<StepStanding> now = standings(id);
    // What is only not listed may be there.
    if (!isListWhole(*known))
        std::replace(now.begin(), now.end(), StepStanding::Gone, StepStanding::DoneAlready);
    return countsOf(*known, now);
}

QList<Token> ScreamKeeper::silentTokens(const QString& id) const {
    QList<Token> tokens;
    const ScreamTest* const known = test(id);
    if (!known)
        return tokens;
    const PlanSender way = m_sender.way(known->plan);
    for (int i = 0; i < known->plan.steps.size(); ++i) {
        const PlanStep& step = known->plan.steps[i];
        if (!step.isToBeApplied() || known->subjects[i].state != State::Silent)
            continue;
        const auto now = way.tokenNow(step.preImage.id);
        if (standingOf(step, now) == StepStanding::DoneAlready)
            tokens.append(*now);
    }
    return tokens;
}

/// Those that no run is at work on.
QList<ScreamKeeper::Kept*> ScreamKeeper::all(const QString& tenantHost) const {
    QList<Kept*> all;
    for (const auto& [id, kept] : m_kept) {
        if (kept->log.test().plan.tenantHost == tenantHost && !m_sender.isSending(id))
            all.append(kept.get());
    }
    return all;
}

QList<ScreamKeeper::Kept*> ScreamKeeper::running(const QString& tenantHost) const {
    QList<Kept*> running = all(tenantHost);
    running.removeIf([](const Kept* kept) { return !kept->log.test().isRunning(); });
    return running;
}

/// Somebody misses a token that is not restored yet, whether the test is over or not.
QList<ScreamKeeper::Kept*> ScreamKeeper::owing(const QString& tenantHost) const {
    QList<Kept*> owing = all(tenantHost);
    owing.removeIf([](const Kept* kept) { return countsOf(kept->log.test()).screamed == 0; });
    return owing;
}

Result<Done> ScreamKeeper::begin(const Plan& plan) {
    if (m_kept.contains(plan.id))
        return Done{};
    auto kept = std::make_unique<Kept>(m_plans.screamPath(plan.id), plan);
    if (Result<Done> opened = kept->log.open(); !opened)
        return opened;
    if (Result<Done> begun = kept->log.begin(m_clock(), listenUntil(plan)); !begun)
        return begun;
    m_kept.emplace(plan.id, std::move(kept));
    Q_EMIT changed(plan.id);
    return Done{};
}

Result<Done> ScreamKeeper::goOn(const QString& id) {
    const auto found = m_kept.find(id);
    if (found == m_kept.end() || !found->second->log.test().stopped)
        return Done{};
    Result<Done> written = found->second->log.goOn();
    if (written)
        Q_EMIT changed(id);
    return written;
}

/// Writes states down, all at once: each time waits for the disk. If that fails, nothing follows from them.
bool ScreamKeeper::set(Kept& kept, ScreamLog::Subjects subjects) {
    for (auto& [step, subject] : subjects)
        subject.since = m_clock();
    const Result<Done> written = kept.log.setSubjects(subjects);
    if (!written)
        Q_EMIT failed(written.error());
    return written.ok();
}

// Listening

void ScreamKeeper::listen(const QString& tenantHost) {
    if (const auto error = std::exchange(m_unreadable, std::nullopt))
        Q_EMIT failed(*error);
    if (m_isListening)
        return;
    const QList<Kept*> all = running(tenantHost);
    if (all.isEmpty())
        return restoreOwed(tenantHost);
    Instant from = m_clock();
    QList<Token> tokens;
    QStringList ids;
    for (const Kept* kept : all) {
        const ScreamTest& test = kept->log.test();
        for (const PlanStep& step : test.plan.steps)
            tokens.append(step.preImage);
        ids.append(test.plan.id);
        from = std::min(from, std::max(test.begun, test.heardUntil.value_or(test.begun) - lag));
    }
    m_isListening = true;
    m_sender.hear(from, tokens, {this, [this, tenantHost, ids](const Result<Heard>& heard) {
                                     m_isListening = false;
                                     if (!heard && heard.error().kind == ErrorKind::Cancelled)
                                         return;
                                     if (heard)
                                         this->heard(tenantHost, ids, *heard);
                                     else
                                         Q_EMIT failed(heard.error());
                                     // What is missed is known without the events, too.
                                     restoreOwed(tenantHost);
                                 }});
}

/// `ids`: the tests that it was heard for. Another one may miss more.
void ScreamKeeper::heard(const QString& tenantHost, const QStringList& ids, const Heard& heard) {
    const QList<Kept*> all = running(tenantHost);
    for (Kept* const kept : all) {
        const ScreamTest& test = kept->log.test();
        if (!ids.contains(test.plan.id) || !note(*kept, heard))
            continue;
        if (isDue(*kept) && countsOf(test).screamed == 0)
            listAnew(test.plan.id); // for the end
        Q_EMIT changed(test.plan.id);
    }
}

/// What was heard of the tokens of one test. False if it could not be written down.
bool ScreamKeeper::note(Kept& kept, const Heard& heard) {
    struct Quiet {
        int step;
        Instant suspendedTo;
    };

    const ScreamTest& test = kept.log.test();
    QHash<TokenId, Quiet> quiet;
    Instant first = Instant::max();
    for (int i = 0; i < test.plan.steps.size(); ++i) {
        const PlanStep& step = test.plan.steps[i];
        if (!step.isToBeApplied() || test.subjects[i].state != State::Listening)
            continue;
        const Quiet its{i, suspendedTo(step)};
        quiet.insert(step.preImage.id, its);
        first = std::min(first, its.suspendedTo);
    }
    ScreamLog::Subjects screams;
    for (const HeardUse& use : heard.uses) {
        if (!screamOf(first, use, test.begun))
            continue; // of none, and an owner may have thousands of tokens and of uses
        for (const TokenId& token : use.tokens) {
            const auto its = quiet.constFind(token);
            const auto scream =
                its == quiet.constEnd() ? std::nullopt : screamOf(its->suspendedTo, use, test.begun);
            if (!scream)
                continue;
            screams.append({its->step, {State::Screamed, scream}});
            quiet.erase(its);
        }
    }
    if (!set(kept, std::move(screams)))
        return false;
    const Result<Done> written = kept.log.setHeard(heard.until, test.unclear || heard.unclear);
    if (!written)
        Q_EMIT failed(written.error());
    return written.ok();
}

/// Another credential may be allowed what was refused to the one of before.
void ScreamKeeper::takeUpRefused(const QString& tenantHost) {
    const TokenId credential = m_sender.signedInWith ? m_sender.signedInWith() : TokenId();
    if (credential.isEmpty())
        return;
    const QList<Kept*> kepts = all(tenantHost);
    for (Kept* const kept : kepts) {
        const ScreamTest& test = kept->log.test();
        ScreamLog::Subjects again;
        for (int i = 0; i < test.subjects.size(); ++i) {
            const ScreamSubject& subject = test.subjects[i];
            const TokenId& token = test.plan.steps[i].preImage.id;
            if (subject.state == State::NotRestored && subject.refusedAs != credential &&
                m_sender.way(test.plan).tokenNow(token))
                again.append({i, {State::Screamed, subject.scream}});
        }
        (void)set(*kept, std::move(again));
    }
}

void ScreamKeeper::lookAtRows(const QString& tenantHost) {
    takeUpRefused(tenantHost);
    const QList<Kept*> listening = running(tenantHost);
    for (Kept* const kept : listening) {
        const ScreamTest& test = kept->log.test();
        const PlanSender way = m_sender.way(test.plan);
        ScreamLog::Subjects screams;
        for (int i = 0; i < test.plan.steps.size(); ++i) {
            const PlanStep& step = test.plan.steps[i];
            if (!step.isToBeApplied() || test.subjects[i].state != State::Listening)
                continue;
            const auto now = way.tokenNow(step.preImage.id);
            if (const auto scream = now ? screamOf(step, *now, test.begun) : std::nullopt)
                screams.append({i, {State::Screamed, scream}});
        }
        (void)set(*kept, std::move(screams));
        settle(*kept, Listed::PerhapsInPart);
    }
    QList<Kept*> over = owing(tenantHost);
    over.removeIf([](const Kept* kept) { return kept->log.test().isRunning(); });
    for (Kept* const kept : std::as_const(over))
        settle(*kept, Listed::PerhapsInPart);
}

// Restoring

void ScreamKeeper::restore(const QString& id, const QList<int>& steps) {
    const auto found = m_kept.find(id);
    if (found == m_kept.end())
        return;
    Kept& kept = *found->second;
    ScreamLog::Subjects wanted;
    for (const int step : steps) {
        ScreamSubject subject = kept.log.test().subjects[step];
        if (!subject.scream)
            subject.scream = Scream{Scream::Kind::Person, m_clock()};
        subject.state = State::Screamed;
        subject.error.reset();
        wanted.append({step, subject});
    }
    if (!set(kept, std::move(wanted)))
        return;
    listAnew(id);
    Q_EMIT changed(id);
}

void ScreamKeeper::restoreOwed(const QString& tenantHost) {
    const QList<Kept*> owed = owing(tenantHost);
    for (const Kept* const kept : owed)
        listAnew(kept->log.test().plan.id);
}

/// What is restored is decided by the list: somebody may have changed the token since.
void ScreamKeeper::listAnew(const QString& id) {
    const Kept& kept = *m_kept.at(id);
    m_sender.way(kept.log.test().plan).refresh({this, [this, id](const Result<Done>& listed) {
                                                    if (listed)
                                                        settle(*m_kept.at(id), Listed::Whole);
                                                    else if (listed.error().kind != ErrorKind::Cancelled)
                                                        Q_EMIT failed(listed.error());
                                                }});
}

/// All of its time has been heard.
bool ScreamKeeper::isDue(const Kept& kept) const {
    const ScreamTest& test = kept.log.test();
    return test.isRunning() && test.heardUntil && *test.heardUntil >= test.until + lag;
}

/// What it does not have is gone.
bool ScreamKeeper::isListWhole(const ScreamTest& test) const {
    return m_sender.isWhole && m_sender.isWhole(test.plan);
}

void ScreamKeeper::settle(Kept& kept, Listed listed) {
    const ScreamTest& test = kept.log.test();
    const QString id = test.plan.id;
    const PlanSender way = m_sender.way(test.plan);
    ScreamLog::Subjects become;
    QList<int> missed;
    QList<int> decided;
    for (int i = 0; i < test.plan.steps.size(); ++i) {
        const PlanStep& step = test.plan.steps[i];
        const ScreamSubject& subject = test.subjects[i];
        if (!step.isToBeApplied() || !subject.scream || kept.sending.contains(i))
            continue;
        const auto now = way.tokenNow(step.preImage.id);
        if (!now && listed == Listed::PerhapsInPart)
            continue;
        const State state = stateBy(step, now, subject);
        if (state != subject.state)
            become.append({i, {state, subject.scream}});
        if (state == State::Screamed)
            missed.append(i);
        else if (subject.state == State::Screamed)
            decided.append(i);
    }
    if (!set(kept, std::move(become)))
        return;
    kept.handled.append(decided);
    for (const int step : std::as_const(missed))
        sendRestoration(kept, step, way);
    if (listed == Listed::Whole && isDue(kept) && kept.sending.isEmpty() && countsOf(test).screamed == 0)
        end(kept);
    if (kept.sending.isEmpty())
        tellHandled(kept);
    Q_EMIT changed(id);
}

void ScreamKeeper::sendRestoration(Kept& kept, int step, const PlanSender& way) {
    const Plan& plan = kept.log.test().plan;
    kept.sending.insert(step);
    way.send(restoringStep(plan.steps[step]), {this, [this, id = plan.id, step](const Result<Done>& answer) {
                                                   onRestored(id, step, answer);
                                               }});
}

void ScreamKeeper::onRestored(const QString& id, int step, const Result<Done>& answer) {
    Kept& kept = *m_kept.at(id);
    kept.sending.remove(step);
    ScreamSubject subject = kept.log.test().subjects[step];
    if (answer)
        subject.state = State::Restored;
    else if (isFinal(answer.error().kind))
        subject.state = State::NotRestored;
    subject.error = answer ? std::nullopt : std::optional(answer.error());
    subject.refusedAs = !answer && m_sender.signedInWith ? m_sender.signedInWith() : TokenId();
    // Where it is not known, the list tells the next time.
    if (subject.state != State::Screamed) {
        set(kept, {{step, subject}});
        kept.handled.append(step);
    } else if (answer.error().kind != ErrorKind::Cancelled) {
        kept.trouble = answer.error();
    }
    if (!kept.sending.isEmpty())
        return;
    if (const auto trouble = std::exchange(kept.trouble, std::nullopt))
        Q_EMIT failed(*trouble);
    // The list has the answers. If it is of some tokens only, the next listening ends it by a whole one.
    if (isDue(kept) && isListWhole(kept.log.test()) && countsOf(kept.log.test()).screamed == 0)
        end(kept);
    const QList<ScreamSubject>& subjects = kept.log.test().subjects;
    const bool isAnyRestored = std::any_of(kept.handled.begin(), kept.handled.end(), [&subjects](int its) {
        return subjects[its].state == State::Restored;
    });
    tellHandled(kept);
    Q_EMIT changed(id);
    // Else two that cannot reach the service would send each other's for ever.
    if (isAnyRestored)
        lookAtOthers(kept);
}

void ScreamKeeper::tellHandled(Kept& kept) {
    const QList<int> handled = std::exchange(kept.handled, {});
    if (!handled.isEmpty())
        Q_EMIT settled(kept.log.test().plan.id, handled);
}

/// What this one has restored another one may have suspended first: it is still to be restored from there.
void ScreamKeeper::lookAtOthers(const Kept& restored) {
    const QList<Kept*> others = running(restored.log.test().plan.tenantHost);
    for (Kept* const other : others) {
        if (other != &restored)
            settle(*other, Listed::PerhapsInPart);
    }
}

// The end

void ScreamKeeper::end(Kept& kept) {
    const ScreamTest& test = kept.log.test();
    const PlanSender way = m_sender.way(test.plan);
    ScreamLog::Subjects become;
    for (int i = 0; i < test.plan.steps.size(); ++i) {
        const PlanStep& step = test.plan.steps[i];
        if (!step.isToBeApplied() || test.subjects[i].isOver())
            continue;
        ScreamSubject subject = test.subjects[i];
        subject.state = stateBy(standingOf(step, way.tokenNow(step.preImage.id)), subject, true);
        become.append({i, subject});
    }
    if (!set(kept, std::move(become)))
        return;
    const Result<Done> written = kept.log.end(m_clock(), false);
    if (written)
        Q_EMIT ended(test.plan.id);
    else
        Q_EMIT failed(written.error());
}

Result<Done> ScreamKeeper::stop(const QString& id) {
    const auto found = m_kept.find(id);
    if (found == m_kept.end())
        return Error{.kind = ErrorKind::NotFound, .detail = id};
    if (!found->second->log.test().isRunning())
        return Done{};
    Result<Done> written = found->second->log.end(m_clock(), true);
    if (written)
        Q_EMIT changed(id);
    return written;
}

} // namespace patdesk
