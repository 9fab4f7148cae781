// SPDX-License-Identifier: MIT
#include "await.h"
#include "platform.h"
#include "proxyoffer.h"
#include "servicescript.h"
#include "tokenapi.h"

#include <QSignalSpy>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// The second of NTLM's three messages ([MS-NLMP], 2.2.1.2): no target, no flags beyond Unicode and NTLM.
const QByteArray ntlmChallenge("NTLMSSP\0\2\0\0\0\0\0\0\0\x30\0\0\0\5\x82\x08\0"
                               "12345678"
                               "\0\0\0\0\0\0\0\0\0\0\0\0\x30\0\0\0",
                               48);

/// What the request sends of NTLM; empty = nothing.
QByteArray ntlmOf(const SeenRequest& request) {
    const QByteArray login = request.headers.value("proxy-authorization");
    return login.startsWith("NTLM ") ? QByteArray::fromBase64(login.mid(5)) : QByteArray();
}

} // namespace

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
        setConnectDeadline(testOptions().deadlines.connect);
        m_tenant = tenantAt(*m_proxy);
        m_tenant.baseUrl = QUrl(QStringLiteral("https://tenant.invalid"));
    }

    void cleanup() {
        qunsetenv("https_proxy");
        qunsetenv("no_proxy");
    }

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

    void isNotAskedForAHostThatIsExcepted() {
        qputenv("no_proxy", "example.com,tenant.invalid");
        const auto caller = signIn();
        QVERIFY(!caller);
        QCOMPARE(caller.error().kind, ErrorKind::HostNotFound);
        QVERIFY(m_proxy->seen().isEmpty());
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

    void theMethodsThatItOffersAreInTheError_data() {
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<QStringList>("methods");
        QTest::addColumn<bool>("asks");
        const QByteArray negotiate("Proxy-Authenticate: Negotiate");
        const QByteArray ntlm("Proxy-Authenticate: NTLM");
        const QByteArray basic("Proxy-Authenticate: Basic realm=\"corporate\"");
        const QString n = QStringLiteral("Negotiate");
        QTest::newRow("Basic") << QList{basic} << QStringList{QStringLiteral("Basic")} << true;
        QTest::newRow("Negotiate") << QList{negotiate} << QStringList{n} << false;
        QTest::newRow("NTLM") << QList{ntlm} << QStringList{QStringLiteral("NTLM")} << true;
        QTest::newRow("Negotiate, NTLM")
            << QList{negotiate, ntlm} << QStringList{n, QStringLiteral("NTLM")} << true;
        QTest::newRow("Negotiate, Basic")
            << QList{negotiate, basic} << QStringList{n, QStringLiteral("Basic")} << true;
        QTest::newRow("none that Qt knows") << QList<QByteArray>{"Proxy-Authenticate: Bearer"}
                                            << QStringList{QStringLiteral("Bearer")} << false;
    }

    void theMethodsThatItOffersAreInTheError() {
        QFETCH(const QList<QByteArray>, headers);
        QFETCH(const bool, asks);
        if (headers.contains("Proxy-Authenticate: NTLM"))
            endRoundsSoon();
        m_proxy->setAnswer([&](const SeenRequest&) { return Script{send(response(407, {}, {}, headers))}; });
        QSignalSpy wanted(m_http.get(), &HttpClient::proxyLoginWanted);
        const auto caller = signIn();
        QVERIFY(!caller);
        QCOMPARE(caller.error().kind, ErrorKind::ProxyRefused);
        QTEST(caller.error().proxyMethods, "methods");
        QCOMPARE(wanted.size(), asks ? 1 : 0);
    }

    void ntlmWithoutALoginIsNotTried() {
        if (onWindows)
            QSKIP("it is tried, as the user who is signed in");
        m_proxy->setAnswer([](const SeenRequest&) {
            return Script{send(response(407, {}, {}, {"Proxy-Authenticate: NTLM"}))};
        });
        QVERIFY(!signIn());
        QCOMPARE(m_proxy->seen().size(), 1);
        QVERIFY(!signIn());
        QCOMPARE(m_proxy->seen().size(), 2);
    }

    void afterNegotiateWithoutATicketNtlmWaitsForALogin() {
        endRoundsSoon();
        m_proxy->setAnswer([](const SeenRequest&) {
            return Script{
                send(response(407, {}, {}, {"Proxy-Authenticate: Negotiate", "Proxy-Authenticate: NTLM"}))};
        });
        QVERIFY(!signIn());
        // What was on its way still arrives.
        QTRY_VERIFY((m_proxy->forget(), !signIn() && m_proxy->seen().size() == 1));
    }

    void anNtlmLoginThatWasEnteredIsUsed() {
        m_proxy->setAnswer([](const SeenRequest& request) {
            const QByteArray message = ntlmOf(request);
            if (message.size() > 8 && message[8] == 3)
                return Script{send(response(503, {}, {})), closeConnection()};
            const QByteArray challenge = message.isEmpty() ? QByteArray() : ' ' + ntlmChallenge.toBase64();
            return Script{send(response(407, {}, {}, {"Proxy-Authenticate: NTLM" + challenge}))};
        });
        m_http->setProxyLogin(QStringLiteral("127.0.0.1"), QStringLiteral("CORP\\me"), Secret("proxySECRET"));
        QSignalSpy wanted(m_http.get(), &HttpClient::proxyLoginWanted);
        QVERIFY(!signIn());
        QCOMPARE(wanted.size(), 0);
        const QByteArray last = ntlmOf(m_proxy->seen().constLast());
        QVERIFY(last.contains(QByteArray("C\0O\0R\0P\0", 8)));
        QVERIFY(last.contains(QByteArray("m\0e\0", 4)));
    }

    void anNtlmLoginThatIsRefusedIsAskedForAgain() {
        endRoundsSoon();
        m_proxy->setAnswer([](const SeenRequest&) {
            return Script{send(response(407, {}, {}, {"Proxy-Authenticate: NTLM"}))};
        });
        m_http->setProxyLogin(QStringLiteral("127.0.0.1"), QStringLiteral("me"), Secret("wrong"));
        QSignalSpy wanted(m_http.get(), &HttpClient::proxyLoginWanted);
        const auto caller = signIn();
        QVERIFY(!caller);
        QCOMPARE(caller.error().kind, ErrorKind::ProxyRefused);
        QCOMPARE(caller.error().proxyMethods, QStringList{QStringLiteral("NTLM")});
        QCOMPARE(wanted.size(), 1);
    }

    void qtsRoundsWithNtlmEndWithTheRequest() {
        endRoundsSoon();
        m_proxy->setAnswer([](const SeenRequest&) {
            return Script{send(response(407, {}, {}, {"Proxy-Authenticate: NTLM"}))};
        });
        m_http->setProxyLogin(QStringLiteral("127.0.0.1"), QStringLiteral("me"), Secret("wrong"));
        QVERIFY(!signIn());
        QVERIFY2(m_proxy->seen().size() > 2, "there were no rounds");
        FaultServer tenant;
        tenant.setAnswer(goodScript);
        m_tenant.baseUrl = tenant.url();
        // What was on its way still arrives.
        QTRY_VERIFY((m_proxy->forget(), signIn() && m_proxy->seen().isEmpty()));
    }

    void aProxyThatLetsThroughIsNotSaidToWantALogin() {
        m_proxy->setAnswer([](const SeenRequest&) {
            return Script{send(response(502, {}, {})), closeConnection()};
        });
        const auto caller = signIn();
        QVERIFY(!caller);
        QCOMPARE(caller.error().kind, ErrorKind::ProxyRefused);
        QVERIFY(caller.error().proxyMethods.isEmpty());
    }

    void theMethodsAreReadAsTheSpecificationHasThem_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QStringList>("methods");
        const auto list = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
        QTest::newRow("a list") << QByteArray("Proxy-Authenticate: Negotiate, NTLM , Basic realm=\"x\"")
                                << list("Negotiate NTLM Basic");
        QTest::newRow("quoted commas")
            << QByteArray("proxy-authenticate:Basic realm=\"a, Bearer, b\"") << list("Basic");
        QTest::newRow("parameters") << QByteArray(
                                           "Proxy-Authenticate: Digest realm=\"x\", nonce = \"y\", qop=auth")
                                    << list("Digest");
        QTest::newRow("twice") << QByteArray("Proxy-Authenticate: NTLM\r\nPROXY-AUTHENTICATE: ntlm\r\n"
                                             "WWW-Authenticate: Basic")
                               << list("NTLM");
        QTest::newRow("with a message")
            << QByteArray("Proxy-Authenticate: NTLM TlRMTVNTUAAB==") << list("NTLM");
        QTest::newRow("none") << QByteArray("Proxy-Authenticate: , \"\" , =") << QStringList();
    }

    void theMethodsAreReadAsTheSpecificationHasThem() {
        QFETCH(const QByteArray, header);
        QTEST(proxyMethods("HTTP/1.1 407 X\r\n" + header), "methods");
    }

    void isNotUsedForThisMachine() {
        FaultServer tenant;
        tenant.setAnswer(goodScript);
        m_tenant.baseUrl = tenant.url();
        QVERIFY(signIn());
        QCOMPARE(m_proxy->connections(), 0);
    }

private:
    void setConnectDeadline(std::chrono::milliseconds time) {
        HttpClient::Options options = testOptions();
        options.systemProxies = true;
        options.retry.maxTries = 1;
        options.deadlines.connect = time;
        m_http = std::make_unique<HttpClient>(options);
    }

    /// Nothing else ends Qt's rounds with NTLM.
    void endRoundsSoon() { setConnectDeadline(std::chrono::milliseconds(300)); }

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
