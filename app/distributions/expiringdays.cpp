// SPDX-License-Identifier: MIT
#include "expiringdays.h"

#include <QDateTime>

#include <algorithm>

namespace patdesk {

namespace {

/// Which day of some has a moment. A day has not always 24 hours.
class Days {
public:
    Days(QDate first, std::size_t count, const QTimeZone& zone) {
        for (std::size_t i = 0; i <= count; ++i)
            m_starts.push_back(first.addDays(static_cast<qint64>(i)).startOfDay(zone).toMSecsSinceEpoch());
    }

    void add(std::int64_t ms, std::vector<std::int64_t>& counts) const {
        if (ms < m_starts.front() || ms >= m_starts.back())
            return;
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), ms);
        ++counts[static_cast<std::size_t>(next - m_starts.begin() - 1)];
    }

private:
    std::vector<std::int64_t> m_starts; ///< and the end of the last
};

} // namespace

ExpiringDays expiringDays(const RowFacts& facts, std::span<const TokenTable::Row> shown,
                          const QTimeZone& zone, QDate from, int weeks) {
    constexpr std::size_t week = 7;
    const std::size_t count = static_cast<std::size_t>(weeks) * week;
    ExpiringDays result{.first = from.addDays(1 - from.dayOfWeek()),
                        .all = std::vector<std::int64_t>(count, 0),
                        .shown = std::vector<std::int64_t>(count, 0)};
    const Days days(result.first, count, zone);
    const TokenTable& table = facts.table;
    for (TokenTable::Row row = 0; row < table.rowCount(); ++row) {
        if (!table.isRemoved(row))
            days.add(table.expiresMs[row], result.all);
    }
    for (const TokenTable::Row row : shown) {
        if (row < table.rowCount())
            days.add(table.expiresMs[row], result.shown);
    }
    return result;
}

} // namespace patdesk
