// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "continuation.h"
#include "pacer.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace patdesk {

enum class Urgency {
    Interactive, ///< somebody waits for it: ahead of bulk work
    Bulk,        ///< one of many
};

/// Where the requests of one rate budget wait for their turn: interactive ones first, in order of arrival.
/// Main thread only.
class PacedQueue : public QObject {
    Q_OBJECT

public:
    PacedQueue(Clock clock, RateLimit limit, QObject* parent = nullptr);

    /// Delivers a ticket when the request may go, perhaps at once; hand it back with leave(). A request whose
    /// context has died loses its place.
    void enter(Urgency urgency, Continuation<quint64> go);
    /// The request has ended. Requests that may now be sent are sent at the next turn of the event loop.
    void leave(quint64 ticket);
    /// It has ended with 429; on top of leave().
    void refused(std::optional<std::chrono::milliseconds> retryAfter);

    /// How long a request that came now would wait at least; 0 = it would go at once.
    std::chrono::milliseconds wait();

    int limit() const { return m_pacer.limit(); }

private:
    void letGo();
    /// The next that still wants to go; takes the dead away. Null if there is none.
    std::deque<Continuation<quint64>>* nextLine();

    Clock m_clock;
    Pacer m_pacer;
    std::deque<Continuation<quint64>> m_interactive;
    std::deque<Continuation<quint64>> m_bulk;
    QTimer m_timer;
};

} // namespace patdesk
