// SPDX-License-Identifier: MIT
#include "datestyle.h"

#include "datestylewatch.h"

#include <atomic>

namespace patdesk {

namespace {

/// Both parts at once, so that no thread sees the zone of one style with the form of another.
std::atomic<DateStyle>& inForce() {
    static std::atomic<DateStyle> style;
    static_assert(std::atomic<DateStyle>::is_always_lock_free);
    return style;
}

} // namespace

DateStyle dateStyle() {
    return inForce().load();
}

void setDateStyle(const DateStyle& style) {
    if (inForce().exchange(style) != style)
        Q_EMIT DateStyleWatch::instance()->changed();
}

QTimeZone shownZone() {
    return dateStyle().zone == DateStyle::Zone::Utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
}

QDateTime shownDateTime(Instant when, const DateStyle& style) {
    const QDateTime utc = utcDateTime(when);
    return style.zone == DateStyle::Zone::Utc ? utc : utc.toLocalTime();
}

} // namespace patdesk
