// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusServiceWatcher>
#include <QObject>

namespace patdesk::secretservice {

/// Whether a program on the session bus offers the Secret Service, and whether it has gone since this was
/// made: gone is another answer than "never saved". What has happened before an answer on the bus is known
/// before it. Main thread only.
class KeychainDaemon : public QObject {
    Q_OBJECT

public:
    KeychainDaemon();

    /// At any time since this was made.
    bool wasRunning() const { return m_wasRunning; }

    bool hasEnded() const { return m_hasEnded; }

Q_SIGNALS:
    void ended();

private:
    void askWhetherRunning();

    QDBusServiceWatcher m_watcher;
    bool m_wasRunning = false;
    bool m_hasEnded = false;
};

} // namespace patdesk::secretservice
