// SPDX-License-Identifier: MIT
#include "desktopnotice_dbus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace patdesk {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

DesktopNotice::Platform::Platform(DesktopNotice& notice) : m_notice(notice) {
    // clang-format off
    QDBusConnection::sessionBus().connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                                          SLOT(invoked(uint,QString)));
    // clang-format on
}

void DesktopNotice::Platform::show(const QString& title, const QString& text) {
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QString desktopFile = QGuiApplication::desktopFileName();
    // The body may be taken for markup, the summary never is.
    call.setArguments({QCoreApplication::applicationName(), m_id, desktopFile, title, text.toHtmlEscaped(),
                       QStringList{QStringLiteral("default"), DesktopNotice::tr("Open")},
                       QVariantMap{{QStringLiteral("desktop-entry"), desktopFile}}, -1});
    auto* const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_id = reply.value();
        watcher->deleteLater();
    });
}

void DesktopNotice::Platform::invoked(uint id, const QString& action) {
    if (id == m_id && action == QLatin1String("default"))
        Q_EMIT m_notice.activated();
}

DesktopNotice::DesktopNotice(QObject* parent)
    : QObject(parent), m_platform(std::make_unique<Platform>(*this)) {}

DesktopNotice::~DesktopNotice() = default;

void DesktopNotice::show(const QString& title, const QString& text) {
    m_platform->show(title, text);
}

} // namespace patdesk
