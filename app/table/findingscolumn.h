// SPDX-License-Identifier: MIT
#pragma once

#include "tokenfilter.h"
#include "tokenrules.h"
#include "tokentable.h"

#include <memory>

namespace patdesk {

/// What is found about each token at one moment: two bytes a row, worked out anew when the moment or the
/// stale days change. The rules are those of findingsOf() in tokenrules.h; verdicts are given, and with them
/// four more bytes a row, of its owner's state and its gaps.
class FindingsColumn {
public:
    /// Takes the place of the findings of a row that is removed, and is in no filter. No token is expired and
    /// never expires.
    static constexpr Findings removedRow = findingsEnd - 1;

    void assess(const TokenTable& table, Instant now, int staleDays, int expiringDays);
    /// The same rows at another moment, or by other days: verdicts stay where they are.
    void assessAgain(const TokenTable& table, Instant now, int staleDays, int expiringDays);
    /// In the place of the verdicts of before. Those of tokens that the table does not have are kept for the
    /// next one.
    void setVerdicts(std::shared_ptr<const VerdictMarks> marks, const TokenTable& table);
    /// Updates one row, or a row that was appended, for the same moment and days as before.
    void reassess(const TokenTable& table, TokenTable::Row row);

    Findings operator[](TokenTable::Row row) const { return m_findings[row]; }

    const std::vector<Findings>& all() const { return m_findings; }

    /// Of each row; none while nothing was judged.
    const std::vector<Marks>& marks() const { return m_marks; }

    /// Null while nothing was judged.
    std::shared_ptr<const VerdictMarks> judged() const { return m_verdicts; }

    /// 0 where nothing was judged.
    Marks marksAt(TokenTable::Row row) const { return m_marks.empty() ? 0 : m_marks[row]; }

    /// The filters by verdict, owner and gap that hold the row.
    std::vector<TokenFilter> judgedFiltersOf(TokenTable::Row row) const;

    /// All counts in one pass; isMine says for each owner number whether it is the caller.
    FilterCounts counts(const TokenTable& table, const std::vector<std::uint8_t>& isMine) const;
    /// The same of the rows that are marked as found.
    FilterCounts counts(const TokenTable& table, const std::vector<std::uint8_t>& isMine,
                        const std::vector<std::uint8_t>& found) const;
    /// keeps[row] = 1 for every row in the filter, else 0.
    void select(const TokenTable& table, const std::vector<std::uint8_t>& isMine, TokenFilter filter,
                std::vector<std::uint8_t>& keeps) const;

private:
    void setMoment(Instant now, int staleDays, int expiringDays);
    Findings findingsAt(const TokenTable& table, TokenTable::Row row) const;
    void mark(const TokenTable& table, TokenTable::Row row);
    void markAll(const TokenTable& table);
    template <class Weight>
    FilterCounts countRows(const TokenTable& table, const std::vector<std::uint8_t>& isMine,
                           Weight weight) const;
    template <class Weight>
    void countMarks(FilterCounts& counts, Weight weight) const;

    std::vector<Findings> m_findings;
    std::shared_ptr<const VerdictMarks> m_verdicts;
    /// Of each row; none while nothing was judged.
    std::vector<Marks> m_marks;
    std::int64_t m_now = 0;
    std::int64_t m_staleBefore = 0;
    std::int64_t m_soonUntil = 0;
};

} // namespace patdesk
