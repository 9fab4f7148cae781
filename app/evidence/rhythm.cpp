// SPDX-License-Identifier: MIT
#include "rhythm.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::Rhythm)
};

/// 1 is Monday. 1970-01-01 was a Thursday.
int weekdayOf(Day day) {
    return ((day % 7) + 7 + 3) % 7 + 1;
}

bool isWorkday(Day day) {
    return weekdayOf(day) <= 5;
}

/// Within three days of the turn of a month: the 29th to the 3rd.
bool isTurnOfMonth(Day day) {
    using namespace std::chrono;
    const year_month_day date{sys_days(days(day))};
    const unsigned last = unsigned(year_month_day_last(date.year(), month_day_last(date.month())).day());
    return unsigned(date.day()) <= 3 || unsigned(date.day()) + 2 >= last;
}

int monthOf(Day day) {
    using namespace std::chrono;
    const year_month_day date{sys_days(days(day))};
    return int(date.year()) * 12 + int(unsigned(date.month()));
}

int workdaysWithin(Day after, Day until) {
    int count = 0;
    for (Day day = after + 1; day <= until; ++day)
        count += isWorkday(day) ? 1 : 0;
    return count;
}

template <class Is>
int shareOf(std::span<const Day> days, Is is) {
    const auto count = std::count_if(days.begin(), days.end(), is);
    return static_cast<int>(100 * count / static_cast<std::ptrdiff_t>(days.size()));
}

bool within(int value, int from, int to) {
    return value >= from && value <= to;
}

/// The kind of a rhythm whose gaps are known.
Rhythm::Kind kindOf(const Rhythm& rhythm, std::span<const Day> days) {
    using Kind = Rhythm::Kind;
    const int gap = rhythm.usualGap;
    // Most days of its whole time, so that two days in a row do not make it daily.
    const int daily = 100 * rhythm.useDays / rhythm.span();
    const int workdays = workdaysWithin(rhythm.first - 1, rhythm.last);
    if (rhythm.useDays >= 7 && daily >= 85)
        return Kind::Daily;
    if (rhythm.useDays >= 10 && shareOf(days, isWorkday) >= 98 &&
        100 * rhythm.useDays / std::max(workdays, 1) >= 80)
        return Kind::Weekdays;
    if (rhythm.useDays >= 4 && gap == 7 && rhythm.longestGap <= 21 && rhythm.shortestGap >= 5)
        return Kind::Weekly;
    if (!rhythm.isEven())
        return Kind::Irregular;
    if (within(gap, 26, 35))
        return shareOf(days, isTurnOfMonth) == 100 ? Kind::MonthEnd : Kind::Monthly;
    if (within(gap, 82, 101))
        return Kind::Quarterly;
    if (within(gap, 168, 197))
        return Kind::HalfYearly;
    if (within(gap, 340, 390))
        return Kind::Yearly;
    return Kind::Regular;
}

} // namespace

bool Rhythm::isEven() const {
    return useDays >= 4 && 2 * longestGap <= 3 * shortestGap;
}

Rhythm rhythmOf(std::span<const Day> days) {
    Rhythm rhythm;
    if (days.empty())
        return rhythm;
    rhythm.useDays = static_cast<int>(days.size());
    rhythm.first = days.front();
    rhythm.last = days.back();
    if (days.size() == 1) {
        rhythm.kind = Rhythm::Kind::Once;
        return rhythm;
    }
    std::vector<int> gaps(days.size() - 1);
    for (std::size_t i = 0; i < gaps.size(); ++i)
        gaps[i] = days[i + 1] - days[i];
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    rhythm.usualGap = *middle;
    const auto [shortest, longest] = std::minmax_element(gaps.begin(), gaps.end());
    rhythm.shortestGap = *shortest;
    rhythm.longestGap = *longest;
    rhythm.kind = kindOf(rhythm, days);
    if (rhythm.kind == Rhythm::Kind::Weekly)
        rhythm.weekday = weekdayOf(days.back());
    return rhythm;
}

QString wordsFor(const Rhythm& rhythm) {
    using Kind = Rhythm::Kind;
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("patdesk::Rhythm", "Mondays"),    QT_TRANSLATE_NOOP("patdesk::Rhythm", "Tuesdays"),
        QT_TRANSLATE_NOOP("patdesk::Rhythm", "Wednesdays"), QT_TRANSLATE_NOOP("patdesk::Rhythm", "Thursdays"),
        QT_TRANSLATE_NOOP("patdesk::Rhythm", "Fridays"),    QT_TRANSLATE_NOOP("patdesk::Rhythm", "Saturdays"),
        QT_TRANSLATE_NOOP("patdesk::Rhythm", "Sundays")};
    switch (rhythm.kind) {
    case Kind::None:
        return Words::tr("never");
    case Kind::Once:
        return Words::tr("on one day");
    case Kind::Daily:
        return Words::tr("daily");
    case Kind::Weekdays:
        return Words::tr("on weekdays");
    case Kind::Weekly:
        return Words::tr("weekly, on %1").arg(Words::tr(names[static_cast<std::size_t>(rhythm.weekday - 1)]));
    case Kind::MonthEnd:
        return Words::tr("monthly, around the turn of the month");
    case Kind::Monthly:
        return Words::tr("monthly");
    case Kind::Quarterly:
        return Words::tr("every 3 months");
    case Kind::HalfYearly:
        return Words::tr("every 6 months");
    case Kind::Yearly:
        return Words::tr("yearly");
    case Kind::Regular:
        return Words::tr("about every %n day(s)", nullptr, rhythm.usualGap);
    case Kind::Irregular:
        return Words::tr("at irregular intervals, at most %n day(s) apart", nullptr, rhythm.longestGap);
    }
    return {};
}

bool isOff(const Rhythm& rhythm, Day day) {
    return rhythm.kind == Rhythm::Kind::Weekdays && !isWorkday(day);
}

int missedRuns(const Rhythm& rhythm, Day until) {
    using Kind = Rhythm::Kind;
    const int silence = until - rhythm.last;
    if (silence <= 0 || rhythm.useDays < 2)
        return 0;
    if (rhythm.kind == Kind::Weekdays)
        return workdaysWithin(rhythm.last, until);
    if (rhythm.kind == Kind::MonthEnd) {
        // A use on the 30th or on the 2nd belongs to the same turn; a turn is missed three days after it.
        return std::max(0, monthOf(until - 3) - monthOf(rhythm.last + 3));
    }
    return silence / std::max(rhythm.usualGap, 1);
}

} // namespace patdesk
