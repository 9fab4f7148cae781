// SPDX-License-Identifier: MIT
#pragma once

#include "instant.h"

#include <cstdint>
#include <limits>

namespace patdesk {

/// A date as the service gives it: an instant, none at all (null), or one that cannot be read.
///
/// What cannot be read is unknown, which is not the same as none: a token whose last use cannot be read was
/// not "never used". So there is neither a conversion to bool nor a dereference: whoever wants the instant
/// asks known(), and whoever wants to say "never" asks isNone().
class Moment {
public:
    /// How columns of numbers keep it, before every date that can be written.
    static constexpr std::int64_t noneMs = std::numeric_limits<std::int64_t>::min();
    static constexpr std::int64_t unreadableMs = noneMs + 1;

    constexpr Moment() = default;

    constexpr Moment(Instant at) : m_ms(at.time_since_epoch().count()) {}

    constexpr Moment(std::nullopt_t /*none*/) {}

    constexpr Moment(std::optional<Instant> at) : m_ms(at ? at->time_since_epoch().count() : noneMs) {}

    static constexpr Moment unreadable() { return fromMs(unreadableMs); }

    static constexpr Moment fromMs(std::int64_t ms) {
        Moment moment;
        moment.m_ms = ms;
        return moment;
    }

    constexpr std::int64_t ms() const { return m_ms; }

    constexpr bool isNone() const { return m_ms == noneMs; }

    constexpr bool isUnreadable() const { return m_ms == unreadableMs; }

    /// Nothing where there is no date, and where it cannot be read.
    constexpr std::optional<Instant> known() const {
        return m_ms > unreadableMs ? std::optional(Instant(std::chrono::milliseconds(m_ms))) : std::nullopt;
    }

    friend constexpr bool operator==(const Moment&, const Moment&) = default;

private:
    std::int64_t m_ms = noneMs;
};

/// A date in the forms that services write, read more tolerantly than RFC 3339: `T`, `t` or a space between
/// date and time, or the date alone; seconds and their fraction may be left out; `Z`, `+00`, `+0000`,
/// `+00:00`, none (taken for UTC), with a zone's name in brackets behind it. Digits alone are seconds (10) or
/// milliseconds (13) since 1970. Unreadable for all else, and for what lies before 1970-01-02: that is how
/// programs write a date that they do not have.
Moment readMoment(std::string_view text);

/// The same for a number: seconds or milliseconds since 1970, told apart by their size.
Moment readMoment(double number);

} // namespace patdesk
