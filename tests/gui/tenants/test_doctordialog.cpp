// SPDX-License-Identifier: MIT
#include "demotenant.h"
#include "doctordialog.h"
#include "platform.h"
#include "servicescript.h"
#include "settingsdesk.h"
#include "testcertificates.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableWidget>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// The connection doctor, opened from the settings for what is entered there, once the address is found.
struct Doctor {
    explicit Doctor(SettingsDesk& desk) {
        if (!QTest::qWaitFor([&desk] { return desk.button("Connection doctor")->isEnabled(); }))
            qFatal("The connection doctor cannot be opened.");
        desk.button("Connection doctor")->click();
        dialog = desk.above<DoctorDialog>();
    }

    QTableWidget& checks() const { return *byName<QTableWidget>(*dialog, "Checks"); }

    QString state(DoctorCheck check) const { return checks().item(static_cast<int>(check), 1)->text(); }

    QString found(DoctorCheck check) const { return checks().item(static_cast<int>(check), 2)->text(); }

    QPushButton* button(const char* name) const { return byName<QPushButton>(*dialog, name); }

    bool hasEnded() const { return button("Check again")->isEnabled(); }

    QString verdict() const { return dialog->findChild<NoteLabel*>()->words(); }

    DoctorDialog* dialog;
};

} // namespace

class TestDoctorDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyCheckIsShownWithItsStateInWords() {
        DemoTenant demo({.tokens = 20});
        QVERIFY(demo.start().ok());
        SettingsDesk desk;
        enter(desk, demo.baseUrl(), demo.clientId(), demo.clientSecret().reveal().toByteArray());
        const Doctor doctor(desk);
        QVERIFY(doctor.dialog->isVisible());
        QVERIFY(!doctor.button("Copy report")->isEnabled());
        QTRY_VERIFY(doctor.hasEnded());
        QCOMPARE(doctor.checks().rowCount(), doctorChecks);
        QCOMPARE(doctor.checks().item(0, 0)->text(), QStringLiteral("Name resolution"));
        QCOMPARE(doctor.state(DoctorCheck::Name), QStringLiteral("OK"));
        QCOMPARE(doctor.state(DoctorCheck::ListAll), QStringLiteral("OK"));
        QVERIFY(doctor.found(DoctorCheck::Credential).contains(QStringLiteral("Signed in as")));
        QVERIFY(doctor.found(DoctorCheck::RateBudget).contains(QStringLiteral("100")));
        for (int row = 0; row < doctorChecks; ++row) {
            QVERIFY(!doctor.checks().item(row, 1)->text().isEmpty());
            QVERIFY2(!doctor.checks().item(row, 1)->icon().isNull(), "the state is told by a shape as well");
        }
        QCOMPARE(doctor.verdict(), QStringLiteral("Everything works."));
    }

    void theReportCanBeCopiedAndHoldsNoSecret() {
        DemoTenant demo({.tokens = 20});
        QVERIFY(demo.start().ok());
        SettingsDesk desk;
        const QByteArray secret = demo.clientSecret().reveal().toByteArray();
        enter(desk, demo.baseUrl(), demo.clientId(), secret);
        const Doctor doctor(desk);
        QTRY_VERIFY(doctor.hasEnded());
        doctor.button("Copy report")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(QStringLiteral("Connection report of Patdesk")));
        QVERIFY(copied.contains(demo.clientId().text()));
        QVERIFY(!copied.contains(QString::fromUtf8(secret)));
        QVERIFY(doctor.verdict().contains(QStringLiteral("no secret")));
    }

    void whatFollowsAProblemIsNotCheckedAndItCanBeTriedAgain() {
        DemoTenant demo({.tokens = 20});
        QVERIFY(demo.start().ok());
        SettingsDesk desk;
        enter(desk, demo.baseUrl(), demo.clientId(), "wrong");
        const Doctor doctor(desk);
        QTRY_VERIFY(doctor.hasEnded());
        QCOMPARE(doctor.state(DoctorCheck::Tcp), QStringLiteral("OK"));
        QCOMPARE(doctor.state(DoctorCheck::Credential), QStringLiteral("Problem"));
        QVERIFY(
            doctor.found(DoctorCheck::Credential).contains(QStringLiteral("does not accept this client ID")));
        QCOMPARE(doctor.state(DoctorCheck::ListMine), QStringLiteral("Not checked"));
        QVERIFY(doctor.verdict().contains(QStringLiteral("cannot work")));
        doctor.button("Check again")->click();
        QVERIFY(!doctor.hasEnded());
        QTRY_VERIFY(doctor.hasEnded());
        QCOMPARE(doctor.state(DoctorCheck::Credential), QStringLiteral("Problem"));
    }

    void aMissingTenantWideRightIsANote() {
        DemoTenant demo({.tokens = 20});
        QVERIFY(demo.start().ok());
        SettingsDesk desk;
        enter(desk, demo.baseUrl(), demo.memberClientId(), demo.memberClientSecret().reveal().toByteArray());
        const Doctor doctor(desk);
        QTRY_VERIFY(doctor.hasEnded());
        QCOMPARE(doctor.state(DoctorCheck::ListMine), QStringLiteral("OK"));
        QCOMPARE(doctor.state(DoctorCheck::ListAll), QStringLiteral("Note"));
        QVERIFY(doctor.verdict().contains(QStringLiteral("with some limits")));
    }

    void theCertificateFileOfTheFormIsWhatItTrusts() {
        if (!m_certificates.isValid())
            QSKIP("there is no openssl command");
        FaultServer server(m_certificates.server(TestCertificates::Kind::Good));
        server.setAnswer(goodScript);
        SettingsDesk desk;
        enter(desk, server.url(), signedInToken, clientSecretText);
        {
            const Doctor doctor(desk);
            QTRY_VERIFY(doctor.hasEnded());
            QCOMPARE(doctor.state(DoctorCheck::Tls), QStringLiteral("Problem"));
            QVERIFY(doctor.found(DoctorCheck::Tls).contains(QStringLiteral("certificate file")));
            QVERIFY2(server.seen().isEmpty(), "something was sent to a host that is not trusted");
            delete doctor.dialog;
        }
        desk.edit("Certificate file")->setText(m_certificates.caFile());
        const Doctor doctor(desk);
        QTRY_VERIFY(doctor.hasEnded());
        QCOMPARE(doctor.state(DoctorCheck::Tls), QStringLiteral("OK"));
        QVERIFY(doctor.found(DoctorCheck::Tls).contains(QStringLiteral("until 20")));
        QCOMPARE(doctor.state(DoctorCheck::ListMine), QStringLiteral("OK"));
    }

    void aCertificateFileThatCannotBeUsedIsSaidInTheForm() {
        SettingsDesk desk;
        enter(desk, QUrl(QStringLiteral("https://127.0.0.1:1")), signedInToken, clientSecretText);
        desk.edit("Certificate file")->setText(QStringLiteral("/nonexistent.pem"));
        QVERIFY(desk.descriptionOf("Certificate file").contains(QStringLiteral("No such file")));
        desk.button("Save")->click();
        QVERIFY(desk.registry.tenants().isEmpty());
        QVERIFY(!desk.button("Connection doctor")->isEnabled());
        QFile file(desk.folder.filePath(QStringLiteral("none.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no certificate");
        file.close();
        desk.edit("Certificate file")->setText(file.fileName());
        QVERIFY(desk.descriptionOf("Certificate file")
                    .contains(QStringLiteral("no certificate in PEM or DER form")));
        desk.edit("Certificate file")->setText({});
        desk.button("Save")->click();
        QCOMPARE(desk.registry.tenants().size(), 1);
    }

    void aScriptThatNamesTheProxiesIsNamedWhereItWasNotFollowed() {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("the system follows the script");
#endif
        for (const char* const variable :
             {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(variable);
        qputenv("auto_proxy", "http://pac.example.com/proxy.pac");
        SettingsDesk desk;
        enter(desk, QUrl(QStringLiteral("https://tenant.invalid")), signedInToken, clientSecretText);
        const Doctor doctor(desk);
        QTRY_VERIFY(doctor.hasEnded());
        qunsetenv("auto_proxy");
        QCOMPARE(doctor.state(DoctorCheck::Proxy), QStringLiteral("Problem"));
        QVERIFY(doctor.found(DoctorCheck::Proxy)
                    .contains(QStringLiteral("the PAC file http://pac.example.com/proxy.pac")));
        QVERIFY(doctor.found(DoctorCheck::Proxy).contains(QStringLiteral("https_proxy")));
        doctor.button("Copy report")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            QStringLiteral("http://pac.example.com/proxy.pac")));
    }

    void theWaysToLogInThatAProxyOffersAreNamed_data() {
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<QString>("offer");
        const QByteArray negotiate("Proxy-Authenticate: Negotiate");
        const QByteArray ntlm("Proxy-Authenticate: NTLM");
        QTest::newRow("Negotiate") << QList{negotiate} << QStringLiteral("Accepted methods: Negotiate.");
        QTest::newRow("NTLM") << QList{ntlm} << QStringLiteral("Accepted methods: NTLM.");
        QTest::newRow("both") << QList{negotiate, ntlm}
                              << QStringLiteral("Accepted methods: Negotiate, NTLM.");
    }

    void theWaysToLogInThatAProxyOffersAreNamed() {
        QFETCH(const QList<QByteArray>, headers);
        QFETCH(const QString, offer);
        if (onWindows)
            QSKIP("Qt's rounds with a proxy of the same thread leave Windows' timers no turn");
        FaultServer proxy;
        proxy.setAnswer([&](const SeenRequest&) { return Script{send(response(407, {}, {}, headers))}; });
        qputenv("https_proxy", proxy.url().toEncoded());
        SettingsDesk desk;
        enter(desk, QUrl(QStringLiteral("https://tenant.invalid")), signedInToken, clientSecretText);
        const Doctor doctor(desk);
        // Where Qt goes round in circles with the proxy, its deadlines end that.
        QTRY_VERIFY_WITH_TIMEOUT(doctor.hasEnded(), 30'000);
        qunsetenv("https_proxy");
        QCOMPARE(doctor.state(DoctorCheck::Proxy), QStringLiteral("Problem"));
        QVERIFY2(doctor.found(DoctorCheck::Proxy).contains(offer),
                 qPrintable(doctor.found(DoctorCheck::Proxy)));
        doctor.button("Copy report")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("the proxy offers ")));
    }

    void aDialogThatIsClosedEndsItsExamination() {
        DemoTenant demo({.tokens = 20});
        QVERIFY(demo.start().ok());
        SettingsDesk desk;
        QVERIFY(desk.store("demo", demo.baseUrl(), demo.clientId(), demo.clientSecret()));
        desk.open();
        {
            const Doctor doctor(desk);
            delete doctor.dialog;
        }
        desk.button("Test connection")->click();
        QTRY_VERIFY(desk.says(QStringLiteral("whole tenant can be listed")));
    }

private:
    static void enter(SettingsDesk& desk, const QUrl& baseUrl, const TokenId& clientId,
                      const QByteArray& secret) {
        desk.open();
        desk.button("Add tenant")->click();
        desk.fill(QStringLiteral("Entered"), baseUrl.toString(), clientId.text(), QString::fromUtf8(secret));
    }

    TestCertificates m_certificates;
};

QTEST_MAIN(TestDoctorDialog)
#include "test_doctordialog.moc"
