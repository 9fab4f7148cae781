// SPDX-License-Identifier: MIT
#pragma once

#include "tokengroups.h"

#include <optional>
#include <vector>

namespace patdesk {

/// What stands in the table from the top: tokens and, where they are grouped, headings. The one place that
/// knows which entry is which token, since an entry's place is not a token's: what is selected or handed out
/// goes through here, as ranges of entries on one side and rows of the table on the other.
///
/// A heading is the token of nobody. Where its group is folded, it stands for the tokens that are not to be
/// seen: who takes the heading takes all of them.
class ShownEntries {
public:
    using Row = TokenTable::Row;

    int size() const { return static_cast<int>(m_entries.size()); }

    bool isGrouped() const { return m_groups.has_value(); }

    /// Rows and headings, for RowTransition alone.
    const ShownRows& all() const { return m_entries; }

    /// The shown tokens, those of folded groups among them.
    const ShownRows& tokens() const { return m_groups ? m_groups->tokens : m_entries; }

    // By the place of an entry

    bool isHeading(int place) const { return patdesk::isHeading(at(place)); }

    /// TokenTable::noRow of a heading.
    Row rowAt(int place) const { return isHeading(place) ? TokenTable::noRow : at(place); }

    /// Of a heading.
    std::uint32_t ownerAt(int heading) const { return ownerOfHeading(at(heading)); }

    /// How many tokens are under a heading, folded or not.
    std::uint32_t countAt(int heading) const { return m_groups->spanOf(ownerAt(heading)).count; }

    /// The entry is a heading whose tokens are not to be seen.
    bool isFolded(int place) const;
    /// The first token under a heading, folded or not; noRow while it has none.
    Row firstUnder(int heading) const;

    /// The heading of the group that the entry is in, itself for a heading; -1 where there are none.
    int headingAbove(int place) const;
    /// A heading and the entries under it.
    ShownRange groupAt(int heading) const;
    /// -1 if there is no such entry: the token is not shown, or in a folded group.
    int placeOf(Row row) const;
    int placeOfHeading(std::uint32_t owner) const;
    /// Where the token is, seen or not, as one of this owner's: -1 if it is not shown.
    int headingFor(Row row, std::uint32_t owner) const;

    // Tokens

    /// How many tokens the entries of a range stand for.
    int tokensIn(ShownRange range) const;
    void appendTokens(ShownRange range, ShownRows& rows) const;
    /// 1 for each row that the ranges stand for, below `rows`.
    std::vector<std::uint8_t> marksOf(const std::vector<ShownRange>& ranges, Row rows) const;
    /// As few ranges as stand for the marked rows and no others; headings may lie between them. The tokens of
    /// a folded group are among them if all of the group are marked.
    std::vector<ShownRange> rangesOf(const std::vector<std::uint8_t>& marks) const;

    // Changes

    /// Nothing = not grouped. The entries are changed afterwards, in as many steps as it takes.
    void setGroups(std::optional<TokenGroups> groups) { m_groups = std::move(groups); }

    const std::optional<TokenGroups>& groups() const { return m_groups; }

    void replace(ShownRows entries);
    void remove(ShownRange range);
    /// Those that stand at the same places in `arrived`.
    void insert(ShownRange range, const ShownRows& arrived);
    /// Folds or unfolds a group whose tokens are the next to be removed or inserted. Answers where they are.
    ShownRange setFolded(int heading, bool folded);
    void insertTokensOf(int heading);

    /// The same tokens and owners in another table; noRow for those that it has not: they get numbers beyond
    /// it, until they leave. Answers the first number beyond those of rows, and of owners.
    std::pair<Row, std::uint32_t> renumber(const std::vector<Row>& rowNow, Row rowsNow,
                                           const std::vector<std::uint32_t>& ownerNow,
                                           std::uint32_t ownersNow);

private:
    Row at(int place) const { return m_entries[static_cast<std::size_t>(place)]; }

    /// Where the headings are, from the top.
    const std::vector<int>& headings() const;

    void noteChange() { m_headings.reset(); }

    ShownRows m_entries;
    std::optional<TokenGroups> m_groups;
    mutable std::optional<std::vector<int>> m_headings;
};

} // namespace patdesk
