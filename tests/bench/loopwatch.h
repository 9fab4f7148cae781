// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QSemaphore>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace patdesk::bench {

/// Watches how long this thread's event loop lets a click wait: another thread sends it one event after the
/// other and measures when each is handled. (The dispatcher's own signals would be simpler, but with GLib
/// they come before and after what is handled and not around the waiting.)
class LoopWatch {
public:
    LoopWatch() : m_thread([this] { watch(); }) {}

    ~LoopWatch() {
        m_ends = true;
        m_handled.release();
        m_thread.join();
    }

    LoopWatch(const LoopWatch&) = delete;
    LoopWatch& operator=(const LoopWatch&) = delete;

    /// Handles what is waiting now, as one turn of the loop.
    void turn() const { QCoreApplication::processEvents(); }

    /// Milliseconds.
    double longest() const { return m_longest; }

private:
    using Clock = std::chrono::steady_clock;

    void watch() {
        while (!m_ends) {
            const auto handle = [this, sent = Clock::now()] {
                const std::chrono::duration<double, std::milli> waited = Clock::now() - sent;
                m_longest = std::max(m_longest, waited.count());
                m_handled.release();
            };
            QMetaObject::invokeMethod(&m_receiver, handle, Qt::QueuedConnection);
            m_handled.acquire();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    QObject m_receiver;
    QSemaphore m_handled;
    std::atomic<bool> m_ends = false;
    double m_longest = 0;
    std::thread m_thread; ///< last, so that it finds the rest
};

} // namespace patdesk::bench
