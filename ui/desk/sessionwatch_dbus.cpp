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

#include <array>

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

} // namespace

SessionSignals::SessionSignals() {
    // Not before the window is there: a bus takes its time.
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
    // Whoever sends it: a lock too many costs a click.
    for (const char* const saver : screenSavers)
        bus.connect({}, {}, QString::fromLatin1(saver), QStringLiteral("ActiveChanged"), this,
                    SLOT(onActive(bool)));
}

void SessionSignals::listenToLogind() {
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(logind, logindPath, manager, QStringLiteral("PrepareForSleep"), this, SLOT(onActive(bool)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(logind, logindPath, manager, QStringLiteral("GetSessionByPID"));
    const QString named = qEnvironmentVariable("XDG_SESSION_ID");
    if (named.isEmpty()) {
        question.setArguments({static_cast<uint>(QCoreApplication::applicationPid())});
    } else {
        question = QDBusMessage::createMethodCall(logind, logindPath, manager, QStringLiteral("GetSession"));
        question.setArguments({named});
    }
    auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *watcher;
        if (!session.isError())
            listenToSession(session.value().path());
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

} // namespace patdesk
