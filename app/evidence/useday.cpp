// SPDX-License-Identifier: MIT
#include "useday.h"

#include <algorithm>
#include <tuple>

namespace patdesk {

namespace {

bool isBefore(const UseDay& a, const UseDay& b) {
    return std::tie(a.day, a.address) < std::tie(b.day, b.address);
}

bool isSame(const UseDay& a, const UseDay& b) {
    return a.day == b.day && a.address == b.address;
}

} // namespace

void addUse(UseDays& uses, UseDay use) {
    const auto at = std::lower_bound(uses.begin(), uses.end(), use, isBefore);
    if (at != uses.end() && isSame(*at, use))
        at->count += use.count;
    else
        uses.insert(at, use);
}

void normalise(UseDays& uses) {
    std::sort(uses.begin(), uses.end(), isBefore);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < uses.size(); ++i) {
        if (kept > 0 && isSame(uses[kept - 1], uses[i]))
            uses[kept - 1].count += uses[i].count;
        else
            uses[kept++] = uses[i];
    }
    uses.resize(kept);
}

bool isInOrder(const UseDays& uses) {
    return std::adjacent_find(uses.begin(), uses.end(),
                              [](const UseDay& a, const UseDay& b) { return !isBefore(a, b); }) == uses.end();
}

std::vector<Day> daysOf(const UseDays& uses) {
    std::vector<Day> days;
    days.reserve(uses.size());
    for (const UseDay& use : uses) {
        if (days.empty() || days.back() != use.day)
            days.push_back(use.day);
    }
    return days;
}

} // namespace patdesk
