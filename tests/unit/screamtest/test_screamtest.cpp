// SPDX-License-Identifier: MIT
#include "planmaker.h"
#include "screamlog.h"
#include "screamproof.h"
#include "screamtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;

namespace {

using State = ScreamSubject::State;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

const Instant start = *parseRfc3339("2026-11-28T12:00:00Z");

Token tokenOf(int number) {
    Token token;
    token.id = TokenId(QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')));
    token.name = QStringLiteral("job %1").arg(number);
    token.owner = {OwnerId(QStringLiteral("o1")), QStringLiteral("Ada Okafor")};
    token.created = start - days(500);
    token.scopes = QStringList{QStringLiteral("sp:search:read")};
    return token;
}

/// Suspended at `start`, in a day.
Plan planOf(int count) {
    PlanContext context;
    context.tenant.name = QStringLiteral("Acme");
    context.tenant.baseUrl = QUrl(QStringLiteral("https://acme.api.identitynow.com"));
    context.caller.identityId = OwnerId(QStringLiteral("o1"));
    context.now = start;
    QList<Token> tokens;
    for (int i = 1; i <= count; ++i)
        tokens.append(tokenOf(i));
    Plan plan = planSuspend(tokens, hours(24), context);
    plan.listenFor = days(14);
    return plan;
}

ScreamTest testOf(int count) {
    ScreamTest test;
    test.plan = planOf(count);
    test.begun = start;
    test.until = listenUntil(test.plan);
    test.subjects.resize(count);
    return test;
}

HeardUse use(const QList<int>& tokens, Instant at, bool failed) {
    HeardUse heard{{}, failed, at, QStringLiteral("10.0.0.7"), QStringLiteral("e1"), tokens.size() == 1};
    for (const int number : tokens)
        heard.tokens.append(tokenOf(number).id);
    return heard;
}

} // namespace

class TestScreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aUseIsAScreamOfItsToken_data() {
        QTest::addColumn<QList<int>>("tokens");
        QTest::addColumn<int>("hoursAfter");
        QTest::addColumn<bool>("failed");
        QTest::addColumn<bool>("isScream");
        const QList<int> one{1};
        const QList<int> owners{1, 2};
        QTest::newRow("before the test") << one << -1 << true << false;
        QTest::newRow("used before it expires") << one << 1 << false << true;
        QTest::newRow("refused before it expires") << one << 1 << true << true;
        QTest::newRow("refused after it expired") << one << 30 << true << true;
        QTest::newRow("of the owner, before it expires") << owners << 1 << true << false;
        QTest::newRow("of the owner, used") << owners << 1 << false << false;
        QTest::newRow("of the owner, refused after it expired") << owners << 30 << true << true;
        QTest::newRow("of the owner, used after it expired") << owners << 30 << false << false;
    }

    void aUseIsAScreamOfItsToken() {
        QFETCH(const QList<int>, tokens);
        QFETCH(const int, hoursAfter);
        QFETCH(const bool, failed);
        QFETCH(const bool, isScream);
        const Plan plan = planOf(1);
        const auto scream =
            screamOf(suspendedTo(plan.steps[0]), use(tokens, start + hours(hoursAfter), failed), start);
        QCOMPARE(scream.has_value(), isScream);
        if (scream)
            QCOMPARE(scream->uncertain, tokens.size() > 1);
    }

    void aLastUseThatIsNewerThanTheTestIsAScream() {
        const Plan plan = planOf(1);
        Token now = applied(plan.steps[0].patch, plan.steps[0].preImage);
        QVERIFY(!screamOf(plan.steps[0], now, start));
        now.lastUsed = Moment::unreadable();
        QVERIFY(!screamOf(plan.steps[0], now, start));
        now.lastUsed = start - minutes(1);
        QVERIFY(!screamOf(plan.steps[0], now, start));
        now.lastUsed = start + minutes(1);
        QCOMPARE(screamOf(plan.steps[0], now, start)->kind, Scream::Kind::RowUsed);
    }

    void restoringGivesBackTheExpiryOfThePreImageWhateverItWas() {
        for (const Moment before : {Moment(), Moment(start + days(100))}) {
            Token token = tokenOf(1);
            token.expiry.at = before;
            PlanContext context;
            context.now = start;
            const Plan plan = planSuspend({token}, hours(24), context);
            const PlanStep step = restoringStep(plan.steps[0]);
            const Token suspended = applied(plan.steps[0].patch, token);
            QCOMPARE(step.preImage.expiry.at, Moment(start + hours(24)));
            QCOMPARE(applied(step.patch, suspended).expiry.at, before);
        }
    }

    void theListeningEndsTheAgreedTimeAfterTheTokensHaveExpired() {
        QCOMPARE(listenUntil(planOf(2)), start + hours(24) + days(14));
    }

    void whatATokenBecomesIsDecidedByTheList() {
        ScreamSubject missed{State::Screamed, Scream{}};
        QCOMPARE(stateBy(StepStanding::DoneAlready, missed, false), State::Screamed);
        QCOMPARE(stateBy(StepStanding::AsPlanned, missed, false), State::Restored);
        QCOMPARE(stateBy(StepStanding::Changed, missed, false), State::Changed);
        QCOMPARE(stateBy(StepStanding::Gone, missed, false), State::Gone);
        // Suspended again, by what was left of its plan.
        missed.state = State::Restored;
        QCOMPARE(stateBy(StepStanding::DoneAlready, missed, false), State::Screamed);
        // Later changes of what was restored are its owner's matter.
        QCOMPARE(stateBy(StepStanding::Changed, missed, false), State::Restored);
        QCOMPARE(stateBy(StepStanding::Gone, missed, false), State::Restored);
        missed.state = State::NotRestored;
        QCOMPARE(stateBy(StepStanding::DoneAlready, missed, false), State::NotRestored);
        const ScreamSubject quiet;
        QCOMPARE(stateBy(StepStanding::DoneAlready, quiet, false), State::Listening);
        QCOMPARE(stateBy(StepStanding::DoneAlready, quiet, true), State::Silent);
        QCOMPARE(stateBy(StepStanding::AsPlanned, quiet, true), State::NotSuspended);
        QCOMPARE(stateBy(StepStanding::Changed, quiet, true), State::Changed);
        QCOMPARE(stateBy(StepStanding::Gone, quiet, true), State::Gone);
    }

    void theLogTellsAnotherStartAllThatIsKnown() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.scream"));
        const Plan plan = planOf(3);
        const Scream scream{Scream::Kind::FailedUse, start + hours(25), QStringLiteral("10.0.0.7"),
                            QStringLiteral("e\n1"), true};
        {
            ScreamLog log(path, plan);
            QVERIFY(log.open());
            QVERIFY(!log.hasBegun());
            QVERIFY(log.begin(start, listenUntil(plan)));
            QVERIFY(log.begin(start + days(1), start)); // again: nothing happens
            QVERIFY(log.setSubjects({{1, {State::Screamed, scream, {}, start}},
                                     {2,
                                      {State::NotRestored, scream,
                                       Error{.kind = ErrorKind::Forbidden,
                                             .detail = QStringLiteral("no"),
                                             .trackingId = QStringLiteral("t1")},
                                       start}}}));
            QVERIFY(log.setHeard(start + hours(26), true));
        }
        ScreamLog log(path, plan);
        QVERIFY(log.open());
        QVERIFY(log.hasBegun());
        const ScreamTest& test = log.test();
        QCOMPARE(test.begun, start);
        QCOMPARE(test.until, listenUntil(plan));
        QCOMPARE(test.heardUntil, start + hours(26));
        QVERIFY(test.unclear);
        QVERIFY(test.isRunning());
        QCOMPARE(test.subjects[0].state, State::Listening);
        QCOMPARE(test.subjects[1].state, State::Screamed);
        QCOMPARE(test.subjects[1].scream, scream);
        QCOMPARE(test.subjects[2].error->kind, ErrorKind::Forbidden);
        QCOMPARE(test.subjects[2].error->trackingId, QStringLiteral("t1"));
        QVERIFY(log.end(start + days(15), true));
        ScreamLog third(path, plan);
        QVERIFY(third.open());
        QVERIFY(third.test().stopped && !third.test().isRunning());
        QVERIFY(third.goOn());
        ScreamLog fourth(path, plan);
        QVERIFY(fourth.open());
        QVERIFY(!fourth.test().stopped && fourth.test().isRunning());
        QCOMPARE(fourth.test().begun, start);
        QCOMPARE(fourth.test().heardUntil, start + hours(26));
    }

    void aLogOfAnotherPlanIsNotBelieved_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a step that it has not") << QByteArray(R"({"step":7,"state":"restored"})");
        QTest::newRow("a negative step") << QByteArray(R"({"step":-1,"state":"restored"})");
        QTest::newRow("an unknown state") << QByteArray(R"({"step":0,"state":"deleted"})");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no end") << QByteArray(R"({"begun":"2026-11-28T12:00:00Z"})");
    }

    void aLogOfAnotherPlanIsNotBelieved() {
        QFETCH(const QByteArray, line);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.scream"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line + '\n');
        file.close();
        ScreamLog log(path, planOf(3));
        QCOMPARE(log.open().error().kind, ErrorKind::InvalidInput);
    }

    void theProofNamesWhoScreamedAndWhatCouldNotBeHeard() {
        ScreamTest test = testOf(3);
        test.plan.steps[0].preImage.name = QStringLiteral("a | b\n# c");
        test.subjects[0] = {State::Restored,
                            Scream{Scream::Kind::FailedUse, start + hours(25), QStringLiteral("10.0.0.7")}};
        test.subjects[1].state = State::Silent;
        test.subjects[2].state = State::Silent;
        test.heardUntil = start + days(16);
        test.ended = start + days(16);
        const QString known = QString::fromUtf8(proofOf(test, refusalHeard({&test}), start + days(17)));
        QVERIFY(known.contains(QStringLiteral("2 silent, 1 needed and restored.")));
        QVERIFY(
            known.contains(QStringLiteral("a sign-in was refused, 2026-11-29 13:00:00 UTC, from 10.0.0.7")));
        QVERIFY(known.contains(QStringLiteral("Heard up to: 2026-12-14 12:00:00 UTC")));
        QVERIFY(known.contains(QStringLiteral("records sign-ins with expired tokens")));
        QVERIFY(!known.contains(QStringLiteral("not yet seen this tenant record")));
        QVERIFY(!known.contains(QStringLiteral("\n# c"))); // a name is no heading
        // What the service has refused is no small matter.
        test.subjects[1].state = State::NotRestored;
        test.subjects[2].state = State::Changed;
        QVERIFY(
            proofOf(test, std::nullopt, start + days(17))
                .contains("0 silent, 1 needed and restored, 1 needed and not restored, 1 changed, gone or "
                          "not suspended."));
        const QString unknown = QString::fromUtf8(proofOf(test, std::nullopt, start + days(17)));
        QVERIFY(unknown.contains(QStringLiteral("not yet seen this tenant record")));
    }

    void thatATenantRecordsRefusalsIsKnownOnlyFromACertainTryWithAnExpiredToken() {
        ScreamTest test = testOf(1);
        QVERIFY(!refusalHeard({&test}));
        test.subjects[0].scream = Scream{Scream::Kind::FailedUse, start + hours(1)}; // not expired yet
        QVERIFY(!refusalHeard({&test}));
        test.subjects[0].scream = Scream{Scream::Kind::FailedUse, start + hours(25), {}, {}, true};
        QVERIFY(!refusalHeard({&test}));
        test.subjects[0].scream = Scream{Scream::Kind::FailedUse, start + hours(25)};
        QCOMPARE(refusalHeard({&test}), start + hours(25));
    }
};

QTEST_GUILESS_MAIN(TestScreamTest)
#include "test_screamtest.moc"
