// SPDX-License-Identifier: MIT
#include "silence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace patdesk {

namespace {

/// An address with fewer days than this says nothing by itself.
constexpr std::size_t fewDays = 4;
/// With more addresses than one in so many days, addresses change by themselves (a cloud's, a provider's).
constexpr std::size_t daysAnAddress = 3;

double factorFor(int gaps, int oneIn) {
    const double wanted = -std::log(double(oneIn));
    const auto chance = [gaps](double k) {
        return std::lgamma(gaps + 1.0) + std::lgamma(k + 1.0) - std::lgamma(gaps + k + 1.0);
    };
    double low = 1;
    double high = 1000;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (chance(middle) > wanted ? low : high) = middle;
    }
    return high;
}

/// How many uses each day had, from whatever addresses.
std::vector<std::pair<Day, int>> countsOf(const UseDays& uses) {
    std::vector<std::pair<Day, int>> counts;
    for (const UseDay& use : uses) {
        if (!counts.empty() && counts.back().first == use.day)
            counts.back().second += use.count;
        else
            counts.emplace_back(use.day, use.count);
    }
    return counts;
}

/// The days that had more uses than at least four of five days had, all of them the same number; all days
/// where the numbers vary.
std::vector<Day> excessDays(const std::vector<std::pair<Day, int>>& counts) {
    std::map<int, int> days;
    for (const auto& [day, count] : counts)
        ++days[count];
    const auto most = std::max_element(days.begin(), days.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    std::vector<Day> excess;
    const bool vary = most != days.end() && 5 * std::size_t(most->second) < 4 * counts.size();
    for (const auto& [day, count] : counts) {
        if (vary || count > most->first)
            excess.push_back(day);
    }
    return excess;
}

/// Those of the days that are a second program's, and not errors that were tried again: all of them if they
/// are evenly apart, or two half a year apart; else those that have another one next to them.
std::vector<Day> secondProgram(const std::vector<Day>& days) {
    const Rhythm rhythm = rhythmOf(days);
    if (rhythm.useDays == 2 && rhythm.longestGap >= 165 && rhythm.longestGap <= 200)
        return days;
    if (rhythm.useDays >= 3 && rhythm.shortestGap >= 5 && 2 * rhythm.longestGap <= 3 * rhythm.shortestGap)
        return days;
    constexpr int near = 3;
    std::vector<Day> inRows;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const bool before = i > 0 && days[i] - days[i - 1] <= near;
        const bool after = i + 1 < days.size() && days[i + 1] - days[i] <= near;
        if (before || after)
            inRows.push_back(days[i]);
    }
    return inRows;
}

/// How many of these days, the last ones, are single: some days together, with a pause before them that the
/// rhythm of those before does not have.
std::size_t singleDays(const std::vector<Day>& days) {
    const int usual = std::max(2, rhythmOf(days).usualGap);
    const auto isPause = [&](std::size_t at) { return days[at] - days[at - 1] > 3 * usual; };
    std::size_t single = 0;
    for (std::size_t at = days.size() - 1, together = 1; at > 0; --at, ++together) {
        if (together >= fewDays)
            break;
        if (isPause(at)) {
            single = days.size() - at;
            together = 0;
        }
    }
    return single;
}

/// What goes on after a loud program has ended: single days after a rhythm.
std::vector<Day> tailOf(const std::vector<Day>& days) {
    if (days.size() < 5 * fewDays)
        return {};
    const auto ends = days.end() - static_cast<std::ptrdiff_t>(singleDays(days));
    const std::vector<Day> before(days.begin(), ends);
    const bool hasRhythm = rhythmOf(before).kind != Rhythm::Kind::Irregular;
    return hasRhythm ? std::vector<Day>(ends, days.end()) : std::vector<Day>();
}

/// How long nothing was used before that day.
int quietBefore(const std::vector<Day>& all, Day day, Day seenFrom) {
    const auto at = std::lower_bound(all.begin(), all.end(), day);
    return at == all.begin() ? std::max(0, day - seenFrom) : day - *std::prev(at);
}

} // namespace

std::vector<UseStream> streamsOf(const UseDays& uses, Day seenFrom) {
    std::vector<UseStream> streams;
    if (uses.empty())
        return streams;
    using Kind = UseStream::Kind;
    const std::vector<Day> all = daysOf(uses);
    streams.push_back({Kind::All, UseDay::unknownAddress, all, quietBefore(all, all.front(), seenFrom)});
    const Rhythm rhythm = rhythmOf(all);
    const auto odd = std::find_if(all.rbegin(), all.rend(), [&](Day day) { return isOff(rhythm, day); });
    if (odd != all.rend())
        streams.push_back({Kind::Hidden, UseDay::unknownAddress, {*odd}, 0});
    if (std::vector<Day> tail = tailOf(all); !tail.empty())
        streams.push_back({Kind::Tail, UseDay::unknownAddress, std::move(tail), 0});
    std::map<int, UseDays> byAddress;
    for (const UseDay& use : uses)
        byAddress[use.address].push_back(use);
    const bool addressesChange = byAddress.size() > 2 && daysAnAddress * byAddress.size() > all.size();
    if (!addressesChange && byAddress.size() > 1) {
        std::vector<Day> scattered;
        for (const auto& [address, ofAddress] : byAddress) {
            const std::vector<Day> days = daysOf(ofAddress);
            if (days.size() < fewDays)
                scattered.insert(scattered.end(), days.begin(), days.end());
            else
                streams.push_back({Kind::Address, address, days, quietBefore(all, days.front(), seenFrom)});
        }
        std::sort(scattered.begin(), scattered.end());
        scattered.erase(std::unique(scattered.begin(), scattered.end()), scattered.end());
        if (!scattered.empty())
            streams.push_back({Kind::Scattered, UseDay::unknownAddress, scattered, 0});
    }
    const auto addExcess = [&](int address, const UseDays& of) {
        const auto counts = countsOf(of);
        const std::vector<Day> excess = excessDays(counts);
        if (excess.empty())
            return;
        std::vector<Day> second = excess.size() < counts.size() ? secondProgram(excess) : std::vector<Day>();
        if (second.empty() || second.back() < excess.back())
            streams.push_back({Kind::Hidden, address, {excess.back()}, 0});
        if (!second.empty())
            streams.push_back({Kind::Excess, address, std::move(second), 0});
    };
    if (addressesChange && all.size() >= 5 * fewDays)
        addExcess(UseDay::unknownAddress, uses);
    for (const auto& [address, ofAddress] : byAddress) {
        if (ofAddress.size() >= 5 * fewDays)
            addExcess(address, address == UseDay::unknownAddress ? uses : ofAddress);
    }
    return streams;
}

double gapFactor(int gaps, int oneIn) {
    if (gaps < 1)
        return 1000;
    // Nearly all calls are for the same few pairs.
    constexpr int kept = 512;
    thread_local int keptFor = 0;
    thread_local std::array<double, kept> factors;
    if (keptFor != oneIn) {
        factors.fill(0);
        keptFor = oneIn;
    }
    double& factor = factors[static_cast<std::size_t>(std::min(gaps, kept - 1))];
    if (factor == 0)
        factor = factorFor(std::min(gaps, kept - 1), oneIn);
    return factor;
}

SilenceNeeded silenceNeeded(const UseStream& stream, const SilenceRules& rules) {
    using Because = SilenceNeeded::Because;
    if (stream.kind == UseStream::Kind::Hidden)
        return {rules.yearly, Because::Hidden, 0};
    const Rhythm rhythm = rhythmOf(stream.days);
    const int quietBefore = stream.quietBefore;
    const int longest = std::max(rhythm.longestGap, quietBefore);
    // What was quiet for most of a year may be so again, and a little longer.
    const int atMost = std::max(rules.yearly, longest + longest / 2);
    if (rhythm.useDays < 2 || rhythm.span() < rules.atWork)
        return {atMost, Because::FewUses, 0};
    SilenceNeeded needed;
    if (rhythm.isEven() && quietBefore <= 2 * rhythm.longestGap) {
        needed = {rules.missedRuns * longest + 1, Because::Missed, double(rules.missedRuns)};
    } else {
        const double factor = gapFactor(rhythm.useDays - 1, rules.oneIn);
        needed = {static_cast<int>(std::ceil(factor * longest)), Because::Gaps, factor};
    }
    // A person's pauses are longer than random ones: what has no rhythm gets twice the time.
    const int times = rhythm.kind == Rhythm::Kind::Irregular ? 2 : 1;
    if (needed.days < times * rules.least)
        needed = {times * rules.least, Because::Least, 0};
    if (needed.days > atMost)
        needed = {atMost, Because::Yearly, 0};
    return needed;
}

int excludedEvery(int silence) {
    return std::max(0, silence / 3);
}

bool haveEnded(const std::vector<UseStream>& streams, Day today, const SilenceRules& rules) {
    return std::all_of(streams.begin(), streams.end(), [&](const UseStream& stream) {
        const int silence = today - stream.days.back() - 1;
        return silence >= silenceNeeded(stream, rules).days;
    });
}

} // namespace patdesk
