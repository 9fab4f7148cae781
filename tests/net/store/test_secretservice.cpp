// SPDX-License-Identifier: MIT
// Keychains as they are: a Secret Service of the test's own, which does as KeePassXC, a bare gnome-keyring
// and one that ends do. It speaks the specification's D-Bus interface on a bus of its own.
#include "await.h"
#include "secretservice.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace fake {

using Paths = QList<QDBusObjectPath>;
using Attributes = QMap<QString, QString>;

/// (oayays)
struct Secret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument& operator<<(QDBusArgument& to, const Secret& secret) {
    to.beginStructure();
    to << secret.session << secret.parameters << secret.value << secret.contentType;
    to.endStructure();
    return to;
}

const QDBusArgument& operator>>(const QDBusArgument& from, Secret& secret) {
    from.beginStructure();
    from >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    from.endStructure();
    return from;
}

} // namespace fake

Q_DECLARE_METATYPE(fake::Secret)

namespace {

const QString login = QStringLiteral("/org/freedesktop/secrets/collection/login");
const QString passwords = QStringLiteral("/org/freedesktop/secrets/collection/Passwords");
const QString work = QStringLiteral("/org/freedesktop/secrets/collection/Work");
const QString promptPath = QStringLiteral("/org/freedesktop/secrets/prompt/p1");

class Keychain : public QDBusVirtualObject {
public:
    explicit Keychain(const QString& address)
        : m_name(QStringLiteral("keychain%1").arg(++s_count))
        , m_bus(QDBusConnection::connectToBus(address, m_name)) {
        m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }

    ~Keychain() override {
        m_bus.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
        QDBusConnection::disconnectFromBus(m_name);
    }

    QString introspect(const QString&) const override { return {}; }

    QString alias = QStringLiteral("/");
    QStringList collections;
    QStringList locked;
    bool userAgrees = true;
    bool endsWhenAsked = false;
    /// An entry of which collection, and what it holds.
    QString entryIn;
    QByteArray entry;

    int prompts = 0;
    QString writtenTo;
    QByteArray written;

    bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override {
        const QString what = message.member();
        const auto answer = [&](const QVariantList& values) { m_bus.send(message.createReply(values)); };
        if (what == QLatin1String("OpenSession")) {
            answer({QVariant::fromValue(QDBusVariant(QString())), path(QStringLiteral("/session/s1"))});
        } else if (what == QLatin1String("SearchItems")) {
            if (endsWhenAsked) {
                QDBusConnection::disconnectFromBus(m_name);
                m_bus = QDBusConnection(QStringLiteral("none"));
                return true;
            }
            // As KeePassXC does: of a locked database nothing is shown.
            const bool seen = !entry.isEmpty() && !locked.contains(entryIn);
            answer({QVariant::fromValue(seen ? fake::Paths{QDBusObjectPath(entryIn + QStringLiteral("/i1"))}
                                             : fake::Paths()),
                    QVariant::fromValue(fake::Paths())});
        } else if (what == QLatin1String("ReadAlias")) {
            answer({path(alias)});
        } else if (what == QLatin1String("Get")) {
            answer({QVariant::fromValue(QDBusVariant(property(message)))});
        } else if (what == QLatin1String("Unlock")) {
            unlock(qdbus_cast<fake::Paths>(message.arguments().value(0)), answer);
        } else if (what == QLatin1String("Prompt")) {
            ++prompts;
            answer({});
            if (userAgrees)
                locked.clear();
            QDBusMessage completed = QDBusMessage::createSignal(
                promptPath, QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
            completed.setArguments({!userAgrees, QVariant::fromValue(QDBusVariant(QString()))});
            m_bus.send(completed);
        } else if (what == QLatin1String("GetSecret")) {
            answer({QVariant::fromValue(fake::Secret{
                QDBusObjectPath(QStringLiteral("/session/s1")), {}, entry, QStringLiteral("text/plain")})});
        } else if (what == QLatin1String("CreateItem")) {
            writtenTo = message.path();
            written = qdbus_cast<fake::Secret>(message.arguments().value(1)).value;
            answer({path(message.path() + QStringLiteral("/i2")), path(QStringLiteral("/"))});
        } else {
            answer({});
        }
        return true;
    }

private:
    static QVariant path(const QString& text) { return QVariant::fromValue(QDBusObjectPath(text)); }

    QVariant property(const QDBusMessage& message) const {
        if (message.arguments().value(1).toString() == QLatin1String("Locked"))
            return locked.contains(message.path());
        fake::Paths all;
        for (const QString& collection : collections)
            all.append(QDBusObjectPath(collection));
        return QVariant::fromValue(all);
    }

    template <class Answer>
    void unlock(const fake::Paths& wanted, Answer answer) {
        const bool asks = std::any_of(wanted.begin(), wanted.end(), [this](const QDBusObjectPath& each) {
            return locked.contains(each.path());
        });
        answer({QVariant::fromValue(asks ? fake::Paths() : wanted),
                path(asks ? promptPath : QStringLiteral("/"))});
    }

    inline static int s_count = 0;
    QString m_name;
    QDBusConnection m_bus;
};

const secretservice::Attributes attributes{{QStringLiteral("user"), QStringLiteral("k")}};

Result<patdesk::Secret> readNow(secretservice::Locked locked) {
    return await<patdesk::Secret>([&](auto then) { secretservice::read(attributes, locked, then); });
}

Result<Done> writeNow() {
    return await<Done>([&](auto then) {
        secretservice::write(attributes, QStringLiteral("label"), patdesk::Secret("to be kept"), then);
    });
}

} // namespace

class TestSecretService : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            QSKIP("dbus-daemon cannot be started");
        m_address = QString::fromUtf8(m_daemon.readAllStandardOutput()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
        qDBusRegisterMetaType<fake::Secret>();
        qDBusRegisterMetaType<fake::Attributes>();
        qDBusRegisterMetaType<fake::Paths>();
    }

    void cleanupTestCase() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void init() { m_keychain = std::make_unique<Keychain>(m_address); }

    void cleanup() { m_keychain.reset(); }

    void anEntryGoesWhereTheAliasPoints() {
        m_keychain->collections = {work, passwords};
        m_keychain->alias = passwords;
        QVERIFY(writeNow());
        QCOMPARE(m_keychain->writtenTo, passwords);
        QCOMPARE(m_keychain->written, QByteArray("to be kept"));
    }

    void theLoginCollectionGoesBeforeTheAlias() {
        m_keychain->collections = {passwords, login};
        m_keychain->alias = passwords;
        QVERIFY(writeNow());
        QCOMPARE(m_keychain->writtenTo, login);
    }

    void withoutAnAliasTheFirstUnlockedCollectionIsTaken() {
        m_keychain->collections = {passwords, work};
        m_keychain->locked = {passwords};
        QVERIFY(writeNow());
        QCOMPARE(m_keychain->writtenTo, work);
        QCOMPARE(m_keychain->prompts, 0);
    }

    void whereAllAreLockedTheUserIsAskedForTheFirst() {
        m_keychain->collections = {passwords, work};
        m_keychain->locked = {passwords, work};
        QVERIFY(writeNow());
        QCOMPARE(m_keychain->writtenTo, passwords);
        QCOMPARE(m_keychain->prompts, 1);
    }

    void withoutAnyCollectionTheKeychainIsUnavailable() {
        const auto written = writeNow();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::KeychainUnavailable);
    }

    void aDatabaseThatHidesItsEntriesIsUnlockedAndReadAgain_data() {
        QTest::addColumn<int>("locked");
        QTest::addRow("asked") << static_cast<int>(secretservice::Locked::Ask);
        QTest::addRow("asked after others have looked")
            << static_cast<int>(secretservice::Locked::AskIfHidden);
    }

    void aDatabaseThatHidesItsEntriesIsUnlockedAndReadAgain() {
        QFETCH(const int, locked);
        hide();
        const auto read = readNow(static_cast<secretservice::Locked>(locked));
        QVERIFY(read);
        QCOMPARE(read->reveal(), QByteArrayView("kept"));
        QCOMPARE(m_keychain->prompts, 1);
    }

    void aDatabaseThatIsToStayLockedIsSaidToBeLocked() {
        hide();
        QCOMPARE(readNow(secretservice::Locked::Leave).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(m_keychain->prompts, 0);
        m_keychain->userAgrees = false;
        QCOMPARE(readNow(secretservice::Locked::Ask).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(m_keychain->prompts, 1);
    }

    void whatIsNotThereIsMissingAndNobodyIsAskedTwice() {
        hide();
        m_keychain->entry.clear();
        QCOMPARE(readNow(secretservice::Locked::Ask).error().kind, ErrorKind::KeychainEntryMissing);
        QCOMPARE(m_keychain->prompts, 1);
        QCOMPARE(readNow(secretservice::Locked::Ask).error().kind, ErrorKind::KeychainEntryMissing);
        QCOMPARE(m_keychain->prompts, 1);
    }

    void aDaemonThatEndsIsNotAnEntryThatWasNeverSaved() {
        m_keychain->collections = {passwords};
        m_keychain->endsWhenAsked = true;
        QCOMPARE(readNow(secretservice::Locked::Ask).error().kind, ErrorKind::KeychainUnavailable);
    }

private:
    void hide() {
        m_keychain->collections = {passwords};
        m_keychain->alias = passwords;
        m_keychain->locked = {passwords};
        m_keychain->entryIn = passwords;
        m_keychain->entry = "kept";
    }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<Keychain> m_keychain;
};

QTEST_GUILESS_MAIN(TestSecretService)
#include "test_secretservice.moc"
