// SPDX-License-Identifier: MIT
#include "await.h"
#include "proxyscript.h"
#include "servicescript.h"
#include "tokenapi.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

/// Where desktops say that their proxies come from a script.
class TestProxyScript : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        for (const char* const variable : {"auto_proxy", "AUTO_PROXY", "http_proxy", "HTTP_PROXY",
                                           "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(variable);
    }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = qgetenv("PATH");
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    }

    void cleanup() {
        qputenv("PATH", m_path);
        for (const char* const variable :
             {"XDG_CONFIG_HOME", "XDG_CURRENT_DESKTOP", "auto_proxy", "AUTO_PROXY"})
            qunsetenv(variable);
    }

    void gnomesSettingsAreRead_data() {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("script");
        const QByteArray url = "'http://pac.example.com/proxy.pac'";
        QTest::newRow("by a script") << QByteArray("'auto'") << url << pacUrl;
        QTest::newRow("by the network") << QByteArray("'auto'") << QByteArray("''") << QStringLiteral("WPAD");
        QTest::newRow("without") << QByteArray("'none'") << url << QString();
        QTest::newRow("by hand") << QByteArray("'manual'") << url << QString();
        QTest::newRow("with a login")
            << QByteArray("'auto'") << QByteArray("'http://me:SECRET@pac.example.com/proxy.pac?k=SECRET'")
            << pacUrl;
    }

    void gnomesSettingsAreRead() {
        QFETCH(const QByteArray, mode);
        QFETCH(const QByteArray, url);
        setGsettings("cat <<'end'\norg.gnome.system.proxy autoconfig-url " + url +
                     "\norg.gnome.system.proxy mode " + mode +
                     "\norg.gnome.system.proxy.http host 'mode auto'\nend\n");
        QTEST(script(), "script");
    }

    void aGsettingsThatIsMissingOrFailsOrHangsIsNoScript() {
        qputenv("PATH", m_folder->path().toLocal8Bit());
        QCOMPARE(script(), QString());
        setGsettings("echo No such schema >&2; exit 1\n");
        QCOMPARE(script(), QString());
        setGsettings("exec sleep 100\n");
        QCOMPARE(script(), QString());
    }

    void kdesSettingsAreRead_data() {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("script");
        const QByteArray url = "\nProxy Config Script=http://pac.example.com/proxy.pac\n";
        QTest::newRow("by a script") << "[Proxy Settings]\nProxyType=2" + url << pacUrl;
        QTest::newRow("locked down") << "[Proxy Settings]\nProxyType[$i]=2" + url << pacUrl;
        QTest::newRow("by a file") << QByteArray(
                                          "[Proxy Settings]\nProxy Config Script=/etc/proxy.pac\nProxyType=2")
                                   << QStringLiteral("/etc/proxy.pac");
        QTest::newRow("by the network") << "[Proxy Settings]\nProxyType=3" + url << QStringLiteral("WPAD");
        QTest::newRow("without") << "[Proxy Settings]\nProxyType=0" + url << QString();
        QTest::newRow("by hand") << "[Proxy Settings]\nProxyType=1" + url << QString();
        QTest::newRow("in another group") << "[Other]\nProxyType=2" + url << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void kdesSettingsAreRead() {
        QFETCH(const QByteArray, settings);
        qputenv("XDG_CURRENT_DESKTOP", "Some:KDE");
        write(QStringLiteral("kioslaverc"), settings);
        setGsettings("echo \"org.gnome.system.proxy mode 'auto'\"\n");
        QTEST(script(), "script");
    }

    void theVariableComesFirst() {
        qputenv("auto_proxy", "http://pac.example.com/proxy.pac");
        setGsettings("echo \"org.gnome.system.proxy mode 'none'\"\n");
        QCOMPARE(script(), pacUrl);
        qputenv("auto_proxy", "");
        QCOMPARE(script(), QStringLiteral("WPAD"));
    }

    void aConnectionThatFailsWithoutAProxyNamesTheScript() {
        setGnomeScript();
        QCOMPARE(errorOf(QStringLiteral("https://tenant.invalid")).proxyScript, pacUrl);
    }

    void aConnectionByAProxyDoesNot() {
        setGnomeScript();
        FaultServer proxy;
        proxy.setAnswer([](const SeenRequest&) {
            return Script{send(response(503, {}, {})), closeConnection()};
        });
        qputenv("https_proxy", proxy.url().toEncoded());
        const Error error = errorOf(QStringLiteral("https://tenant.invalid"));
        qunsetenv("https_proxy");
        QCOMPARE(error.proxyScript, QString());
        QVERIFY(!proxy.seen().isEmpty());
    }

    void norDoesOneToThisMachine() {
        setGnomeScript();
        QCOMPARE(errorOf(QStringLiteral("https://127.0.0.1:1")).proxyScript, QString());
    }

private:
    const QString pacUrl = QStringLiteral("http://pac.example.com/proxy.pac");

    void write(const QString& name, const QByteArray& text) const {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    /// The first gsettings in PATH from now on.
    void setGsettings(const QByteArray& commands) const {
        write(QStringLiteral("gsettings"), "#!/bin/sh\nPATH=/bin:/usr/bin\n" + commands);
        qputenv("PATH", m_folder->path().toLocal8Bit() + ':' + m_path);
    }

    void setGnomeScript() const {
        setGsettings("echo \"org.gnome.system.proxy autoconfig-url '" + pacUrl.toLatin1() +
                     "'\"\necho \"org.gnome.system.proxy mode 'auto'\"\n");
    }

    static QString script() {
        const auto found = await<QString>([](auto then) { findProxyScript(then); });
        return found ? *found : QStringLiteral("no answer");
    }

    static Error errorOf(const QString& baseUrl) {
        HttpClient::Options options = testOptions();
        options.systemProxies = true;
        options.retry.maxTries = 1;
        HttpClient http(options);
        Tenant tenant;
        tenant.baseUrl = QUrl(baseUrl);
        tenant.clientId = signedInToken;
        TokenApi api(http, tenant, clientSecret(), systemClock());
        const auto caller = await<Caller>([&](auto then) { api.signIn(then); });
        return caller ? Error{.detail = QStringLiteral("it has worked")} : caller.error();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
};

QTEST_GUILESS_MAIN(TestProxyScript)
#include "test_proxyscript.moc"
