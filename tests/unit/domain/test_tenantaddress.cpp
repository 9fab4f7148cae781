// SPDX-License-Identifier: MIT
#include "errortext.h"
#include "tenantaddress.h"

#include <QTest>

using namespace patdesk;

/// What hands make of an address. Every expectation is written by hand: the API's base URL, or why there is
/// none.
class TestTenantAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void oneReadingIsLeft_data() {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("url");
        const auto row = [](const char* entered, const char* url) {
            QTest::newRow(entered) << QString::fromUtf8(entered) << QString::fromLatin1(url);
        };
        const auto acme = [&row](const char* entered) { row(entered, "https://acme.api.identitynow.com"); };
        // The scheme.
        acme("https//acme.api.identitynow.com");
        acme("https:/acme.api.identitynow.com");
        acme("https:///acme.api.identitynow.com");
        acme("https:acme.api.identitynow.com");
        acme("https:\\\\acme.api.identitynow.com\\ui");
        acme("https;//acme.api.identitynow.com");
        acme("http//acme.identitynow.com");
        acme("http://acme.api.identitynow.com");
        acme("://acme.identitynow.com");
        acme("//acme.identitynow.com");
        acme("HTTPS://ACME.API.IDENTITYNOW.COM");
        acme("https://https://acme.api.identitynow.com");
        acme("https://https//acme.api.identitynow.com/");
        acme("http://https://acme.api.identitynow.com");
        acme("https://http://acme.api.identitynow.com");
        acme("https%3A%2F%2Facme.identitynow.com%2Fui");
        row("https://https://login.acme.example/x", "https://login.acme.example");
        row("http://https://login.acme.example", "https://login.acme.example");
        row("login.acme.example:8443/x", "https://login.acme.example:8443");
        // What stands behind the host.
        acme("https://acme.api.identitynow.com/v3/personal-access-tokens?limit=1#x");
        acme("acme.identitynow.com/ui/admin#admin:my page");
        acme("acme.api.identitynow.com?x");
        acme("https://acme.api.identitynow.com:443/");
        acme("https://acme.api.identitynow.com:");
        acme("https://acme.api.identitynow.com.");
        acme("acme.identitynow.com./ui");
        acme("https://acme.api.identitynow.com,");
        acme("acme/");
        // What stands around it.
        acme("  https://acme.api.identitynow.com \r\n");
        acme("\"https://acme.api.identitynow.com\"");
        acme("'acme'");
        acme("<https://acme.api.identitynow.com/>");
        acme("\xEF\xBB\xBFhttps://acme.api.identitynow.com");
        acme("https:// acme.identitynow.com");
        acme("https://ac\xE2\x80\x8Bme.identitynow.com\xC2\xA0");
        acme("\x1B[200~https://acme.api.identitynow.com\x1B[201~");
        acme("[200~acme.api.identitynow.com[201~");
        // The login page of the service.
        acme("https://acme.login.sailpoint.com/signin?x=y");
        acme("Acme.Login.SailPoint.com");
        // Other hosts.
        row("https://sso.acme.example/saml", "https://sso.acme.example");
        row("https://acme.login.sailpoint.com.acme.example", "https://acme.login.sailpoint.com.acme.example");
        row("http://127.0.0.1:8080/", "http://127.0.0.1:8080");
        row("http://localhost:80", "http://localhost");
        row("https://192.0.2.7:8443", "https://192.0.2.7:8443");
        row("https://[2001:db8::1]/x", "https://[2001:db8::1]");
        row("[2001:DB8::1]:8443", "https://[2001:db8::1]:8443");
        row("http://[::1]:8080", "http://[::1]:8080");
    }

    void oneReadingIsLeft() {
        QFETCH(QString, entered);
        QFETCH(QString, url);
        const auto address = tenantAddress(entered);
        QVERIFY2(address,
                 qPrintable(entered + QLatin1String(": ") + (address ? QString() : address.error().detail)));
        QCOMPARE(address->baseUrl.toString(), url);
        // And what was made of it is understood as itself.
        QCOMPARE(tenantAddress(url)->baseUrl, address->baseUrl);
    }

    void whereNothingWasEnteredItIsAskedFor() {
        for (const char* const nothing : {"", " \xEF\xBB\xBF\r\n", "\"\""}) {
            const auto address = tenantAddress(QString::fromUtf8(nothing));
            QVERIFY(!address);
            QCOMPARE(errorText(address.error()).what, QStringLiteral("Enter the tenant's name or address."));
            QVERIFY(apiHostCandidates(QString::fromUtf8(nothing)).isEmpty());
        }
    }

    void elseTheReasonIsSaid_data() {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* entered, const char* words) {
            QTest::newRow(entered) << QString::fromUtf8(entered) << QString::fromLatin1(words);
        };
        row("https", "no valid host name");
        row("https://", "no valid host name");
        row("https://https", "no valid host name");
        row("https://https://", "no valid host name");
        row("https:///", "no valid host name");
        row("acme-", "no valid host name");
        row("acme..identitynow.com", "no valid host name");
        row("SAIL_BASE_URL=https://acme.identitynow.com", "no valid host name");
        row("https://acme .identitynow.com", "space");
        row("Base URL: https://acme.identitynow.com", "space");
        row("acme prod", "space");
        row("ftp://acme.identitynow.com", "starts with https");
        row("https://ftp://acme.identitynow.com", "starts with https");
        row("http://login.acme.example", "unencrypted");
        row("http//login.acme.example", "unencrypted");
        row("https://http://login.acme.example", "unencrypted");
        row("http://192.0.2.7", "unencrypted");
        row("http://[2001:db8::1]", "unencrypted");
        row("https://me:mine@acme.example", "user name or password");
        row("me@acme.example", "user name or password");
        row("acme.example:0", "port");
        row("acme.example:65536", "port");
        row("acme.example:80a", "port");
        row("acme.example:+80", "port");
        row("192.0.2", "IP address is not complete");
        row("192.0.2.256", "IP address is not complete");
        row("2001:db8::1", "square brackets");
        row("https://::1:8080", "square brackets");
        row("https://[2001:db8::1", "square brackets");
        row("fe80::1%eth0", "square brackets");
        row("https://[fe80::1%25eth0]", "zone");
        row("https://[fe80::1%eth0]:8443", "zone");
        row("https://[acme]", "no valid host name");
        row("https://identitynow.com/login", "which tenant");
        row("api.identitynow.com", "which tenant");
        row("login.sailpoint.com", "which tenant");
    }

    void elseTheReasonIsSaid() {
        QFETCH(QString, entered);
        QFETCH(QString, words);
        const auto address = tenantAddress(entered);
        QVERIFY2(!address, address ? qPrintable(address->baseUrl.toString()) : "");
        const ErrorText text = errorText(address.error());
        QVERIFY2(text.means.contains(words), qPrintable(text.means));
        QCOMPARE(text.what, QStringLiteral("This is not a valid tenant address."));
        QVERIFY(apiHostCandidates(entered).isEmpty());
    }

    void aLoginPageMayBelongToEachOfTheServicesDomains() {
        QStringList hosts;
        for (const QUrl& url : apiHostCandidates(QStringLiteral("https://acme.login.sailpoint.com/signin")))
            hosts.append(url.toString());
        QCOMPARE(hosts, (QStringList{QStringLiteral("https://acme.api.identitynow.com"),
                                     QStringLiteral("https://acme.api.identitynow-demo.com"),
                                     QStringLiteral("https://acme.api.saas.sailpointfedramp.com"),
                                     QStringLiteral("https://acme.login.sailpoint.com")}));
    }
};

QTEST_GUILESS_MAIN(TestTenantAddress)
#include "test_tenantaddress.moc"
