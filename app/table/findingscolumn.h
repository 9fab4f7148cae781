// SPDX-License-Identifier: MIT
#pragma once

#include "tokenfilter.h"
#include "tokenrules.h"
#include "tokentable.h"

#include <memory>

namespace patdesk {

/// What is found about each token at one moment: two bytes a row, worked out anew when the moment or the
/// stale days change. The rules are those of findingsOf() in tokenrules.h; verdicts are given.
class FindingsColumn {
public:
    /// Takes the place of the findings of a row that is removed, and is in no filter. No token is expired and
    /// never expires.
    static constexpr Findings removedRow = findingsEnd - 1;

    void assess(const TokenTable& table, Instant now, int staleDays, int expiringDays);
    /// In the place of the verdicts of before. Those of tokens that the table does not have are kept for the
    /// next one.
    void setVerdicts(std::shared_ptr<const VerdictMarks> marks, const TokenTable& table);
    /// Updates one row, or a row that was appended, for the same moment and days as before.
    void reassess(const TokenTable& table, TokenTable::Row row);

    Findings operator[](TokenTable::Row row) const { return m_findings[row]; }

    const std::vector<Findings>& all() const { return m_findings; }

    /// All counts in one pass; isMine says for each owner number whether it is the caller.
    FilterCounts counts(const TokenTable& table, const std::vector<std::uint8_t>& isMine) const;
    /// The same of the rows that are marked as found.
    FilterCounts counts(const TokenTable& table, const std::vector<std::uint8_t>& isMine,
                        const std::vector<std::uint8_t>& found) const;
    /// keeps[row] = 1 for every row in the filter, else 0.
    void select(const TokenTable& table, const std::vector<std::uint8_t>& isMine, TokenFilter filter,
                std::vector<std::uint8_t>& keeps) const;

private:
    Findings findingsAt(const TokenTable& table, TokenTable::Row row) const;
    template <class Weight>
    FilterCounts countRows(const TokenTable& table, const std::vector<std::uint8_t>& isMine,
                           Weight weight) const;

    Findings verdictAt(const TokenTable& table, TokenTable::Row row) const;

    std::vector<Findings> m_findings;
    std::shared_ptr<const VerdictMarks> m_marks;
    std::int64_t m_now = 0;
    std::int64_t m_staleBefore = 0;
    std::int64_t m_soonUntil = 0;
};

} // namespace patdesk
