// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <string_view>

namespace patdesk {

/// A moment, in milliseconds since 1970-01-01 UTC: the resolution in which the service's dates matter.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

inline Instant instantOf(const QDateTime& dateTime) {
    return Instant(std::chrono::milliseconds(dateTime.toMSecsSinceEpoch()));
}

inline QDateTime utcDateTime(Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

/// Reads an RFC 3339 date-time: any offset, no fraction up to nanoseconds (cut to milliseconds), a leap
/// second taken as the second after it. Nothing for anything else. Years 0001 to 9999.
std::optional<Instant> parseRfc3339(std::string_view text);

/// Writes RFC 3339 in UTC with milliseconds, as the service does: 2026-12-31T23:59:59.999Z.
QString toRfc3339(Instant instant);

} // namespace patdesk
