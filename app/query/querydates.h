// SPDX-License-Identifier: MIT
#pragma once

#include "instant.h"
#include "querytree.h"
#include "valueranges.h"

#include <QTimeZone>

namespace patdesk {

/// Which dates a condition of used, created or expires finds, as milliseconds since 1970 or Moment's numbers
/// for none and unreadable.
///
/// A period (a day, 2025-11, this-week) is all of it, by the calendar of the zone: used:2025-11-01 is any
/// time on that day, < before it, > after it, <= until its end, >= from its start. Weeks begin on Monday.
/// Used and created look back, expires looks ahead: for them monday is the last one, or the next one, today
/// included.
///
/// A time span is compared with the time that has passed, or that is left:
/// - used<30d: less than 30 days ago, so later than now - 30 d; used>30d: longer ago. The same for created.
/// - expires<14d: within the next 14 days, not expired yet; expires>14d: later than in 14 days.
/// Days and weeks are 24 and 168 hours, months and years those of the calendar, and the moment itself belongs
/// to <= and >=.
///
/// No comparison finds "never" or what is unreadable. The opposite of a condition holds for "never", where
/// that was not asked for, but not for what is unreadable: that is unknown.
ValueRanges datesOf(const QueryCondition& condition, bool negated, Instant now, const QTimeZone& zone);

/// Which access token lifetimes a condition finds, in seconds; which numbers of scopes.
ValueRanges numbersOf(const QueryCondition& condition, bool negated);

} // namespace patdesk
