// SPDX-License-Identifier: MIT
// Patdesk's keychain, and so QtKeychain and libsecret, on keychains as they are: one that hides what it has
// while it is locked, one that is slow, one that ends.
#include "await.h"
#include "fakekeychain.h"
#include "keychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QString key = QStringLiteral("k");

int codeOf(const Result<Secret>& read) {
    return read ? 0 : 1 + static_cast<int>(read.error().kind);
}

/// KWallet's own interface, whose user needs longer for the password than D-Bus waits: the first "open" of
/// those there are ends without an answer, and the wallet is open when it is called again.
class SlowWallet : public QDBusVirtualObject {
public:
    explicit SlowWallet(const QString& busAddress)
        : m_bus(QDBusConnection::connectToBus(busAddress, QStringLiteral("wallet"))) {
        m_bus.registerVirtualObject(QStringLiteral("/modules/kwalletd5"), this);
        m_bus.registerService(QStringLiteral("org.kde.kwalletd5"));
    }

    ~SlowWallet() override { QDBusConnection::disconnectFromBus(QStringLiteral("wallet")); }

    int opened = 0;

    QString introspect(const QString& /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        const QString method = message.member();
        if (method == QLatin1String("open") && ++opened == 1)
            return connection.send(
                message.createErrorReply(QDBusError::NoReply, QStringLiteral("Did not receive a reply.")));
        return connection.send(message.createReply(answerTo(method)));
    }

private:
    static QVariant answerTo(const QString& method) {
        if (method == QLatin1String("networkWallet"))
            return QStringLiteral("kdewallet");
        if (method == QLatin1String("readPassword"))
            return QStringLiteral("kept");
        return 1; // a handle; and the type of a password
    }

    QDBusConnection m_bus;
};

} // namespace

class TestKeychainWhims : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        if (!m_bus.start())
            QSKIP("dbus-daemon cannot be started");
    }

    void init() {
        m_daemon = std::make_unique<FakeKeychain>(m_bus.address());
        m_daemon->collections = {FakeKeychain::work, FakeKeychain::passwords};
        m_daemon->entryIn = FakeKeychain::passwords;
        m_daemon->entry = "kept";
        m_keychain = std::make_unique<Keychain>(QStringLiteral("patdesk-test"));
    }

    void cleanup() { m_daemon.reset(); }

    void aRemovalThatFindsNothingUnlocksWhatMayHideTheEntry() {
        m_daemon->locked = {FakeKeychain::passwords};
        QVERIFY(remove());
        QVERIFY(m_daemon->entry.isEmpty());
        QCOMPARE(m_daemon->prompts, 1);
        QVERIFY2(remove(), "gone is done");
        QCOMPARE(m_daemon->prompts, 1);
    }

    void aRemovalIsNotDoneWhereALockedKeychainMayStillHaveTheEntry_data() {
        QTest::addColumn<bool>("isShown");
        QTest::addRow("hidden, as by KeePassXC") << false;
        QTest::addRow("shown, as by GNOME Keyring") << true;
    }

    void aRemovalIsNotDoneWhereALockedKeychainMayStillHaveTheEntry() {
        QFETCH(const bool, isShown);
        m_daemon->locked = {FakeKeychain::passwords};
        m_daemon->showsLocked = isShown;
        m_daemon->userAgrees = false;
        const auto removed = remove();
        QCOMPARE(m_daemon->entry, QByteArray("kept"));
        QVERIFY2(!removed, "the entry is still there");
        QCOMPARE(removed.error().kind, ErrorKind::KeychainLocked);
    }

    void aRemovalGoesOnWhenNobodyWaitsForIt() {
        {
            const QObject window;
            m_keychain->remove(key, {&window, [](const Result<Done>&) {}});
        }
        QTRY_VERIFY(m_daemon->entry.isEmpty());
    }

    void aKeychainThatEndsAfterItHasFoundNothingIsGoneAndNothingWasNeverSaved() {
        m_daemon->locked = {FakeKeychain::passwords};
        m_daemon->endsAfter = QStringLiteral("SearchItems");
        m_daemon->endsAfterCalls = 2; // QtKeychain looks for text, and for bytes
        QCOMPARE(read().error().kind, ErrorKind::KeychainGone);
    }

    void aKeychainThatEndsWhileItIsAskedIsGone_data() {
        QTest::addColumn<QString>("endsInstead");
        QTest::addColumn<QString>("endsAfter");
        QTest::addRow("instead of an answer") << QStringLiteral("SearchItems") << QString();
        QTest::addRow("in a prompt") << QString() << QStringLiteral("Prompt");
    }

    void aKeychainThatEndsWhileItIsAskedIsGone() {
        QFETCH(const QString, endsInstead);
        QFETCH(const QString, endsAfter);
        m_daemon->locked = {FakeKeychain::passwords};
        m_daemon->endsInstead = endsInstead;
        m_daemon->endsAfter = endsAfter;
        QCOMPARE(read().error().kind, ErrorKind::KeychainGone);
    }

    void whatQtKeychainGivesUpIsReadAllTheSame() {
        m_daemon->answersOnly = QDBusConnection::sessionBus().baseService();
        const auto found = read();
        QVERIFY(found);
        QCOMPARE(found->reveal(), QByteArrayView("kept"));
    }

    void whatQtKeychainGivesUpIsWrittenWhereItFindsIt() {
        m_daemon->answersOnly = QDBusConnection::sessionBus().baseService();
        QVERIFY(await<Done>([this](auto then) { m_keychain->write(key, Secret("new"), then); }));
        QCOMPARE(m_daemon->written, QByteArray("new"));
        const QMap<QString, QString> expected{
            {QStringLiteral("user"), key},
            {QStringLiteral("server"), QStringLiteral("patdesk-test")},
            {QStringLiteral("type"), QStringLiteral("plaintext")},
            {QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")}};
        QCOMPARE(m_daemon->writtenAttributes, expected);
    }

    /// In a child, which is told that its desktop is Plasma: QtKeychain chooses its way once in a process.
    void aWalletWhoseUserTakesLongerThanDBusWaitsIsAskedAgain() {
        m_daemon->end();
        const SlowWallet wallet(m_bus.address());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("KDE"));
        environment.insert(QStringLiteral("KDE_SESSION_VERSION"), QStringLiteral("5"));
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("read")});
        QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(child.exitCode(), 0);
        QCOMPARE(wallet.opened, 2);
    }

private:
    Result<Secret> read() {
        return await<Secret>([this](auto then) { m_keychain->read(key, then); });
    }

    Result<Done> remove() {
        return await<Done>([this](auto then) { m_keychain->remove(key, then); });
    }

    OwnBus m_bus;
    std::unique_ptr<FakeKeychain> m_daemon;
    std::unique_ptr<Keychain> m_keychain;
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("read")) {
        Keychain keychain(QStringLiteral("patdesk-test"));
        return codeOf(await<Secret>([&keychain](const auto& then) { keychain.read(key, then); }));
    }
    TestKeychainWhims test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keychainwhims.moc"
