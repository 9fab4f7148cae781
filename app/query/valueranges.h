// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace patdesk {

/// A set of numbers as ranges: ascending, apart from one another, both ends included. Empty = none.
class ValueRanges {
public:
    struct Range {
        std::int64_t first;
        std::int64_t last;
    };

    static constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    static constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

    ValueRanges() = default;

    ValueRanges(std::int64_t first, std::int64_t last) {
        if (first <= last)
            m_ranges.push_back({first, last});
    }

    const std::vector<Range>& all() const { return m_ranges; }

    bool contains(std::int64_t value) const {
        return std::any_of(m_ranges.begin(), m_ranges.end(), [value](const Range& range) {
            return range.first <= value && value <= range.last;
        });
    }

    void add(const ValueRanges& others) {
        std::vector<Range> ranges = m_ranges;
        ranges.insert(ranges.end(), others.m_ranges.begin(), others.m_ranges.end());
        std::sort(ranges.begin(), ranges.end(),
                  [](const Range& a, const Range& b) { return a.first < b.first; });
        m_ranges.clear();
        for (const Range& range : ranges) {
            const bool touches = !m_ranges.empty() &&
                                 (m_ranges.back().last == most || range.first <= m_ranges.back().last + 1);
            if (touches)
                m_ranges.back().last = std::max(m_ranges.back().last, range.last);
            else
                m_ranges.push_back(range);
        }
    }

    /// All other numbers.
    ValueRanges opposite() const {
        ValueRanges others;
        std::int64_t from = least;
        for (const Range& range : m_ranges) {
            if (range.first > from)
                others.m_ranges.push_back({from, range.first - 1});
            if (range.last == most)
                return others;
            from = range.last + 1;
        }
        others.m_ranges.push_back({from, most});
        return others;
    }

private:
    std::vector<Range> m_ranges;
};

} // namespace patdesk
