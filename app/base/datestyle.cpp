// SPDX-License-Identifier: MIT
#include "datestyle.h"

#include "datestylewatch.h"

#include <atomic>

namespace patdesk {

namespace {

/// Both parts in one number, so that no thread sees the zone of one style with the form of another. A struct
/// would make clang ask for libatomic.
int numberOf(const DateStyle& style) {
    return (style.zone == DateStyle::Zone::Utc ? 1 : 0) | (style.form == DateStyle::Form::Iso ? 2 : 0);
}

DateStyle styleOf(int number) {
    return {(number & 1) != 0 ? DateStyle::Zone::Utc : DateStyle::Zone::Local,
            (number & 2) != 0 ? DateStyle::Form::Iso : DateStyle::Form::System};
}

std::atomic<int>& inForce() {
    static std::atomic<int> number = numberOf({});
    return number;
}

} // namespace

DateStyle dateStyle() {
    return styleOf(inForce().load());
}

void setDateStyle(const DateStyle& style) {
    const int number = numberOf(style);
    if (inForce().exchange(number) != number)
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
