// SPDX-License-Identifier: MIT
#include "await.h"
#include "heldclock.h"
#include "servicescript.h"
#include "shortlist.h"
#include "tokenapi.h"

#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_server = std::make_unique<FaultServer>();
        m_server->setAnswer(goodScript);
    }

    void sendsTheCredentialInTheBody() {
        QVERIFY(signIn());
        QCOMPARE(m_server->seen().size(), 1);
        const SeenRequest& request = m_server->seen().constFirst();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/oauth/token");
        QCOMPARE(request.headers.value("content-type"), "application/x-www-form-urlencoded");
        QVERIFY(request.body.contains("grant_type=client_credentials"));
        QVERIFY(request.body.contains("client_secret=" + clientSecretText));
        QVERIFY(!request.headers.contains("authorization"));
    }

    void tellsWhoIsSignedIn() {
        const auto caller = signIn();
        QVERIFY(caller);
        QCOMPARE(caller->userName, QStringLiteral("admin"));
        QCOMPARE(caller->clientId, signedInToken);
        QCOMPARE(caller->scopes, QStringList{scopeAll});
    }

    void signsInOnceForAllThatWait() {
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(*m_server), clientSecret(), systemClock());
        QObject context;
        int lists = 0;
        for (int i = 0; i < 20; ++i)
            listTokens(api, {},
                       {&context, [&](const Result<TokenList>& tokens) { lists += tokens.ok() ? 1 : 0; }});
        QTRY_COMPARE(lists, 20);
        QCOMPARE(m_server->count("POST"), 1);
        QCOMPARE(m_server->count("GET"), 20);
    }

    void renewsOnceForAllThatMet401() {
        // The service accepts the first access token no longer, from the first list on.
        int signIns = 0;
        m_server->setAnswer([&](const SeenRequest& r) {
            if (isSignIn(r))
                return Script{send(response(200, accessTokenBody({scopeAll}, ++signIns)))};
            const bool current = r.headers.value("authorization") == "Bearer " + accessToken({scopeAll}, 2);
            return current ? goodScript(r)
                           : Script{send(response(401, R"({"error":"JWT validation failed"})"))};
        });
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(*m_server), clientSecret(), systemClock());
        QObject context;
        int lists = 0;
        for (int i = 0; i < 10; ++i)
            listTokens(api, {},
                       {&context, [&](const Result<TokenList>& tokens) { lists += tokens.ok() ? 1 : 0; }});
        QTRY_COMPARE(lists, 10);
        QCOMPARE(signIns, 2);
    }

    void renewsAnAccessTokenThatHasRunOut() {
        m_server->setAnswer([](const SeenRequest& r) {
            return isSignIn(r) ? Script{send(response(200, accessTokenBody({scopeAll}, 0, 600)))}
                               : goodScript(r);
        });
        HeldClock clock;
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(*m_server), clientSecret(), clock);
        const auto list = [&] {
            return await<TokenList>([&](auto then) { listTokens(api, {}, then); }).ok();
        };
        QVERIFY(list());
        clock.advance(std::chrono::minutes(8));
        QVERIFY(list());
        QCOMPARE(m_server->count("POST"), 1);
        clock.advance(std::chrono::minutes(1)); // its last minute is not used
        QVERIFY(list());
        QCOMPARE(m_server->count("POST"), 2);
    }

    void aChangeThatMeets401IsNotSentAgain() {
        m_server->setAnswer([](const SeenRequest& r) {
            return isSignIn(r) ? goodScript(r) : Script{send(response(401, R"({"error":"no"})"))};
        });
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(*m_server), clientSecret(), systemClock());
        const auto created = await<CreatedToken>([&](auto then) { api.create(someDraft(), then); });
        QVERIFY(!created);
        QCOMPARE(created.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(m_server->count("POST"), 3); // sign-in, create, and the sign-in that tells why
    }

    void tellsARevokedCredentialFromAMissingRight_data() {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<bool>("revoked");
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        const QStringList narrow{scopeDefault};
        QTest::newRow("revoked") << QStringList{scopeAll} << true << 401 << ErrorKind::CredentialRefused;
        QTest::newRow("no right, 401") << narrow << false << 401 << ErrorKind::MissingRight;
        QTest::newRow("no right, 403") << narrow << false << 403 << ErrorKind::MissingRight;
        QTest::newRow("another rule, 403") << QStringList{scopeAll} << false << 403 << ErrorKind::Forbidden;
        QTest::newRow("unexplained 401") << QStringList{scopeAll} << false << 401 << ErrorKind::Unauthorized;
    }

    void tellsARevokedCredentialFromAMissingRight() {
        QFETCH(const QStringList, scopes);
        QFETCH(const bool, revoked);
        QFETCH(const int, status);
        QFETCH(const ErrorKind, kind);
        int signIns = 0;
        m_server->setAnswer([&](const SeenRequest& r) {
            if (!isSignIn(r))
                return Script{send(response(status, R"({"error":"no"})"))};
            if (++signIns > 1 && revoked)
                return Script{send(response(401, R"({"error":"invalid_client"})"))};
            return Script{send(response(200, accessTokenBody(scopes)))};
        });
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(*m_server), clientSecret(), systemClock());
        const auto tokens = await<TokenList>([&](auto then) { listTokens(api, {}, then); });
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, kind);
        if (kind == ErrorKind::MissingRight)
            QCOMPARE(tokens.error().detail, scopeOf(Right::ListAll));
    }

    void autoFallsBackToTheNewestGenerationThatAnswers() {
        m_server->setAnswer([](const SeenRequest& r) {
            const bool there = isSignIn(r) || r.path().startsWith("/v2025/");
            return there ? goodScript(r) : Script{send(response(404, "{}"))};
        });
        HttpClient http(testOptions());
        Tenant tenant = tenantAt(*m_server);
        tenant.generation.reset();
        TokenApi api(http, tenant, clientSecret(), systemClock());
        // A change that comes first finds out before it is sent.
        QVERIFY(await<Token>([&](auto then) { api.patch(someToken, somePatch(), then); }));
        QCOMPARE(api.generation(), ApiGeneration::V2025);
        QCOMPARE(m_server->count("PATCH"), 1);
    }

    void endsWithItsOwner() {
        m_server->setAnswer(
            [](const SeenRequest& r) { return isSignIn(r) ? goodScript(r) : Script{silence()}; });
        HttpClient http(testOptions());
        auto api = std::make_unique<TokenApi>(http, tenantAt(*m_server), clientSecret(), systemClock());
        QObject context;
        bool delivered = false;
        listTokens(*api, {}, {&context, [&](const Result<TokenList>&) { delivered = true; }});
        QTRY_COMPARE(m_server->count("GET"), 1);
        api.reset();
        QCOMPARE(http.children().size(), 0); // no exchange is left
        QVERIFY(!delivered);
    }

    void aReadEndsWhenNobodyWaitsForIt() {
        m_server->setAnswer(
            [](const SeenRequest& r) { return isSignIn(r) ? goodScript(r) : Script{silence()}; });
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(*m_server), clientSecret(), systemClock());
        auto context = std::make_unique<QObject>();
        listTokens(api, {}, {context.get(), [](const Result<TokenList>&) {}});
        QTRY_COMPARE(m_server->count("GET"), 1);
        context.reset();
        QTRY_COMPARE(http.children().size(), 0);
    }

private:
    Result<Caller> signIn() {
        HttpClient http(testOptions());
        TokenApi api(http, tenantAt(*m_server), clientSecret(), systemClock());
        return await<Caller>([&](auto then) { api.signIn(then); });
    }

    std::unique_ptr<FaultServer> m_server;
};

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
