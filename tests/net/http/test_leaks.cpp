// SPDX-License-Identifier: MIT
#include "await.h"
#include "servicescript.h"
#include "shortlist.h"
#include "tokenapi.h"

#include <QLoggingCategory>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

QByteArray logged;

void keepMessage(QtMsgType, const QMessageLogContext& context, const QString& message) {
    logged += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

/// Clears the log and catches it until its end.
class LogCatcher {
public:
    LogCatcher() : m_before(qInstallMessageHandler(keepMessage)) {
        logged.clear();
        // All that there is, Qt's own network categories included.
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true"));
    }

    ~LogCatcher() {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(m_before);
    }

private:
    QtMessageHandler m_before;
};

/// Every call, once.
void makeAllCalls(TokenApi& api) {
    QVERIFY(await<TokenList>([&](auto then) { listTokens(api, {}, then); }));
    const auto created = await<CreatedToken>([&](auto then) { api.create(someDraft(), then); });
    QVERIFY(created);
    QCOMPARE(created->secret.reveal(), QByteArrayView(newSecretText));
    QVERIFY(await<Token>([&](auto then) { api.patch(someToken, somePatch(), then); }));
    QVERIFY(await<Done>([&](auto then) { api.remove(someToken, then); }));
}

} // namespace

class TestLeaks : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_server = std::make_unique<FaultServer>();
        m_server->setAnswer(goodScript);
        m_http = std::make_unique<HttpClient>(testOptions());
        m_api = std::make_unique<TokenApi>(*m_http, tenantAt(*m_server), clientSecret(), systemClock());
    }

    void theLogHoldsNoSecret() {
        const LogCatcher catcher;
        makeAllCalls(*m_api);
        QVERIFY(logged.contains("patdesk.net: POST /oauth/token 200"));
        QVERIFY(logged.contains("patdesk.net: DELETE /personal-access-tokens/v1/"));
        QVERIFY2(!logged.contains("SECRET"), logged.constData());
        QVERIFY(!logged.contains("Bearer"));
        QVERIFY(!logged.contains("owner-id"));
    }

    void theLogOfFailuresHoldsNoSecret() {
        m_server->setAnswer([](const SeenRequest& r) {
            return isSignIn(r) ? goodScript(r)
                               : Script{send(response(403, "{\"error\":\"" + newSecretText + "\"}"))};
        });
        const LogCatcher catcher;
        QVERIFY(!await<CreatedToken>([&](auto then) { m_api->create(someDraft(), then); }));
        QVERIFY(logged.contains("403 Forbidden"));
        QVERIFY2(!logged.contains("SECRET"), logged.constData());
    }

    void noUrlHoldsASecret() {
        makeAllCalls(*m_api);
        for (const SeenRequest& request : m_server->seen()) {
            QVERIFY(!request.target.contains("SECRET"));
            QVERIFY(!request.target.contains("secret"));
        }
    }

    void onlyTheTokenCallsCarryTheAccessToken() {
        makeAllCalls(*m_api);
        for (const SeenRequest& request : m_server->seen())
            QCOMPARE(request.headers.value("authorization"),
                     isSignIn(request) ? QByteArray() : "Bearer " + accessToken());
    }

    void keepsNoCookie() {
        m_server->setAnswer([](const SeenRequest& r) {
            QByteArray answer = goodAnswer(r);
            return Script{
                send(answer.insert(answer.indexOf("\r\n") + 2, "Set-Cookie: track=me; Path=/\r\n"))};
        });
        makeAllCalls(*m_api);
        for (const SeenRequest& request : m_server->seen())
            QVERIFY(!request.headers.contains("cookie"));
    }

    void sendsNoReferrerAndAsksNoCache() {
        makeAllCalls(*m_api);
        makeAllCalls(*m_api);
        QCOMPARE(m_server->count("GET"), 2);
        for (const SeenRequest& request : m_server->seen()) {
            QVERIFY(!request.headers.contains("referer"));
            QVERIFY(!request.headers.contains("if-none-match"));
            QVERIFY(!request.headers.contains("if-modified-since"));
            QVERIFY(!request.headers.value("x-request-id").isEmpty());
        }
    }

    void aBasicChallengeGetsNoAnswer() {
        m_server->setAnswer([](const SeenRequest&) {
            return Script{
                send(response(401, "{}", "application/json", {"WWW-Authenticate: Basic realm=\"x\""}))};
        });
        QVERIFY(!await<Caller>([&](auto then) { m_api->signIn(then); }));
        QCOMPARE(m_server->seen().size(), 1);
        QVERIFY(!m_server->seen().constFirst().headers.contains("authorization"));
    }

    void plainHttpLeavesThisMachineNever() {
        Tenant tenant = tenantAt(*m_server);
        tenant.baseUrl = QUrl(QStringLiteral("http://tenant.invalid"));
        TokenApi api(*m_http, tenant, clientSecret(), systemClock());
        const auto caller = await<Caller>([&](auto then) { api.signIn(then); });
        QVERIFY(!caller);
        QCOMPARE(caller.error().kind, ErrorKind::InvalidInput);
    }

    void anIdThatIsNoneIsNotMadeAPath_data() {
        QTest::addColumn<QString>("id");
        for (const char* const id : {"", "..", "a/b", "a?b", "a#b", "a%2Fb", "a b"})
            QTest::addRow("'%s'", id) << QString::fromLatin1(id);
    }

    void anIdThatIsNoneIsNotMadeAPath() {
        QFETCH(const QString, id);
        const auto removed = await<Done>([&](auto then) { m_api->remove(TokenId(id), then); });
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(m_server->seen().size(), 0);
    }

private:
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TokenApi> m_api;
};

QTEST_GUILESS_MAIN(TestLeaks)
#include "test_leaks.moc"
