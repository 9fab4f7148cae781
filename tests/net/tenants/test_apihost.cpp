// SPDX-License-Identifier: MIT
#include "apihost.h"
#include "await.h"
#include "servicescript.h"
#include "testcertificates.h"

#include <QTcpServer>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

Script infoNaming(const QUrl& host) {
    return {send(response(200, "{\"tokenEndpoint\":\"" + host.toEncoded() + "/oauth/token\"}"))};
}

QUrl closedPort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
}

} // namespace

/// The search for the API's host, with a vanity host and an API host that are servers on loopback.
class TestApiHost : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { m_http = std::make_unique<HttpClient>(testOptions()); }

    void aVanityHostNamesItsApiAndNoCredentialIsSentToEither() {
        FaultServer vanity;
        const FaultServer api;
        vanity.setAnswer([&api](const SeenRequest&) { return infoNaming(api.url()); });
        const auto found = find(vanity.url().toString() + QStringLiteral("/ui/d/mysailpoint"));
        QVERIFY(found);
        QCOMPARE(found->baseUrl, api.url());
        QCOMPARE(found->answered, vanity.url());
        QVERIFY(!found->silence);
        QCOMPARE(vanity.seen().size(), 1);
        QCOMPARE(vanity.seen().constFirst().target, "/oauth/info");
        QVERIFY(!vanity.seen().constFirst().headers.contains("authorization"));
        QVERIFY(vanity.seen().constFirst().body.isEmpty());
        QCOMPARE(api.connections(), 0);
    }

    void aHostThatNamesNothingIsUsedAsEnteredAndSaid() {
        FaultServer login;
        login.setAnswer([](const SeenRequest&) {
            return Script{send(response(200, "<html>Log in</html>", "text/html"))};
        });
        const auto page = find(login.url().toString());
        QVERIFY(page);
        QCOMPARE(page->baseUrl, login.url());
        QVERIFY(page->answered.isEmpty());
        QCOMPARE(page->silence->kind, ErrorKind::WrongContent);

        const QUrl closed = closedPort();
        const auto nobody = find(closed.toString());
        QVERIFY(nobody);
        QCOMPARE(nobody->baseUrl, closed);
        QCOMPARE(nobody->silence->kind, ErrorKind::ConnectionRefused);
    }

    void aHostInTheClearIsNotTaken() {
        FaultServer vanity;
        vanity.setAnswer(
            [](const SeenRequest&) { return infoNaming(QUrl(QStringLiteral("http://tokens.example"))); });
        const auto found = find(vanity.url().toString());
        QVERIFY(found);
        QCOMPARE(found->baseUrl, vanity.url());
        QVERIFY(found->silence);
    }

    void theTenantsCaFileHoldsForTheSearchAsWell() {
        if (!m_certificates.isValid())
            QSKIP("there is no openssl command");
        FaultServer vanity(m_certificates.server(TestCertificates::Kind::Good));
        vanity.setAnswer([&vanity](const SeenRequest&) { return infoNaming(vanity.url()); });
        QCOMPARE(find(vanity.url().toString())->silence->kind, ErrorKind::Tls);
        QVERIFY(vanity.seen().isEmpty());
        QCOMPARE(find(vanity.url().toString(), m_certificates.caFile())->answered, vanity.url());
    }

    void anAddressThatCannotBeUsedIsSaidAndNobodyIsAsked() {
        const auto found = find(QStringLiteral("http://acme.example"));
        QVERIFY(!found);
        QCOMPARE(found.error().detail, QStringLiteral("http"));
    }

private:
    Result<ApiHost> find(const QString& entered, const QString& caFile = {}) {
        return await<ApiHost>([&](auto then) { findApiHost(*m_http, entered, caFile, then); });
    }

    TestCertificates m_certificates;
    std::unique_ptr<HttpClient> m_http;
};

QTEST_GUILESS_MAIN(TestApiHost)
#include "test_apihost.moc"
