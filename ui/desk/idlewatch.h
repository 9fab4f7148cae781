// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace patdesk {

/// Signals when no window of this program has had input for a while: no key, button, pointer or touch.
///
/// It reads the system's clock, which goes on while the machine sleeps (a timer does not): the first key
/// after a night counts as too late. WindowLock locks at idle(); the time is Settings::lockTime(). Main
/// thread only.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(Clock clock, QObject* parent = nullptr);

    /// 0 = never idle. Begins anew.
    void setTime(std::chrono::milliseconds time);

    /// Whether the time is over; idle() follows if so. Done by itself every few seconds and at every input.
    bool look();

Q_SIGNALS:
    /// Once; again only after setTime().
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Clock m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_time{0};
    Instant m_lastInput;
};

} // namespace patdesk
