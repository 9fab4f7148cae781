// SPDX-License-Identifier: MIT
#pragma once

#include "useday.h"

#include <QString>

#include <span>

namespace patdesk {

/// In which rhythm something was used: from the gaps between the days, and from their place in week and
/// month.
struct Rhythm {
    enum class Kind {
        None,     ///< not used at all
        Once,     ///< on one day
        Daily,    ///< nearly every day
        Weekdays, ///< nearly every day from Monday to Friday
        Weekly,   ///< on one day of the week
        MonthEnd, ///< around the turn of each month
        Monthly,
        Quarterly,
        HalfYearly,
        Yearly,
        Regular, ///< evenly, with another gap
        Irregular,
    };

    Kind kind = Kind::None;
    /// Days with a use.
    int useDays = 0;
    Day first = 0;
    Day last = 0;
    /// Days from one use to the next; 0 with fewer than two.
    int usualGap = 0;
    int longestGap = 0;
    int shortestGap = 0;
    /// Of Weekly: 1 is Monday.
    int weekday = 0;

    /// From the first to the last day, both included.
    int span() const { return useDays == 0 ? 0 : last - first + 1; }

    /// Three gaps at least, and the longest is at most half as long again as the shortest. Uses at random
    /// gaps look like that once in thirty times, with four gaps once in a hundred.
    bool isEven() const;
};

/// `days` in order, each once.
Rhythm rhythmOf(std::span<const Day> days);

/// "on weekdays", "every 3 months", "at irregular intervals, at most 41 days apart". Without a verb.
QString wordsFor(const Rhythm& rhythm);

/// Whether the day is none for a program with this rhythm: a weekend for one that runs on weekdays.
bool isOff(const Rhythm& rhythm, Day day);

/// How many times something with this rhythm should have run after its last use, up to and including `until`.
/// Counts weekdays and turns of months where that is the rhythm. 0 where there is none.
int missedRuns(const Rhythm& rhythm, Day until);

} // namespace patdesk
