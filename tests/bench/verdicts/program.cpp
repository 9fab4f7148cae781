// SPDX-License-Identifier: MIT
#include "program.h"

#include <algorithm>
#include <chrono>

namespace world {

namespace {

using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int longestGap = 365;

struct Date {
    int year;
    int month;
    int day;
};

Date dateOf(Day day) {
    const year_month_day date{sys_days(std::chrono::days(day))};
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

/// Months since year 0, and a day of that month (the last, if it has fewer).
Day dayIn(int months, int day) {
    const std::chrono::year year(months / 12);
    const std::chrono::month ofYear(unsigned(months % 12 + 1));
    const int last =
        int(unsigned(std::chrono::year_month_day_last(year, std::chrono::month_day_last(ofYear)).day()));
    const year_month_day date{year, ofYear, std::chrono::day(unsigned(std::min(day, last)))};
    return static_cast<Day>(sys_days(date).time_since_epoch().count());
}

bool isHoliday(Day day) {
    const Date date = dateOf(day);
    return (date.month == 12 && date.day >= 24 && date.day <= 26) || (date.month == 1 && date.day == 1) ||
           (date.month == 5 && date.day == 1);
}

class Running {
public:
    Running(const Program& program, const std::vector<Pause>& pauses, Day from, Day to, Chance& chance)
        : m_program(program)
        , m_pauses(pauses)
        , m_from(std::max(from, program.begins))
        , m_to(std::min(to, program.ends))
        , m_chance(chance) {}

    std::vector<Use> run() {
        using When = Program::When;
        switch (m_program.when) {
        case When::Polls:
        case When::EveryDay:
        case When::Workdays:
        case When::Weekly:
            everyDay();
            break;
        case When::MonthDay:
        case When::MonthEnd:
        case When::Months:
        case When::Season:
            everyMonths();
            break;
        case When::Hand:
        case When::OnEvent:
            atRandom();
            break;
        }
        return std::move(m_uses);
    }

private:
    bool stands(Day day) const {
        return std::any_of(m_pauses.begin(), m_pauses.end(),
                           [day](const Pause& pause) { return day >= pause.from && day < pause.to; });
    }

    void use(Day day, int count) {
        if (day < m_from || day >= m_to || stands(day))
            return;
        const bool moved = m_program.moves != 0 && day >= m_program.moves;
        const int pool = m_program.addressPool;
        const int address = m_program.address + (pool > 1 ? m_chance.between(0, pool - 1) : moved ? 1 : 0);
        m_uses.push_back({day, address, count});
    }

    /// Once, or again after an error.
    int once() { return m_chance.happens(0.004) ? 2 : 1; }

    int signIns() {
        if (m_program.when != Program::When::Polls)
            return once();
        return m_program.even ? m_program.aDay
                              : std::max(1, static_cast<int>(m_program.aDay * m_chance.between(0.5, 1.5)));
    }

    bool isDue(Day day) const {
        using When = Program::When;
        if (m_program.when == When::Weekly)
            return weekdayOf(day) == m_program.length % 7;
        if (m_program.when == When::Workdays)
            return weekdayOf(day) < 5 && !isHoliday(day);
        return true;
    }

    void everyDay() {
        for (Day day = m_from; day < m_to; ++day) {
            // A run that does not happen: the machine is off, the network down.
            if (isDue(day) && !m_chance.happens(0.003))
                use(day, signIns());
        }
    }

    void everyMonths() {
        using When = Program::When;
        const Date begin = dateOf(m_program.begins);
        const int first = begin.year * 12 + begin.month - 1;
        const Date end = dateOf(m_to);
        const int last = end.year * 12 + end.month;
        const int step =
            m_program.when == When::MonthDay || m_program.when == When::MonthEnd ? 1 : m_program.months;
        // Which of the months it is does not depend on when the token was made.
        const int phase = step > 1 ? m_program.address % step : 0;
        for (int months = first; months <= last; ++months) {
            if (months % step != phase)
                continue;
            const int day = m_program.when == When::MonthEnd ? 31 : 1 + (m_program.address * 7) % 28;
            Day at = dayIn(months, day) + m_chance.between(-m_program.jitter, m_program.jitter);
            // What is done a few times a year is done later, not left out.
            while ((m_program.when != When::MonthEnd && weekdayOf(at) >= 5) || (step > 1 && stands(at)))
                ++at;
            for (Day each = at; each < at + m_program.length; ++each) {
                if (m_program.length == 1 || weekdayOf(each) < 5)
                    use(each, once());
            }
        }
    }

    void atRandom() {
        double at = m_from + m_chance.between(0.0, m_program.gap);
        while (at < m_to) {
            const Day day = static_cast<Day>(at);
            const bool off =
                m_program.when == Program::When::Hand && weekdayOf(day) >= 5 && m_chance.happens(0.9);
            if (off || stands(day)) {
                at += 1; // done later
                continue;
            }
            if (m_uses.empty() || m_uses.back().day != day)
                use(day, m_chance.between(1, 3));
            // After a year nobody finds the secret again: it was shown once.
            at += std::clamp(m_chance.skewed(m_program.gap, m_program.unevenness), 0.3, double(longestGap));
        }
    }

    const Program& m_program;
    const std::vector<Pause>& m_pauses;
    Day m_from;
    Day m_to;
    Chance& m_chance;
    std::vector<Use> m_uses;
};

} // namespace

int weekdayOf(Day day) {
    return ((day % 7) + 7 + 3) % 7;
}

std::vector<Pause> pausesOf(const Program& program, Chance& chance) {
    std::vector<Pause> pauses;
    // Some days now and then; rarely some weeks, and hardly ever a quarter of a year.
    for (double at = program.begins + chance.exponential(700); at < program.ends;
         at += chance.exponential(700)) {
        const Day from = static_cast<Day>(at);
        pauses.push_back({from, from + 1 + static_cast<Day>(chance.exponential(3))});
    }
    for (double at = program.begins + chance.exponential(20'000); at < program.ends;
         at += chance.exponential(20'000)) {
        const Day from = static_cast<Day>(at);
        pauses.push_back({from, from + 15 + static_cast<Day>(std::min(chance.exponential(25), 90.0))});
    }
    return pauses;
}

std::vector<Use> usesOf(const Program& program, const std::vector<Pause>& pauses, Day from, Day to,
                        Chance& chance) {
    return Running(program, pauses, from, to, chance).run();
}

} // namespace world
