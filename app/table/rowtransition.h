// SPDX-License-Identifier: MIT
#pragma once

#include "tokentable.h"

#include <vector>

namespace patdesk {

/// The table's rows that a view shows, from the first to the last. Where they are grouped, a heading above
/// each owner's tokens is among them: a number beyond those of any table's rows.
using ShownRows = std::vector<TokenTable::Row>;

inline constexpr TokenTable::Row headingBit = TokenTable::Row{1} << 31U;

constexpr bool isHeading(TokenTable::Row entry) {
    return (entry & headingBit) != 0;
}

constexpr TokenTable::Row headingOf(std::uint32_t owner) {
    return headingBit | owner;
}

constexpr std::uint32_t ownerOfHeading(TokenTable::Row entry) {
    return entry & ~headingBit;
}

/// Rows and headings counted together, from 0: where all of them have a place in one array.
constexpr TokenTable::Row denseNumber(TokenTable::Row entry, TokenTable::Row rows) {
    return isHeading(entry) ? rows + ownerOfHeading(entry) : entry;
}

/// A run of shown rows, both ends included, as Qt counts them.
struct ShownRange {
    int first;
    int last;
};

/// How to get from one list of shown rows to another in steps that a Qt model can announce, so that
/// selection, current row and scroll position stay:
///
///     before     a b c d e f
///     1 gather   c a e b d f      a new order, only if what leaves lies in too many places: leavers last
///     2 leave    c a e            removals, from the last to the first
///     3 arrange  e a c            a new order, only if those who stay want one
///     4 arrive   e x a c y        insertions, from the first to the last; if what arrives lies in too many
///     5 scatter                   places, it is put at the end, and a new order puts it into its own
///
/// Every step is one signal, or some few dozen for ranges; never one for each of a million rows.
struct RowTransition {
    /// Empty where the step is not needed.
    ShownRows gathered;
    std::vector<ShownRange> removals;
    ShownRows arranged;
    std::vector<ShownRange> insertions;
    /// What the list is after the insertions.
    ShownRows arrived;
    ShownRows scattered;
};

/// Before and after hold each row and each heading once at most, no row from `rows` on and no heading of an
/// owner from `owners` on.
RowTransition transitionBetween(const ShownRows& before, ShownRows after, TokenTable::Row rows,
                                std::uint32_t owners = 0);

} // namespace patdesk
