// SPDX-License-Identifier: MIT
#include "await.h"
#include "foreignkeychain.h"
#include "keychain.h"
#include "platform.h"
#include "settings.h"
#include "tenantimport.h"
#include "tenantregistry.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QByteArray secretText("grüße-not-a-real-secret-∅");

/// A session with a keychain of its own, which holds an entry as QtKeychain writes it and one as go-keyring
/// does: both are read, and again once they are locked and nobody is there to unlock them; nor can one
/// be written or removed then. $0 is this program.
const char* const lockedSession = R"(
    printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    printf secret | secret-tool store --label=x user k server patdesk-test type plaintext xdg:schema org.qt.keychain
    printf secret | secret-tool store --label=y service patdesk-test username k
    for environment in k l; do
        printf id | secret-tool store --label=z service environments.pat.clientid username $environment
    done
    "$0" read && "$0" read-foreign || exit 99
    dbus-send --session --dest=org.freedesktop.secrets --print-reply /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
    "$0" read; own=$?
    "$0" read-foreign; [ $? = $own ] || exit 98
    "$0" remove; [ $? = $own ] || exit 95
    "$0" write-foreign; [ $? = $own ] || exit 97
    printf 'environments: {k: {baseurl: acme}, l: {baseurl: acme}}' >"$HOME/config.yaml"
    "$0" import; [ $? = $own ] || exit 96
    exit $own
)";

const char* const neverWaits = "Windows' keychain is called, and no service that could fail to answer";

/// What a child process found, as its exit code: 0 for a value, else 1 + the kind.
int codeOf(const Result<Secret>& read) {
    return read ? 0 : 1 + static_cast<int>(read.error().kind);
}

int codeOf(ErrorKind kind) {
    return 1 + static_cast<int>(kind);
}

/// What all environments of a sail configuration have met, as an exit code; 0 where they differ.
int codeOfImport() {
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("patdesk.ini")));
    Keychain keychain(QStringLiteral("patdesk-test"));
    TenantRegistry registry(settings, keychain, {});
    TenantImport import(registry);
    const auto found = await<QList<ImportFinding>>([&](auto then) {
        import.findInSail(qEnvironmentVariable("HOME") + QStringLiteral("/config.yaml"), then);
    });
    if (!found || found->size() != 2 || !found->at(0).problem || !found->at(1).problem ||
        found->at(0).problem->kind != found->at(1).problem->kind)
        return 0;
    return codeOf(found->at(0).problem->kind);
}

Result<Secret> readFrom(Keychain& keychain, const QString& key) {
    return await<Secret>([&](auto then) { keychain.read(key, then); });
}

} // namespace

/// With the session's own keychain: Windows', or a gnome-keyring that tests/run starts. Where the session is
/// another one, or none, a child process has it: the bus is chosen once in a process.
class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        if (!hasKeychain())
            QSKIP("there is no D-Bus session: start the tests with tests/run");
    }

    void whatIsWrittenCanBeReadUntilItIsRemoved() {
        Keychain keychain(QStringLiteral("patdesk-test"));
        const QString key = TenantRegistry::newId().text();
        QVERIFY(write(keychain, key, secretText));
        const auto read = readFrom(keychain, key);
        QVERIFY(read);
        QCOMPARE(read->reveal().toByteArray(), secretText);
        QVERIFY(write(keychain, key, "second"));
        QCOMPARE(readFrom(keychain, key)->reveal().toByteArray(), QByteArray("second"));
        QVERIFY(await<Done>([&](auto then) { keychain.remove(key, then); }));
        QCOMPARE(readFrom(keychain, key).error().kind, ErrorKind::KeychainEntryMissing);
        QVERIFY2(await<Done>([&](auto then) { keychain.remove(key, then); }), "gone is done");
    }

    void otherServicesDoNotSeeIt() {
        Keychain keychain(QStringLiteral("patdesk-test"));
        Keychain other(QStringLiteral("patdesk-other"));
        QVERIFY(write(keychain, QStringLiteral("k"), secretText));
        QCOMPARE(readFrom(other, QStringLiteral("k")).error().kind, ErrorKind::KeychainEntryMissing);
        QVERIFY(await<Done>([&](auto then) { keychain.remove(QStringLiteral("k"), then); }));
    }

    void nobodyIsToldAfterItsContextHasDied() {
        Keychain keychain(QStringLiteral("patdesk-test"));
        bool told = false;
        {
            const QObject context;
            keychain.read(QStringLiteral("k"), {&context, [&told](const Result<Secret>&) { told = true; }});
        }
        // Answered after it, since QtKeychain keeps the order.
        QVERIFY(!readFrom(keychain, QStringLiteral("none")));
        QVERIFY(!told);
    }

    void aKeychainThatIsDestroyedLeavesItsJobsToEndAlone() {
        {
            Keychain keychain(QStringLiteral("patdesk-test"));
            keychain.read(QStringLiteral("k"), {this, [](const Result<Secret>&) {}});
        }
        Keychain keychain(QStringLiteral("patdesk-test"));
        QVERIFY(!readFrom(keychain, QStringLiteral("none")));
    }

    void aPassedDeadlineIsUnavailableAndTheLateAnswerIsDropped() {
        if (onWindows)
            QSKIP(neverWaits);
        Keychain keychain(QStringLiteral("patdesk-test"));
        keychain.setDeadline(std::chrono::milliseconds(0));
        QCOMPARE(readFrom(keychain, QStringLiteral("k")).error().kind, ErrorKind::KeychainUnavailable);
        keychain.setDeadline(std::chrono::seconds(60));
        QTRY_COMPARE(readFrom(keychain, QStringLiteral("k")).error().kind, ErrorKind::KeychainEntryMissing);
    }

    void aTenantsSecretGoesToTheKeychainAndToNoFile() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("patdesk.ini")));
        Keychain keychain(QStringLiteral("patdesk-test"));
        Tenant tenant;
        tenant.id = TenantRegistry::newId();
        tenant.name = QStringLiteral("Acme");
        tenant.baseUrl = QUrl(QStringLiteral("https://acme.api.identitynow.com"));
        {
            TenantRegistry registry(settings, keychain, {});
            const auto place =
                await<SecretPlace>([&](auto then) { registry.save(tenant, Secret(secretText), then); });
            QVERIFY(place);
            QCOMPARE(*place, SecretPlace::Keychain);
        }
        QFile file(folder.filePath(QStringLiteral("patdesk.ini")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secretText));
        file.close(); // Windows replaces no file that is open
        TenantRegistry registry(settings, keychain, {});
        const auto secretOf = [&] {
            return await<Secret>([&](auto then) { registry.secretOf(tenant.id, then); });
        };
        QCOMPARE(secretOf()->reveal().toByteArray(), secretText);
        QVERIFY(await<Done>([&](auto then) { registry.remove(tenant.id, then); }));
        QCOMPARE(secretOf().error().kind, ErrorKind::KeychainEntryMissing);
    }

    void noSessionBusIsUnavailableAtOnce() {
        if (onWindows)
            QSKIP(neverWaits);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nonexistent/bus"));
        for (const char* const errand : {"read", "read-foreign", "write-foreign", "remove"})
            QCOMPARE(runInChild(environment, errand), codeOf(ErrorKind::KeychainUnavailable));
    }

    void aLockedEntryIsLockedAndNotMissing() {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty() ||
            QStandardPaths::findExecutable(QStringLiteral("secret-tool")).isEmpty())
            QSKIP("dbus-run-session (dbus) or secret-tool (libsecret-tools) is not there");
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        environment.remove(QStringLiteral("DISPLAY")); // nobody is there to type the password
        QProcess session;
        session.setProcessEnvironment(environment);
        session.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--"), QStringLiteral("bash"), QStringLiteral("-c"),
                       QString::fromLatin1(lockedSession), QCoreApplication::applicationFilePath()});
        QVERIFY(session.waitForFinished(60'000));
        QCOMPARE(session.exitCode(), codeOf(ErrorKind::KeychainLocked));
    }

    void anEventLoopThatHearsNoAnswerEndsAtTheDeadline() {
        if (onWindows)
            QSKIP(neverWaits);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
        QCOMPARE(runInChild(environment, "read"), codeOf(ErrorKind::KeychainUnavailable));
    }

private:
    static bool write(Keychain& keychain, const QString& key, const QByteArray& secret) {
        return await<Done>([&](auto then) { keychain.write(key, Secret(secret), then); }).ok();
    }

    static int runInChild(const QProcessEnvironment& environment, const char* errand) {
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(errand)});
        return child.waitForFinished(60'000) ? child.exitCode() : -1;
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("read")) {
        Keychain keychain(QStringLiteral("patdesk-test"));
        return codeOf(readFrom(keychain, QStringLiteral("k")));
    }
    if (QCoreApplication::arguments().value(1) == QLatin1String("read-foreign")) {
        return codeOf(await<Secret>([](const auto& then) {
            readForeignSecret(QStringLiteral("patdesk-test"), QStringLiteral("k"), then);
        }));
    }
    if (QCoreApplication::arguments().value(1) == QLatin1String("remove")) {
        Keychain keychain(QStringLiteral("patdesk-test"));
        const auto removed =
            await<Done>([&](const auto& then) { keychain.remove(QStringLiteral("k"), then); });
        return removed ? 0 : codeOf(removed.error().kind);
    }
    if (QCoreApplication::arguments().value(1) == QLatin1String("write-foreign")) {
        const auto written = await<Done>([](const auto& then) {
            writeForeignSecret(QStringLiteral("patdesk-test"), QStringLiteral("new"), Secret("secret"), then);
        });
        return written ? 0 : codeOf(written.error().kind);
    }
    if (QCoreApplication::arguments().value(1) == QLatin1String("import"))
        return codeOfImport();
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keychain.moc"
