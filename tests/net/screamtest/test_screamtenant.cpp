// SPDX-License-Identifier: MIT
// Scream tests against a tenant that shares nothing with the program.
#include "await.h"
#include "httpclient.h"
#include "lifecycle.h"
#include "listeningtenant.h"
#include "screamproof.h"
#include "servicescript.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;
using foreign::ListeningTenant;

namespace {

using State = ScreamSubject::State;

/// The program's side: one start of it, on a folder that may be another start's.
struct Desk {
    Desk(const ListeningTenant& of, const QString& folder)
        : url(of.url()), lifecycle(tokens, folder, tokens.clock()) {}

    bool open() {
        Tenant where;
        where.id = TenantId(QStringLiteral("acme"));
        where.name = QStringLiteral("Acme");
        where.baseUrl = url;
        where.generation = ApiGeneration::V1;
        where.clientId = TokenId(QString::fromLatin1(ListeningTenant::clientId()));
        if (!lifecycle.open())
            return false;
        tokens.open(where, Secret(ListeningTenant::clientSecret()));
        return QTest::qWaitFor([this] { return tokens.state() == LoadState::Ready; }, 30'000);
    }

    QList<Token> others() {
        QList<Token> all;
        for (int row = 0; row < tokens.model().rowCount(); ++row) {
            const Token token = tokens.model().tokenAt(row);
            if (token.id != tokens.tenant()->clientId)
                all.append(token);
        }
        return all;
    }

    /// Suspends all of them, to listen for so many days.
    QString suspend(const QList<Token>& chosen, int days = 30) {
        PlanWish wish;
        wish.kind = PlanWish::Kind::SuspendAndListen;
        wish.listenFor = std::chrono::days(days);
        auto plan = await<Plan>([&](auto then) { lifecycle.makePlan(wish, chosen, then); });
        if (!plan)
            return {};
        auto begun = lifecycle.run(*plan);
        if (!begun)
            return {};
        run = std::move(begun).value();
        run->start();
        const bool finished =
            QTest::qWaitFor([this] { return run->state() == PlanRun::State::Finished; }, 60'000);
        // The listening of the end of the run.
        const bool idle = QTest::qWaitFor([this] { return !lifecycle.screamTests().isListening(); }, 60'000);
        return finished && idle ? plan->id : QString();
    }

    const ScreamTest& test(const QString& id) { return *lifecycle.screamTests().test(id); }

    /// One interval has passed.
    void listenOnce() {
        lifecycle.listen();
        QVERIFY(QTest::qWaitFor([this] { return !lifecycle.screamTests().isListening(); }, 60'000));
    }

    QUrl url;
    HttpClient http{testOptions()};
    TokenService tokens{http, systemClock()};
    Lifecycle lifecycle;
    std::unique_ptr<PlanRun> run;
};

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

} // namespace

class TestScreamTenant : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void ofAThousandSuspendedTheTwentyThatAreMissedAreRestoredWithinOneInterval_data() {
        QTest::addColumn<int>("own");
        QTest::newRow("all of them one's own") << 1000;
        QTest::newRow("others', by the bulk update") << 10;
    }

    void ofAThousandSuspendedTheTwentyThatAreMissedAreRestoredWithinOneInterval() {
        QFETCH(const int, own);
        ListeningTenant tenant;
        tenant.fill(1000, own, 20);
        const QList<ListeningTenant::Row> before = tenant.rows();
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id = desk.suspend(desk.others());
        QVERIFY(!id.isEmpty());
        QCOMPARE(desk.run->appliedSteps().size(), 1000);
        tenant.advance(25 * hour); // expired, and the programs have tried
        desk.listenOnce();
        QTRY_COMPARE_WITH_TIMEOUT(countsOf(desk.test(id)).restored, 20, 60'000);
        QCOMPARE(countsOf(desk.test(id)).listening, 980);
        for (int i = 1; i <= 1000; ++i) {
            const bool isRestored = tenant.rows()[i].expires == before[i].expires;
            QVERIFY2(isRestored == before[i].isLive, qPrintable(before[i].name));
            QCOMPARE(tenant.patches(before[i].id), before[i].isLive ? 2 : 1);
        }
    }

    void whatIsSilentToTheEndIsSaidToBeAndWhoeverScreamedIsNamed() {
        ListeningTenant tenant;
        tenant.fill(6, 6, 2);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id = desk.suspend(desk.others(), 14);
        tenant.advance(25 * hour);
        desk.listenOnce();
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 2);
        tenant.advance(15 * day);
        QSignalSpy ended(&desk.lifecycle.screamTests(), &ScreamKeeper::ended);
        desk.listenOnce();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(countsOf(desk.test(id)).silent, 4);
        QVERIFY(desk.test(id).ended.has_value());
        const auto& scream = desk.test(id).subjects[0].scream;
        QCOMPARE(scream->kind, Scream::Kind::FailedUse);
        QCOMPARE(scream->address, QStringLiteral("10.1.2.3"));
        // What is over is listened to no more.
        const int searches = tenant.count("/search/v1");
        desk.listenOnce();
        QCOMPARE(tenant.count("/search/v1"), searches);
    }

    void anEventThatNamesTheTokenByItsNameIsUnderstood() {
        ListeningTenant tenant;
        tenant.naming = ListeningTenant::Naming::ByName;
        tenant.fill(6, 2, 0);
        tenant.row(4).isLive = true;
        // By Patdesk's own sign-in the way is learned.
        tenant.addEvent(tenant.row(0), tenant.now(), false);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id = desk.suspend(desk.others());
        tenant.advance(25 * hour);
        desk.listenOnce();
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 1);
        QCOMPARE(desk.test(id).subjects[3].state, State::Restored);
        QVERIFY(!desk.test(id).subjects[3].scream->uncertain);
    }

    void whereOnlyTheOwnerIsNamedAllOfTheOwnersSuspendedTokensAreRestored() {
        ListeningTenant tenant;
        tenant.naming = ListeningTenant::Naming::ByOwner;
        tenant.fill(8, 0, 0);
        tenant.row(4).isLive = true; // of the same owner as row 5
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id = desk.suspend(desk.others());
        tenant.advance(25 * hour);
        desk.listenOnce();
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 2);
        QVERIFY(desk.test(id).subjects[3].scream->uncertain);
        QVERIFY(desk.test(id).subjects[4].scream->uncertain);
    }

    void anOwnerWhomEventsCallByAnAliasIsKnown() {
        ListeningTenant tenant;
        tenant.naming = ListeningTenant::Naming::ByAlias;
        tenant.fill(8, 0, 0);
        tenant.row(4).isLive = true; // of the same owner as row 5
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id = desk.suspend(desk.others());
        tenant.advance(25 * hour);
        desk.listenOnce();
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 2);
        QVERIFY(desk.test(id).subjects[3].scream->uncertain);
        QVERIFY(!desk.test(id).unclear);
        QVERIFY(tenant.count("/public-identities/v1") > 0);
        // Nobody is asked for twice.
        const int asked = tenant.count("/public-identities/v1");
        desk.listenOnce();
        QCOMPARE(tenant.count("/public-identities/v1"), asked);
    }

    void ofAnOwnerWhoseTokensAreNotAllListedTheOnlyOneIsNotCertain() {
        ListeningTenant tenant;
        tenant.naming = ListeningTenant::Naming::ByOwner;
        tenant.recordsRefusals = false;
        tenant.fill(8, 0, 0);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id =
            desk.suspend({*desk.tokens.model().token(TokenId(QString::fromLatin1(tenant.rows()[4].id)))});
        QVERIFY(!id.isEmpty());
        tenant.advance(25 * hour);
        tenant.addEvent(tenant.row(5), tenant.now().addSecs(-60), true); // the owner's other token
        desk.tokens.setListScope({.whose = ListScope::Whose::Mine});
        QTRY_COMPARE(desk.tokens.listScope().whose, ListScope::Whose::Mine);
        desk.listenOnce();
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 1);
        QVERIFY(desk.test(id).subjects[0].scream->uncertain);
        QVERIFY(!refusalHeard(desk.lifecycle.screamTests().tests(tenant.url().authority())));
    }

    void aPageThatEndsWithAnOddEventHidesNothingBehindIt() {
        ListeningTenant tenant;
        tenant.fill(3, 3, 0);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id = desk.suspend(desk.others());
        tenant.advance(hour);
        const QDateTime at = tenant.now().addSecs(-1800);
        const ListeningTenant::Row stranger{QByteArray(32, 'e'), QStringLiteral("no token"), {}, {}};
        for (int i = 0; i < 249; ++i)
            tenant.addEvent(stranger, at.addSecs(i), false);
        tenant.addOddEvent(at.addSecs(250));
        tenant.addEvent(tenant.row(2), at.addSecs(251), false);
        QSignalSpy failed(&desk.lifecycle.screamTests(), &ScreamKeeper::failed);
        desk.listenOnce();
        QVERIFY(failed.isEmpty());
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 1);
        QVERIFY(desk.test(id).unclear);
    }

    void whatIsLeftOfAPlanWhoseTestWasStoppedIsListenedTo() {
        ListeningTenant tenant;
        tenant.fill(3, 3, 3);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        PlanWish wish;
        wish.kind = PlanWish::Kind::SuspendAndListen;
        auto plan = await<Plan>([&](auto then) { desk.lifecycle.makePlan(wish, desk.others(), then); });
        QVERIFY(plan);
        auto run = desk.lifecycle.run(*plan);
        QVERIFY(run);
        QVERIFY(desk.lifecycle.screamTests().stop(plan->id));
        (*run)->start();
        QTRY_COMPARE((*run)->state(), PlanRun::State::Finished);
        tenant.advance(25 * hour);
        desk.listenOnce();
        QTRY_COMPARE(countsOf(desk.test(plan->id)).restored, 3);
    }

    void aUseBeforeTheTokenHasExpiredIsEnough() {
        ListeningTenant tenant;
        tenant.fill(3, 3, 0);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id = desk.suspend(desk.others());
        tenant.advance(hour);
        tenant.addEvent(tenant.row(2), tenant.now().addSecs(-600), false, "192.0.2.9");
        desk.listenOnce();
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 1);
        QCOMPARE(desk.test(id).subjects[1].scream->kind, Scream::Kind::Use);
        QCOMPARE(desk.test(id).subjects[1].scream->address, QStringLiteral("192.0.2.9"));
    }

    void aUseFromBeforeTheSuspensionIsNoScream() {
        ListeningTenant tenant;
        tenant.fill(3, 3, 0);
        tenant.addEvent(tenant.row(2), tenant.now().addSecs(-600), false);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id = desk.suspend(desk.others());
        desk.listenOnce();
        QCOMPARE(countsOf(desk.test(id)).listening, 3);
    }

    void aLaterUseInTheListIsEnoughWhereEventsMayNotBeRead() {
        ListeningTenant tenant;
        tenant.fill(3, 3, 0);
        tenant.instead = [](const SeenRequest& request, ListeningTenant::Moment) -> std::optional<Script> {
            if (request.path() != "/search/v1")
                return std::nullopt;
            return Script{send(response(403, R"({"detailCode":"403 Forbidden","messages":[]})"))};
        };
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        QSignalSpy failed(&desk.lifecycle.screamTests(), &ScreamKeeper::failed);
        const QString id = desk.suspend(desk.others());
        QVERIFY(!failed.isEmpty()); // that nobody listens is said
        tenant.advance(2 * hour);
        tenant.row(1).lastUsed = tenant.now().addSecs(-60);
        desk.tokens.refresh();
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 1);
        QCOMPARE(desk.test(id).subjects[0].scream->kind, Scream::Kind::RowUsed);
    }

    void whatSomebodyElseHasChangedIsLeftAlone() {
        ListeningTenant tenant;
        tenant.fill(3, 3, 3);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id = desk.suspend(desk.others());
        tenant.advance(25 * hour);
        tenant.row(2).expires = tenant.now().addDays(-1); // by somebody else
        desk.listenOnce();
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 2);
        QCOMPARE(desk.test(id).subjects[1].state, State::Changed);
        QCOMPARE(tenant.patches(tenant.rows()[2].id), 1);
    }

    void whatTheServiceRefusesToRestoreIsSaidAndCanBeTriedAgain() {
        ListeningTenant tenant;
        tenant.fill(2, 2, 1);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id = desk.suspend(desk.others());
        tenant.advance(25 * hour);
        bool refuses = true;
        tenant.instead = [&](const SeenRequest& request, ListeningTenant::Moment) -> std::optional<Script> {
            if (!refuses || request.method != "PATCH")
                return std::nullopt;
            return Script{send(response(400, R"({"detailCode":"400 Bad request","messages":[]})"))};
        };
        desk.listenOnce();
        QTRY_COMPARE(countsOf(desk.test(id)).notRestored, 1);
        QVERIFY(desk.test(id).subjects[0].error.has_value());
        refuses = false;
        desk.lifecycle.screamTests().restore(id, {0});
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 1);
    }

    void aRestorationThatDoesNotReachTheServiceIsTriedAgainTheNextTime() {
        ListeningTenant tenant;
        tenant.fill(2, 2, 1);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id = desk.suspend(desk.others());
        tenant.advance(25 * hour);
        bool isAway = true;
        tenant.instead = [&](const SeenRequest& request, ListeningTenant::Moment) -> std::optional<Script> {
            if (!isAway || request.method != "PATCH")
                return std::nullopt;
            return Script{resetConnection()};
        };
        QSignalSpy failed(&desk.lifecycle.screamTests(), &ScreamKeeper::failed);
        desk.listenOnce();
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(countsOf(desk.test(id)).screamed, 1);
        isAway = false;
        desk.listenOnce();
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 1);
    }

    void anotherStartListensFromWhereTheOneBeforeHasEnded() {
        ListeningTenant tenant;
        tenant.fill(4, 4, 1);
        const QTemporaryDir folder;
        QString id;
        {
            Desk desk(tenant, folder.path());
            QVERIFY(desk.open());
            id = desk.suspend(desk.others());
        }
        tenant.advance(3 * day); // the program was not running
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 1);
        QCOMPARE(countsOf(desk.test(id)).listening, 3);
    }

    void aTokenThatSomebodyAsksForIsRestored() {
        ListeningTenant tenant;
        tenant.fill(3, 3, 0);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QDateTime before = tenant.rows()[2].expires;
        const QString id = desk.suspend(desk.others());
        desk.lifecycle.screamTests().restore(id, {1});
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 1);
        QCOMPARE(desk.test(id).subjects[1].scream->kind, Scream::Kind::Person);
        QCOMPARE(tenant.rows()[2].expires, before);
    }

    void theVerdictOfASuspendedTokenSaysThatItIsListenedTo() {
        ListeningTenant tenant;
        tenant.fill(3, 3, 0);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QList<Token> tokens = desk.others();
        QVERIFY(!desk.suspend(tokens.first(2)).isEmpty());
        desk.lifecycle.verdicts().gather();
        QTRY_COMPARE(desk.lifecycle.verdicts().state(), TokenVerdicts::State::Judged);
        const auto verdict = [&](int token) {
            return desk.lifecycle.verdicts().of(tokens[token].id)->verdict;
        };
        QVERIFY(verdict(0).has(Gap::Kind::Listening));
        QVERIFY(verdict(1).has(Gap::Kind::Listening));
        QVERIFY(!verdict(2).has(Gap::Kind::Listening));
    }

    void theVerdictOfATokenThatSomebodyAskedForCountsItsSilenceFromThere() {
        ListeningTenant tenant;
        tenant.fill(3, 3, 0);
        for (int i = 1; i <= 3; ++i)
            tenant.row(i).lastUsed = tenant.now().addDays(-500);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QList<Token> tokens = desk.others();
        const QString id = desk.suspend(tokens);
        desk.lifecycle.screamTests().restore(id, {1});
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 1);
        desk.lifecycle.verdicts().gather();
        QTRY_COMPARE(desk.lifecycle.verdicts().state(), TokenVerdicts::State::Judged);
        const auto silence = [&](const PlanStep& step) {
            return desk.lifecycle.verdicts().of(step.preImage.id)->verdict.silence;
        };
        QVERIFY(silence(desk.test(id).plan.steps[0]) > 490);
        QCOMPARE(silence(desk.test(id).plan.steps[1]), 0);
    }

    void leavingTheTenantWhileItListensIsNoEndOfTheListening() {
        ListeningTenant tenant;
        tenant.fill(3, 3, 1);
        const QTemporaryDir folder;
        Desk desk(tenant, folder.path());
        QVERIFY(desk.open());
        const QString id = desk.suspend(desk.others());
        tenant.advance(25 * hour);
        tenant.instead = [](const SeenRequest& request, ListeningTenant::Moment) -> std::optional<Script> {
            if (request.path() == "/search/v1")
                return Script{silence()};
            return std::nullopt;
        };
        desk.lifecycle.listen();
        QTRY_VERIFY(tenant.count("/search/v1") > 1);
        desk.tokens.close();
        QVERIFY(!desk.lifecycle.screamTests().isListening());
        tenant.instead = nullptr;
        Tenant again;
        again.id = TenantId(QStringLiteral("acme"));
        again.baseUrl = tenant.url();
        again.generation = ApiGeneration::V1;
        again.clientId = TokenId(QString::fromLatin1(ListeningTenant::clientId()));
        desk.tokens.open(again, Secret(ListeningTenant::clientSecret()));
        QTRY_COMPARE(countsOf(desk.test(id)).restored, 1);
    }
};

QTEST_GUILESS_MAIN(TestScreamTenant)
#include "test_screamtenant.moc"
