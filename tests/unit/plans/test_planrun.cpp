// SPDX-License-Identifier: MIT
#include "memoryfolder.h"
#include "planmaker.h"
#include "planrun.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace patdesk;

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");

/// A tenant in memory that counts how often each token was acted on, and can be told to misbehave.
struct Tenant50 {
    std::map<TokenId, Token> tokens;
    std::map<TokenId, Token> listed;
    /// Another list has not been opened.
    bool isListed = true;
    std::map<TokenId, int> acted;
    int bulkRequests = 0;
    int requests = 0;
    /// A bulk update that holds this one is refused as a whole.
    TokenId refused;
    /// What the n-th request (from 1) answers instead, after it was applied or not.
    std::map<int, std::pair<Error, bool>> misbehave;
    bool answers = true;

    Result<Done> act(const TokenId& id, const TokenPatch* patch) {
        ++requests;
        if (id == refused)
            return Error{.kind = ErrorKind::Rejected};
        const auto odd = misbehave.find(requests);
        if (odd != misbehave.end() && !odd->second.second)
            return odd->second.first;
        ++acted[id];
        if (patch)
            tokens[id] = applied(*patch, tokens[id]);
        else
            tokens.erase(id);
        return odd == misbehave.end() ? Result<Done>(Done{}) : Result<Done>(odd->second.first);
    }

    PlanSender sender(bool bulk = false) {
        PlanSender sender;
        sender.send = {
            QCoreApplication::instance(), [this](const PlanStep& step, const Continuation<Done>& then) {
                const Result<Done> result =
                    act(step.preImage.id, step.action == PlanAction::Delete ? nullptr : &step.patch);
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(), [then, result] { then(result); }, Qt::QueuedConnection);
            }};
        if (bulk) {
            sender.sendBulk = {
                QCoreApplication::instance(),
                [this](const QList<TokenId>& ids, const TokenPatch& patch, const Continuation<Done>& then) {
                    ++bulkRequests;
                    const bool good = !ids.contains(refused);
                    for (const TokenId& id : ids) {
                        if (good)
                            (void)act(id, &patch);
                    }
                    const Result<Done> result =
                        good ? Result<Done>(Done{}) : Result<Done>(Error{.kind = ErrorKind::Rejected});
                    QMetaObject::invokeMethod(
                        QCoreApplication::instance(), [then, result] { then(result); }, Qt::QueuedConnection);
                }};
        }
        sender.refresh = {QCoreApplication::instance(), [this](const Continuation<Done>& then) {
                              listed = tokens;
                              QMetaObject::invokeMethod(
                                  QCoreApplication::instance(), [then] { then(Done{}); },
                                  Qt::QueuedConnection);
                          }};
        sender.tokenNow = {QCoreApplication::instance(), [this](const TokenId& id) -> std::optional<Token> {
                               const auto found = listed.find(id);
                               return found == listed.end() ? std::nullopt : std::optional(found->second);
                           }};
        sender.isListed = {QCoreApplication::instance(), [this] { return isListed; }};
        return sender;
    }
};

} // namespace

class TestPlanRun : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder{test::memoryFolder()};
    int m_count = 0;
    Tenant50 m_tenant;
    PlanContext m_context;

    QString newLog() { return m_folder.filePath(QStringLiteral("run-%1").arg(++m_count)); }

    QList<Token> tokens() const {
        QList<Token> tokens;
        for (const auto& [id, token] : m_tenant.tokens)
            tokens.append(token);
        return tokens;
    }

    static QList<Token> thousands() {
        QList<Token> tokens;
        for (int i = 0; i < 5'000; ++i) {
            Token token;
            token.id = TokenId(QString::number(i));
            tokens.append(token);
        }
        return tokens;
    }

    /// A tenant that lists all of them as they were, at once, and answers no change.
    PlanSender countingSender(int& looked) const {
        PlanSender sender;
        sender.send = {this, [](const PlanStep&, const Continuation<Done>&) {}};
        sender.refresh = {this, [](const Continuation<Done>& then) { then(Done{}); }};
        sender.tokenNow = {this, [&looked](const TokenId& id) {
                               ++looked;
                               Token token;
                               token.id = id;
                               return std::optional(token);
                           }};
        sender.isListed = {this, [] { return true; }};
        return sender;
    }

    void actedOnceEach() const {
        for (const auto& [id, times] : m_tenant.acted)
            QCOMPARE(times, 1);
    }

private Q_SLOTS:

    void init() {
        m_tenant = {};
        for (int i = 0; i < 50; ++i) {
            Token token;
            token.id = TokenId(QStringLiteral("t%1").arg(i, 2, 10, QLatin1Char('0')));
            token.name = QStringLiteral("token %1").arg(i);
            token.owner.id = OwnerId(QStringLiteral("me"));
            token.scopes = {QStringLiteral("a")};
            token.created = now - std::chrono::days(100);
            token.expiry.at = now + std::chrono::days(100);
            m_tenant.tokens[token.id] = token;
        }
        m_context = {};
        m_context.caller.identityId = OwnerId(QStringLiteral("me"));
        m_context.now = now;
    }

    void everyStepIsAppliedOnceAndTheRunFinishes() {
        PlanRun run(planDelete(tokens(), m_context), newLog(), m_tenant.sender(), systemClock());
        QVERIFY(run.open());
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(run.appliedSteps().size(), 50);
        QVERIFY(m_tenant.tokens.empty());
        actedOnceEach();
    }

    void struckOutAndBlockedStepsAreNotSent() {
        Plan plan = planDelete(tokens(), m_context);
        plan.steps[3].skipped = true;
        plan.steps[4].obstacle = PlanObstacle::SignedInWith;
        PlanRun run(plan, newLog(), m_tenant.sender(), systemClock());
        QVERIFY(run.open());
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(m_tenant.tokens.size(), 2u);
    }

    void aTokenChangedSinceThePlanIsSetAside() {
        PlanRun run(planDelete(tokens(), m_context), newLog(), m_tenant.sender(), systemClock());
        m_tenant.tokens[TokenId(QStringLiteral("t07"))].name = QStringLiteral("renamed meanwhile");
        QVERIFY(run.open());
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(run.record(7).state, StepState::ChangedSince);
        QCOMPARE(m_tenant.tokens.size(), 1u);
    }

    void expiryChangesGoInBulksOfTwentyFiveWhereTheTenantHasThem() {
        PlanRun run(planSuspend(tokens(), std::chrono::hours(1), m_context), newLog(), m_tenant.sender(true),
                    systemClock());
        QVERIFY(run.open());
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(m_tenant.bulkRequests, 2);
        actedOnceEach();
    }

    void whereABulkIsRefusedItsStepsGoOneByOneAndOnlyTheCulpritFails() {
        m_tenant.refused = TokenId(QStringLiteral("t30"));
        PlanRun run(planSuspend(tokens(), std::chrono::hours(1), m_context), newLog(), m_tenant.sender(true),
                    systemClock());
        QVERIFY(run.open());
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(m_tenant.bulkRequests, 2);
        QCOMPARE(run.record(30).state, StepState::Failed);
        QCOMPARE(countsOf(run).applied, 49);
        QCOMPARE(countsOf(run).failed, 1);
        actedOnceEach();
    }

    void aRefusedStepFailsAloneAndANetworkLossPausesAndGoesOn() {
        m_tenant.misbehave[5] = {{.kind = ErrorKind::Forbidden}, false};
        m_tenant.misbehave[20] = {{.kind = ErrorKind::Offline}, false};
        PlanRun run(planDelete(tokens(), m_context), newLog(), m_tenant.sender(), systemClock());
        std::optional<ErrorKind> stopped;
        connect(&run, &PlanRun::stopped, this, [&stopped](const Error& error) { stopped = error.kind; });
        QVERIFY(run.open());
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Paused);
        QCOMPARE(stopped, ErrorKind::Offline);
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(m_tenant.tokens.size(), 1u);
        QCOMPARE(run.appliedSteps().size(), 49);
        actedOnceEach();
    }

    void aLostAnswerIsSettledByTheListAndNeverSentTwiceUnasked() {
        m_tenant.misbehave[10] = {{.kind = ErrorKind::OutcomeUnknown}, true};
        m_tenant.misbehave[11] = {{.kind = ErrorKind::OutcomeUnknown}, false};
        PlanRun run(planDelete(tokens(), m_context), newLog(), m_tenant.sender(), systemClock());
        QVERIFY(run.open());
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(run.record(9).state, StepState::Done);
        QCOMPARE(run.record(10).state, StepState::Unknown);
        QCOMPARE(m_tenant.tokens.size(), 1u);
        run.sendUnknownAgain();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(run.record(10).state, StepState::Done);
        actedOnceEach();
    }

    void afterACrashAtAnyStepNothingIsActedOnTwiceAndNothingIsLost() {
        for (int crash = 1; crash <= 50; ++crash) {
            init();
            const Plan plan = planDelete(tokens(), m_context);
            const QString log = newLog();
            {
                // The program ends while the crash-th request is on its way: applied, never answered.
                PlanSender dying = m_tenant.sender();
                const auto send = dying.send;
                int sent = 0;
                bool dead = false;
                dying.send = {this, [&](const PlanStep& step, const Continuation<Done>& then) {
                                  if (dead)
                                      return;
                                  dead = ++sent == crash;
                                  send(step, dead ? Continuation<Done>() : then);
                              }};
                PlanRun run(plan, log, dying, systemClock());
                QVERIFY(run.open());
                run.start();
                QTRY_VERIFY(dead);
            }
            PlanRun again(plan, log, m_tenant.sender(), systemClock());
            QVERIFY(again.open());
            QCOMPARE(again.state(), PlanRun::State::Paused);
            again.start();
            QTRY_COMPARE(again.state(), PlanRun::State::Finished);
            actedOnceEach();
            for (int i = 0; i < 50; ++i) {
                const bool gone = !m_tenant.tokens.contains(plan.steps[i].preImage.id);
                QVERIFY(gone == (again.record(i).state == StepState::Done));
                QVERIFY(gone || again.record(i).state == StepState::Unknown);
            }
        }
    }

    void aRequestTurnedAwayByTheRateLimitIsSentLater() {
        m_tenant.misbehave[5] = {{.kind = ErrorKind::RateLimited}, false};
        PlanRun run(planDelete(tokens(), m_context), newLog(), m_tenant.sender(), systemClock());
        QVERIFY(run.open());
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(run.appliedSteps().size(), 50);
        actedOnceEach();
    }

    void whatWasNotSentSinceTheTenantWasLeftWaits() {
        m_tenant.misbehave[5] = {{.kind = ErrorKind::Cancelled}, false};
        PlanRun run(planDelete(tokens(), m_context), newLog(), m_tenant.sender(), systemClock());
        QVERIFY(run.open());
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Paused);
        QCOMPARE(run.record(4).state, StepState::Waiting);
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QVERIFY(m_tenant.tokens.empty());
        actedOnceEach();
    }

    void thousandsAreLookedAtWhileTheEventLoopTurns() {
        int looked = 0;
        PlanRun run(planDelete(thousands(), m_context), newLog(), countingSender(looked), systemClock());
        QVERIFY(run.open());
        run.start();
        QCOMPARE(run.state(), PlanRun::State::Checking);
        QVERIFY2(looked > 0 && looked < 5'000, qPrintable(QString::number(looked)));
        QTRY_COMPARE(run.state(), PlanRun::State::Running);
        QCOMPARE(looked, 5'000);
    }

    void aPauseEndsTheLookAtThousandsAndAStartBeginsItAnew() {
        int looked = 0;
        PlanRun run(planDelete(thousands(), m_context), newLog(), countingSender(looked), systemClock());
        QVERIFY(run.open());
        run.start();
        run.pause();
        const int before = looked;
        run.start(); // the rest of the first look is still on its way
        QTRY_COMPARE(run.state(), PlanRun::State::Running);
        QCOMPARE(looked, before + 5'000);
    }

    void whatIsNotInAnotherListWaits() {
        PlanSender sender = m_tenant.sender();
        sender.refresh = {QCoreApplication::instance(), [](const Continuation<Done>& then) { then(Done{}); }};
        m_tenant.listed.clear();
        PlanRun run(planDelete(tokens(), m_context), newLog(), sender, systemClock());
        std::optional<ErrorKind> stopped;
        connect(&run, &PlanRun::stopped, this, [&stopped](const Error& error) { stopped = error.kind; });
        QVERIFY(run.open());
        run.start();
        QCOMPARE(run.state(), PlanRun::State::Checking);
        const qsizetype gone = run.appliedSteps().size();
        m_tenant.isListed = false;
        QTRY_COMPARE(run.state(), PlanRun::State::Paused);
        QCOMPARE(stopped, ErrorKind::Cancelled);
        QCOMPARE(run.appliedSteps().size(), gone);
        m_tenant.isListed = true;
        m_tenant.listed = m_tenant.tokens;
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(m_tenant.requests, 50 - static_cast<int>(gone));
    }

    void thousandsThatAreGoneAreWrittenDownWhileTheEventLoopTurns() {
        PlanSender sender = m_tenant.sender();
        sender.refresh = {QCoreApplication::instance(), [](const Continuation<Done>& then) { then(Done{}); }};
        m_tenant.listed.clear();
        PlanRun run(planDelete(tokens(), m_context), newLog(), sender, systemClock());
        QVERIFY(run.open());
        run.start();
        QCOMPARE(run.state(), PlanRun::State::Checking); // each of the fifty has waited for the disk
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(run.appliedSteps().size(), 50);
        QCOMPARE(m_tenant.requests, 0);
    }

    void cancelLetsTheCurrentOnesEndAndSendsNoMore() {
        PlanRun run(planDelete(tokens(), m_context), newLog(), m_tenant.sender(), systemClock());
        QVERIFY(run.open());
        connect(&run, &PlanRun::stepChanged, &run, [&run](int step) {
            if (step == 10 && run.record(step).state == StepState::Done)
                run.cancel();
        });
        run.start();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        QVERIFY(run.appliedSteps().size() <= 10 + PlanRun::maxUnderWay);
        QCOMPARE(run.finishedSteps(), 50);
        QCOMPARE(m_tenant.tokens.size(), size_t(50 - run.appliedSteps().size()));
    }

    void cancellingARunThatWasKilledEndsIt() {
        for (const bool isListed : {true, false}) {
            init();
            const Plan plan = planDelete(tokens(), m_context);
            const QString log = newLog();
            {
                // Two are on their way when the program ends: one of them was applied.
                PlanSender dying = m_tenant.sender();
                const auto send = dying.send;
                int sent = 0;
                dying.send = {this, [&](const PlanStep& step, const Continuation<Done>&) {
                                  if (++sent == 1)
                                      send(step, Continuation<Done>());
                              }};
                PlanRun run(plan, log, dying, systemClock());
                run.setUnderWay(2);
                QVERIFY(run.open());
                run.start();
                QTRY_COMPARE(sent, 2);
            }
            PlanSender sender = m_tenant.sender();
            if (!isListed)
                sender.refresh = {
                    this, [](const Continuation<Done>& then) { then(Error{.kind = ErrorKind::Offline}); }};
            PlanRun again(plan, log, sender, systemClock());
            QVERIFY(again.open());
            QCOMPARE(again.state(), PlanRun::State::Paused);
            again.cancel();
            QTRY_COMPARE(again.state(), PlanRun::State::Finished);
            QCOMPARE(again.record(0).state, isListed ? StepState::Done : StepState::Unknown);
            QCOMPARE(again.record(1).state, StepState::Unknown);
            QCOMPARE(again.record(2).state, StepState::Cancelled);
            QCOMPARE(again.finishedSteps(), 50);
            QCOMPARE(m_tenant.requests, 1);
        }
    }

    void cancellingWhileAnAnswerIsLookedForEndsTheRun() {
        m_tenant.misbehave[1] = {Error{.kind = ErrorKind::OutcomeUnknown}, true};
        PlanSender sender = m_tenant.sender();
        std::optional<Continuation<Done>> listing;
        const auto refresh = sender.refresh;
        sender.refresh = {this, [&](const Continuation<Done>& then) {
                              if (m_tenant.requests == 1 && !listing)
                                  listing = then;
                              else
                                  refresh(then);
                          }};
        PlanRun run(planDelete(tokens(), m_context), newLog(), sender, systemClock());
        run.setUnderWay(1);
        QVERIFY(run.open());
        run.start();
        QTRY_VERIFY(listing.has_value());
        run.cancel();
        QTRY_COMPARE(run.state(), PlanRun::State::Finished);
        (*listing)(Done{});
        QCOMPARE(run.state(), PlanRun::State::Finished);
        QCOMPARE(run.record(0).state, StepState::Done);
        QCOMPARE(run.record(1).state, StepState::Cancelled);
        QCOMPARE(m_tenant.requests, 1);
    }
};

QTEST_GUILESS_MAIN(TestPlanRun)
#include "test_planrun.moc"
