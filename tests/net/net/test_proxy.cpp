// SPDX-License-Identifier: MIT
#include "await.h"
#include "servicescript.h"
#include "tokenapi.h"

#include <QSignalSpy>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

/// A system proxy, taken from the environment, that wants a login.
class TestProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_proxy = std::make_unique<FaultServer>();
        // Behind the right login, the proxy does not reach the tenant: nothing more is wanted of it here.
        m_proxy->setAnswer([](const SeenRequest& r) {
            const bool known =
                r.headers.value("proxy-authorization") == "Basic " + QByteArray("me:proxySECRET").toBase64();
            return known ? Script{send(response(503, {}, {})), closeConnection()}
                         : Script{send(
                               response(407, {}, {}, {"Proxy-Authenticate: Basic realm=\"corporate\""}))};
        });
        qputenv("https_proxy", m_proxy->url().toEncoded());
        HttpClient::Options options = testOptions();
        options.systemProxies = true;
        options.retry.maxTries = 1;
        m_http = std::make_unique<HttpClient>(options);
        m_tenant = tenantAt(*m_proxy);
        m_tenant.baseUrl = QUrl(QStringLiteral("https://tenant.invalid"));
    }

    void cleanup() { qunsetenv("https_proxy"); }

    void asksForALoginAndFails() {
        QSignalSpy wanted(m_http.get(), &HttpClient::proxyLoginWanted);
        const auto caller = signIn();
        QVERIFY(!caller);
        QCOMPARE(caller.error().kind, ErrorKind::ProxyRefused);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("127.0.0.1"));
        QCOMPARE(wanted[0][1].toString(), QStringLiteral("corporate"));
    }

    void usesTheLogin() {
        m_http->setProxyLogin(QStringLiteral("127.0.0.1"), QStringLiteral("me"), Secret("proxySECRET"));
        QSignalSpy wanted(m_http.get(), &HttpClient::proxyLoginWanted);
        QVERIFY(!signIn());
        QVERIFY(!signIn());
        QCOMPARE(wanted.size(), 0);
        QVERIFY(m_proxy->seen().constLast().headers.contains("proxy-authorization"));
    }

    void asksAgainAfterAWrongLogin() {
        m_http->setProxyLogin(QStringLiteral("127.0.0.1"), QStringLiteral("me"), Secret("wrong"));
        QSignalSpy wanted(m_http.get(), &HttpClient::proxyLoginWanted);
        QVERIFY(!signIn());
        QCOMPARE(wanted.size(), 1);
    }

    void seesNothingOfTheCredential() {
        QVERIFY(!signIn());
        QVERIFY(!m_proxy->seen().isEmpty());
        for (const SeenRequest& request : m_proxy->seen()) {
            QCOMPARE(request.method, "CONNECT");
            QCOMPARE(request.target, "tenant.invalid:443");
            QVERIFY(!request.headers.contains("authorization"));
            QVERIFY(request.body.isEmpty());
        }
    }

    void isNotUsedForThisMachine() {
        FaultServer tenant;
        tenant.setAnswer(goodScript);
        m_tenant.baseUrl = tenant.url();
        QVERIFY(signIn());
        QCOMPARE(m_proxy->connections(), 0);
    }

private:
    Result<Caller> signIn() {
        TokenApi api(*m_http, m_tenant, clientSecret(), systemClock());
        return await<Caller>([&](auto then) { api.signIn(then); });
    }

    std::unique_ptr<FaultServer> m_proxy;
    std::unique_ptr<HttpClient> m_http;
    Tenant m_tenant;
};

QTEST_GUILESS_MAIN(TestProxy)
#include "test_proxy.moc"
