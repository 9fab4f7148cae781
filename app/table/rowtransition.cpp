// SPDX-License-Identifier: MIT
#include "rowtransition.h"

#include <algorithm>
#include <optional>

namespace patdesk {

namespace {

/// Above this many ranges the views are quicker with a new order.
constexpr std::size_t manyRanges = 32;

/// What a row is, by bits: shown before, shown after.
constexpr std::uint8_t before = 1;
constexpr std::uint8_t after = 2;

class Marks {
public:
    Marks(TokenTable::Row rows, std::uint32_t owners) : m_rows(rows), m_marks(std::size_t{rows} + owners) {}

    void mark(const ShownRows& entries, std::uint8_t bit) {
        for (const TokenTable::Row entry : entries)
            m_marks[denseNumber(entry, m_rows)] |= bit;
    }

    bool has(TokenTable::Row entry, std::uint8_t bit) const {
        return (m_marks[denseNumber(entry, m_rows)] & bit) != 0;
    }

private:
    TokenTable::Row m_rows;
    std::vector<std::uint8_t> m_marks;
};

/// Appends the rows of `from` that have the bit, or have it not; with them there are no more than `most`.
void appendThose(ShownRows& to, std::size_t most, const ShownRows& from, const Marks& marks, std::uint8_t bit,
                 bool have) {
    std::size_t count = to.size();
    // Every row is written and only those wanted are counted: quicker than a branch that cannot be foreseen.
    to.resize(most + 1);
    for (const TokenTable::Row row : from) {
        to[count] = row;
        count += marks.has(row, bit) == have;
    }
    to.resize(count);
}

/// The runs of rows that do not have the bit; nothing if there are too many.
std::optional<std::vector<ShownRange>> rangesWithout(std::uint8_t bit, const ShownRows& rows,
                                                     const Marks& marks) {
    std::vector<ShownRange> ranges;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (marks.has(rows[i], bit))
            continue;
        const int at = static_cast<int>(i);
        if (!ranges.empty() && ranges.back().last == at - 1) {
            ranges.back().last = at;
            continue;
        }
        if (ranges.size() == manyRanges)
            return std::nullopt;
        ranges.push_back({at, at});
    }
    return ranges;
}

ShownRange tail(std::size_t from, std::size_t size) {
    return {static_cast<int>(from), static_cast<int>(size) - 1};
}

} // namespace

RowTransition transitionBetween(const ShownRows& rowsBefore, ShownRows rowsAfter, TokenTable::Row rows,
                                std::uint32_t owners) {
    Marks marks(rows, owners);
    marks.mark(rowsBefore, before);
    marks.mark(rowsAfter, after);
    RowTransition steps;

    ShownRows staying;
    const std::size_t mostStaying = std::min(rowsBefore.size(), rowsAfter.size());
    if (auto removals = rangesWithout(after, rowsBefore, marks)) {
        steps.removals = std::move(*removals);
        std::reverse(steps.removals.begin(), steps.removals.end());
        appendThose(staying, mostStaying, rowsBefore, marks, after, true);
    } else {
        appendThose(steps.gathered, rowsBefore.size(), rowsAfter, marks, before, true);
        staying = steps.gathered;
        appendThose(steps.gathered, rowsBefore.size(), rowsBefore, marks, after, false);
        steps.removals = {tail(staying.size(), rowsBefore.size())};
    }

    if (auto insertions = rangesWithout(before, rowsAfter, marks)) {
        steps.insertions = std::move(*insertions);
        if (steps.gathered.empty()) {
            ShownRows stayingAfter;
            appendThose(stayingAfter, mostStaying, rowsAfter, marks, before, true);
            if (staying != stayingAfter)
                steps.arranged = std::move(stayingAfter);
        }
        steps.arrived = std::move(rowsAfter);
    } else {
        steps.insertions = {tail(staying.size(), rowsAfter.size())};
        steps.arrived = std::move(staying);
        appendThose(steps.arrived, rowsAfter.size(), rowsAfter, marks, before, false);
        steps.scattered = std::move(rowsAfter);
    }
    return steps;
}

} // namespace patdesk
