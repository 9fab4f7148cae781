// SPDX-License-Identifier: MIT
#include "strangers.h"

#include "names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace world {

namespace {

constexpr int year = 365;
/// Who is missed within this time was needed.
constexpr int future = 3 * year;

class Stranger;

/// A way to use a token, and the line of the table that it is counted in.
struct Habit {
    const char* name;
    double weight;
    void (Stranger::*live)();
};

/// One token's life: from its creation to its end, and on into the time after today.
class Stranger {
public:
    Stranger(Day today, int firstAddress, Chance& chance)
        : m_chance(chance), m_today(today), m_address(firstAddress), m_created(today - age()) {
        // Half have ended, most of these not long ago: that is where a judge errs.
        m_end = today + future;
        if (chance.happens(0.5))
            m_end = today - static_cast<Day>(chance.exponential(280));
        m_end = std::max(m_end, m_created + chance.between(1, 120));
        m_begin = m_created + (chance.happens(0.5) ? 0 : chance.between(0, 40));
    }

    Token run(const Habit& habit) {
        m_token.line = habit.name;
        m_token.created = m_created;
        (this->*habit.live)();
        std::sort(m_uses.begin(), m_uses.end(), [](const Use& a, const Use& b) {
            return a.day != b.day ? a.day < b.day : a.address < b.address;
        });
        expire();
        const auto isPast = [this](const Use& one) { return one.day < m_today; };
        const auto past = std::find_if(m_uses.rbegin(), m_uses.rend(), isPast);
        for (const Use& one : m_uses) {
            const bool works = m_token.expires == 0 || one.day <= m_token.expires;
            if (!works)
                continue;
            m_token.needed = m_token.needed || one.day >= m_today;
            // The service loses an event now and then, and the row still tells of the last use.
            if (isPast(one) && (&one == &*past || !m_chance.happens(0.01)))
                m_token.uses.push_back(one);
        }
        return std::move(m_token);
    }

    static constexpr int addresses = 60;

    // The habits.

    void nightly() { eachDay(m_begin, m_end, m_address, false); }

    void workdays() { eachDay(m_begin, m_end, m_address, true); }

    /// Switched off for months, by a freeze or a budget, and on again.
    void frozen() {
        const Day from = m_begin + m_chance.between(61, 900);
        stop(from, from + m_chance.between(60, 170));
        eachDay(m_begin, m_end, m_address, m_chance.happens(0.5));
    }

    /// A school's: nothing runs in summer, and over Christmas.
    void school() {
        const int summer = m_chance.between(42, 75);
        const int christmas = m_chance.between(12, 22);
        for (Day start = yearStart(m_begin) - year; start < m_today + future; start += year) {
            stop(start + 180, start + 180 + summer);
            stop(start + 354, start + 354 + christmas);
        }
        eachDay(m_begin, m_end, m_address, true);
    }

    /// Some weeks at the beginning of each term.
    void terms() {
        const int weeks = m_chance.between(2, 7);
        for (Day start = yearStart(m_begin); start < m_end; start += year) {
            eachDay(start + 45, start + 45 + 7 * weeks, m_address, true);
            eachDay(start + 250, start + 250 + 7 * weeks, m_address, true);
        }
    }

    /// Tax, harvest, enrolment: some weeks a year, every year at nearly the same time.
    void season() {
        const int begins = m_chance.between(0, year - 1);
        const int length = m_chance.between(20, 110);
        for (Day start = yearStart(m_begin) + begins; start < m_end; start += year) {
            const Day from = start + m_chance.between(-12, 12);
            eachDay(from, from + length + m_chance.between(-8, 8), m_address, m_chance.happens(0.7));
        }
    }

    void weekly() { every(7, 0, 0.03, m_address); }

    void fortnightly() { every(14, 1, 0.03, m_address); }

    void monthly() { every(30.44, m_chance.between(0, 6), 0.06, m_address); }

    void eachTwoMonths() { every(60.9, m_chance.between(0, 9), 0.04, m_address); }

    void quarterly() { every(91.3, m_chance.between(0, 14), 0.08, m_address, m_chance.between(1, 5)); }

    void halfYearly() { every(182.6, m_chance.between(0, 20), 0.0, m_address, m_chance.between(1, 9)); }

    void yearly() {
        every(365.25, m_chance.between(0, 24), 0.0, m_address, m_chance.between(1, 25));
        if (m_chance.happens(0.2))
            m_token.name = tokenName(Purpose::Yearly, false, m_chance);
    }

    /// Daily at first, then only so often as somebody looks at it.
    void slowed() {
        const Day second = m_begin + m_chance.between(40, 500);
        const Day third = second + m_chance.between(100, 500);
        const Day end = m_end;
        m_end = std::min(end, second);
        eachDay(m_begin, m_end, m_address, false);
        m_begin = second;
        m_end = std::min(end, third);
        every(m_chance.happens(0.5) ? 7 : 30.44, 2, 0.03, m_address);
        m_begin = third;
        m_end = end;
        every(m_chance.happens(0.5) ? 30.44 : 91.3, 5, 0.03, m_address);
    }

    /// A person, who is away for months once in a while.
    void byHand() {
        if (m_chance.happens(0.35)) {
            const Day from = m_begin + m_chance.between(30, 1200);
            const Day to = from + m_chance.between(60, 330);
            stop(from, to);
            m_token.away = from <= m_today && m_today < to;
        }
        const double median = m_chance.between(1.0, 30.0);
        const double unevenness = m_chance.between(0.8, 1.5);
        const int pool = m_chance.between(1, 5);
        for (double at = m_begin; at < m_end;) {
            while (stands(static_cast<Day>(at)))
                at += 1;
            // Who finds it again after more than a year has another one by then.
            if (!m_uses.empty() && at - m_uses.back().day > 400)
                break;
            use(static_cast<Day>(at), m_address + m_chance.between(0, pool - 1), m_chance.between(1, 5));
            at += std::clamp(m_chance.skewed(median, unevenness), 0.5, 330.0);
        }
    }

    /// When something happens that happens rarely.
    void onEvent() {
        const double mean = m_chance.between(3.0, 70.0);
        const bool inCloud = m_chance.happens(0.4);
        double at = m_begin + std::min(m_chance.exponential(mean), 330.0);
        while (at < m_end) {
            use(static_cast<Day>(at), m_address + (inCloud ? m_chance.between(0, addresses - 1) : 0), 1);
            at += 0.2 + std::min(m_chance.exponential(mean), 330.0);
        }
    }

    /// A loud program and a quiet one.
    void two() {
        const Day end = m_end;
        m_end = std::max(m_begin + 30, m_today - static_cast<Day>(m_chance.exponential(350)));
        const int apart = m_chance.happens(0.4) ? 0 : 1;
        const int loudly = m_chance.between(1, 40);
        const bool evenly = m_chance.happens(0.5);
        for (Day day = m_begin; day < m_end; ++day)
            use(day, m_address, evenly ? loudly : m_chance.between(1, 2 * loudly));
        m_end = end;
        if (m_chance.happens(0.5))
            m_begin = m_created;
        static constexpr std::array<double, 5> months{1, 1, 3, 3, 6};
        const double quiet = months[std::size_t(m_chance.between(0, 4))];
        every(quiet * 30.44, m_chance.between(0, 6), 0.03, m_address + apart);
    }

    /// A loud program and one that runs once a year.
    void twoYearly() {
        const Day end = m_end;
        m_end = std::max(m_begin + 30, m_today - static_cast<Day>(m_chance.exponential(350)));
        eachDay(m_begin, m_end, m_address, false);
        m_end = end;
        if (m_chance.happens(0.5))
            m_begin = m_created;
        every(365.25, m_chance.between(0, 15), 0, m_address + 1);
    }

    void tried() {
        const int days = m_chance.between(1, m_chance.happens(0.7) ? 6 : 45);
        for (Day day = m_created; day < m_created + days; ++day) {
            if (m_chance.happens(0.5))
                use(day, m_address, m_chance.between(1, 9));
        }
    }

    void never() {}

    /// Rolled out long after it was created, with or without a try.
    void late() {
        m_created = m_today - m_chance.between(0, 500);
        m_token.created = m_created;
        m_begin = m_created + m_chance.between(30, 390);
        m_end = m_begin + (m_chance.happens(0.7) ? future : 0);
        if (m_chance.happens(0.4))
            use(m_created, m_address + 1, 2);
        eachDay(m_begin, m_end, m_address, m_chance.happens(0.5));
    }

    /// Moved to another machine, after months on the shelf.
    void moved() {
        const Day end = m_end;
        const Day stops = m_begin + m_chance.between(60, 700);
        m_end = std::min(end, stops);
        eachDay(m_begin, m_end, m_address, false);
        m_begin = stops + m_chance.between(0, 110);
        m_end = end;
        eachDay(m_begin, m_end, m_address + 1, false);
    }

private:
    int age() { return m_chance.happens(0.4) ? m_chance.between(0, 500) : m_chance.between(200, 6 * year); }

    static Day yearStart(Day day) { return static_cast<Day>(std::floor(day / 365.25) * 365.25); }

    void stop(Day from, Day to) { m_stops.push_back({from, to}); }

    bool stands(Day day) const {
        return std::any_of(m_stops.begin(), m_stops.end(),
                           [day](const auto& one) { return day >= one.first && day < one.second; });
    }

    void use(Day day, int address, int count) {
        if (day < m_created || day < m_begin - 60 || stands(day))
            return;
        // Its clock is ahead, or the event was written after midnight.
        m_uses.push_back({day + (m_chance.happens(0.01) ? 1 : 0), address, count});
    }

    void eachDay(Day from, Day to, int address, bool onWorkdays) {
        for (Day day = std::max(from, m_begin); day < std::min(to, m_end); ++day) {
            const bool weekend = (day + 3) % 7 >= 5;
            if (!(onWorkdays && weekend) && !m_chance.happens(0.01))
                use(day, address, m_chance.happens(0.02) ? 2 : 1);
        }
    }

    /// On a date of its own, more or less, now and then not at all, for some days each time.
    void every(double days, int jitter, double leavesOut, int address, int length = 1) {
        const double phase = m_chance.happens(0.4) ? 0 : m_chance.between(0.0, days);
        double at = m_begin + phase;
        while (at < m_end) {
            const Day due = static_cast<Day>(at);
            at += days;
            if (m_chance.happens(leavesOut))
                continue;
            const Day first = due + m_chance.between(-jitter, jitter);
            for (Day day = first; day < first + length; ++day)
                use(day, address, 1);
        }
    }

    /// What has ended is not extended; what runs is, or has no expiry.
    void expire() {
        if (!m_chance.happens(0.25))
            return;
        const Day last = m_uses.empty() ? m_created : m_uses.back().day;
        const int lifetime = m_chance.happens(0.6) ? 182 : year;
        m_token.expires = m_created + lifetime;
        while (m_token.expires < std::min(last, m_today + 30))
            m_token.expires += lifetime;
    }

    Chance& m_chance;
    Day m_today;
    int m_address;
    Day m_created;
    Day m_begin = 0;
    Day m_end = 0;
    std::vector<std::pair<Day, Day>> m_stops;
    std::vector<Use> m_uses;
    Token m_token;
};

constexpr std::array habits{
    Habit{"nightly", 10, &Stranger::nightly},    Habit{"workdays", 6, &Stranger::workdays},
    Habit{"frozen", 4, &Stranger::frozen},       Habit{"school", 3, &Stranger::school},
    Habit{"terms", 3, &Stranger::terms},         Habit{"season", 3, &Stranger::season},
    Habit{"weekly", 4, &Stranger::weekly},       Habit{"fortnightly", 2, &Stranger::fortnightly},
    Habit{"monthly", 6, &Stranger::monthly},     Habit{"every two months", 2, &Stranger::eachTwoMonths},
    Habit{"quarterly", 6, &Stranger::quarterly}, Habit{"half-yearly", 4, &Stranger::halfYearly},
    Habit{"yearly", 5, &Stranger::yearly},       Habit{"slowed", 6, &Stranger::slowed},
    Habit{"by hand", 8, &Stranger::byHand},      Habit{"on event", 5, &Stranger::onEvent},
    Habit{"two programs", 8, &Stranger::two},    Habit{"two, one yearly", 2, &Stranger::twoYearly},
    Habit{"tried", 6, &Stranger::tried},         Habit{"never used", 5, &Stranger::never},
    Habit{"late", 4, &Stranger::late},           Habit{"moved", 4, &Stranger::moved},
};

Standing standingOf(const Token& token, Chance& chance) {
    if (token.away || chance.happens(0.02))
        return Standing::OnLeave;
    if (chance.happens(0.85))
        return Standing::Active;
    return chance.happens(0.7) ? Standing::Left : Standing::Deleted;
}

} // namespace

World makeStrangers(int tokens, std::uint64_t seed) {
    Chance chance(seed ^ 0x5712A46E25ULL);
    World world;
    world.today = 20'600 + chance.between(0, year);
    std::array<double, habits.size()> weights{};
    for (std::size_t i = 0; i < habits.size(); ++i)
        weights[i] = habits[i].weight;
    for (int i = 0; i < tokens; ++i) {
        const Habit& habit = habits[chance.weighted(weights)];
        Token token = Stranger(world.today, world.addresses, chance).run(habit);
        world.addresses += Stranger::addresses;
        if (token.name.empty())
            token.name = tokenName(Purpose::Daily, false, chance);
        token.id = newId(chance);
        const int people = static_cast<int>(world.people.size());
        if (token.away || people == 0 || chance.happens(0.4)) {
            world.people.push_back({newId(chance), personName(chance), standingOf(token, chance)});
            token.owner = people;
        } else {
            token.owner = chance.between(0, people - 1);
        }
        world.tokens.push_back(std::move(token));
    }
    return world;
}

} // namespace world
