// SPDX-License-Identifier: MIT
#include "demopast.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace patdesk::demo {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;

/// The search keeps one year and the running month.
constexpr days keptDays{395};
constexpr days aheadDays{2};

constexpr std::int64_t msOf(milliseconds time) {
    return time.count();
}

std::int64_t msOf(Instant at) {
    return at.time_since_epoch().count();
}

/// How often a program, or a person, signs in.
struct Habit {
    milliseconds every;
    /// Of `every`, in percent: people are less punctual than machines.
    int uneven = 0;
    /// Not on Saturdays and Sundays.
    bool workdays = false;
};

constexpr Habit polls{hours(4), 2};
constexpr Habit nightly{days(1), 1};
constexpr Habit onWorkdays{days(1), 2, true};
constexpr Habit weekly{days(7), 1};
constexpr Habit monthly{days(30), 3};
constexpr Habit quarterly{days(91), 4};
constexpr Habit halfYearly{days(182), 4};
constexpr Habit byHand{days(9), 80, true};

bool isWeekend(std::int64_t ms) {
    const std::int64_t weekday = (ms / msOf(days(1)) + 4) % 7; // 1970-01-01 was a Thursday; 0 = Sunday
    return weekday == 0 || weekday == 6;
}

/// Writes the uses of one token.
class Diary {
public:
    Diary(const Token& token, std::int32_t holder, quint64 seed, Instant start, std::vector<TokenUse>& uses)
        : m_token(token)
        , m_holder(holder)
        , m_random(static_cast<quint32>(seed) * 2'654'435'761U + static_cast<quint32>(holder))
        , m_startMs(msOf(start))
        , m_fromMs(std::max(msOf(token.created.known().value_or(start)), msOf(start - keptDays)))
        , m_uses(uses) {}

    void write() {
        const auto last = m_token.lastUsed.known();
        if (!last)
            return;
        const std::int64_t lastMs = msOf(*last);
        if (lastMs < m_fromMs)
            return;
        m_address = static_cast<std::uint16_t>(1 + m_random.bounded(180));
        const Habit habit = habitFor(milliseconds(m_startMs - lastMs));
        std::int64_t at = lastMs;
        if (chance(4) && m_startMs - lastMs < msOf(days(10)))
            at = alarm(lastMs);
        const std::int64_t moved = chance(15) ? at - msOf(days(20 + below(200))) : 0;
        for (std::int64_t next = at; next >= m_fromMs; next = before(next, habit))
            add(next, next < moved ? static_cast<std::uint16_t>(m_address + 1) : m_address, false);
        goOn(lastMs, habit);
    }

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    bool chance(int percent) { return below(100) < percent; }

    /// One that such a silence does not contradict, or that was given up.
    Habit habitFor(milliseconds silence) {
        const int kind = below(100);
        if (silence > days(200) || kind < 8)
            return kind < 40 ? nightly : (kind < 60 ? weekly : byHand); // given up
        if (silence > days(70))
            return kind < 30 ? halfYearly : (kind < 65 ? quarterly : onWorkdays);
        if (silence > days(20))
            return kind < 30 ? quarterly : (kind < 75 ? monthly : byHand);
        if (silence > days(4))
            return kind < 45 ? weekly : (kind < 70 ? byHand : monthly);
        return kind < 20 ? polls : (kind < 55 ? nightly : (kind < 80 ? onWorkdays : byHand));
    }

    std::int64_t before(std::int64_t at, const Habit& habit) {
        std::int64_t step = msOf(habit.every);
        if (habit.uneven > 0) {
            const auto most = static_cast<double>(step) * habit.uneven / 100;
            step += static_cast<std::int64_t>((m_random.generateDouble() * 2 - 1) * most);
        }
        std::int64_t next = at - step;
        while (habit.workdays && isWeekend(next))
            next -= msOf(days(1));
        return next;
    }

    /// The last use is from an address that was never seen before, after a long silence.
    std::int64_t alarm(std::int64_t lastMs) {
        add(lastMs, static_cast<std::uint16_t>(200 + below(50)), false);
        return lastMs - msOf(days(100));
    }

    /// What runs goes on: in vain once the token has expired, and after the start for two days.
    void goOn(std::int64_t lastMs, const Habit& habit) {
        const auto expires = m_token.expiry.at.known();
        const bool expired = expires && msOf(*expires) <= m_startMs;
        const bool isAlive = m_startMs - lastMs < 2 * msOf(habit.every) + msOf(days(2));
        const bool triesOn = expired && chance(30);
        if (!isAlive && !triesOn)
            return;
        // A program that nobody has told tries for some weeks.
        const std::int64_t end = m_startMs + msOf(aheadDays);
        const std::int64_t from = expired ? msOf(*expires) : m_startMs;
        const std::int64_t until =
            isAlive ? end : std::min(end, from + msOf(days(5 + static_cast<int>(m_random.bounded(60)))));
        for (std::int64_t next = from + below(4 * 3'600'000); next < until;
             next += msOf(std::min<milliseconds>(habit.every, days(1))))
            add(next, m_address, next < m_startMs);
    }

    void add(std::int64_t atMs, std::uint16_t address, bool failed) {
        m_uses.push_back({atMs, m_holder, address, failed});
    }

    const Token& m_token;
    const std::int32_t m_holder;
    QRandomGenerator m_random;
    const std::int64_t m_startMs;
    const std::int64_t m_fromMs;
    std::vector<TokenUse>& m_uses;
    std::uint16_t m_address = 0;
};

} // namespace

Past::Past(const World& world, quint64 seed, Instant start)
    : m_tokens(world.tokens), m_seed(seed), m_start(start), m_holders(world.tokens) {}

void Past::make() {
    if (std::exchange(m_isMade, true))
        return;
    for (std::int32_t holder = 0; holder < m_tokens.size(); ++holder)
        Diary(m_tokens[holder], holder, m_seed, m_start, m_uses).write();
    std::sort(m_uses.begin(), m_uses.end());
}

void Past::add(const Token& token, Instant at, bool failed) {
    const std::lock_guard lock(m_mutex);
    auto holder = static_cast<std::int32_t>(m_holders.size());
    for (std::int32_t known = 0; known < m_holders.size(); ++known) {
        if (m_holders[known].id == token.id)
            holder = known;
    }
    if (holder == m_holders.size())
        m_holders.append(token);
    TokenUse use{msOf(at), holder, 0, failed};
    auto place = std::lower_bound(m_uses.begin(), m_uses.end(), use);
    // No two events have the same ID.
    for (; place != m_uses.end() && *place == use; ++place)
        ++use.atMs;
    m_uses.insert(place, use);
}

void Past::forEach(Instant from, Instant until, const World& world, Instant now, const Visit& visit) {
    const std::lock_guard lock(m_mutex);
    make();
    const auto before = [](const TokenUse& use, std::int64_t ms) { return use.atMs < ms; };
    const std::int64_t endMs = std::min(msOf(until), msOf(now) + 1);
    for (auto use = std::lower_bound(m_uses.begin(), m_uses.end(), msOf(from), before);
         use != m_uses.end() && use->atMs < endMs; ++use) {
        TokenUse seen = *use;
        const Token& holder = m_holders[use->holder];
        if (use->atMs >= msOf(m_start) && use->address != 0) {
            const Token* const token = world.token(holder.id);
            const auto expires = token ? token->expiry.at.known() : std::nullopt;
            seen.failed = !token || (expires && msOf(*expires) <= use->atMs);
        }
        if (!visit(seen, holder))
            return;
    }
}

QString addressText(std::uint16_t address) {
    if (address == 0)
        return QStringLiteral("127.0.0.1");
    return address < 200 ? QStringLiteral("198.51.100.%1").arg(address)
                         : QStringLiteral("203.0.113.%1").arg(address);
}

} // namespace patdesk::demo
