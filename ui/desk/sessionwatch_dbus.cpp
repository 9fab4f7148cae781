// SPDX-License-Identifier: MIT
#include "sessionwatch_dbus.h"

#include "sessionwatch.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <array>
#include <utility>

namespace patdesk {

namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString logindPath = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");

/// What the desktops call their screen savers. The signal is the same for all: ActiveChanged(b).
constexpr std::array screenSavers{"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                                  "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"};

QDBusMessage managerCall(const char* method, const QVariantList& arguments) {
    QDBusMessage call =
        QDBusMessage::createMethodCall(logind, logindPath, manager, QString::fromLatin1(method));
    call.setArguments(arguments);
    return call;
}

/// Asks on the system bus and calls `then` with the pending reply, unless `receiver` is gone by then.
template <class Reply, class F>
void ask(const QDBusMessage& question, QObject* receiver, F then) {
    auto* const watcher =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), receiver);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, receiver,
                     [watcher, then = std::move(then)] {
                         watcher->deleteLater();
                         const Reply reply = *watcher;
                         then(reply);
                     });
}

} // namespace

SessionSignals::SessionSignals() {
    // Not before the window is shown: connecting to a bus takes time.
    QMetaObject::invokeMethod(this, &SessionSignals::listen, Qt::QueuedConnection);
}

void SessionSignals::listen() {
    listenToScreenSavers();
    listenToLogind();
}

void SessionSignals::listenToScreenSavers() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The sender does not matter: an unneeded lock costs only a click.
    for (const char* const saver : screenSavers)
        bus.connect({}, {}, QString::fromLatin1(saver), QStringLiteral("ActiveChanged"), this,
                    SLOT(onActive(bool)));
}

void SessionSignals::listenToLogind() {
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(logind, logindPath, manager, QStringLiteral("PrepareForSleep"), this, SLOT(onSleep(bool)));
    delaySleep();
    findSession();
}

void SessionSignals::delaySleep() {
    const QDBusMessage question =
        managerCall("Inhibit", {QStringLiteral("sleep"), QStringLiteral("Patdesk"),
                                QStringLiteral("Puts tokens and credentials away"), QStringLiteral("delay")});
    ask<QDBusPendingReply<QDBusUnixFileDescriptor>>(question, this, [this](const auto& delay) {
        if (!delay.isError() && !m_sleeps)
            m_delay = delay.value();
    });
}

void SessionSignals::letSleep() {
    if (m_sleeps)
        m_delay = QDBusUnixFileDescriptor();
}

void SessionSignals::onSleep(bool begins) {
    m_sleeps = begins;
    if (begins)
        Q_EMIT left();
    else if (!m_delay.isValid())
        delaySleep();
}

void SessionSignals::findSession() {
    const QString named = qEnvironmentVariable("XDG_SESSION_ID");
    if (named.isEmpty())
        return findSessionOfProcess();
    listenToSessionOf(managerCall("GetSession", {named}), &SessionSignals::findSessionOfProcess);
}

void SessionSignals::findSessionOfProcess() {
    const auto pid = static_cast<uint>(QCoreApplication::applicationPid());
    listenToSessionOf(managerCall("GetSessionByPID", {pid}), &SessionSignals::findSessionOfUser);
}

/// What the user's systemd has started belongs to no session: the one that the user sees is meant. "auto" is
/// only a name for it, and sends no signals.
void SessionSignals::findSessionOfUser() {
    QDBusMessage question = QDBusMessage::createMethodCall(
        logind, logindPath + QStringLiteral("/session/auto"), properties, QStringLiteral("Get"));
    question.setArguments({sessionInterface, QStringLiteral("Id")});
    ask<QDBusPendingReply<QDBusVariant>>(question, this, [this](const auto& id) {
        if (!id.isError())
            listenToSessionOf(managerCall("GetSession", {id.value().variant().toString()}), nullptr);
    });
}

void SessionSignals::listenToSessionOf(const QDBusMessage& question, void (SessionSignals::*otherwise)()) {
    ask<QDBusPendingReply<QDBusObjectPath>>(question, this, [this, otherwise](const auto& session) {
        if (!session.isError())
            listenToSession(session.value().path());
        else if (otherwise)
            (this->*otherwise)();
    });
}

void SessionSignals::listenToSession(const QString& path) {
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.connect(logind, path, sessionInterface, QStringLiteral("Lock"), this, SIGNAL(left()));
    bus.connect(logind, path, properties, QStringLiteral("PropertiesChanged"), this,
                SLOT(onSessionProperties(QDBusMessage)));
}

void SessionSignals::onActive(bool active) {
    if (active)
        Q_EMIT left();
}

void SessionSignals::onSessionProperties(const QDBusMessage& changes) {
    if (changes.arguments().value(0).toString() != sessionInterface)
        return;
    const auto changed = qdbus_cast<QVariantMap>(changes.arguments().value(1));
    // Another user's session is shown, or the desktop says that it has locked this one.
    const QVariant active = changed.value(QStringLiteral("Active"));
    if ((active.isValid() && !active.toBool()) || changed.value(QStringLiteral("LockedHint")).toBool())
        Q_EMIT left();
}

class SessionWatch::Platform {
public:
    SessionSignals heard;
};

SessionWatch::SessionWatch(QObject* parent) : QObject(parent), m_platform(std::make_unique<Platform>()) {
    connect(&m_platform->heard, &SessionSignals::left, this, &SessionWatch::left);
}

SessionWatch::~SessionWatch() = default;

void SessionWatch::mayLeave() {
    m_platform->heard.letSleep();
}

} // namespace patdesk
