// SPDX-License-Identifier: MIT
// The tokens of the open tenant: loaded, changed and deleted over real HTTP.
#include "await.h"
#include "demofixture.h"
#include "httpclient.h"
#include "scope.h"
#include "servicescript.h"
#include "tokenchanges.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <optional>
#include <utility>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// A service with its client, and what it has said.
struct Desk {
    explicit Desk(const Clock& clock = systemClock())
        : http(testOptions()), service(http, clock), tester(&service.model(), reporting) {
        QObject::connect(&service, &TokenService::noticed, &service, [this](Notice n) { notices.append(n); });
        QObject::connect(&service, &TokenService::failed, &service,
                         [this](const Error& e) { failures.append(e.kind); });
    }

    static constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

    TokenModel& model() { return service.model(); }

    bool reaches(LoadState state) const {
        return QTest::qWaitFor([&] { return service.state() == state; }, 20'000);
    }

    HttpClient http;
    TokenService service;
    QAbstractItemModelTester tester;
    QList<Notice> notices;
    QList<ErrorKind> failures;
};

Tenant tenantAt(const DemoTenant& demo, const TokenId& clientId) {
    Tenant tenant;
    tenant.id = TenantId(QStringLiteral("demo"));
    tenant.baseUrl = demo.baseUrl();
    tenant.clientId = clientId;
    return tenant;
}

void openDemo(Desk& desk, const DemoFixture& demo) {
    desk.service.open(tenantAt(demo.tenant, demo.tenant.clientId()), demo.tenant.clientSecret());
}

void openAs(Desk& desk, const FaultServer& server, const char* id = "fault") {
    Tenant tenant = patdesk::test::tenantAt(server);
    tenant.id = TenantId(QString::fromLatin1(id));
    desk.service.open(tenant, clientSecret());
}

/// Answers the list with `count` tokens, whatever else as a service in order would.
FaultServer::Answer listOf(int count, const QList<QByteArray>& headers = {}) {
    QByteArray body = "[";
    for (int i = 0; i < count; ++i) {
        const QByteArray id = QByteArray::number(i).rightJustified(32, '0');
        body += (i > 0 ? "," : "") + QByteArray("{\"id\":\"" + id + "\",\"name\":\"Token ") +
                QByteArray::number(i) +
                "\",\"owner\":{\"type\":\"IDENTITY\",\"id\":\"o\",\"name\":\"Owner\"},"
                "\"scope\":[\"sp:scopes:all\"],\"created\":\"2026-01-02T03:04:05.678Z\"}";
    }
    return [body = body + "]", headers](const SeenRequest& request) {
        return isSignIn(request) || request.method != "GET"
                   ? goodScript(request)
                   : Script{send(response(200, body, "application/json", headers))};
    };
}

} // namespace

class TestTokenService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheWholeTenant();
    void showsOnlyTheCallersTokensWhereTheRightIsMissing();
    void fallsBackWhereTheServiceRefusesTheWholeTenant();
    void saysWhatTheListHoldsWhileListsAreRefused();
    void listsOneOwner();
    void createsPatchesAndRemovesInTheTable();
    void keepsAChangeThatARunningRefreshHasMissed();
    void neverRemovesTheTokenItIsSignedInWith();
    void neverTakesScopesFromTheTokenItIsSignedInWith();
    void keepsTheRowsWhenARefreshFails_data();
    void keepsTheRowsWhenARefreshFails();
    void keepsTheRowsWhenARefreshIsCancelled();
    void showsTheFirstRowsWhileTheRestIsStillToCome();
    void saysThatAListOfExactlyAPageMayBeCut();
    void saysOncePerTenantThatItsGenerationIsDeprecated();
    void tellsAWaitingChangeWhenTheTenantIsLeft();
    void saysHowLongManyRequestsTakeByWhatIsKnownOfTheLimit();
    void opensTenantsAgainAndAgain();
};

void TestTokenService::listsTheWholeTenant() {
    const DemoFixture demo;
    Desk desk(demo.clock);
    openDemo(desk, demo);
    QCOMPARE(desk.service.state(), LoadState::SigningIn);
    QVERIFY(desk.reaches(LoadState::Ready));
    QCOMPARE(desk.model().totalCount(), 412);
    QCOMPARE(desk.model().rowCount(), 412);
    QVERIFY(desk.service.refreshedAt() == demo.clock.now());
    QVERIFY(desk.service.caller());
    const FilterCounts counts = desk.model().counts();
    for (const TokenFilter filter : allFilters)
        QVERIFY2((countOf(counts, filter) > 0) != isOfVerdicts(filter),
                 qPrintable(QString::number(static_cast<int>(filter))));
    desk.model().setFilter(TokenFilter::Mine);
    for (int row = 0; row < desk.model().rowCount(); ++row)
        QVERIFY(desk.model().tokenAt(row).owner.id == desk.service.caller()->identityId);
    QVERIFY(desk.notices.isEmpty());
    QVERIFY(desk.failures.isEmpty());
}

void TestTokenService::showsOnlyTheCallersTokensWhereTheRightIsMissing() {
    const DemoFixture demo;
    Desk desk(demo.clock);
    desk.service.open(tenantAt(demo.tenant, demo.tenant.memberClientId()), demo.tenant.memberClientSecret());
    QVERIFY(desk.reaches(LoadState::Ready));
    QCOMPARE(desk.notices, QList{Notice::FellBackToMine});
    QCOMPARE(desk.service.listScope().whose, ListScope::Whose::Mine);
    QVERIFY(desk.model().totalCount() > 0);
    QCOMPARE(countOf(desk.model().counts(), TokenFilter::Mine), std::int64_t{desk.model().totalCount()});
    QVERIFY(desk.failures.isEmpty());
}

void TestTokenService::fallsBackWhereTheServiceRefusesTheWholeTenant() {
    FaultServer server;
    const auto list = listOf(3);
    server.setAnswer([&](const SeenRequest& request) {
        if (request.method == "GET" && !request.target.contains("owner-id=me"))
            return Script{send(response(403, R"({"detailCode":"403","messages":[]})"))};
        return list(request);
    });
    Desk desk;
    openAs(desk, server);
    QVERIFY(desk.reaches(LoadState::Ready));
    QVERIFY(desk.service.refusal());
    QCOMPARE(desk.service.listScope().whose, ListScope::Whose::Mine);
    QCOMPARE(desk.model().totalCount(), 3);
}

void TestTokenService::saysWhatTheListHoldsWhileListsAreRefused() {
    FaultServer server;
    enum class Refused { Nothing, Whole, Everything } refused = Refused::Nothing;
    const auto whole = listOf(5);
    const auto mine = listOf(2);
    server.setAnswer([&](const SeenRequest& request) {
        const bool isMine = request.target.contains("owner-id=me");
        const bool isList = request.method == "GET" && request.target.contains("personal-access-tokens");
        if (isList && (refused == Refused::Everything || (refused == Refused::Whole && !isMine)))
            return Script{send(response(403, R"({"detailCode":"403","messages":[]})"))};
        return isMine ? mine(request) : whole(request);
    });
    const auto held = [](const Desk& desk) { return desk.service.listScope().whose; };
    Desk desk;
    openAs(desk, server);
    QVERIFY(desk.reaches(LoadState::Ready));
    QCOMPARE(held(desk), ListScope::Whose::WholeTenant);

    // Neither list is given: the one of before stays, and so does what it is called.
    refused = Refused::Everything;
    desk.service.refresh();
    QVERIFY(desk.reaches(LoadState::Failed));
    QCOMPARE(desk.model().totalCount(), 5);
    QCOMPARE(held(desk), ListScope::Whose::WholeTenant);

    refused = Refused::Whole;
    desk.service.refresh();
    QCOMPARE(held(desk), ListScope::Whose::WholeTenant); // until the other one is there
    QVERIFY(desk.reaches(LoadState::Ready));
    QCOMPARE(desk.model().totalCount(), 2);
    QCOMPARE(held(desk), ListScope::Whose::Mine);
    QVERIFY(desk.service.refusal());
    QCOMPARE(desk.service.askedListScope().whose, ListScope::Whose::WholeTenant);

    // It is asked for again with each refresh.
    refused = Refused::Nothing;
    desk.service.refresh();
    QVERIFY(desk.reaches(LoadState::Ready));
    QCOMPARE(desk.model().totalCount(), 5);
    QCOMPARE(held(desk), ListScope::Whose::WholeTenant);
    QVERIFY(!desk.service.refusal());

    // Who wants their own has nothing to be told of.
    refused = Refused::Whole;
    desk.service.refresh();
    QVERIFY(desk.reaches(LoadState::Ready));
    QVERIFY(desk.service.refusal());
    desk.service.setListScope({.whose = ListScope::Whose::Mine});
    QVERIFY(desk.reaches(LoadState::Ready));
    QVERIFY(!desk.service.refusal());
}

void TestTokenService::listsOneOwner() {
    const DemoFixture demo;
    Desk desk(demo.clock);
    openDemo(desk, demo);
    QVERIFY(desk.reaches(LoadState::Ready));
    const Owner owner = desk.model().tokenAt(100).owner;
    const int theirs = desk.model().tokensOf(owner.id).count;
    desk.service.setListScope({.whose = ListScope::Whose::OneOwner, .owner = owner.id});
    QCOMPARE(desk.model().totalCount(), 412);
    QVERIFY(desk.reaches(LoadState::Ready));
    QCOMPARE(desk.model().totalCount(), theirs);
}

void TestTokenService::createsPatchesAndRemovesInTheTable() {
    const DemoFixture demo;
    Desk desk(demo.clock);
    desk.service.open(tenantAt(demo.tenant, demo.tenant.memberClientId()), demo.tenant.memberClientSecret());
    QVERIFY(desk.reaches(LoadState::Ready));
    const int before = desk.model().totalCount();

    TokenDraft draft;
    draft.name = QStringLiteral("From the test");
    draft.scopes = {QStringLiteral("sp:scopes:default")};
    draft.expiry.at = demo.clock.now() + std::chrono::days(20);
    const auto created =
        await<CreatedToken>([&](auto then) { desk.service.changes().create(draft, std::move(then)); });
    QVERIFY(created);
    QVERIFY(!created->secret.isEmpty());
    const TokenId id = created->token.id;
    QCOMPARE(desk.model().totalCount(), before + 1);
    QCOMPARE(desk.model().token(id)->name, draft.name);
    QVERIFY(desk.model().rowOf(id) >= 0);

    TokenDraft wanted = draftOf(created->token);
    wanted.name = QStringLiteral("Renamed by the test");
    const auto patched = await<Token>([&](auto then) {
        desk.service.changes().patch(id, patchBetween(created->token, wanted), std::move(then));
    });
    QVERIFY(patched);
    QCOMPARE(desk.model().token(id)->name, wanted.name);
    desk.model().setSearch(QStringLiteral("renamed BY"));
    QCOMPARE(desk.model().rowCount(), 1);

    QVERIFY(await<Done>([&](auto then) { desk.service.changes().remove(id, std::move(then)); }));
    QVERIFY(!desk.model().token(id));
    QCOMPARE(desk.model().rowCount(), 0);
    QCOMPARE(desk.model().totalCount(), before);

    desk.service.refresh();
    QVERIFY(desk.reaches(LoadState::Ready));
    QCOMPARE(desk.model().totalCount(), before);
}

void TestTokenService::keepsAChangeThatARunningRefreshHasMissed() {
    FaultServer server;
    server.setAnswer(listOf(3));
    Desk desk;
    openAs(desk, server);
    QVERIFY(desk.reaches(LoadState::Ready));
    const TokenId listed = desk.model().tokenAt(2).id;

    // The list is answered as it was before the delete, and only after it.
    const auto list = listOf(3);
    server.setAnswer([&](const SeenRequest& request) {
        if (request.method != "GET")
            return list(request);
        const QByteArray whole = list(request).constFirst().bytes;
        return Script{send(whole.left(whole.size() / 2)), drip(whole.mid(whole.size() / 2), 2)};
    });
    desk.service.refresh();
    QVERIFY(await<Done>([&](auto then) { desk.service.changes().remove(listed, std::move(then)); }));
    QCOMPARE(desk.model().totalCount(), 2);
    QVERIFY(desk.reaches(LoadState::Ready));
    QCOMPARE(desk.model().totalCount(), 2);
    QVERIFY(!desk.model().token(listed));
}

void TestTokenService::neverRemovesTheTokenItIsSignedInWith() {
    const DemoFixture demo;
    Desk desk(demo.clock);
    openDemo(desk, demo);
    QVERIFY(desk.reaches(LoadState::Ready));
    const auto removed = await<Done>(
        [&](auto then) { desk.service.changes().remove(demo.tenant.clientId(), std::move(then)); });
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Rejected);
    QCOMPARE(desk.model().totalCount(), 412);
}

void TestTokenService::neverTakesScopesFromTheTokenItIsSignedInWith() {
    const DemoFixture demo;
    Desk desk(demo.clock);
    openDemo(desk, demo);
    QVERIFY(desk.reaches(LoadState::Ready));
    const TokenId own = demo.tenant.clientId();
    const QStringList before = desk.model().token(own)->scopes;
    const TokenPatch patch{{PatchOperation::Kind::Replace, PatchField::Scope, QStringList{scopeDefault}}};
    TokenChanges& changes = desk.service.changes();
    const auto patched = await<Token>([&](auto then) { changes.patch(own, patch, std::move(then)); });
    QVERIFY(!patched);
    QCOMPARE(patched.error().kind, ErrorKind::Rejected);
    const auto several = await<Done>([&](auto then) { changes.patchMany({own}, patch, std::move(then)); });
    QVERIFY(!several);
    QCOMPARE(several.error().kind, ErrorKind::Rejected);
    QVERIFY(await<Done>([&](auto then) { desk.service.refresh(then); }));
    QCOMPARE(desk.model().token(own)->scopes, before);
    const TokenPatch rename{{PatchOperation::Kind::Replace, PatchField::Name, QStringLiteral("Still here")}};
    QVERIFY(await<Token>([&](auto then) { changes.patch(own, rename, std::move(then)); }));
}

void TestTokenService::keepsTheRowsWhenARefreshFails_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("broken JSON") << response(200, "[{\"id\":\"1\",") << ErrorKind::Malformed;
    QTest::newRow("no list") << response(200, "{\"a\":1}") << ErrorKind::Malformed;
    QTest::newRow("a login page") << response(200, "<html></html>", "text/html") << ErrorKind::WrongContent;
    QTest::newRow("server fault") << response(500, "{}") << ErrorKind::ServerFault;
}

void TestTokenService::keepsTheRowsWhenARefreshFails() {
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorKind, kind);
    FaultServer server;
    server.setAnswer(listOf(7));
    Desk desk;
    openAs(desk, server);
    QVERIFY(desk.reaches(LoadState::Ready));
    const auto good = listOf(7);
    server.setAnswer([&](const SeenRequest& request) {
        return request.method == "GET" ? Script{send(answer)} : good(request);
    });
    desk.service.refresh();
    QVERIFY(desk.reaches(LoadState::Failed));
    QCOMPARE(desk.failures, QList{kind});
    QCOMPARE(desk.model().rowCount(), 7);
    QVERIFY(desk.service.refreshedAt());
    server.setAnswer(listOf(8));
    desk.service.refresh();
    QVERIFY(desk.reaches(LoadState::Ready));
    QCOMPARE(desk.model().rowCount(), 8);
}

void TestTokenService::keepsTheRowsWhenARefreshIsCancelled() {
    FaultServer server;
    server.setAnswer(listOf(7));
    Desk desk;
    openAs(desk, server);
    QVERIFY(desk.reaches(LoadState::Ready));
    server.setAnswer([](const SeenRequest&) {
        return Script{send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                           "Transfer-Encoding: chunked\r\n\r\n1\r\n[\r\n"),
                      silence()};
    });
    QSignalSpy progressed(&desk.service, &TokenService::progressed);
    desk.service.refresh();
    QVERIFY(progressed.wait());
    desk.service.cancel();
    QCOMPARE(desk.service.state(), LoadState::Cancelled);
    QCOMPARE(desk.model().rowCount(), 7);
    QVERIFY(desk.failures.isEmpty());
}

void TestTokenService::showsTheFirstRowsWhileTheRestIsStillToCome() {
    FaultServer server;
    const auto list = listOf(2000);
    server.setAnswer([&](const SeenRequest& request) {
        Script script = list(request);
        if (request.method == "GET")
            script = {send(script.constFirst().bytes.chopped(1000)), silence()};
        return script;
    });
    Desk desk;
    openAs(desk, server);
    QTRY_VERIFY(desk.model().rowCount() > 0);
    QCOMPARE(desk.service.state(), LoadState::Loading);
    QCOMPARE(desk.model().tokenAt(0).name, QStringLiteral("Token 0"));
    desk.service.cancel();
    QVERIFY(desk.model().rowCount() > 0);
}

void TestTokenService::saysThatAListOfExactlyAPageMayBeCut() {
    for (const int count : {249, 250, 251}) {
        FaultServer server;
        server.setAnswer(listOf(count));
        Desk desk;
        openAs(desk, server);
        QVERIFY(desk.reaches(LoadState::Ready));
        QCOMPARE(desk.notices.count(Notice::ListMayBeCut), count == 250 ? 1 : 0);
    }
}

void TestTokenService::saysOncePerTenantThatItsGenerationIsDeprecated() {
    FaultServer server;
    server.setAnswer(listOf(1, {"X-Deprecated: true"}));
    Desk desk;
    for (const char* const id : {"one", "one", "two"}) {
        openAs(desk, server, id);
        QVERIFY(desk.reaches(LoadState::Ready));
        desk.service.refresh();
        QVERIFY(desk.reaches(LoadState::Ready));
    }
    QCOMPARE(desk.notices, (QList{Notice::GenerationDeprecated, Notice::GenerationDeprecated}));
}

void TestTokenService::tellsAWaitingChangeWhenTheTenantIsLeft() {
    FaultServer server;
    server.setAnswer([good = listOf(1)](const SeenRequest& request) {
        return request.method == "PATCH" || request.method == "DELETE" ? Script{silence()} : good(request);
    });
    Desk desk;
    openAs(desk, server);
    QVERIFY(desk.reaches(LoadState::Ready));
    QObject context;
    std::optional<ErrorKind> patched;
    std::optional<ErrorKind> removed;
    desk.service.changes().patch(someToken, somePatch(), {&context, [&](const Result<Token>& token) {
                                                              patched = token.error().kind;
                                                          }});
    desk.service.changes().remove(someToken,
                                  {&context, [&](const Result<Done>& gone) { removed = gone.error().kind; }});
    desk.service.close();
    QCOMPARE(patched, std::optional(ErrorKind::OutcomeUnknown));
    QCOMPARE(removed, std::optional(ErrorKind::OutcomeUnknown));
    QCOMPARE(desk.service.state(), LoadState::Closed);
    QCOMPARE(desk.model().totalCount(), 0);
}

void TestTokenService::saysHowLongManyRequestsTakeByWhatIsKnownOfTheLimit() {
    FaultServer server;
    server.setAnswer(listOf(1));
    Desk desk;
    const RateLimit rule = desk.http.options().rateLimit;
    openAs(desk, server);
    QVERIFY(desk.reaches(LoadState::Ready));
    QVERIFY(desk.service.changes().leastTimeFor(0) == rule.window * 0);
    QVERIFY(desk.service.changes().leastTimeFor(rule.requests) == rule.window * 0);
    QVERIFY(desk.service.changes().leastTimeFor(rule.requests + 1) == rule.window);

    // Refused once: the tenant allows less than that.
    server.setAnswer([list = listOf(1), refused = false](const SeenRequest& request) mutable {
        if (request.method != "GET" || std::exchange(refused, true))
            return list(request);
        return Script{send(response(429, "{}", "application/json", {"Retry-After: 0"}))};
    });
    desk.service.refresh();
    QVERIFY(desk.reaches(LoadState::Ready));
    QVERIFY(desk.service.changes().leastTimeFor(rule.requests + 1) > rule.window);
}

void TestTokenService::opensTenantsAgainAndAgain() {
    FaultServer server;
    server.setAnswer(listOf(500));
    Desk desk;
    for (int i = 0; i < 10; ++i) {
        openAs(desk, server);
        if (i % 3 == 0)
            desk.service.refresh();
        if (i % 2 == 0)
            QVERIFY(desk.reaches(LoadState::Ready));
    }
    QVERIFY(desk.reaches(LoadState::Ready));
    QCOMPARE(desk.model().rowCount(), 500);
}

QTEST_GUILESS_MAIN(TestTokenService)
#include "test_tokenservice.moc"
