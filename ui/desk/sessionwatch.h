// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace patdesk {

/// Signals when the user leaves the session: the screen is locked, the computer is about to sleep, or another
/// user's session is shown.
///
/// Linux: the screen savers' signals on the session bus and logind's on the system bus, as far as these can
/// be reached (a sandbox may hide them); sleep waits for mayLeave(), 5 s at the most unless logind is set up
/// otherwise. Windows: session and power notifications. macOS: the notifications
/// of the screen lock, of sleep and of fast user switching. Elsewhere it never tells, and the idle time alone
/// locks. Main thread only.
class SessionWatch : public QObject {
    Q_OBJECT

public:
    explicit SessionWatch(QObject* parent = nullptr);
    ~SessionWatch() override;

    /// Everything that left() asks for is done: a computer that waits for it may go to sleep.
    void mayLeave();

Q_SIGNALS:
    void left();

private:
    class Platform;
    std::unique_ptr<Platform> m_platform;
};

} // namespace patdesk
