// SPDX-License-Identifier: MIT
#include "await.h"
#include "connectiondoctor.h"
#include "connectiontest.h"
#include "demotenant.h"
#include "faultserver.h"
#include "foreigntenant.h"
#include "servicescript.h"
#include "testcertificates.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

Tenant tenantAtUrl(const QUrl& baseUrl, const TokenId& clientId = signedInToken) {
    Tenant tenant;
    tenant.name = QStringLiteral("Tested");
    tenant.baseUrl = baseUrl;
    tenant.clientId = clientId;
    return tenant;
}

/// Where nothing listens.
QUrl closedPort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
}

struct LastFinding {
    ConnectionStep step;
    std::optional<ErrorKind> kind;
    friend bool operator==(const LastFinding&, const LastFinding&) = default;
};

} // namespace

/// The connection test and the connection doctor, with the demo tenant and with servers that are none.
class TestConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        m_demo = std::make_unique<DemoTenant>(DemoTenant::Options{});
        QVERIFY(m_demo->start());
    }

    void init() { m_http = std::make_unique<HttpClient>(quick()); }

    void anAdministratorsCredentialPassesEveryStep() {
        const auto report = test(tenantAtUrl(m_demo->baseUrl(), m_demo->clientId()), m_demo->clientSecret());
        QVERIFY(report.usable());
        QCOMPARE(report.findings.size(), 6);
        for (const ConnectionFinding& finding : report.findings)
            QVERIFY(!finding.error);
        QCOMPARE(report.generation, ApiGeneration::V1);
        QVERIFY(report.caller);
    }

    void aMissingTenantWideRightIsAFindingAndNotTheEnd() {
        const auto report =
            test(tenantAtUrl(m_demo->baseUrl(), m_demo->memberClientId()), m_demo->memberClientSecret());
        QVERIFY(report.usable());
        QCOMPARE(lastOf(report), (LastFinding{ConnectionStep::ListAll, ErrorKind::MissingRight}));
    }

    void anApiClientIsNamedAndItsMissingListIsNoFault() {
        foreign::ForeignTenant client;
        client.setLogin({.user = {}, .claims = R"({"client_id":"x","exp":4102444800})"});
        client.answer(foreign::Call::ListMine, foreign::refused(403));
        client.answer(foreign::Call::ListAll, foreign::raw("[]"));
        const auto report = await<DoctorReport>([&](auto then) {
            examineConnection(*m_http,
                              tenantAtUrl(client.url(), TokenId(QString::fromLatin1(client.clientId()))),
                              Secret(client.clientSecret()), systemClock(), FoundByDoctor(), std::move(then));
        });
        QVERIFY(report);
        const DoctorFinding& credential = report->finding(DoctorCheck::Credential);
        QCOMPARE(credential.health, Health::Notable);
        QCOMPARE(credential.fact, QStringLiteral("an API client, not a user"));
        QCOMPARE(report->finding(DoctorCheck::ListMine).health, Health::Notable);
        QCOMPARE(report->finding(DoctorCheck::ListAll).health, Health::Well);
    }

    void everyGenerationCanBeTested() {
        for (const ApiGeneration generation : allGenerations) {
            Tenant tenant = tenantAtUrl(m_demo->baseUrl(), m_demo->clientId());
            tenant.generation = generation;
            const auto report = test(tenant, m_demo->clientSecret());
            QCOMPARE(lastOf(report), (LastFinding{ConnectionStep::ListAll, std::nullopt}));
            QCOMPARE(report.generation, generation);
        }
    }

    void aWrongSecretIsTheCredential() {
        const auto report = test(tenantAtUrl(m_demo->baseUrl(), m_demo->clientId()), Secret("wrong"));
        QVERIFY(!report.usable());
        QCOMPARE(lastOf(report), (LastFinding{ConnectionStep::Credential, ErrorKind::CredentialRefused}));
        QCOMPARE(report.findings.size(), 3);
    }

    void aPortWhereNothingListensIsTheHost() {
        const auto report = test(tenantAtUrl(closedPort()), clientSecret());
        QCOMPARE(lastOf(report), (LastFinding{ConnectionStep::Host, ErrorKind::ConnectionRefused}));
    }

    void aNameThatDoesNotResolveIsTheHost() {
        const auto report = test(tenantAtUrl(QUrl(QStringLiteral("https://acme.invalid"))), clientSecret());
        QCOMPARE(lastOf(report).step, ConnectionStep::Host);
        QVERIFY(!report.usable());
    }

    void aWebPageIsNoTenant() {
        FaultServer server;
        server.setAnswer([](const SeenRequest&) {
            return Script{send(response(200, "<html>Log in</html>", "text/html"))};
        });
        const auto report = test(tenantAt(server), clientSecret());
        QCOMPARE(lastOf(report), (LastFinding{ConnectionStep::Host, ErrorKind::WrongContent}));
    }

    void aListIsNotWaitedForOnceItHasBegun() {
        FaultServer server;
        server.setAnswer([](const SeenRequest& request) -> Script {
            if (isSignIn(request) || request.target.contains("owner-id"))
                return goodScript(request);
            return {
                send(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n["),
                silence()};
        });
        QVERIFY(test(tenantAt(server), clientSecret()).usable());
    }

    void aTestEndsWithItsContext() {
        bool told = false;
        {
            const QObject context;
            testConnection(*m_http, tenantAtUrl(m_demo->baseUrl(), m_demo->clientId()),
                           m_demo->clientSecret(), systemClock(),
                           {&context, [&told](const Result<ConnectionReport>&) { told = true; }});
        }
        QVERIFY(test(tenantAtUrl(m_demo->baseUrl(), m_demo->clientId()), m_demo->clientSecret()).usable());
        QVERIFY(!told);
    }

    void theDoctorFindsAHealthyTenantHealthy() {
        const auto report =
            examine(tenantAtUrl(m_demo->baseUrl(), m_demo->clientId()), m_demo->clientSecret());
        QCOMPARE(report.findings.size(), doctorChecks);
        for (const DoctorFinding& finding : report.findings) {
            if (finding.check != DoctorCheck::Tls)
                QVERIFY2(finding.health == Health::Well, nameOf(finding.check).latin1());
        }
        QCOMPARE(report.finding(DoctorCheck::Tcp).fact, QStringLiteral("127.0.0.1"));
        QCOMPARE(report.finding(DoctorCheck::Generation).fact, QStringLiteral("v1"));
        QCOMPARE(report.finding(DoctorCheck::RateBudget).fact, QStringLiteral("100 in 10 s"));
        const QString text = reportText(report);
        QVERIFY(!text.contains(QString::fromLatin1(m_demo->clientSecret().reveal())));
        QVERIFY(text.contains(m_demo->clientId().text()));
        QCOMPARE(text.count(QLatin1Char('\n')), doctorChecks + 3);
    }

    void theDoctorTellsWhatAMemberCannotDo() {
        const auto report =
            examine(tenantAtUrl(m_demo->baseUrl(), m_demo->memberClientId()), m_demo->memberClientSecret());
        QCOMPARE(report.finding(DoctorCheck::ListMine).health, Health::Well);
        for (const DoctorCheck check :
             {DoctorCheck::ListAll, DoctorCheck::ListManaged, DoctorCheck::Manage}) {
            QCOMPARE(report.finding(check).health, Health::Notable);
            QCOMPARE(report.finding(check).error->kind, ErrorKind::MissingRight);
        }
    }

    void theDoctorNamesTheCertificate() {
        if (!m_certificates.isValid())
            QSKIP("there is no openssl command");
        FaultServer server(m_certificates.server(TestCertificates::Kind::Good));
        server.setAnswer(goodScript);
        const auto report = examine(tenantAt(server, m_certificates.caFile()), clientSecret());
        const DoctorFinding& tls = report.finding(DoctorCheck::Tls);
        QVERIFY(tls.health == Health::Well || tls.health == Health::Notable);
        QVERIFY2(tls.fact.contains(QStringLiteral("TLS 1.3")) &&
                     tls.fact.contains(QStringLiteral("until 20")),
                 qPrintable(tls.fact));
        QCOMPARE(report.finding(DoctorCheck::ListAll).health, Health::Well);
        QVERIFY(!reportText(report).toUtf8().contains(clientSecretText));
    }

    void noSecretIsSentToAHostThatHasNotProvenWhoItIs() {
        if (!m_certificates.isValid())
            QSKIP("there is no openssl command");
        for (const auto kind : {TestCertificates::Kind::SelfSigned, TestCertificates::Kind::Expired,
                                TestCertificates::Kind::WrongHost}) {
            FaultServer server(m_certificates.server(kind));
            server.setAnswer(goodScript);
            const auto report = examine(tenantAt(server, m_certificates.caFile()), clientSecret());
            QCOMPARE(report.finding(DoctorCheck::Tcp).health, Health::Well);
            QCOMPARE(report.finding(DoctorCheck::Tls).health, Health::Wrong);
            QCOMPARE(report.finding(DoctorCheck::Tls).error->kind, ErrorKind::Tls);
            QVERIFY(!report.finding(DoctorCheck::Tls).fact.isEmpty());
            QCOMPARE(report.finding(DoctorCheck::Credential).health, Health::NotChecked);
            QVERIFY(server.seen().isEmpty());
        }
    }

    void aHostOutsideIsJudgedByItsCertificate_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<bool>("isWell");
        QTest::newRow("good") << QStringLiteral("PATDESK_TLS_GOOD") << true << true;
        QTest::newRow("of an unknown authority") << QStringLiteral("PATDESK_TLS_GOOD") << false << false;
        QTest::newRow("expired") << QStringLiteral("PATDESK_TLS_EXPIRED") << true << false;
        QTest::newRow("of another host") << QStringLiteral("PATDESK_TLS_WRONGHOST") << true << false;
    }

    /// Where this program can serve no TLS: tests/windows/tlshosts.py starts these hosts beside it.
    void aHostOutsideIsJudgedByItsCertificate() {
        QFETCH(const QString, host);
        QFETCH(const bool, isTrusted);
        QFETCH(const bool, isWell);
        const QStringList words = qEnvironmentVariable(qPrintable(host)).split(QLatin1Char(' '));
        if (words.size() != 3)
            QSKIP("there is no such host");
        Tenant tenant = tenantAtUrl(QUrl(words[0]), TokenId(words[1]));
        if (isTrusted)
            tenant.caFile = qEnvironmentVariable("PATDESK_TLS_AUTHORITY");
        const auto report = examine(tenant, Secret(words[2].toUtf8()));
        const DoctorFinding& tls = report.finding(DoctorCheck::Tls);
        if (isWell) {
            QVERIFY2(!tls.error, qPrintable(tls.error.value_or(Error{}).detail));
            QCOMPARE(report.finding(DoctorCheck::ListAll).health, Health::Well);
            return;
        }
        QCOMPARE(tls.health, Health::Wrong);
        QCOMPARE(tls.error->kind, ErrorKind::Tls);
        QCOMPARE(report.finding(DoctorCheck::Credential).health, Health::NotChecked);
    }

    void theDoctorMeasuresTheClock() {
        FaultServer server;
        server.setAnswer([](const SeenRequest& request) {
            const QByteArray date("Date: Sun, 06 Nov 1994 08:49:37 GMT");
            return request.path() == "/oauth/info"
                       ? Script{send(response(200, "{}", "application/json", {date}))}
                       : goodScript(request);
        });
        const Instant service = instantOf(QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC));
        const auto at = [&](std::chrono::seconds offset) {
            return examine(tenantAt(server), clientSecret(), [=] { return service + offset; })
                .finding(DoctorCheck::ClockSkew);
        };
        QCOMPARE(at(std::chrono::seconds(3)).fact, QStringLiteral("+3 s"));
        QCOMPARE(at(std::chrono::seconds(3)).health, Health::Well);
        QCOMPARE(at(std::chrono::hours(-2)).fact, QStringLiteral("-7200 s"));
        QCOMPARE(at(std::chrono::hours(-2)).health, Health::Notable);
    }

    void theDoctorStopsWhereThePathEnds() {
        const auto closed = examine(tenantAtUrl(closedPort()), clientSecret());
        QCOMPARE(closed.finding(DoctorCheck::Name).health, Health::Well);
        QCOMPARE(closed.finding(DoctorCheck::Tcp).error->kind, ErrorKind::ConnectionRefused);
        QCOMPARE(closed.finding(DoctorCheck::Credential).health, Health::NotChecked);
        const auto nameless =
            examine(tenantAtUrl(QUrl(QStringLiteral("https://acme.invalid"))), clientSecret());
        QCOMPARE(nameless.finding(DoctorCheck::Name).health, Health::Wrong);
        QCOMPARE(nameless.finding(DoctorCheck::Tcp).health, Health::NotChecked);
    }

    void theFindingsComeOneAfterAnotherInTheirOrder() {
        QList<DoctorCheck> heard;
        auto report = await<DoctorReport>([&](auto then) {
            examineConnection(*m_http, tenantAtUrl(m_demo->baseUrl(), m_demo->clientId()),
                              m_demo->clientSecret(), systemClock(),
                              {this, [&heard](const DoctorFinding& finding) { heard.append(finding.check); }},
                              then);
        });
        QVERIFY(report);
        QVERIFY(std::is_sorted(heard.begin(), heard.end()));
        for (const DoctorFinding& finding : report->findings)
            QVERIFY(finding.health == Health::NotChecked || heard.count(finding.check) == 1);
    }

    void aDoctorWhoseContextHasDiedSaysNothingMore() {
        int heard = 0;
        {
            const QObject context;
            examineConnection(*m_http, tenantAtUrl(m_demo->baseUrl(), m_demo->clientId()),
                              m_demo->clientSecret(), systemClock(),
                              {this, [&heard](const DoctorFinding&) { ++heard; }},
                              {&context, [&heard](const Result<DoctorReport>&) { ++heard; }});
        }
        // Answered after what was begun before it.
        QVERIFY(test(tenantAtUrl(m_demo->baseUrl(), m_demo->clientId()), m_demo->clientSecret()).usable());
        QCOMPARE(heard, 0);
    }

    void theDoctorGoesByWayOfAProxyWithItsLogin() {
        FaultServer proxy;
        proxy.setAnswer([](const SeenRequest& request) {
            return request.headers.contains("proxy-authorization")
                       ? Script{send(response(503, {}, {})), closeConnection()}
                       : Script{
                             send(response(407, {}, {}, {"Proxy-Authenticate: Basic realm=\"corporate\""}))};
        });
        qputenv("https_proxy", proxy.url().toEncoded());
        HttpClient::Options options = quick();
        options.systemProxies = true;
        m_http = std::make_unique<HttpClient>(options);
        QSignalSpy wanted(m_http.get(), &HttpClient::proxyLoginWanted);
        const Tenant tenant = tenantAtUrl(QUrl(QStringLiteral("https://tenant.invalid")));
        const auto refused = examine(tenant, clientSecret()).finding(DoctorCheck::Proxy);
        QCOMPARE(refused.health, Health::Wrong);
        QCOMPARE(refused.error->kind, ErrorKind::ProxyRefused);
        QCOMPARE(wanted.size(), 1);
        m_http->setProxyLogin(wanted[0][0].toString(), QStringLiteral("me"), Secret("proxySECRET"));
        proxy.forget();
        const auto report = examine(tenant, clientSecret());
        qunsetenv("https_proxy");
        QCOMPARE(proxy.seen().constLast().headers.value("proxy-authorization"),
                 "Basic " + QByteArray("me:proxySECRET").toBase64());
        QVERIFY(!reportText(report).contains(QStringLiteral("proxySECRET")));
    }

    void aCaFileOfTheTenantsOwnIsTrustedForItAlone() {
        if (!m_certificates.isValid())
            QSKIP("there is no openssl command");
        FaultServer server(m_certificates.server(TestCertificates::Kind::Good));
        server.setAnswer(goodScript);
        QVERIFY(test(tenantAt(server, m_certificates.caFile()), clientSecret()).usable());
        server.forget();
        const auto without = test(tenantAt(server), clientSecret());
        QCOMPARE(without.findings.constLast().error->kind, ErrorKind::Tls);
        QVERIFY2(server.seen().isEmpty(), "the trust of one tenant has served another");
    }

    void aCaFileWithoutACertificateIsSaid() {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("no certificate");
        file.close();
        Tenant tenant = tenantAtUrl(QUrl(QStringLiteral("https://127.0.0.1:1")));
        tenant.caFile = file.fileName();
        const auto error = examine(tenant, clientSecret()).finding(DoctorCheck::Tls).error;
        QCOMPARE(error->kind, ErrorKind::FileFailed);
        QVERIFY(error->detail.contains(QStringLiteral("no certificate in PEM or DER form")));
    }

    void anUnreadableCaFileIsSaid() {
        Tenant tenant = tenantAtUrl(QUrl(QStringLiteral("https://127.0.0.1:1")));
        tenant.caFile = QStringLiteral("/nonexistent.pem");
        const auto report = examine(tenant, clientSecret());
        QCOMPARE(report.finding(DoctorCheck::Tls).error->kind, ErrorKind::FileFailed);
    }

private:
    /// One try: what fails is to be said at once.
    static HttpClient::Options quick() {
        HttpClient::Options options = testOptions();
        options.retry.maxTries = 1;
        return options;
    }

    ConnectionReport test(const Tenant& tenant, Secret secret) {
        auto report = await<ConnectionReport>(
            [&](auto then) { testConnection(*m_http, tenant, std::move(secret), systemClock(), then); });
        return report ? *std::move(report) : ConnectionReport{};
    }

    DoctorReport examine(const Tenant& tenant, Secret secret, const Clock& clock = systemClock()) {
        auto report = await<DoctorReport>(
            [&](auto then) { examineConnection(*m_http, tenant, std::move(secret), clock, {}, then); });
        return report ? *std::move(report) : DoctorReport{};
    }

    static LastFinding lastOf(const ConnectionReport& report) {
        const ConnectionFinding& last = report.findings.constLast();
        return {last.step, last.error ? std::optional(last.error->kind) : std::nullopt};
    }

    TestCertificates m_certificates;
    std::unique_ptr<DemoTenant> m_demo;
    std::unique_ptr<HttpClient> m_http;
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "test_connectiontest.moc"
