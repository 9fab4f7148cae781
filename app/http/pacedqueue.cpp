// SPDX-License-Identifier: MIT
#include "pacedqueue.h"

namespace patdesk {

PacedQueue::PacedQueue(Clock clock, RateLimit limit, QObject* parent)
    : QObject(parent), m_clock(std::move(clock)), m_pacer(limit) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PacedQueue::letGo);
}

void PacedQueue::enter(Urgency urgency, Continuation<quint64> go) {
    (urgency == Urgency::Interactive ? m_interactive : m_bulk).push_back(std::move(go));
    letGo();
}

void PacedQueue::leave(quint64 ticket) {
    m_pacer.end(ticket, m_clock());
    m_timer.start(0); // not at once: who leaves since its tenant is closed must not let another of it go
}

void PacedQueue::refused(std::optional<std::chrono::milliseconds> retryAfter) {
    m_pacer.refused(m_clock(), retryAfter);
    letGo();
}

std::chrono::milliseconds PacedQueue::wait() {
    return m_pacer.waitAt(m_clock());
}

void PacedQueue::letGo() {
    m_timer.stop();
    while (auto* const line = nextLine()) {
        const auto wait = m_pacer.waitAt(m_clock());
        if (wait > std::chrono::milliseconds(0)) {
            m_timer.start(wait);
            return;
        }
        const auto go = std::move(line->front());
        line->pop_front();
        go(m_pacer.begin(m_clock()));
    }
}

std::deque<Continuation<quint64>>* PacedQueue::nextLine() {
    for (auto* const line : {&m_interactive, &m_bulk}) {
        while (!line->empty() && line->front().isDead())
            line->pop_front();
        if (!line->empty())
            return line;
    }
    return nullptr;
}

} // namespace patdesk
