// SPDX-License-Identifier: MIT
#include "pacer.h"

#include <algorithm>

namespace patdesk {

using std::chrono::milliseconds;

Pacer::Pacer(RateLimit limit) : m_limit(limit), m_learned(limit.requests) {}

milliseconds Pacer::waitAt(Instant now) {
    forgetBefore(now);
    growBack(now);
    if (m_closedUntil && now < *m_closedUntil)
        return *m_closedUntil - now;
    if (std::ssize(m_requests) < m_learned)
        return milliseconds(0);
    // The first answer to leave the window makes room; as long as there is none, a window is the bound.
    milliseconds wait = m_limit.window;
    for (const Request& request : m_requests) {
        if (request.answered)
            wait = std::min(wait, *request.answered + m_limit.window - now);
    }
    return std::max(wait, milliseconds(1));
}

quint64 Pacer::begin(Instant now) {
    forgetBefore(now);
    m_requests.push_back({++m_lastTicket, std::nullopt});
    return m_lastTicket;
}

void Pacer::end(quint64 ticket, Instant now) {
    const auto found = std::find_if(m_requests.begin(), m_requests.end(),
                                    [ticket](const Request& r) { return r.ticket == ticket; });
    if (found != m_requests.end())
        found->answered = now;
}

void Pacer::refused(Instant now, std::optional<milliseconds> retryAfter) {
    forgetBefore(now);
    // Answers to requests that were already on their way when the limit was reached say nothing new.
    const bool first = !m_closedUntil || now >= *m_closedUntil;
    if (first)
        m_learned = std::clamp(static_cast<int>(m_requests.size()) - 1, 1, m_learned);
    m_closedUntil = std::max(m_closedUntil.value_or(now), now + retryAfter.value_or(m_limit.unnamedWait));
    m_growsAt = *m_closedUntil + m_limit.window;
    // When to go on is the service's word now, not what was counted here.
    std::erase_if(m_requests, [](const Request& r) { return r.answered.has_value(); });
}

void Pacer::forgetBefore(Instant now) {
    std::erase_if(m_requests,
                  [&](const Request& r) { return r.answered && *r.answered + m_limit.window <= now; });
}

void Pacer::growBack(Instant now) {
    while (m_growsAt && now >= *m_growsAt) {
        m_learned = std::min(m_limit.requests, m_learned + std::max(1, m_limit.requests / 10));
        m_growsAt = m_learned < m_limit.requests ? std::optional(*m_growsAt + m_limit.window) : std::nullopt;
    }
}

} // namespace patdesk
