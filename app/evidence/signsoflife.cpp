// SPDX-License-Identifier: MIT
#include "signsoflife.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace patdesk {

namespace {

/// The silence after which a new address is worth an alarm, and the uses that must have been seen before it.
constexpr int alarmSilence = 60;
constexpr std::size_t alarmUses = 3;
/// The row's date and the event's may be two days apart: written once a day, indexed minutes later.
constexpr int slack = 2;

UseDays together(const TokenEvidence& evidence) {
    UseDays all = evidence.uses;
    all.insert(all.end(), evidence.failedUses.begin(), evidence.failedUses.end());
    // An owner's uses before the token was created were another token's. A day of grace for the two clocks.
    const auto created = evidence.token.created.known();
    const Day since = created ? dayOf(*created) - 1 : std::numeric_limits<Day>::min();
    std::copy_if(evidence.ownersUses.begin(), evidence.ownersUses.end(), std::back_inserter(all),
                 [since](const UseDay& use) { return use.day >= since; });
    if (!evidence.failedUses.empty() || !evidence.ownersUses.empty())
        normalise(all);
    return all;
}

std::optional<Day> lastOf(const UseDays& uses) {
    return uses.empty() ? std::nullopt : std::optional(uses.back().day);
}

std::optional<Day> dayOfKnown(const Moment& moment) {
    const auto at = moment.known();
    return at ? std::optional(dayOf(*at)) : std::nullopt;
}

/// Clearly within the days of which events are known.
std::optional<Day> rowsLastUseWithin(const Token& token, Day from, Day until) {
    const std::optional<Day> row = dayOfKnown(token.lastUsed);
    return row && *row >= from + slack && *row <= until - slack ? row : std::nullopt;
}

bool hasUseAround(const UseDays& uses, Day day) {
    return std::any_of(uses.begin(), uses.end(),
                       [day](const UseDay& use) { return std::abs(use.day - day) <= slack; });
}

/// Looks for the last long silence, and whether all uses after it are from addresses that were new then.
std::optional<SignsOfLife::Alarm> alarmIn(const UseDays& uses) {
    std::size_t after = 0;
    for (std::size_t i = uses.size(); i-- > 1 && after == 0;) {
        if (uses[i].day - uses[i - 1].day > alarmSilence)
            after = i;
    }
    if (after < alarmUses)
        return std::nullopt;
    std::vector<int> before;
    for (std::size_t i = 0; i < after; ++i)
        before.push_back(uses[i].address);
    std::sort(before.begin(), before.end());
    before.erase(std::unique(before.begin(), before.end()), before.end());
    const auto isNew = [&before](const UseDay& use) {
        return use.address != UseDay::unknownAddress &&
               !std::binary_search(before.begin(), before.end(), use.address);
    };
    if (!std::all_of(uses.begin() + std::ptrdiff_t(after), uses.end(), isNew))
        return std::nullopt;
    // Addresses that change at every use alarm nobody.
    if (3 * before.size() > 2 * after && before.size() > 2)
        return std::nullopt;
    return SignsOfLife::Alarm{uses[after].day, uses[after].address, uses[after].day - uses[after - 1].day};
}

} // namespace

SignsOfLife signsOfLife(const TokenEvidence& evidence, Day from, Day until, Day today) {
    SignsOfLife signs;
    signs.from = from;
    signs.until = until;
    signs.today = today;
    signs.all = together(evidence);
    const std::optional<Day> row = dayOfKnown(evidence.token.lastUsed);
    signs.lastUse = std::max(lastOf(evidence.uses), row);
    signs.lastSign = std::max({lastOf(signs.all), row, dayOfKnown(evidence.missed)});
    const std::optional<Day> within = rowsLastUseWithin(evidence.token, from, until);
    signs.contradiction = within && !hasUseAround(signs.all, *within);
    signs.alarm = alarmIn(evidence.uses);
    return signs;
}

std::optional<int> SignsOfLife::silence() const {
    if (!lastSign)
        return std::nullopt;
    return std::max(0, std::min(until, today) - *lastSign - 1);
}

std::optional<int> SignsOfLife::age(const Token& token) const {
    const auto created = token.created.known();
    return created ? std::optional(std::max(0, std::min(until, today) - dayOf(*created) - 1)) : std::nullopt;
}

bool areEventsHidden(std::span<const TokenEvidence> tokens, Day from, Day until) {
    bool isTold = false;
    for (const TokenEvidence& one : tokens) {
        const std::optional<Day> row = rowsLastUseWithin(one.token, from, until);
        if (!row)
            continue;
        if (hasUseAround(one.uses, *row) || hasUseAround(one.failedUses, *row) ||
            hasUseAround(one.ownersUses, *row))
            return false;
        isTold = true;
    }
    return isTold;
}

std::optional<Instant> refusalSeen(std::span<const TokenEvidence> tokens) {
    std::optional<Instant> last;
    for (const TokenEvidence& one : tokens) {
        const auto expired = one.token.expiry.at.known();
        // On the day itself it may have been tried before.
        if (!expired || one.failedUses.empty() || one.failedUses.back().day <= dayOf(*expired))
            continue;
        const Instant seen = startOf(one.failedUses.back().day);
        last = std::max(last.value_or(seen), seen);
    }
    return last;
}

} // namespace patdesk
