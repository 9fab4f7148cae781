// SPDX-License-Identifier: MIT
// The keeper of scream tests, with a tenant that its test holds.
#include "planmaker.h"
#include "screamkeeper.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;

namespace {

using State = ScreamSubject::State;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

const QString host = QStringLiteral("acme.api.identitynow.com");

TokenId idOf(int number) {
    return TokenId(QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')));
}

/// The tenant's list, and the way there.
struct Held {
    QHash<TokenId, Token> rows;
    Instant now = *parseRfc3339("2026-11-28T12:00:00Z");
    /// What the next requests are answered with, instead of being done.
    std::optional<Error> trouble;
    QHash<TokenId, Token> changedMeanwhile;
    QSet<QString> sending;
    bool isWhole = true;
    TokenId credential = TokenId(QStringLiteral("first"));
    /// The trouble is here, not at the service.
    bool answersAtOnce = false;
    int sent = 0;
    int listed = 0;
    /// What is sent beyond that is not answered: a test fails, and does not hang.
    int most = 10'000;
    Instant heardFrom;
    std::optional<Continuation<Heard>> hearing;
    QObject context;

    ScreamSender sender() {
        ScreamSender sender;
        sender.hear = {&context, [this](Instant from, const QList<Token>&, const Continuation<Heard>& then) {
                           heardFrom = from;
                           hearing = then;
                       }};
        sender.way = {&context, [this](const Plan&) {
                          PlanSender way;
                          way.send = {&context, [this](const PlanStep& step, const Continuation<Done>& then) {
                                          send(step, then);
                                      }};
                          way.refresh = {&context, [this](const Continuation<Done>& then) {
                                             // What the program did not know of.
                                             rows.insert(changedMeanwhile);
                                             ++listed;
                                             then(Done{});
                                         }};
                          way.tokenNow = {&context, [this](const TokenId& id) {
                                              return rows.contains(id) ? std::optional(rows.value(id))
                                                                       : std::nullopt;
                                          }};
                          return way;
                      }};
        sender.isWhole = {&context, [this](const Plan&) { return isWhole; }};
        sender.signedInWith = {&context, [this] { return credential; }};
        sender.isSending = {&context, [this](const QString& id) { return sending.contains(id); }};
        return sender;
    }

    void send(const PlanStep& step, const Continuation<Done>& then) {
        if (++sent > most)
            return;
        if (trouble && answersAtOnce)
            return then(*trouble);
        if (!trouble)
            rows[step.preImage.id] = applied(step.patch, rows[step.preImage.id]);
        // Later, as the network does.
        QMetaObject::invokeMethod(
            &context, [then, answer = trouble] { then(answer ? Result<Done>(*answer) : Done{}); },
            Qt::QueuedConnection);
    }

    void fill(int count) {
        for (int i = 1; i <= count; ++i) {
            Token token;
            token.id = idOf(i);
            token.name = QStringLiteral("job %1").arg(i);
            token.owner = {OwnerId(QStringLiteral("o1")), QStringLiteral("Ada Okafor")};
            token.created = now - days(500);
            token.scopes = QStringList{QStringLiteral("sp:search:read")};
            rows.insert(token.id, token);
        }
    }

    void answer(const QList<HeardUse>& uses = {}, bool unclear = false) { answer(Heard{uses, now, unclear}); }

    void answer(const Result<Heard>& heard) {
        const auto then = std::exchange(hearing, std::nullopt);
        (*then)(heard);
    }
};

HeardUse refusalOf(const QList<int>& tokens, Instant at) {
    HeardUse use{{}, true, at, {}, {}, tokens.size() == 1};
    for (const int number : tokens)
        use.tokens.append(idOf(number));
    return use;
}

struct Desk {
    explicit Desk(int count = 3) { tenant.fill(count); }

    std::unique_ptr<ScreamKeeper> newKeeper() {
        return std::make_unique<ScreamKeeper>(PlanStore(folder.path()), tenant.sender(),
                                              [this] { return tenant.now; });
    }

    /// Suspends them, as a run does.
    Plan suspend(const QList<int>& tokens, hours delay = hours(24)) {
        PlanContext context;
        context.tenant.name = QStringLiteral("Acme");
        context.tenant.baseUrl = QUrl(QStringLiteral("https://") + host);
        context.caller.identityId = OwnerId(QStringLiteral("o1"));
        context.now = tenant.now;
        QList<Token> chosen;
        for (const int number : tokens)
            chosen.append(tenant.rows.value(idOf(number)));
        Plan plan = planSuspend(chosen, delay, context);
        plan.listenFor = days(14);
        // In the order in which they are made.
        plan.id = QStringLiteral("00000000-0000-4000-8000-%1").arg(++plans, 12, 10, QLatin1Char('0'));
        if (!keeper->begin(plan))
            return {};
        for (const PlanStep& step : plan.steps)
            tenant.rows[step.preImage.id] = applied(step.patch, tenant.rows[step.preImage.id]);
        return plan;
    }

    const ScreamSubject& subject(const Plan& plan, int step) { return keeper->test(plan.id)->subjects[step]; }

    QTemporaryDir folder;
    Held tenant;
    int plans = 0;
    std::unique_ptr<ScreamKeeper> keeper = newKeeper();
};

} // namespace

class TestScreamKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void whatIsGoneOrGivenBackIsNotCountedAsListenedTo() {
        Desk desk;
        const Plan plan = desk.suspend({1, 2, 3});
        QCOMPARE(desk.keeper->counts(plan.id).listening, 3);
        desk.tenant.rows.remove(idOf(1));
        desk.tenant.rows[idOf(2)].expiry = {};
        ScreamCounts counts = desk.keeper->counts(plan.id);
        QCOMPARE(counts.listening, 1);
        QCOMPARE(counts.gone, 1);
        QCOMPARE(counts.left, 1);
        QCOMPARE(counts.all, 3);
        desk.tenant.isWhole = false; // another owner's tokens may be listed: nothing is known of the first
        counts = desk.keeper->counts(plan.id);
        QCOMPARE(counts.listening, 2);
        QCOMPARE(counts.gone, 0);
    }

    void whatWasRefusedToOneCredentialIsTriedOnceWithTheNext() {
        Desk desk;
        Plan plan = desk.suspend({1, 2, 3});
        const PlanStore plans(desk.folder.path());
        QVERIFY(plans.keep(plan));
        QVERIFY(QFile(plans.logPath(plan)).open(QIODevice::WriteOnly)); // of its run
        desk.tenant.trouble = Error{.kind = ErrorKind::Forbidden};
        desk.keeper->restore(plan.id, {0});
        QTRY_COMPARE(desk.subject(plan, 0).state, State::NotRestored);
        QCOMPARE(desk.tenant.sent, 1);
        desk.keeper->lookAtRows(host);
        QCOMPARE(desk.tenant.sent, 1);
        // Also after a restart, and refused again: once for each.
        desk.keeper = desk.newKeeper();
        desk.keeper->load();
        desk.keeper->lookAtRows(host);
        QCOMPARE(desk.tenant.sent, 1);
        desk.tenant.credential = TokenId(QStringLiteral("second"));
        desk.keeper->lookAtRows(host);
        QTRY_COMPARE(desk.subject(plan, 0).state, State::NotRestored);
        QCOMPARE(desk.tenant.sent, 2);
        desk.keeper->lookAtRows(host);
        QCOMPARE(desk.tenant.sent, 2);
        QVERIFY(desk.keeper->stop(plan.id)); // somebody needs it all the same
        desk.tenant.trouble.reset();
        desk.tenant.credential = TokenId(QStringLiteral("third"));
        desk.keeper->lookAtRows(host);
        QTRY_COMPARE(desk.subject(plan, 0).state, State::Restored);
        QCOMPARE(desk.tenant.sent, 3);
    }

    void whatWasHeardForOthersIsNotHeardForATestThatWasNotAmongThem() {
        Desk desk;
        const Plan resumed = desk.suspend({1});
        const Plan other = desk.suspend({2});
        desk.keeper->listen(host);
        desk.tenant.answer();
        const auto before = desk.keeper->test(resumed.id)->heardUntil;
        desk.tenant.now += days(3);
        desk.tenant.sending = {resumed.id}; // while it goes on, nothing is heard for it
        desk.keeper->listen(host);
        desk.tenant.sending.clear();
        desk.tenant.answer();
        QCOMPARE(desk.keeper->test(resumed.id)->heardUntil, before);
        QCOMPARE(desk.keeper->test(other.id)->heardUntil, desk.tenant.now);
    }

    void aStoppedTestWhosePlanGoesOnListensAgain() {
        Desk desk;
        const Plan plan = desk.suspend({1});
        QVERIFY(desk.keeper->stop(plan.id));
        QVERIFY(desk.keeper->begin(plan)); // it is shown, no more
        QVERIFY(!desk.keeper->test(plan.id)->isRunning());
        const Instant begun = desk.keeper->test(plan.id)->begun;
        desk.tenant.now += hours(1);
        QVERIFY(desk.keeper->goOn(plan.id));
        QVERIFY(desk.keeper->test(plan.id)->isRunning());
        QVERIFY(!desk.keeper->test(plan.id)->stopped);
        QCOMPARE(desk.keeper->test(plan.id)->begun, begun); // nothing between is lost
        desk.tenant.now += hours(24);
        desk.keeper->listen(host);
        desk.tenant.answer({refusalOf({1}, desk.tenant.now)});
        QTRY_COMPARE(desk.subject(plan, 0).state, State::Restored);
    }

    void whatIsAskedForAfterTheEndIsTriedAgainUntilItIsRestored() {
        Desk desk;
        const Plan plan = desk.suspend({1, 2});
        QVERIFY(desk.keeper->stop(plan.id));
        desk.tenant.trouble = Error{.kind = ErrorKind::Offline};
        QSignalSpy failed(desk.keeper.get(), &ScreamKeeper::failed);
        desk.keeper->restore(plan.id, {0});
        QTRY_COMPARE(failed.size(), 1);
        desk.tenant.trouble.reset();
        desk.keeper->listen(host);
        QTRY_COMPARE(desk.subject(plan, 0).state, State::Restored);
        QCOMPARE(desk.subject(plan, 1).state, State::Listening);
        QVERIFY(!desk.tenant.hearing); // it is over all the same
    }

    void whatIsMissedIsTriedAgainWhereEventsCannotBeRead() {
        Desk desk;
        const Plan plan = desk.suspend({1, 2});
        desk.tenant.trouble = Error{.kind = ErrorKind::Offline};
        desk.tenant.rows[idOf(1)].lastUsed = desk.tenant.now + minutes(1);
        desk.tenant.now += hours(1);
        desk.keeper->lookAtRows(host);
        QSignalSpy failed(desk.keeper.get(), &ScreamKeeper::failed);
        desk.keeper->restore(plan.id, {1});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(countsOf(*desk.keeper->test(plan.id)).screamed, 2);
        desk.tenant.trouble.reset();
        desk.keeper->listen(host);
        desk.tenant.answer(Error{.kind = ErrorKind::MissingRight});
        QTRY_COMPARE(countsOf(*desk.keeper->test(plan.id)).restored, 2);
        QCOMPARE(desk.tenant.sent, 4);
    }

    void theListIsReadOnceForAListeningThatHasHeardAScream() {
        Desk desk;
        const Plan plan = desk.suspend({1});
        desk.tenant.now = desk.keeper->test(plan.id)->until + minutes(30);
        desk.keeper->listen(host);
        desk.tenant.answer({refusalOf({1}, desk.tenant.now)});
        QCOMPARE(desk.tenant.listed, 1);
        QTRY_COMPARE(desk.subject(plan, 0).state, State::Restored);
        QVERIFY(desk.keeper->test(plan.id)->ended);
    }

    void whatIsMissedIsKnownByTheLastOfItsScreamsUntilItIsGivenBack() {
        Desk desk;
        const Plan first = desk.suspend({1, 2, 3});
        const Instant asked = desk.tenant.now += hours(1);
        desk.keeper->restore(first.id, {0});
        QTRY_COMPARE(desk.subject(first, 0).state, State::Restored);
        desk.tenant.trouble = Error{.kind = ErrorKind::Forbidden};
        desk.keeper->restore(first.id, {1});
        QTRY_COMPARE(desk.subject(first, 1).state, State::NotRestored);
        QVERIFY(desk.keeper->stop(first.id));
        desk.tenant.now += days(3);
        QHash<TokenId, Instant> missed{{idOf(1), asked}, {idOf(2), desk.tenant.now}};
        QCOMPARE(desk.keeper->missed(host), missed);
        QVERIFY(desk.keeper->missed(QStringLiteral("other.example")).isEmpty());
        desk.tenant.rows[idOf(2)].expiry = {}; // by somebody else
        missed[idOf(2)] = asked;
        QCOMPARE(desk.keeper->missed(host), missed);
        desk.tenant.trouble.reset();
        const Plan second = desk.suspend({1});
        desk.keeper->restore(second.id, {0});
        QTRY_COMPARE(desk.subject(second, 0).state, State::Restored);
        missed[idOf(1)] = desk.tenant.now;
        QCOMPARE(desk.keeper->missed(host), missed);
    }

    void aTokenInTwoTestsIsGivenBackWhatItHadBeforeBoth() {
        Desk desk;
        const Plan first = desk.suspend({1}, hours(24));
        const Plan second = desk.suspend({1}, hours(1));
        desk.tenant.now += hours(2);
        desk.keeper->listen(host);
        desk.tenant.answer({refusalOf({1}, desk.tenant.now)});
        QTRY_COMPARE(desk.subject(second, 0).state, State::Restored);
        QTRY_VERIFY(desk.tenant.rows[idOf(1)].expiry.never());
        QTRY_COMPARE(desk.subject(first, 0).state, State::Restored);
        // What the one has done is no change of somebody else's for the other.
        desk.keeper->lookAtRows(host);
        QCOMPARE(desk.subject(second, 0).state, State::Restored);
    }

    void whatCannotBeRestoredIsSentOnceForAListeningHoweverManyTestsThereAre_data() {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("the service is away") << ErrorKind::Offline << false;
        QTest::newRow("the tenant is closed") << ErrorKind::Cancelled << true;
        QTest::newRow("the disk is full") << ErrorKind::FileFailed << true;
    }

    void whatCannotBeRestoredIsSentOnceForAListeningHoweverManyTestsThereAre() {
        QFETCH(const ErrorKind, kind);
        QFETCH(const bool, atOnce);
        Desk desk;
        const Plan first = desk.suspend({1});
        const Plan second = desk.suspend({2});
        desk.tenant.now += hours(25);
        desk.tenant.trouble = Error{.kind = kind};
        desk.tenant.answersAtOnce = atOnce;
        desk.tenant.most = 100;
        desk.keeper->listen(host);
        desk.tenant.answer({refusalOf({1}, desk.tenant.now), refusalOf({2}, desk.tenant.now)});
        QCOMPARE(desk.tenant.sent, 2);
        QCoreApplication::processEvents(); // the answers
        QCoreApplication::processEvents();
        QCOMPARE(desk.tenant.sent, 2);
        QCOMPARE(desk.subject(first, 0).state, State::Screamed);
        QCOMPARE(desk.subject(second, 0).state, State::Screamed);
        desk.tenant.trouble.reset();
        desk.tenant.answersAtOnce = false;
        desk.keeper->listen(host);
        desk.tenant.answer();
        QTRY_COMPARE(desk.subject(first, 0).state, State::Restored);
        QTRY_COMPARE(desk.subject(second, 0).state, State::Restored);
    }

    void ofARowThatIsReadInPartTheExpiryDecidesWhetherItIsOverwritten_data() {
        QTest::addColumn<Moment>("expiry");
        QTest::addColumn<State>("state");
        const Instant start = Held().now;
        QTest::newRow("as suspended") << Moment(start + hours(24)) << State::Restored;
        QTest::newRow("not to be read") << Moment::unreadable() << State::Restored;
        QTest::newRow("another, by somebody else") << Moment(start + days(9)) << State::Changed;
    }

    void ofARowThatIsReadInPartTheExpiryDecidesWhetherItIsOverwritten() {
        QFETCH(const Moment, expiry);
        QFETCH(const State, state);
        Desk desk;
        const Plan plan = desk.suspend({1});
        desk.tenant.rows[idOf(1)].partlyUnreadable = true;
        desk.tenant.rows[idOf(1)].scopes.clear();
        desk.tenant.rows[idOf(1)].expiry.at = expiry;
        desk.tenant.now += hours(25);
        desk.keeper->listen(host);
        desk.tenant.answer({refusalOf({1}, desk.tenant.now)});
        QTRY_COMPARE(desk.subject(plan, 0).state, state);
        QCOMPARE(desk.tenant.sent, state == State::Restored ? 1 : 0);
    }

    void whatIsNeededIsGivenItsExpiryBackAndKeepsTheNameAndScopesOfSince() {
        Desk desk;
        const Plan plan = desk.suspend({1});
        Token& row = desk.tenant.rows[idOf(1)];
        row.name = QStringLiteral("nightly job");
        row.scopes = QStringList{QStringLiteral("idn:entitlement:read")};
        desk.tenant.now += hours(25);
        desk.keeper->listen(host);
        desk.tenant.answer({refusalOf({1}, desk.tenant.now)});
        QTRY_COMPARE(desk.subject(plan, 0).state, State::Restored);
        const Token now = desk.tenant.rows[idOf(1)];
        QVERIFY(now.expiry.never());
        QCOMPARE(now.name, QStringLiteral("nightly job"));
        QCOMPARE(now.scopes, QStringList{QStringLiteral("idn:entitlement:read")});
    }

    void thatANeededTokenCannotBeGivenBackIsTold_data() {
        QTest::addColumn<bool>("gone");
        QTest::newRow("another expiry") << false;
        QTest::newRow("deleted") << true;
    }

    void thatANeededTokenCannotBeGivenBackIsTold() {
        QFETCH(const bool, gone);
        Desk desk;
        const Plan plan = desk.suspend({1, 2});
        desk.tenant.now += hours(25);
        if (gone)
            desk.tenant.rows.remove(idOf(1));
        else
            desk.tenant.rows[idOf(1)].expiry.at = desk.tenant.now - hours(20);
        QSignalSpy settled(desk.keeper.get(), &ScreamKeeper::settled);
        desk.keeper->listen(host);
        desk.tenant.answer({refusalOf({1}, desk.tenant.now)});
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled[0][1].value<QList<int>>(), QList<int>{0});
        QCOMPARE(desk.subject(plan, 0).state, gone ? State::Gone : State::Changed);
        // Once, and together with what is restored.
        desk.keeper->lookAtRows(host);
        QCOMPARE(settled.size(), 1);
        desk.keeper->restore(plan.id, {0, 1});
        QTRY_COMPARE(settled.size(), 2);
        QCOMPARE(settled[1][1].value<QList<int>>(), (QList<int>{0, 1}));
        QCOMPARE(desk.subject(plan, 1).state, State::Restored);
    }

    void aTestWhosePlanCannotBeReadIsReported() {
        Desk desk;
        const Plan plan = desk.suspend({1});
        desk.keeper = desk.newKeeper();
        desk.keeper->load();
        QSignalSpy failed(desk.keeper.get(), &ScreamKeeper::failed);
        desk.keeper->listen(host);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().detail.contains(plan.id));
    }

    void thatTheServiceIsAwayIsSaidOnceAndNotThatItHasRefused() {
        Desk desk(20);
        QList<int> all;
        for (int i = 1; i <= 20; ++i)
            all.append(i);
        desk.suspend(all);
        desk.tenant.now += hours(25);
        desk.tenant.trouble = Error{.kind = ErrorKind::Offline};
        QSignalSpy failed(desk.keeper.get(), &ScreamKeeper::failed);
        QSignalSpy settled(desk.keeper.get(), &ScreamKeeper::settled);
        desk.keeper->listen(host);
        desk.tenant.answer({refusalOf(all, desk.tenant.now)});
        QTRY_COMPARE(desk.tenant.sent, 20);
        QTRY_COMPARE(failed.size(), 1);
        QTest::qWait(0);
        QCOMPARE(failed.size(), 1);
        QVERIFY(settled.isEmpty());
    }

    void whatIsIndexedLateIsHeardAndNothingIsSilentBefore() {
        Desk desk;
        const Plan plan = desk.suspend({1});
        const Instant until = desk.keeper->test(plan.id)->until;
        desk.tenant.now = until + minutes(29);
        desk.keeper->listen(host);
        desk.tenant.answer();
        QVERIFY(desk.keeper->test(plan.id)->isRunning());
        desk.tenant.now = until + minutes(30);
        desk.keeper->listen(host);
        QCOMPARE(desk.tenant.heardFrom, until - minutes(1));
        desk.tenant.answer();
        QCOMPARE(desk.subject(plan, 0).state, State::Silent);
    }

    void aTestDoesNotEndByAListThatHasSomeOfItsTokensOnly() {
        Desk desk;
        const Plan plan = desk.suspend({1, 2});
        desk.tenant.now += days(20);
        desk.tenant.trouble = Error{.kind = ErrorKind::Offline};
        QSignalSpy failed(desk.keeper.get(), &ScreamKeeper::failed);
        desk.keeper->listen(host);
        desk.tenant.answer({refusalOf({1}, desk.tenant.now)});
        QTRY_COMPARE(failed.size(), 1);
        // One's own tokens are shown meanwhile; the second is another owner's.
        desk.tenant.trouble.reset();
        const Token others = desk.tenant.rows.take(idOf(2));
        desk.tenant.isWhole = false;
        desk.keeper->lookAtRows(host);
        QTRY_COMPARE(desk.subject(plan, 0).state, State::Restored);
        QCOMPARE(desk.subject(plan, 1).state, State::Listening);
        QVERIFY(!desk.keeper->test(plan.id)->ended);
        desk.tenant.changedMeanwhile.insert(others.id, others);
        desk.tenant.isWhole = true;
        desk.keeper->listen(host);
        desk.tenant.answer();
        QCOMPARE(desk.subject(plan, 1).state, State::Silent);
        QVERIFY(desk.keeper->test(plan.id)->ended);
    }

    void anythingUnclearIsADoubtToTheEnd() {
        Desk desk;
        const Plan plan = desk.suspend({1});
        desk.keeper->listen(host);
        desk.tenant.answer({}, true);
        desk.tenant.now += days(20);
        desk.keeper->listen(host);
        desk.tenant.answer();
        QVERIFY(desk.keeper->test(plan.id)->ended);
        QVERIFY(desk.keeper->test(plan.id)->unclear);
    }

    void theListIsReadBeforeATokenIsRestored() {
        Desk desk;
        const Plan plan = desk.suspend({1});
        Token changed = desk.tenant.rows[idOf(1)];
        changed.expiry.at = desk.tenant.now + days(9);
        desk.tenant.changedMeanwhile.insert(idOf(1), changed);
        desk.tenant.now += hours(25);
        desk.keeper->listen(host);
        desk.tenant.answer({refusalOf({1}, desk.tenant.now)});
        QCOMPARE(desk.subject(plan, 0).state, State::Changed);
        QCOMPARE(desk.tenant.sent, 0);
    }

    void aRestorationUnderWayIsNotSentAgain() {
        Desk desk;
        const Plan plan = desk.suspend({1});
        const Token suspended = desk.tenant.rows[idOf(1)];
        desk.tenant.now += hours(25);
        desk.keeper->listen(host);
        desk.tenant.answer({refusalOf({1}, desk.tenant.now)});
        desk.tenant.rows[idOf(1)] = suspended; // a list from before
        desk.keeper->lookAtRows(host);
        QCOMPARE(desk.tenant.sent, 1);
        QTRY_COMPARE(desk.subject(plan, 0).state, State::Restored);
    }

    void aUseFromBeforeTheTestIsNoScream() {
        Desk desk;
        const Plan plan = desk.suspend({1});
        const Instant before = desk.tenant.now - minutes(1);
        desk.keeper->listen(host);
        desk.tenant.answer({refusalOf({1}, before)});
        QCOMPARE(desk.subject(plan, 0).state, State::Listening);
    }

    void allOfAThousandTokensThatEventsMayMeanAreNoted() {
        constexpr int count = 1000;
        Desk desk(count);
        QList<int> all;
        for (int i = 1; i <= count; ++i)
            all.append(i);
        const Plan plan = desk.suspend(all);
        desk.tenant.now += hours(1);
        // Of an owner's thousand tokens each event may mean any.
        const QList<HeardUse> uses(1000, refusalOf(all, desk.tenant.now));
        desk.keeper->listen(host);
        desk.tenant.answer(uses);
        desk.tenant.now += hours(24);
        desk.keeper->listen(host);
        desk.tenant.trouble = Error{.kind = ErrorKind::Offline};
        desk.tenant.answer({refusalOf(all, desk.tenant.now)});
        QCOMPARE(countsOf(*desk.keeper->test(plan.id)).screamed, count);
    }

    void allOfAThousandTokensAreSilentAtTheEnd() {
        constexpr int count = 1000;
        Desk desk(count);
        QList<int> all;
        for (int i = 1; i <= count; ++i)
            all.append(i);
        const Plan plan = desk.suspend(all);
        desk.tenant.now += days(20);
        desk.keeper->listen(host);
        desk.tenant.answer();
        QCOMPARE(countsOf(*desk.keeper->test(plan.id)).silent, count);
    }
};

QTEST_GUILESS_MAIN(TestScreamKeeper)
#include "test_screamkeeper.moc"
