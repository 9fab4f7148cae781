// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace patdesk {

/// "12 h", "1 h 30 min", "45 s": a length of time. Dates, and how far away they are ("in 20 d", "never"), are
/// worded in datetext.h, the status of a token that expires in tokenstatus.h.
QString spanText(std::chrono::seconds span);

/// What somebody means who types "12 h", "1h 30 min", "45 s" or "2 hours"; a number alone is in `unit`.
/// Nothing for what is no span of time.
std::optional<std::chrono::seconds> spanFrom(const QString& text, std::chrono::seconds unit);

} // namespace patdesk
