// SPDX-License-Identifier: MIT
#pragma once

#include "rowfinder.h"

#include <QDate>
#include <QTimeZone>

#include <span>

namespace patdesk {

/// How many tokens expire on each day of some weeks, by the calendar of a zone. Weeks begin on Monday, as
/// they do in queries.
struct ExpiringDays {
    QDate first; ///< a Monday
    std::vector<std::int64_t> all;
    std::vector<std::int64_t> shown;

    QDate day(std::size_t i) const { return first.addDays(static_cast<qint64>(i)); }
};

/// From the week of this day on. `shown`: the rows that are.
ExpiringDays expiringDays(const RowFacts& facts, std::span<const TokenTable::Row> shown,
                          const QTimeZone& zone, QDate from, int weeks);

} // namespace patdesk
