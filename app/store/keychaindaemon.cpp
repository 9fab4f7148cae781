// SPDX-License-Identifier: MIT
#include "keychaindaemon.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace patdesk::secretservice {

namespace {

const QString name = QStringLiteral("org.freedesktop.secrets");
const QString bus = QStringLiteral("org.freedesktop.DBus");

} // namespace

KeychainDaemon::KeychainDaemon()
    : m_watcher(name, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForOwnerChange) {
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString& before, const QString&) {
                m_wasRunning = true; // before, or from now on
                if (before.isEmpty())
                    return;
                m_hasEnded = true;
                Q_EMIT ended();
            });
    askWhetherRunning();
}

void KeychainDaemon::askWhetherRunning() {
    QDBusMessage question = QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"), bus,
                                                           QStringLiteral("NameHasOwner"));
    question.setArguments({name});
    auto* const answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<bool> isThere = *answer;
        if (isThere.isValid() && isThere.value())
            m_wasRunning = true;
        answer->deleteLater();
    });
}

} // namespace patdesk::secretservice
