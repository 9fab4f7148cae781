// SPDX-License-Identifier: MIT
#pragma once

#include "instant.h"

#include <chrono>
#include <vector>

namespace patdesk {

/// A day in UTC, in days since 1970-01-01.
using Day = int;

inline Day dayOf(Instant at) {
    return static_cast<Day>(std::chrono::floor<std::chrono::days>(at).time_since_epoch().count());
}

inline Instant startOf(Day day) {
    return Instant(std::chrono::days(day));
}

/// "2026-11-27".
inline QString isoDate(Day day) {
    return utcDateTime(startOf(day)).date().toString(Qt::ISODate);
}

/// How often a token was used from one address on one day. A day is what an aggregate call answers, and finer
/// than anything that a verdict needs.
struct UseDay {
    static constexpr int unknownAddress = -1;

    Day day = 0;
    /// Number of an address in the tenant's AddressBook.
    int address = unknownAddress;
    int count = 1;

    friend bool operator==(const UseDay&, const UseDay&) = default;
};

/// In order of day, then address; at most one for both.
using UseDays = std::vector<UseDay>;

/// Adds one use, or several of one day, wherever they belong.
void addUse(UseDays& uses, UseDay use);
/// Puts in order and joins what has been appended at random.
void normalise(UseDays& uses);
/// As normalise() leaves them.
bool isInOrder(const UseDays& uses);
/// The days alone, each once, in order.
std::vector<Day> daysOf(const UseDays& uses);

} // namespace patdesk
