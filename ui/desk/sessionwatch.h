// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace patdesk {

/// Tells when the user's session is left: its screen is locked, the machine is about to sleep, or somebody
/// else's session is shown.
///
/// Linux: the screen savers' signals on the session bus and logind's on the system bus, as far as these can
/// be reached (a sandbox may hide them). Windows: session and power notifications. macOS: the notifications
/// of the screen lock, of sleep and of fast user switching. Elsewhere it never tells, and the idle time alone
/// locks. Main thread only.
class SessionWatch : public QObject {
    Q_OBJECT

public:
    explicit SessionWatch(QObject* parent = nullptr);
    ~SessionWatch() override;

Q_SIGNALS:
    void left();

private:
    class Platform;
    std::unique_ptr<Platform> m_platform;
};

} // namespace patdesk
