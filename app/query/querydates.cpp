// SPDX-License-Identifier: MIT
#include "querydates.h"

#include "moment.h"

#include <QDate>
#include <QDateTime>

#include <utility>

namespace patdesk {

namespace {

constexpr std::int64_t earliest = Moment::unreadableMs + 1;
constexpr std::int64_t latest = ValueRanges::most;

/// From the first day up to but not the last.
using Days = std::pair<QDate, QDate>;

std::int64_t msOf(Instant instant) {
    return instant.time_since_epoch().count();
}

std::int64_t startOf(QDate day, const QTimeZone& zone) {
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

Days daysOf(const CalendarPeriod& period) {
    if (period.day > 0) {
        const QDate day(period.year, period.month, period.day);
        return {day, day.addDays(1)};
    }
    const QDate first(period.year, std::max(period.month, 1), 1);
    return {first, period.month > 0 ? first.addMonths(1) : first.addYears(1)};
}

/// The first day of the quarter in which the day lies.
QDate quarterOf(QDate day) {
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

Days daysOf(NamedPeriod period, QDate today, bool ahead) {
    const auto one = [](QDate day) { return Days{day, day.addDays(1)}; };
    const auto week = [&](int later) {
        const QDate monday = today.addDays(1 - today.dayOfWeek() + 7 * later);
        return Days{monday, monday.addDays(7)};
    };
    const auto months = [](QDate first, int length, int later) {
        return Days{first.addMonths(length * later), first.addMonths(length * (later + 1))};
    };
    const auto weekday = [&](int day) {
        const int back = (today.dayOfWeek() - day + 7) % 7;
        return one(today.addDays(ahead ? (7 - back) % 7 : -back));
    };
    const QDate month(today.year(), today.month(), 1);
    const QDate year(today.year(), 1, 1);
    switch (period) {
    case NamedPeriod::Today:
        return one(today);
    case NamedPeriod::Yesterday:
        return one(today.addDays(-1));
    case NamedPeriod::Tomorrow:
        return one(today.addDays(1));
    case NamedPeriod::Monday:
    case NamedPeriod::Tuesday:
    case NamedPeriod::Wednesday:
    case NamedPeriod::Thursday:
    case NamedPeriod::Friday:
    case NamedPeriod::Saturday:
    case NamedPeriod::Sunday:
        return weekday(static_cast<int>(period) - static_cast<int>(NamedPeriod::Monday) + 1);
    case NamedPeriod::ThisWeek:
        return week(0);
    case NamedPeriod::LastWeek:
        return week(-1);
    case NamedPeriod::NextWeek:
        return week(1);
    case NamedPeriod::ThisMonth:
        return months(month, 1, 0);
    case NamedPeriod::LastMonth:
        return months(month, 1, -1);
    case NamedPeriod::NextMonth:
        return months(month, 1, 1);
    case NamedPeriod::ThisQuarter:
        return months(quarterOf(today), 3, 0);
    case NamedPeriod::LastQuarter:
        return months(quarterOf(today), 3, -1);
    case NamedPeriod::NextQuarter:
        return months(quarterOf(today), 3, 1);
    case NamedPeriod::ThisYear:
        return months(year, 12, 0);
    case NamedPeriod::LastYear:
        return months(year, 12, -1);
    case NamedPeriod::NextYear:
        return months(year, 12, 1);
    }
    return one(today);
}

ValueRanges inPeriod(QuerySign sign, const Days& days, const QTimeZone& zone) {
    const std::int64_t from = startOf(days.first, zone);
    const std::int64_t last = startOf(days.second, zone) - 1;
    switch (sign) {
    case QuerySign::Less:
        return {earliest, from - 1};
    case QuerySign::LessOrEqual:
        return {earliest, last};
    case QuerySign::Greater:
        return {last + 1, latest};
    case QuerySign::GreaterOrEqual:
        return {from, latest};
    case QuerySign::Is:
        break;
    }
    return {from, last};
}

std::int64_t secondsOf(const TimeSpan& span) {
    switch (span.unit) {
    case SpanUnit::Seconds:
        return span.count;
    case SpanUnit::Minutes:
        return std::int64_t{60} * span.count;
    case SpanUnit::Hours:
        return std::int64_t{3600} * span.count;
    case SpanUnit::Weeks:
        return std::int64_t{7} * 86400 * span.count;
    case SpanUnit::Days:
    case SpanUnit::Months: // of the calendar: see momentIn()
    case SpanUnit::Years:
        break;
    }
    return std::int64_t{86400} * span.count;
}

/// So long before now, or after it.
std::int64_t momentIn(const TimeSpan& span, int direction, Instant now, const QTimeZone& zone) {
    if (span.unit != SpanUnit::Months && span.unit != SpanUnit::Years)
        return msOf(now) + direction * secondsOf(span) * 1000;
    const QDateTime here = utcDateTime(now).toTimeZone(zone);
    const int months = direction * span.count * (span.unit == SpanUnit::Years ? 12 : 1);
    return here.addMonths(months).toMSecsSinceEpoch();
}

ValueRanges ago(QuerySign sign, std::int64_t then) {
    switch (sign) {
    case QuerySign::Less:
        return {then + 1, latest};
    case QuerySign::LessOrEqual:
        return {then, latest};
    case QuerySign::Greater:
        return {earliest, then - 1};
    default:
        return {earliest, then};
    }
}

ValueRanges ahead(QuerySign sign, std::int64_t then, std::int64_t now) {
    switch (sign) {
    case QuerySign::Less:
        return {now + 1, then - 1};
    case QuerySign::LessOrEqual:
        return {now + 1, then};
    case QuerySign::Greater:
        return {then + 1, latest};
    default:
        return {then, latest};
    }
}

} // namespace

ValueRanges datesOf(const QueryCondition& condition, bool negated, Instant now, const QTimeZone& zone) {
    const bool looksAhead = condition.field == QueryField::Expires;
    ValueRanges dates;
    for (const QueryValue& value : condition.values) {
        if (const auto* word = std::get_if<DateWord>(&value)) {
            const std::int64_t ms = *word == DateWord::Never ? Moment::noneMs : Moment::unreadableMs;
            dates.add({ms, ms});
        } else if (const auto* period = std::get_if<CalendarPeriod>(&value)) {
            dates.add(inPeriod(condition.sign, daysOf(*period), zone));
        } else if (const auto* named = std::get_if<NamedPeriod>(&value)) {
            const QDate today = utcDateTime(now).toTimeZone(zone).date();
            dates.add(inPeriod(condition.sign, daysOf(*named, today, looksAhead), zone));
        } else if (const auto* span = std::get_if<TimeSpan>(&value)) {
            const std::int64_t then = momentIn(*span, looksAhead ? 1 : -1, now, zone);
            dates.add(looksAhead ? ahead(condition.sign, then, msOf(now)) : ago(condition.sign, then));
        }
    }
    if (!negated)
        return dates;
    dates.add({Moment::unreadableMs, Moment::unreadableMs});
    return dates.opposite();
}

ValueRanges numbersOf(const QueryCondition& condition, bool negated) {
    ValueRanges numbers;
    for (const QueryValue& value : condition.values) {
        std::int64_t number = 0;
        if (const auto* span = std::get_if<TimeSpan>(&value))
            number = secondsOf(*span);
        else if (const auto* count = std::get_if<int>(&value))
            number = *count;
        switch (condition.sign) {
        case QuerySign::Is:
            numbers.add({number, number});
            break;
        case QuerySign::Less:
            numbers.add({ValueRanges::least, number - 1});
            break;
        case QuerySign::LessOrEqual:
            numbers.add({ValueRanges::least, number});
            break;
        case QuerySign::Greater:
            numbers.add({number + 1, ValueRanges::most});
            break;
        case QuerySign::GreaterOrEqual:
            numbers.add({number, ValueRanges::most});
            break;
        }
    }
    return negated ? numbers.opposite() : numbers;
}

} // namespace patdesk
