// SPDX-License-Identifier: MIT
#pragma once

#include "instant.h"
#include "moment.h"

#include <QString>

namespace patdesk {

struct DateStyle;

// Every date that people read is worded here, in the zone and the form of dateStyle(): to the minute, with
// the year in full, and with "UTC" after a time in UTC. Any thread. What other programs read is RFC 3339
// (toRfc3339).

/// "15 Nov 2026 13:03".
QString exactText(Instant when);
/// The same, or never, or unreadable.
QString exactText(Moment when);
/// In another style than the one in force, as an example of it.
QString exactText(Instant when, const DateStyle& style);

/// "15 Nov 2026".
QString dayText(Instant when);
/// The same for a day that is one in whatever zone.
QString dayText(QDate day);

/// "Sunday, 15 November 2026": in prose, and where the weekday matters.
QString longDayText(QDate day);

/// "13:03".
QString timeText(Instant when);

/// "2026-11-15 12:03:17 UTC", for a tool tip: what a log of the service has.
QString utcText(Instant when);

/// exactText() and utcText(), a line each, or one where they say the same; or never, or unreadable.
QString dateToolTip(Moment when);

/// "3 d ago", "in 20 d", "now": for a cell. Minutes up to an hour, hours up to 48, days up to 90, then
/// months.
QString relativeText(Instant when, Instant now);

/// "3 days ago", "in 20 days", "now": the same in full.
QString distanceText(Instant when, Instant now);

/// "11 days ago · 15 Nov 2026 13:03", or never, or unreadable.
QString distanceAndDateText(Moment when, Instant now);

/// "never": no date.
QString neverText();

/// "unreadable": a date, or what depends on it.
QString unreadableText();

} // namespace patdesk
