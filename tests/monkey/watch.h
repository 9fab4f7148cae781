// SPDX-License-Identifier: MIT
#pragma once

#include <QThread>

#include <atomic>
#include <chrono>

namespace monkey {

/// Assistive technology that wanders through the window all the time, on a thread of its own and over the
/// accessibility bus. A call that is not answered in time is a hang: it is said on standard error, and the
/// main thread gets a SIGABRT, so that a debugger or a sanitizer shows where it stands.
///
/// watch_atspi.cpp for desktops with D-Bus; elsewhere, and where there is no such bus, it says that it does
/// not watch and ends.
class Watch : public QThread {
    Q_OBJECT

public:
    Watch(quint32 seed, std::chrono::milliseconds patience) : m_seed(seed), m_patience(patience) {}

    /// Ends after the call that is under way: let the event loop run until finished().
    void stop() { m_isStopped = true; }

    int answered() const { return m_answered; }

protected:
    void run() override;

private:
    quint32 m_seed;
    std::chrono::milliseconds m_patience;
    std::atomic<bool> m_isStopped = false;
    std::atomic<int> m_answered = 0;
};

/// To be called on the main thread before a watch begins.
void rememberMainThread();

} // namespace monkey
