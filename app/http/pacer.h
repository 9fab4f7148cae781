// SPDX-License-Identifier: MIT
#pragma once

#include "instant.h"

#include <QtGlobal>

#include <deque>
#include <optional>

namespace patdesk {

/// What a client id may ask for in one API generation: 100 requests in any 10 seconds.
struct RateLimit {
    int requests = 100;
    std::chrono::milliseconds window{10'000};
    /// To wait after a 429 that names no time: on average, half of the window has passed.
    std::chrono::milliseconds unnamedWait{5'000};
};

/// Keeps one client id and generation within its rate limit, using all of it.
///
/// The service counts a request when it arrives, which is somewhere between its sending and its answer. So a
/// request counts here from its sending until one window after its answer: whatever the latency does, no
/// window of the service's sees more than the limit. A 429 all the same means that the tenant has less, or
/// that another program uses the same client id: the limit falls to what had gone through, and grows back by
/// a tenth with each window that passes without one. Time comes in from outside.
class Pacer {
public:
    explicit Pacer(RateLimit limit = {});

    /// How long until a request may go; 0 = now.
    std::chrono::milliseconds waitAt(Instant now);

    /// A request goes. Only when waitAt() is 0.
    quint64 begin(Instant now);
    /// Its answer, or the end of hope for one, has come.
    void end(quint64 ticket, Instant now);
    /// The answer was 429: nothing goes for `retryAfter`, and then the window is taken to be empty.
    void refused(Instant now, std::optional<std::chrono::milliseconds> retryAfter);

    /// The limit as it is known now.
    int limit() const { return m_learned; }

private:
    struct Request {
        quint64 ticket;
        /// Nothing: still without an answer.
        std::optional<Instant> answered;
    };

    void forgetBefore(Instant now);
    void growBack(Instant now);

    RateLimit m_limit;
    int m_learned;
    std::deque<Request> m_requests;
    quint64 m_lastTicket = 0;
    std::optional<Instant> m_closedUntil;
    std::optional<Instant> m_growsAt;
};

} // namespace patdesk
