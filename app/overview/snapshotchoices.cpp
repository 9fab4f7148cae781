// SPDX-License-Identifier: MIT
#include "snapshotchoices.h"

#include <algorithm>

namespace patdesk {

namespace {

using Entry = SnapshotLog::Entry;

/// Every day's last one, and all of today but the newest.
std::vector<Entry> thinned(const std::vector<Entry>& snapshots, QDate today, const QTimeZone& zone) {
    const auto dayOf = [&zone](const Entry& one) { return utcDateTime(one.asOf).toTimeZone(zone).date(); };
    std::vector<Entry> kept;
    for (std::size_t i = 0; i < snapshots.size(); ++i) {
        const bool isNewest = i + 1 == snapshots.size();
        const bool isToday = dayOf(snapshots[i]) >= today;
        if (isToday ? !isNewest || snapshots.size() == 1
                    : isNewest || dayOf(snapshots[i + 1]) != dayOf(snapshots[i]))
            kept.push_back(snapshots[i]);
    }
    return kept;
}

} // namespace

std::vector<SnapshotChoice> snapshotChoices(const std::vector<Entry>& snapshots, Instant now,
                                            const QTimeZone& zone) {
    using Which = SnapshotChoice::Which;
    const QDate today = utcDateTime(now).toTimeZone(zone).date();
    const std::vector<Entry> kept = thinned(snapshots, today, zone);
    std::vector<SnapshotChoice> choices;
    if (kept.empty())
        return choices;
    /// The last one of a day up to this one.
    const auto lastUpTo = [&](QDate day) {
        return std::find_if(kept.rbegin(), kept.rend(), [&](const Entry& one) {
            return utcDateTime(one.asOf).toTimeZone(zone).date() <= day;
        });
    };
    const auto last = lastUpTo(today.addDays(-1));
    choices.push_back({Which::Last, last == kept.rend() ? kept.front() : *last});
    for (const auto& [which, day] :
         {std::pair(Which::WeekAgo, today.addDays(-7)), std::pair(Which::MonthAgo, today.addMonths(-1))}) {
        const auto found = lastUpTo(day);
        if (found != kept.rend() && *found != choices.back().snapshot)
            choices.push_back({which, *found});
    }
    for (auto one = kept.rbegin(); kept.size() > 1 && one != kept.rend(); ++one)
        choices.push_back({Which::Dated, *one});
    return choices;
}

} // namespace patdesk
