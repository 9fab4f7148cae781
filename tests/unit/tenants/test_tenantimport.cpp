// SPDX-License-Identifier: MIT
#include "await.h"
#include "files.h"
#include "foreignkeychain.h"
#include "keychain.h"
#include "sailconfig.h"
#include "sdkconfig.h"
#include "settings.h"
#include "tenantimport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QByteArray secretText("7d0f0b4c-not-a-real-secret");
const QUrl acmeUrl(QStringLiteral("https://acme.api.identitynow.com"));

constexpr auto ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

/// As `sail` does it on Linux, by way of go-keyring.
bool writeAsSail(const char* service, const QString& account, const QByteArray& value) {
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
               {QStringLiteral("store"), QStringLiteral("--label=sail"), QStringLiteral("service"),
                QString::fromLatin1(service), QStringLiteral("username"), account});
    tool.write(value);
    tool.closeWriteChannel();
    return tool.waitForFinished() && tool.exitCode() == 0;
}

} // namespace

/// With real files and the session's own keychain, a gnome-keyring that tests/run starts.
class TestTenantImport : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(path("patdesk.ini"));
        m_keychain = std::make_unique<Keychain>(QStringLiteral("patdesk-test"));
        m_registry = std::make_unique<TenantRegistry>(*m_settings, *m_keychain, QProcessEnvironment());
        m_import = std::make_unique<TenantImport>(*m_registry);
    }

    void sailsTenantsAreFoundWithWhatTheKeychainHolds() {
        if (!hasKeychain())
            QSKIP("needs a D-Bus session and secret-tool (libsecret-tools): start the tests with tests/run");
        QVERIFY(writeAsSail("environments.pat.clientid", QStringLiteral("import-prod"), "abc123"));
        QVERIFY(writeAsSail("environments.pat.clientsecret", QStringLiteral("import-prod"), secretText));
        QVERIFY(write("config.yaml", "activeenvironment: import-prod\n"
                                     "authtype: pat\n"
                                     "environments:\n"
                                     "    import-dev:\n"
                                     "        tenanturl: https://acme-dev.identitynow.com\n"
                                     "        baseurl: \"\"\n"
                                     "    import-prod:\n"
                                     "        tenanturl: https://acme.identitynow.com\n"
                                     "        baseurl: https://acme.api.identitynow.com\n"
                                     "    broken: null\n"));
        const auto found = findInSail();
        QVERIFY(found);
        QCOMPARE(found->size(), 3);
        const ImportFinding& active = found->at(0);
        QCOMPARE(active.tenant.name, QStringLiteral("import-prod"));
        QCOMPARE(active.tenant.baseUrl, acmeUrl);
        QCOMPARE(active.tenant.clientId.text(), QStringLiteral("abc123"));
        QVERIFY(active.hasSecret);
        QVERIFY(!active.problem);
        const auto named = [&found](const char* name) {
            return *std::find_if(found->begin(), found->end(), [name](const ImportFinding& each) {
                return each.origin == QLatin1String(name);
            });
        };
        QCOMPARE(named("import-dev").tenant.baseUrl,
                 QUrl(QStringLiteral("https://acme-dev.api.identitynow.com")));
        QVERIFY(!named("import-dev").hasSecret);
        QCOMPARE(named("import-dev").problem->kind, ErrorKind::KeychainEntryMissing);
        QVERIFY(!named("broken").canBeImported());
        QVERIFY2(m_registry->tenants().isEmpty(), "looking has stored something");

        // Nothing is stored without the user's word, and then the secret is in the keychain and in no file.
        const auto place = import(active, ImportSecret::Copy);
        QVERIFY(place);
        QCOMPARE(*place, SecretPlace::Keychain);
        QCOMPARE(m_registry->tenants().size(), 1);
        const auto secret = await<Secret>([&](auto then) { m_registry->secretOf(active.tenant.id, then); });
        QCOMPARE(secret->reveal().toByteArray(), secretText);
        QVERIFY(!contentOf(path("patdesk.ini")).contains(secretText));
        QCOMPARE(findInSail()->at(0).storedAs, QStringLiteral("import-prod"));
        QVERIFY(await<Done>([&](auto then) { m_registry->remove(active.tenant.id, then); }));
    }

    void theKeychainIsAskedForTheFoldedName() {
        if (!hasKeychain())
            QSKIP("needs a D-Bus session and secret-tool (libsecret-tools): start the tests with tests/run");
        QVERIFY(writeAsSail("environments.pat.clientid", QStringLiteral("import.folded"), "abc123\r\n"));
        QVERIFY(writeAsSail("environments.pat.clientsecret", QStringLiteral("import.folded"),
                            "\"" + secretText + "\"\n"));
        // As sail leaves a name with a dot behind, and as a hand writes it.
        for (const char* const content :
             {"environments:\n    import:\n        folded:\n            baseurl: "
              "https://acme.api.identitynow.com\n",
              "environments:\n    Import.Folded:\n        baseurl: https://acme.api.identitynow.com\n"}) {
            QVERIFY(write("config.yaml", content));
            const auto found = findInSail();
            QVERIFY(found);
            QCOMPARE(found->size(), 1);
            QCOMPARE(found->at(0).tenant.clientId.text(), QStringLiteral("abc123"));
            QVERIFY(found->at(0).hasSecret && !found->at(0).isPlainText);
            const TenantId id = found->at(0).tenant.id;
            QVERIFY(import(found->at(0), ImportSecret::Copy));
            const auto secret = await<Secret>([&](auto then) { m_registry->secretOf(id, then); });
            QCOMPARE(secret->reveal().toByteArray(), secretText);
            QVERIFY(await<Done>([&](auto then) { m_registry->remove(id, then); }));
        }
    }

    void aPlainTextCredentialOfSailIsImported() {
        const QByteArray content("activeenvironment: import-plain\n"
                                 "environments:\n"
                                 "    import-plain: # by hand\n"
                                 "        baseurl: https://acme.api.identitynow.com\n"
                                 "        pat:\n"
                                 "            clientid: abc\n"
                                 "            clientsecret: " +
                                 secretText + "\n");
        QVERIFY(write("config.yaml", content));
        const auto found = findInSail();
        QVERIFY(found);
        const ImportFinding& finding = found->at(0);
        QCOMPARE(finding.tenant.clientId.text(), QStringLiteral("abc"));
        QVERIFY(finding.hasSecret && finding.isPlainText && !finding.problem);
        QCOMPARE(finding.file, path("config.yaml"));
        const auto place = import(finding, ImportSecret::Move);
        QVERIFY(place);
        const auto secret = await<Secret>([&](auto then) { m_registry->secretOf(finding.tenant.id, then); });
        QCOMPARE(secret->reveal().toByteArray(), secretText);
        // Only what the keychain holds leaves the file.
        QByteArray without = content;
        without.replace(secretText, "\"\"");
        QCOMPARE(contentOf(path("config.yaml")), *place == SecretPlace::Keychain ? without : content);
        const auto removed = await<Done>([&](auto then) { m_registry->remove(finding.tenant.id, then); });
        QCOMPARE(removed.ok(), *place == SecretPlace::Keychain);
    }

    void theKeychainsCredentialComesBeforeOneInTheFile() {
        if (!hasKeychain())
            QSKIP("needs a D-Bus session and secret-tool (libsecret-tools): start the tests with tests/run");
        QVERIFY(writeAsSail("environments.pat.clientid", QStringLiteral("import-both"), "new"));
        QVERIFY(writeAsSail("environments.pat.clientsecret", QStringLiteral("import-both"), secretText));
        QVERIFY(write("config.yaml",
                      "environments:\n    import-both:\n        baseurl: https://acme.api.identitynow.com\n"
                      "        pat: {clientid: old, clientsecret: stale}\n"));
        const auto found = findInSail();
        QVERIFY(found);
        QCOMPARE(found->at(0).tenant.clientId.text(), QStringLiteral("new"));
        QVERIFY(found->at(0).hasSecret && !found->at(0).isPlainText && found->at(0).hasStalePlainText);
    }

    void anEnvironmentWithoutAClientIdIsTheStoredTenantOfItsAddress() {
        Tenant stored;
        stored.id = TenantId(QStringLiteral("stored"));
        stored.name = QStringLiteral("Acme");
        stored.baseUrl = acmeUrl;
        stored.clientId = TokenId(QStringLiteral("abc123"));
        QVERIFY(await<SecretPlace>([&](auto then) { m_registry->save(stored, {}, then); }));
        QVERIFY(write("config.yaml", "environments:\n"
                                     "    exported:\n"
                                     "        baseurl: https://acme.api.identitynow.com\n"
                                     "    another:\n"
                                     "        baseurl: https://acme-dev.api.identitynow.com\n"));
        const auto found = findInSail();
        QVERIFY(found);
        for (const ImportFinding& finding : *found)
            QCOMPARE(finding.storedAs.has_value(), finding.origin == QLatin1String("exported"));
    }

    void aSailConfigurationThatCannotBeReadIsSaid_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no YAML") << QByteArray("a: 1\nb: [1, 2\n") << QStringLiteral(":3:");
        QTest::newRow("two values") << QByteArray("a: b: c") << QStringLiteral(":1:");
        QTest::newRow("a list") << QByteArray("- a\n- b\n") << QStringLiteral("config.yaml");
        QTest::newRow("binary") << QByteArray("\0\1\2\xff\xfe", 5) << QStringLiteral("config.yaml");
        QTest::newRow("undefined alias") << QByteArray("environments: *nothing\n") << QStringLiteral(":1:");
        QTest::newRow("deep") << QByteArray(100'000, '[') << QStringLiteral("config.yaml");
    }

    void aSailConfigurationThatCannotBeReadIsSaid() {
        QFETCH(QByteArray, content);
        QFETCH(QString, detail);
        QVERIFY(write("config.yaml", content));
        const auto found = findInSail();
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(found.error().detail.contains(detail), qPrintable(found.error().detail));
        // And it is not overwritten by an export.
        QVERIFY(!writeSailEnvironment(path("config.yaml"), QStringLiteral("a"), acmeUrl));
        QCOMPARE(contentOf(path("config.yaml")), content);
    }

    void anEmptyOrMissingSailConfigurationHoldsNothing() {
        QCOMPARE(findInSail().error().kind, ErrorKind::NotFound);
        for (const char* const content : {"", "environments:\n", "environments: 7\n", "other: {a: b}\n"}) {
            QVERIFY(write("config.yaml", content));
            const auto found = findInSail();
            QVERIFY(found);
            QVERIFY(found->isEmpty());
        }
    }

    void anOversizedFileIsNotRead() {
        QVERIFY(write("config.yaml", QByteArray(1024 * 1024 + 1, '#')));
        QCOMPARE(findInSail().error().kind, ErrorKind::TooLarge);
    }

    void anSdkConfigurationIsFound_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("as documented")
            << QByteArray("{\"ClientId\":\"abc\",\"ClientSecret\":\"7d0f0b4c-not-a-real-secret\","
                          "\"BaseURL\":\"https://acme.api.identitynow.com\"}");
        QTest::newRow("other case, BOM")
            << QByteArray("\xef\xbb\xbf{\"clientId\":\"abc\",\"clientSecret\":\"7d0f0b4c-not-a-real-secret\","
                          "\"baseUrl\":\" acme.identitynow.com \"}");
    }

    void anSdkConfigurationIsFound() {
        QFETCH(QByteArray, content);
        QVERIFY(write("config.json", content));
        const auto finding = m_import->findInSdkConfig(path("config.json"));
        QVERIFY(finding);
        QCOMPARE(finding->tenant.name, QStringLiteral("acme"));
        QCOMPARE(finding->tenant.baseUrl, acmeUrl);
        QCOMPARE(finding->tenant.clientId.text(), QStringLiteral("abc"));
        QVERIFY(finding->hasSecret);
        QVERIFY(!finding->problem);
    }

    void anSdkConfigurationThatIsNoneIsSaid_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("broken") << QByteArray("{\"ClientId\":");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
    }

    void anSdkConfigurationThatIsNoneIsSaid() {
        QFETCH(QByteArray, content);
        QVERIFY(write("config.json", content));
        const auto finding = m_import->findInSdkConfig(path("config.json"));
        QVERIFY(!finding);
        QCOMPARE(finding.error().kind, ErrorKind::InvalidInput);
    }

    void wrongTypesInAnSdkConfigurationAreNoTenant() {
        QVERIFY(write("config.json", "{\"ClientId\":1,\"ClientSecret\":{},\"BaseURL\":[\"x\"]}"));
        const auto finding = m_import->findInSdkConfig(path("config.json"));
        QVERIFY(finding);
        QVERIFY(!finding->canBeImported());
        QVERIFY(!finding->hasSecret);
        QVERIFY(!import(*finding, ImportSecret::Copy));
        QVERIFY(m_registry->tenants().isEmpty());
    }

    void aPlainTextSecretMovesToTheKeychain() {
        if (!hasKeychain())
            QSKIP("needs a D-Bus session: start the tests with tests/run");
        QVERIFY(write("config.json", sdkConfig("\"TokenURL\":\"kept\",")));
        const auto finding = m_import->findInSdkConfig(path("config.json"));
        const auto place = import(*finding, ImportSecret::Move);
        QVERIFY(place);
        QCOMPARE(*place, SecretPlace::Keychain);
        const QByteArray left = contentOf(path("config.json"));
        QVERIFY(!left.contains(secretText));
        QVERIFY(left.contains("kept"));
        const auto secret = await<Secret>([&](auto then) { m_registry->secretOf(finding->tenant.id, then); });
        QCOMPARE(secret->reveal().toByteArray(), secretText);
        QVERIFY(await<Done>([&](auto then) { m_registry->remove(finding->tenant.id, then); }));
    }

    void withoutASecretOnlyTheEntryIsStored() {
        QVERIFY(write("config.json", sdkConfig()));
        const auto finding = m_import->findInSdkConfig(path("config.json"));
        QVERIFY(import(*finding, ImportSecret::LeaveOut));
        QCOMPARE(m_registry->tenants(), QList<Tenant>{finding->tenant});
        QVERIFY(contentOf(path("config.json")).contains(secretText));
    }

    void aTakenNameGetsANumber() {
        QVERIFY(write("config.json", sdkConfig()));
        for (int i = 0; i < 2; ++i)
            QVERIFY(import(*m_import->findInSdkConfig(path("config.json")), ImportSecret::LeaveOut));
        QCOMPARE(m_registry->tenants().at(1).name, QStringLiteral("acme (2)"));
    }

    void theEnvironmentsTenantCanBeStored() {
        QVERIFY(!m_import->findInEnvironment());
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("SAIL_BASE_URL"), QStringLiteral("acme.identitynow.com"));
        environment.insert(QStringLiteral("SAIL_CLIENT_ID"), QStringLiteral("abc"));
        environment.insert(QStringLiteral("SAIL_CLIENT_SECRET"), QString::fromLatin1(secretText));
        TenantRegistry registry(*m_settings, *m_keychain, environment);
        TenantImport source(registry);
        const auto finding = source.findInEnvironment();
        QVERIFY(finding && finding->hasSecret);
        QVERIFY(
            await<SecretPlace>([&](auto then) { source.import(*finding, ImportSecret::LeaveOut, then); }));
        QCOMPARE(m_settings->tenants().at(0).name, QStringLiteral("acme"));
        QCOMPARE(m_settings->tenants().at(0).baseUrl, acmeUrl);
    }

    void anExportToSailKeepsTheRestAndIsTheOwnersAlone() {
        QVERIFY(write("config.yaml", "debug: true\nactiveenvironment: old\nenvironments:\n  old:\n"
                                     "    tenanturl: https://old.identitynow.com\n    pat: {x: y}\n"));
        QVERIFY(QFile::setPermissions(path("config.yaml"), ownerOnly | QFileDevice::ReadOther));
        QVERIFY(writeSailEnvironment(path("config.yaml"), QStringLiteral("Núñez: \"a\""), acmeUrl));
        QCOMPARE(QFile::permissions(path("config.yaml")), ownerOnly);
        const QByteArray content = contentOf(path("config.yaml"));
        QVERIFY(content.contains("debug: true") && content.contains("x: y"));
        const auto environments = readSailConfig(path("config.yaml"));
        QVERIFY(environments);
        QCOMPARE(environments->size(), 2);
        QVERIFY(environments->at(0).active);
        QCOMPARE(environments->at(1).name, QStringLiteral("Núñez: \"a\""));
        QCOMPARE(environments->at(1).address, acmeUrl.toString());
        // A file that is not there yet, in a folder that is not there yet.
        QVERIFY(writeSailEnvironment(path("new/config.yaml"), QStringLiteral("acme"), acmeUrl));
        QVERIFY(readSailConfig(path("new/config.yaml"))->at(0).active);
    }

    void anExportToAnSdkHasTheSecretOnlyWhereAsked() {
        const TokenId id(QStringLiteral("abc"));
        QVERIFY(write("config.json", sdkConfig("\"TokenURL\":\"kept\",")));
        QVERIFY(writeSdkConfig(path("config.json"), acmeUrl, id, Secret()));
        QVERIFY(!contentOf(path("config.json")).contains(secretText));
        QVERIFY(contentOf(path("config.json")).contains("kept"));
        QVERIFY(writeSdkConfig(path("config.json"), acmeUrl, id, Secret(secretText)));
        QCOMPARE(QFile::permissions(path("config.json")), ownerOnly);
        const QJsonObject written = QJsonDocument::fromJson(contentOf(path("config.json"))).object();
        QCOMPARE(written.value(QStringLiteral("ClientSecret")).toString(), QString::fromLatin1(secretText));
        QCOMPARE(written.value(QStringLiteral("ClientId")).toString(), id.text());
        QCOMPARE(written.value(QStringLiteral("BaseURL")).toString(), acmeUrl.toString());
    }

    void anExportThatCannotBeWrittenIsSaid() {
        QVERIFY(write("file", ""));
        const auto written = writeSdkConfig(path("file/config.json"), acmeUrl, {}, Secret());
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileFailed);
    }

    void whatGoKeyringWrapsOnAMacIsUnwrapped() {
        const auto unwrapped = [](const char* value) {
            const auto secret = unwrapGoKeyring(Secret(QByteArrayView(value)));
            return secret ? secret->reveal().toByteArray() : QByteArray("error");
        };
        QCOMPARE(unwrapped("plain"), QByteArray("plain"));
        QCOMPARE(unwrapped("go-keyring-base64:czNjcmV0"), QByteArray("s3cret"));
        QCOMPARE(unwrapped("go-keyring-encoded:733363726574"), QByteArray("s3cret"));
        QCOMPARE(unwrapped("go-keyring-base64:%%%"), QByteArray("error"));
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    bool write(const char* name, const QByteArray& content) const {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    static QByteArray sdkConfig(const QByteArray& more = {}) {
        return "{" + more +
               "\"ClientId\":\"abc\",\"BaseURL\":\"https://acme.identitynow.com\",\"ClientSecret\":\"" +
               secretText + "\"}";
    }

    static bool hasKeychain() {
        return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") &&
               !QStandardPaths::findExecutable(QStringLiteral("secret-tool")).isEmpty();
    }

    Result<QList<ImportFinding>> findInSail() {
        return await<QList<ImportFinding>>(
            [&](auto then) { m_import->findInSail(path("config.yaml"), then); });
    }

    Result<SecretPlace> import(const ImportFinding& finding, ImportSecret secret) {
        return await<SecretPlace>([&](auto then) { m_import->import(finding, secret, then); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<TenantRegistry> m_registry;
    std::unique_ptr<TenantImport> m_import;
};

QTEST_GUILESS_MAIN(TestTenantImport)
#include "test_tenantimport.moc"
