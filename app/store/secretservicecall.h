// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "keychaindaemon.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

class QDBusMessage;

namespace patdesk::secretservice {

using Paths = QList<QDBusObjectPath>;

/// "/" stands for no object: no prompt, no collection.
bool isNone(const QDBusObjectPath& path);

/// One errand on its way through the Secret Service: opens a session, does its own part, closes the session,
/// deletes itself. What fails on the way ends it as an error: KeychainLocked, where the user refuses;
/// KeychainGone, as soon as the keychain's daemon ends; KeychainUnavailable, after five minutes without an
/// answer among the rest.
class ServiceCall : public QObject {
    Q_OBJECT

public:
    ServiceCall();

    void start();

protected:
    /// Its own part, once there is a session.
    virtual void proceed() = 0;
    /// Reports the failure to the caller. Called once, unless `end` was.
    virtual void deliver(const Error& error) = 0;

    const QDBusObjectPath& session() const { return m_session; }

    /// Of the service itself.
    void callService(const QString& method, const QVariantList& arguments,
                     const std::function<void(const QDBusMessage&)>& answered);
    /// Of one of its objects. An error ends the errand.
    void call(const QString& path, const QString& interface, const QString& method,
              const QVariantList& arguments, const std::function<void(const QDBusMessage&)>& answered);
    /// Unlocks items or collections, with their user's help where the keychain wants it.
    void unlock(const Paths& objects, const std::function<void()>& unlocked);
    /// Waits for a prompt's end.
    void prompt(const QDBusObjectPath& prompt, const std::function<void()>& agreed);

    void fail(ErrorKind kind, const QString& detail = {});
    /// Before the result is delivered.
    void close();

private:
    Q_SLOT void promptCompleted(const QDBusMessage& completed);

    QDBusConnection m_bus;
    KeychainDaemon m_daemon;
    QDBusObjectPath m_session;
    std::function<void()> m_agreed; // unbound: its own
    QTimer m_deadline;
    bool m_closed = false;
};

} // namespace patdesk::secretservice
