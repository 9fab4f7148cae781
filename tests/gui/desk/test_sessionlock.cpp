// SPDX-License-Identifier: MIT
// A session that is left locks the window: told by the real buses, with senders that are none of Patdesk's.
#include "desk.h"
#include "servicescript.h"
#include "tokenchanges.h"
#include "windowlock.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QString logindPath = QStringLiteral("/org/freedesktop/login1");
const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_32");

/// A bus of its own in the place of the system's, started before anybody asks for that.
class SystemBus {
public:
    SystemBus() {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        m_daemon.waitForStarted();
        m_daemon.waitForReadyRead();
        m_address = QString::fromUtf8(m_daemon.readAllStandardOutput()).trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
        qputenv("XDG_SESSION_ID", "2");
    }

    ~SystemBus() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    const QString& address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

/// The session that the user sees, by the name under which it is found without knowing its id.
class AutoSession : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(QString Id READ id CONSTANT)

public:
    static QString id() { return QStringLiteral("2"); }
};

/// As much of logind as is asked for: which session this is, and what delays sleep.
class Logind : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit Logind(const QString& address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("logind"))) {
        m_bus.registerObject(logindPath, this, QDBusConnection::ExportAllSlots);
        m_bus.registerObject(logindPath + QStringLiteral("/session/auto"), &m_auto,
                             QDBusConnection::ExportAllProperties);
        m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }

    ~Logind() override { forget(); }

    void say(const QString& path, const char* interface, const char* name, const QVariantList& what = {}) {
        QDBusMessage signal =
            QDBusMessage::createSignal(path, QString::fromLatin1(interface), QString::fromLatin1(name));
        signal.setArguments(what);
        m_bus.send(signal);
    }

    void sleep(bool begins) {
        say(logindPath, "org.freedesktop.login1.Manager", "PrepareForSleep", {begins});
    }

    /// Whether somebody still has the descriptor that was given out as the nth, from 0 on.
    bool isDelayed(qsizetype nth) const {
        char byte = 0;
        return nth < m_delays.size() && read(m_delays[nth], &byte, 1) < 0;
    }

    void forget() {
        asked = 0;
        askedByProcess = 0;
        delays.clear();
        for (const int end : std::as_const(m_delays))
            close(end);
        m_delays.clear();
    }

    int asked = 0;
    int askedByProcess = 0;
    /// As "sleep delay Patdesk".
    QStringList delays;

public Q_SLOTS:

    QDBusObjectPath GetSession(const QString& id) {
        ++asked;
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/_3") + id);
    }

    QDBusObjectPath GetSessionByPID(uint) {
        ++askedByProcess;
        sendErrorReply(QStringLiteral("org.freedesktop.login1.NoSessionForPID"), QStringLiteral("none"));
        return QDBusObjectPath(QStringLiteral("/"));
    }

    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                    const QString& mode) {
        int ends[2];
        if (why.isEmpty() || pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        delays.append(what + u' ' + mode + u' ' + who);
        m_delays.append(ends[0]);
        QDBusUnixFileDescriptor delay;
        delay.giveFileDescriptor(ends[1]);
        return delay;
    }

private:
    QDBusConnection m_bus;
    AutoSession m_auto;
    QList<int> m_delays;
};

} // namespace

class TestSessionLock : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("there is no D-Bus session: start the tests with tests/run");
        m_system = std::make_unique<SystemBus>();
        if (m_system->address().isEmpty())
            QSKIP("dbus-daemon cannot be started");
        m_logind = std::make_unique<Logind>(m_system->address());
    }

    void init() {
        if (!m_logind)
            QSKIP("no bus");
        m_logind->forget();
        m_desk = std::make_unique<Desk>();
        m_desk->window->openTenant(m_desk->acme.id);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QTRY_COMPARE(m_logind->asked, 1);
        QTRY_COMPARE(m_logind->delays.size(), 1);
    }

    void cleanup() { m_desk.reset(); }

    void aScreenThatIsLockedLocksPatdesk_data() {
        QTest::addColumn<QString>("name");
        for (const char* const name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                                       "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }

    void aScreenThatIsLockedLocksPatdesk() {
        QFETCH(const QString, name);
        QVERIFY(saver(name, false));
        QVERIFY(saver(name, true));
        QTRY_VERIFY(isLocked());
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Closed);
    }

    void aScreenThatIsUnlockedLocksNothing() {
        QVERIFY(saver(QStringLiteral("org.gnome.ScreenSaver"), false));
        settle();
        QVERIFY(!isLocked());
    }

    void sleepLocksPatdesk() {
        m_logind->sleep(true);
        QTRY_VERIFY(isLocked());
    }

    void wakingUpLocksNothing() {
        m_logind->sleep(false);
        settle();
        QVERIFY(!isLocked());
    }

    void sleepWaitsUntilEverythingIsPutAway() {
        QCOMPARE(m_logind->delays, QStringList{QStringLiteral("sleep delay Patdesk")});
        QVERIFY(m_logind->isDelayed(0));
        const QObject context;
        QList<bool> delayed;
        const auto note = [&] { delayed.append(m_logind->isDelayed(0)); };
        connect(m_desk->window->findChild<WindowLock*>(), &WindowLock::locked, &context, note);
        connect(&m_desk->tokens, &TokenService::stateChanged, &context, [&](patdesk::LoadState state) {
            if (state == LoadState::Closed)
                note();
        });
        m_logind->sleep(true);
        QTRY_VERIFY(!m_logind->isDelayed(0));
        QCOMPARE(delayed, (QList<bool>{true, true}));
        QVERIFY(isLocked());
        QCOMPARE(m_desk->tokens.state(), LoadState::Closed);
    }

    void sleepWaitsForAChangeThatIsOnItsWay() {
        FaultServer service;
        service.setAnswer([](const SeenRequest& request) {
            return request.method == "DELETE" ? Script{hold(), send(response(204, {}, {}))}
                                              : goodScript(request);
        });
        Tenant tenant = tenantAt(service);
        tenant.id = TenantId(QStringLiteral("slow"));
        tenant.name = QStringLiteral("Slow");
        m_desk->tenants.addForSession(tenant, clientSecret());
        m_desk->window->openTenant(tenant.id);
        QTRY_COMPARE(m_desk->tokens.tenant()->id, tenant.id);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        bool deleted = false;
        m_desk->tokens.changes().remove(
            someToken, Continuation<Done>(&service, [&](const Result<Done>& done) { deleted = done.ok(); }));
        QTRY_COMPARE(service.count("DELETE"), 1);
        m_logind->sleep(true);
        QTRY_VERIFY(isLocked());
        QVERIFY(m_logind->isDelayed(0));
        service.release();
        QTRY_VERIFY(!m_logind->isDelayed(0));
        QVERIFY(deleted);
        QCOMPARE(m_desk->tokens.state(), LoadState::Closed);
    }

    void sleepIsDelayedAgainAfterWakingUpAndNotByWhatIsLockedAlready() {
        m_logind->sleep(true);
        QTRY_VERIFY(!m_logind->isDelayed(0));
        m_logind->sleep(false);
        QTRY_COMPARE(m_logind->delays.size(), 2);
        QVERIFY(m_logind->isDelayed(1));
        m_logind->sleep(true);
        QTRY_VERIFY(!m_logind->isDelayed(1));
    }

    void aLockedScreenAloneLetsNothingSleep() {
        QVERIFY(saver(QStringLiteral("org.gnome.ScreenSaver"), true));
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Closed);
        QVERIFY(m_logind->isDelayed(0));
    }

    void aSessionWithoutAnIdInTheEnvironmentIsFoundAsTheOneThatTheUserSees() {
        qunsetenv("XDG_SESSION_ID");
        m_desk = std::make_unique<Desk>();
        m_desk->window->openTenant(m_desk->acme.id);
        const int asked = m_logind->asked;
        QTRY_COMPARE(m_logind->askedByProcess, 1);
        qputenv("XDG_SESSION_ID", "2");
        QTRY_COMPARE(m_logind->asked, asked + 1);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QTRY_VERIFY_WITH_TIMEOUT((say("Lock"), isLocked()), 10'000);
    }

    void aSessionThatLogindLocksLocksPatdesk() {
        // Whether the second answer of logind has come is only seen by what follows from it.
        QTRY_VERIFY_WITH_TIMEOUT((say("Lock"), isLocked()), 10'000);
    }

    void anotherUsersSessionThatIsShownLocksPatdesk() {
        QTRY_VERIFY_WITH_TIMEOUT((changed({{QStringLiteral("Active"), false}}), isLocked()), 10'000);
    }

    void anotherSessionsLockIsNotOurs() {
        m_logind->say(QStringLiteral("/org/freedesktop/login1/session/_37"), "org.freedesktop.login1.Session",
                      "Lock");
        changed({{QStringLiteral("Active"), true}, {QStringLiteral("IdleHint"), true}});
        settle();
        QVERIFY(!isLocked());
    }

private:
    bool isLocked() const { return m_desk->window->findChild<WindowLock*>()->isLocked(); }

    /// dbus-send is a sender that has nothing of Qt.
    static bool saver(const QString& interface, bool active) {
        return QProcess::execute(QStringLiteral("dbus-send"),
                                 {QStringLiteral("--session"), QStringLiteral("--type=signal"),
                                  QStringLiteral("/some/path"), interface + QStringLiteral(".ActiveChanged"),
                                  QStringLiteral("boolean:") + QLatin1String(active ? "true" : "false")}) ==
               0;
    }

    void say(const char* name) { m_logind->say(sessionPath, "org.freedesktop.login1.Session", name); }

    void changed(const QVariantMap& properties) {
        m_logind->say(sessionPath, "org.freedesktop.DBus.Properties", "PropertiesChanged",
                      {QStringLiteral("org.freedesktop.login1.Session"), properties, QStringList()});
    }

    /// What was sent before this has been heard once a later signal has locked another window.
    void settle() const {
        Desk other;
        other.window->openTenant(other.acme.id);
        QTRY_COMPARE(m_logind->asked, 2);
    }

    std::unique_ptr<SystemBus> m_system;
    std::unique_ptr<Logind> m_logind;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestSessionLock)
#include "test_sessionlock.moc"
