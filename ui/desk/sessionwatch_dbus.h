// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDBusMessage;

namespace patdesk {

/// What SessionWatch listens to on the buses.
class SessionSignals : public QObject {
    Q_OBJECT

public:
    SessionSignals();

Q_SIGNALS:
    void left();

private Q_SLOTS:
    /// Of a screen saver, or of a machine that is about to sleep.
    void onActive(bool active);
    void onSessionProperties(const QDBusMessage& changes);

private:
    void listen();
    void listenToScreenSavers();
    void listenToLogind();
    void listenToSession(const QString& path);
};

} // namespace patdesk
