// SPDX-License-Identifier: MIT
#include "await.h"
#include "sailconfig.h"
#include "sailcredential.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QByteArray secretText("grüße-not-a-real-secret-∅");
const QUrl acmeUrl(QStringLiteral("https://acme.api.identitynow.com"));
const char* const clientIdService = "environments.pat.clientid";
const char* const clientSecretService = "environments.pat.clientsecret";

/// What secret-tool, another program, answers for the attributes that go-keyring gives an entry.
QByteArray toolAnswer(const char* command, const char* service, const QString& account) {
    QProcess tool;
    QStringList arguments{QString::fromLatin1(command)};
    if (arguments.constFirst() == QLatin1String("search"))
        arguments.append(QStringLiteral("--all"));
    tool.start(QStringLiteral("secret-tool"),
               arguments + QStringList{QStringLiteral("service"), QString::fromLatin1(service),
                                       QStringLiteral("username"), account});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

} // namespace

/// With real files and the session's own keychain, a gnome-keyring that tests/run starts; asked by another
/// program for what is in it.
class TestSailCredential : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("sailpoint/config.yaml"));
    }

    void whatIsExportedIsWhereSailLooksForIt() {
        if (!hasKeychain())
            QSKIP("needs a D-Bus session and secret-tool (libsecret-tools): start the tests with tests/run");
        const QString environment = QStringLiteral("export-prod");
        QVERIFY(exportTo(environment, "abc123", secretText));
        QCOMPARE(toolAnswer("lookup", clientIdService, environment), QByteArray("abc123"));
        QCOMPARE(toolAnswer("lookup", clientSecretService, environment), secretText);
        const auto environments = readSailConfig(m_file);
        QVERIFY(environments && environments->size() == 1);
        QCOMPARE(environments->constFirst().name, environment);
        QCOMPARE(environments->constFirst().address, acmeUrl.toString());

        const auto id = await<TokenId>([&](auto then) { readSailClientId(environment, then); });
        QCOMPARE(id->text(), QStringLiteral("abc123"));
        const auto secret = await<Secret>([&](auto then) { readSailClientSecret(environment, then); });
        QCOMPARE(secret->reveal().toByteArray(), secretText);
        clear(environment);
    }

    void aSecondExportTakesThePlaceOfTheFirst() {
        if (!hasKeychain())
            QSKIP("needs a D-Bus session and secret-tool (libsecret-tools): start the tests with tests/run");
        const QString environment = QStringLiteral("export-twice");
        QVERIFY(exportTo(environment, "first", "secret of the first"));
        QVERIFY(exportTo(environment, "second", secretText));
        QCOMPARE(toolAnswer("lookup", clientIdService, environment), QByteArray("second"));
        QCOMPARE(toolAnswer("lookup", clientSecretService, environment), secretText);
        QCOMPARE(toolAnswer("search", clientSecretService, environment).count("secret = "), 1);
        clear(environment);
    }

    void sailSignsInWithTheNewCredentialAtOnce() {
        if (!hasKeychain())
            QSKIP("needs a D-Bus session and secret-tool (libsecret-tools): start the tests with tests/run");
        const QString environment = QStringLiteral("Export.Session");
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"),
                   {QStringLiteral("store"), QStringLiteral("--label=sail"), QStringLiteral("service"),
                    QStringLiteral("environments.pat.expiry"), QStringLiteral("username"),
                    QStringLiteral("export.session")});
        tool.write("2999-01-01T00:00:00Z");
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished());
        QVERIFY(exportTo(environment, "abc123", secretText));
        // Under the name that sail folds.
        QCOMPARE(toolAnswer("lookup", clientSecretService, QStringLiteral("export.session")), secretText);
        QCOMPARE(toolAnswer("lookup", "environments.pat.expiry", QStringLiteral("export.session")),
                 QByteArray("1970-01-01T00:00:00Z"));
        clear(QStringLiteral("export.session"));
        QVERIFY(exportTo(QStringLiteral("export-fresh"), "abc123", secretText));
        QVERIFY2(toolAnswer("lookup", "environments.pat.expiry", QStringLiteral("export-fresh")).isEmpty(),
                 "an access token that was never there has no end");
        clear(QStringLiteral("export-fresh"));
    }

    void withoutASecretTheKeychainStaysAsItIs() {
        if (!hasKeychain())
            QSKIP("needs a D-Bus session and secret-tool (libsecret-tools): start the tests with tests/run");
        const QString environment = QStringLiteral("export-kept");
        QVERIFY(exportTo(environment, "first", secretText));
        QVERIFY(exportTo(environment, "second", {}));
        QCOMPARE(toolAnswer("lookup", clientIdService, environment), QByteArray("first"));
        QCOMPARE(toolAnswer("lookup", clientSecretService, environment), secretText);
        clear(environment);
    }

    void aConfigurationThatCannotBeReadIsLeftAloneAndNothingIsHandedOver() {
        const QString environment = QStringLiteral("export-broken");
        QFile file(m_folder->filePath(QStringLiteral("broken.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a: [");
        file.close();
        m_file = file.fileName();
        const auto exported = exportTo(environment, "abc123", secretText);
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, ErrorKind::InvalidInput);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("a: ["));
        if (hasKeychain())
            QVERIFY(toolAnswer("lookup", clientSecretService, environment).isEmpty());
    }

    void theFileIsItsOwnersAloneAndHoldsNoSecret() {
        if (!hasKeychain())
            QSKIP("needs a D-Bus session and secret-tool (libsecret-tools): start the tests with tests/run");
        const QString environment = QStringLiteral("export-private");
        QVERIFY(exportTo(environment, "abc123", secretText));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secretText));
        QCOMPARE(file.permissions(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                         QFileDevice::ReadUser | QFileDevice::WriteUser);
        clear(environment);
    }

    void anEnvironmentsNameIsOneThatSailFindsAgain() {
        QCOMPARE(sailEnvironmentName(QStringLiteral(" Acme  (prod) ")), QStringLiteral("acme-prod"));
        QCOMPARE(sailEnvironmentName(QStringLiteral("acme.example.com")), QStringLiteral("acme-example-com"));
        QCOMPARE(sailEnvironmentName(QStringLiteral("a--b")), QStringLiteral("a--b"));
        QCOMPARE(sailEnvironmentName(QStringLiteral(" () ")), QString());
        QCOMPARE(sailEnvironmentName(QStringLiteral("Größe_1")), QStringLiteral("größe_1"));
    }

private:
    static bool hasKeychain() {
        return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") &&
               !QStandardPaths::findExecutable(QStringLiteral("secret-tool")).isEmpty();
    }

    Result<Done> exportTo(const QString& environment, const char* clientId, const QByteArray& secret) const {
        return await<Done>([&](auto then) {
            exportToSail(m_file, environment, acmeUrl, TokenId(QString::fromLatin1(clientId)), Secret(secret),
                         then);
        });
    }

    static void clear(const QString& environment) {
        for (const char* const service : {clientIdService, clientSecretService})
            toolAnswer("clear", service, environment);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSailCredential)
#include "test_sailcredential.moc"
