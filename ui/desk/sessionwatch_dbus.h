// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusMessage;

namespace patdesk {

/// What SessionWatch listens to on the buses.
class SessionSignals : public QObject {
    Q_OBJECT

public:
    SessionSignals();

    /// Lets the machine sleep, if it waits for this.
    void letSleep();

Q_SIGNALS:
    void left();

private Q_SLOTS:
    /// Of a screen saver.
    void onActive(bool active);
    /// The machine is about to sleep, or has woken up.
    void onSleep(bool begins);
    void onSessionProperties(const QDBusMessage& changes);

private:
    void listen();
    void listenToScreenSavers();
    void listenToLogind();
    /// Has the machine wait for letSleep() before it sleeps.
    void delaySleep();
    /// By the variable XDG_SESSION_ID or, where that is missing or of another system, by this process.
    void findSession();
    void findSessionOfProcess();
    void findSessionOfUser();
    /// Of the session that answers the question; where none does, another is asked.
    void listenToSessionOf(const QDBusMessage& question, void (SessionSignals::*otherwise)());
    void listenToSession(const QString& path);

    /// Open as long as the machine is to wait.
    QDBusUnixFileDescriptor m_delay;
    bool m_sleeps = false;
};

} // namespace patdesk
