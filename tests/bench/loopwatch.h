// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QObject>

#include <algorithm>

namespace patdesk::bench {

/// Watches how long this thread's event loop is away from waiting: that long a click would have to wait.
class LoopWatch : public QObject {
public:
    LoopWatch() {
        auto* const dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_away.start(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { note(); });
        m_away.start();
    }

    /// Handles what is waiting now, as one turn of the loop.
    void turn() {
        m_away.start();
        QCoreApplication::processEvents();
        note();
    }

    /// Milliseconds.
    double longest() const { return m_longest; }

private:
    void note() {
        if (m_away.isValid())
            m_longest = std::max(m_longest, static_cast<double>(m_away.nsecsElapsed()) / 1e6);
        m_away.invalidate();
    }

    QElapsedTimer m_away;
    double m_longest = 0;
};

} // namespace patdesk::bench
