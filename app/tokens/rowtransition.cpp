// SPDX-License-Identifier: MIT
#include "rowtransition.h"

#include <algorithm>
#include <iterator>

namespace patdesk {

namespace {

/// Above this many ranges the views are quicker with a new order.
constexpr std::size_t manyRanges = 32;

using Marks = std::vector<std::uint8_t>;

Marks marksOf(const ShownRows& rows, TokenTable::Row count) {
    Marks marks(count, 0);
    for (const TokenTable::Row row : rows)
        marks[row] = 1;
    return marks;
}

ShownRows those(const ShownRows& rows, const Marks& marks, std::uint8_t marked) {
    ShownRows result(rows.size() + 1);
    std::size_t count = 0;
    for (const TokenTable::Row row : rows) {
        result[count] = row;
        count += marks[row] == marked;
    }
    result.resize(count);
    return result;
}

/// The runs of rows that are not marked; none, and false, if there are too many.
bool rangesOf(const ShownRows& rows, const Marks& marks, std::vector<ShownRange>& ranges) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (marks[rows[i]])
            continue;
        const int at = static_cast<int>(i);
        if (!ranges.empty() && ranges.back().last == at - 1) {
            ranges.back().last = at;
            continue;
        }
        if (ranges.size() == manyRanges) {
            ranges.clear();
            return false;
        }
        ranges.push_back({at, at});
    }
    return true;
}

ShownRange tail(std::size_t from, std::size_t size) {
    return {static_cast<int>(from), static_cast<int>(size) - 1};
}

ShownRows joined(ShownRows head, const ShownRows& rest) {
    head.insert(head.end(), rest.begin(), rest.end());
    return head;
}

} // namespace

RowTransition transitionBetween(const ShownRows& before, const ShownRows& after, TokenTable::Row rows) {
    RowTransition steps;
    const Marks shownBefore = marksOf(before, rows);
    const Marks shownAfter = marksOf(after, rows);
    const ShownRows staying = those(before, shownAfter, 1);
    const ShownRows stayingAfter = those(after, shownBefore, 1);

    if (!rangesOf(before, shownAfter, steps.removals)) {
        steps.gathered = joined(staying, those(before, shownAfter, 0));
        steps.removals = {tail(staying.size(), before.size())};
    }
    std::reverse(steps.removals.begin(), steps.removals.end());

    if (rangesOf(after, shownBefore, steps.insertions)) {
        if (staying != stayingAfter)
            steps.arranged = stayingAfter;
        steps.arrived = after;
    } else {
        steps.insertions = {tail(staying.size(), after.size())};
        steps.arrived = joined(staying, those(after, shownBefore, 0));
        steps.scattered = after;
    }
    return steps;
}

} // namespace patdesk
