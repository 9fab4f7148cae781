// SPDX-License-Identifier: MIT
#include "await.h"
#include "faultserver.h"
#include "files.h"
#include "keychain.h"
#include "sailconfig.h"
#include "sailcredential.h"
#include "settings.h"
#include "tenantimport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// As long as sail wants them.
const QByteArray clientId("0123456789abcdef0123456789abcdef");
const QByteArray clientSecret("notarealsecretnotarealsecretnotarealsecretnotarealsecretnotareal");

/// {"alg":"HS256","typ":"JWT"}.{"user_name":"a"}.sig
const QByteArray accessToken("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VyX25hbWUiOiJhIn0.c2ln");

} // namespace

/// With the sail command line itself (tests/e2e/sail/run), a home of its own and a real keychain.
class TestSail : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        if (qEnvironmentVariableIsEmpty("PATDESK_SAIL"))
            QSKIP("needs the sail command line: start it with tests/e2e/sail/run");
    }

    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_home->path()));
        m_server = std::make_unique<FaultServer>();
        m_server->setAnswer([](const SeenRequest& request) -> Script {
            if (request.path() == "/oauth/token")
                return {send(response(200, "{\"access_token\":\"" + accessToken +
                                               "\",\"token_type\":\"bearer\",\"expires_in\":43199}"))};
            return {send(response(200, "[]"))};
        });
    }

    void sailSignsInWithWhatPatdeskExports() {
        const QByteArray before(
            "# ours\nactiveenvironment: old\nenvironments:\n  old: {baseurl: 'https://old.example'}\n");
        QVERIFY(write(before));
        QVERIFY(exportTo(QStringLiteral("acme-prod")));
        QVERIFY(contentOf(usualSailConfig()).startsWith(before.chopped(1)));
        QVERIFY2(asksFor(QStringLiteral("acme-prod")), m_said.constData());
        QCOMPARE(signedInWith(), "client_id=" + clientId + "&client_secret=" + clientSecret);
        QCOMPARE(m_server->seen().constLast().headers.value("authorization"), "Bearer " + accessToken);

        // A new credential is used at once, and not when the access token of the old one ends.
        m_server->forget();
        QVERIFY(exportTo(QStringLiteral("acme-prod"), QByteArray(clientId).replace('0', 'f')));
        QVERIFY2(asksFor(QStringLiteral("acme-prod")), m_said.constData());
        QCOMPARE(signedInWith(),
                 "client_id=" + QByteArray(clientId).replace('0', 'f') + "&client_secret=" + clientSecret);
    }

    void patdeskImportsWhatSailWrote_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("found");
        QTest::newRow("a plain name") << QStringLiteral("acme") << QStringLiteral("acme");
        QTest::newRow("capitals and a dot") << QStringLiteral("Acme.Prod") << QStringLiteral("acme.prod");
    }

    void patdeskImportsWhatSailWrote() {
        if (QStandardPaths::findExecutable(QStringLiteral("script")).isEmpty())
            QSKIP("sail asks for a secret on a terminal alone: needs the program script");
        QFETCH(QString, name);
        QFETCH(QString, found);
        QVERIFY2(createEnvironment(name), m_said.constData());

        Settings store(m_home->filePath(QStringLiteral("patdesk.ini")));
        Keychain keychain(QStringLiteral("patdesk-test"));
        TenantRegistry registry(store, keychain, {});
        TenantImport source(registry);
        const auto findings =
            await<QList<ImportFinding>>([&](auto then) { source.findInSail(usualSailConfig(), then); });
        QVERIFY(findings);
        QCOMPARE(findings->size(), 1);
        const ImportFinding& finding = findings->constFirst();
        QCOMPARE(finding.tenant.name, found);
        QCOMPARE(finding.tenant.baseUrl, m_server->url());
        QCOMPARE(finding.tenant.clientId.text(), QString::fromLatin1(clientId));
        QVERIFY(finding.hasSecret && !finding.isPlainText && !finding.problem);
        QVERIFY(await<SecretPlace>([&](auto then) { source.import(finding, ImportSecret::Copy, then); }));
        const auto secret = await<Secret>([&](auto then) { registry.secretOf(finding.tenant.id, then); });
        QCOMPARE(secret->reveal().toByteArray(), clientSecret);

        // What sail wrote stays when Patdesk adds to it, and sail reads both.
        const QByteArray before = contentOf(usualSailConfig());
        QVERIFY(exportTo(QStringLiteral("added")));
        QByteArray after = contentOf(usualSailConfig());
        for (const QByteArray& line : before.split('\n'))
            QVERIFY2(after.contains(line), line.constData());
        QVERIFY2(asksFor(QStringLiteral("added")), m_said.constData());
        QVERIFY2(asksFor(name), m_said.constData());
    }

private:
    static bool write(const QByteArray& content) {
        QFile file(usualSailConfig());
        return QDir::home().mkpath(QStringLiteral(".sailpoint")) && file.open(QIODevice::WriteOnly) &&
               file.write(content) == content.size();
    }

    Result<Done> exportTo(const QString& environment, const QByteArray& id = clientId) const {
        return await<Done>([&](auto then) {
            exportToSail(usualSailConfig(), environment, m_server->url(), TokenId(QString::fromLatin1(id)),
                         Secret(clientSecret), then);
        });
    }

    /// Runs the program with the server's event loop beside it.
    bool run(const QString& program, const QStringList& arguments, const QByteArray& input = {}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TERM"),
                           QStringLiteral("dumb")); // else it asks the terminal's colours
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.write(input);
        if (input.isEmpty())
            process.closeWriteChannel();
        const bool ended =
            QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
        m_said = process.readAll();
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    /// `sail` makes one request in the name of this environment.
    bool asksFor(const QString& environment) {
        const int before = m_server->count("GET");
        return run(qEnvironmentVariable("PATDESK_SAIL"),
                   {QStringLiteral("api"), QStringLiteral("get"),
                    QStringLiteral("/v3/personal-access-tokens"), QStringLiteral("--env"), environment}) &&
               m_server->count("GET") == before + 1;
    }

    QByteArray signedInWith() const {
        for (const SeenRequest& request : m_server->seen()) {
            if (request.path() == "/oauth/token")
                return request.body;
        }
        return "nothing";
    }

    /// As a user does it, who answers what `sail env create` asks.
    bool createEnvironment(const QString& name) {
        const QByteArray answers =
            "\n\n" + m_server->url().toEncoded() + "\npat\n" + clientId + "\n" + clientSecret + "\n";
        return run(QStringLiteral("script"),
                   {QStringLiteral("-qec"),
                    QStringLiteral("'%1' env create %2").arg(qEnvironmentVariable("PATDESK_SAIL"), name),
                    QStringLiteral("/dev/null")},
                   answers);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FaultServer> m_server;
    QByteArray m_said;
};

QTEST_GUILESS_MAIN(TestSail)
#include "test_sail.moc"
