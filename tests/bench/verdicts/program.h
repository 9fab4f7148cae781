// SPDX-License-Identifier: MIT
#pragma once

#include "chance.h"
#include "world.h"

namespace world {

/// How something that uses a token runs.
struct Program {
    enum class When {
        Polls, ///< many times a day
        EveryDay,
        Workdays,
        Weekly,
        MonthDay, ///< on a day of each month
        MonthEnd,
        Months,  ///< every `months`, give or take
        Season,  ///< workdays for some weeks, every `months`
        Hand,    ///< a person, with gaps of any length
        OnEvent, ///< when something happens
    };

    When when = When::EveryDay;
    int months = 1;
    /// Months, Season: how many days earlier or later it may be.
    int jitter = 0;
    /// Months: for how many days in a row. Season: its days.
    int length = 1;
    /// Hand, OnEvent: the median gap in days, and how uneven they are.
    double gap = 5;
    double unevenness = 1;
    /// Polls: sign-ins a day; and whether every day has the same number.
    int aDay = 1;
    bool even = true;
    Day begins = 0;
    /// When it is given up.
    Day ends = 0;
    /// Which machines it runs on: one, or one of many each time.
    int address = 0;
    int addressPool = 1;
    /// The day on which it moved to the next address; 0 = never.
    Day moves = 0;
};

struct Pause {
    Day from = 0;
    Day to = 0;
};

/// The days on which it runs, from `from` to before `to`, with what it does on each. Machines fail, holidays
/// happen, projects pause: `pauses` are its own.
std::vector<Use> usesOf(const Program& program, const std::vector<Pause>& pauses, Day from, Day to,
                        Chance& chance);

/// When a program like that stands still and is taken up again: broken machines, frozen projects, summer.
std::vector<Pause> pausesOf(const Program& program, Chance& chance);

int weekdayOf(Day day);

} // namespace world
