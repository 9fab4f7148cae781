// SPDX-License-Identifier: MIT
#include "shownentries.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace patdesk {

const std::vector<int>& ShownEntries::headings() const {
    if (!m_headings) {
        m_headings.emplace();
        for (int place = 0; m_groups && place < size(); ++place) {
            if (isHeading(place))
                m_headings->push_back(place);
        }
    }
    return *m_headings;
}

bool ShownEntries::isFolded(int place) const {
    return isHeading(place) && m_groups && m_groups->isFolded(ownerAt(place));
}

ShownEntries::Row ShownEntries::firstUnder(int heading) const {
    if (!m_groups)
        return TokenTable::noRow;
    const TokenGroups::Span span = m_groups->spanOf(ownerAt(heading));
    return span.count > 0 ? m_groups->tokens[span.from] : TokenTable::noRow;
}

int ShownEntries::headingAbove(int place) const {
    const std::vector<int>& all = headings();
    const auto next = std::upper_bound(all.begin(), all.end(), place);
    return next == all.begin() ? -1 : *(next - 1);
}

ShownRange ShownEntries::groupAt(int heading) const {
    const std::vector<int>& all = headings();
    const auto next = std::upper_bound(all.begin(), all.end(), heading);
    return {heading, (next == all.end() ? size() : *next) - 1};
}

int ShownEntries::placeOf(Row row) const {
    const auto place = std::find(m_entries.begin(), m_entries.end(), row);
    return place == m_entries.end() ? -1 : static_cast<int>(place - m_entries.begin());
}

int ShownEntries::placeOfHeading(std::uint32_t owner) const {
    const std::vector<int>& all = headings();
    const auto place = std::find_if(all.begin(), all.end(), [&](int at) { return ownerAt(at) == owner; });
    return place == all.end() ? -1 : *place;
}

int ShownEntries::headingFor(Row row, std::uint32_t owner) const {
    if (!m_groups)
        return -1;
    const TokenGroups::Span span = m_groups->spanOf(owner);
    const auto from = m_groups->tokens.begin() + span.from;
    const bool isShown = std::find(from, from + span.count, row) != from + span.count;
    return isShown ? placeOfHeading(owner) : -1;
}

// Tokens

int ShownEntries::tokensIn(ShownRange range) const {
    int count = range.last - range.first + 1;
    const std::vector<int>& all = headings();
    for (auto place = std::lower_bound(all.begin(), all.end(), range.first);
         place != all.end() && *place <= range.last; ++place)
        count += isFolded(*place) ? static_cast<int>(countAt(*place)) - 1 : -1;
    return count;
}

void ShownEntries::appendTokens(ShownRange range, ShownRows& rows) const {
    for (int place = range.first; place <= range.last; ++place) {
        if (!isHeading(place)) {
            rows.push_back(at(place));
        } else if (isFolded(place)) {
            const TokenGroups::Span span = m_groups->spanOf(ownerAt(place));
            const auto from = m_groups->tokens.begin() + span.from;
            rows.insert(rows.end(), from, from + span.count);
        }
    }
}

std::vector<std::uint8_t> ShownEntries::marksOf(const std::vector<ShownRange>& ranges, Row rows) const {
    std::vector<std::uint8_t> marks(rows, 0);
    ShownRows taken;
    for (const ShownRange& range : ranges) {
        taken.clear();
        appendTokens(range, taken);
        for (const Row row : taken) {
            if (row < rows)
                marks[row] = 1;
        }
    }
    return marks;
}

std::vector<ShownRange> ShownEntries::rangesOf(const std::vector<std::uint8_t>& marks) const {
    const auto isMarked = [&marks](Row row) { return row < marks.size() && marks[row] != 0; };
    std::vector<ShownRange> ranges;
    bool goesOn = false;
    for (int place = 0; place < size(); ++place) {
        bool taken = false;
        if (!isHeading(place)) {
            taken = isMarked(at(place));
        } else if (isFolded(place)) {
            const TokenGroups::Span span = m_groups->spanOf(ownerAt(place));
            const auto from = m_groups->tokens.begin() + span.from;
            taken = span.count > 0 && std::all_of(from, from + span.count, isMarked);
        } else {
            continue; // it neither ends a range nor begins one
        }
        if (taken && goesOn)
            ranges.back().last = place;
        else if (taken)
            ranges.push_back({place, place});
        goesOn = taken;
    }
    return ranges;
}

// Changes

void ShownEntries::replace(ShownRows entries) {
    m_entries = std::move(entries);
    noteChange();
}

void ShownEntries::remove(ShownRange range) {
    m_entries.erase(m_entries.begin() + range.first, m_entries.begin() + range.last + 1);
    noteChange();
}

void ShownEntries::insert(ShownRange range, const ShownRows& arrived) {
    m_entries.insert(m_entries.begin() + range.first, arrived.begin() + range.first,
                     arrived.begin() + range.last + 1);
    noteChange();
}

ShownRange ShownEntries::setFolded(int heading, bool folded) {
    const std::uint32_t owner = ownerAt(heading);
    m_groups->folded[owner] = folded ? 1 : 0;
    return {heading + 1, heading + static_cast<int>(m_groups->spanOf(owner).count)};
}

void ShownEntries::insertTokensOf(int heading) {
    const TokenGroups::Span span = m_groups->spanOf(ownerAt(heading));
    const auto from = m_groups->tokens.begin() + span.from;
    m_entries.insert(m_entries.begin() + heading + 1, from, from + span.count);
    noteChange();
}

std::pair<ShownEntries::Row, std::uint32_t> ShownEntries::renumber(const std::vector<Row>& rowNow,
                                                                   Row rowsNow,
                                                                   const std::vector<std::uint32_t>& ownerNow,
                                                                   std::uint32_t ownersNow) {
    // While an order is worked out, what has gone before may still be here.
    const auto nowOf = [](const std::vector<std::uint32_t>& map, std::uint32_t number) {
        return number < map.size() ? map[number] : TokenTable::noRow;
    };
    Row goneRows = rowsNow;
    std::uint32_t goneOwners = ownersNow;
    std::unordered_map<Row, Row> gone;
    const auto rowOf = [&](Row before) {
        if (const Row row = nowOf(rowNow, before); row != TokenTable::noRow)
            return row;
        const auto [known, isNew] = gone.try_emplace(before, goneRows);
        goneRows += isNew ? 1 : 0;
        return known->second;
    };
    TokenGroups now;
    if (m_groups) {
        now.tokens.reserve(m_groups->tokens.size());
        for (const Row row : m_groups->tokens)
            now.tokens.push_back(rowOf(row));
        now.spans.resize(ownersNow + m_groups->order.size());
        now.folded.resize(now.spans.size());
    }
    for (Row& entry : m_entries) {
        if (!patdesk::isHeading(entry)) {
            entry = rowOf(entry);
            continue;
        }
        const std::uint32_t before = ownerOfHeading(entry);
        const std::uint32_t known = nowOf(ownerNow, before);
        const std::uint32_t owner = known == TokenTable::noRow ? goneOwners++ : known;
        now.spans[owner] = m_groups->spanOf(before);
        now.folded[owner] = m_groups->isFolded(before) ? 1 : 0;
        now.order.push_back(owner);
        entry = headingOf(owner);
    }
    if (m_groups)
        m_groups = std::move(now);
    noteChange();
    return {goneRows, goneOwners};
}

} // namespace patdesk
