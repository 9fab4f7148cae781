// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVariantMap>

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
    void onSessionProperties(const QString& interface, const QVariantMap& changed);

private:
    void listen();
    void listenToScreenSavers();
    void listenToLogind();
    void listenToSession(const QString& path);
};

} // namespace patdesk
