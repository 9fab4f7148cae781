// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "instant.h"

#include <QByteArrayView>

#include <functional>
#include <optional>

namespace patdesk {

/// How a read is tried again: exponential backoff with full jitter, within a total budget.
struct RetryPolicy {
    int maxTries = 5;
    /// The first wait is up to this, the next up to twice as much …
    std::chrono::milliseconds base{500};
    /// … and none is longer, unless the service asks for it.
    std::chrono::milliseconds ceiling{15'000};
    /// From the first try on. A wait that would end later is not begun.
    std::chrono::milliseconds budget{60'000};
};

/// How a change whose answer was lost is looked for in the list. The service may still be at it: only the
/// last look's "no" counts.
struct Looks {
    int count = 3;
    std::chrono::milliseconds apart{2'000};
};

/// An error that a later try may not meet again: a lost connection, a passed deadline, 429, 5xx.
bool isTransient(const Error& error);

/// The tries of one read. Time and randomness come in from outside.
class RetrySchedule {
public:
    /// `random` gives numbers from 0 to below 1.
    RetrySchedule(RetryPolicy policy, Instant start, const std::function<double()>& random);

    /// The try that has just ended met `error`: how long to wait before the next, or nothing, which is the
    /// end.
    std::optional<std::chrono::milliseconds> next(const Error& error, Instant now);

private:
    RetryPolicy m_policy;
    Instant m_start;
    std::function<double()> m_random; // unbound: holds nothing
    int m_tries = 0;
};

/// The wait that a Retry-After header asks for (RFC 9110, 10.2.3): seconds, or an HTTP date seen from `now`.
/// Nothing for anything else; never negative, a day at most.
std::optional<std::chrono::milliseconds> retryAfter(QByteArrayView header, Instant now);

/// An HTTP date (RFC 9110, 5.6.7) in the one form that is still sent: Sun, 06 Nov 1994 08:49:37 GMT.
std::optional<Instant> parseHttpDate(QByteArrayView text);

} // namespace patdesk
