// SPDX-License-Identifier: MIT
#pragma once

#include "snapshotlog.h"

#include <QTimeZone>

namespace patdesk {

/// A snapshot that the list can be compared with.
struct SnapshotChoice {
    enum class Which : std::uint8_t {
        Last,     ///< the last one of an earlier day; where there is none, the first of today
        WeekAgo,  ///< the last one that is at least seven days old, by the calendar
        MonthAgo, ///< the same for a month
        Dated,
    };

    Which which = Which::Last;
    SnapshotLog::Entry snapshot;

    friend bool operator==(const SnapshotChoice&, const SnapshotChoice&) = default;
};

/// What there is to choose from: first Last, then those of a week and a month ago where they are others, then
/// every day's last one and all of today but the newest, which is of the list itself; the newest first.
/// One that is alone is Last and nothing else. `snapshots`: oldest first.
std::vector<SnapshotChoice> snapshotChoices(const std::vector<SnapshotLog::Entry>& snapshots, Instant now,
                                            const QTimeZone& zone);

} // namespace patdesk
