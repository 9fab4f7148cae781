// SPDX-License-Identifier: MIT
#include "findingscolumn.h"

#include "parallel.h"

#include <algorithm>
#include <bit>
#include <mutex>

namespace patdesk {

namespace {

constexpr auto verdicts = static_cast<Findings>(static_cast<Findings>(Finding::JudgedSafe) |
                                                static_cast<Findings>(Finding::JudgedInUse) |
                                                static_cast<Findings>(Finding::JudgedCannotTell));

Findings findingOf(TokenFilter filter) {
    switch (filter) {
    case TokenFilter::Stale:
        return static_cast<Findings>(Finding::Stale);
    case TokenFilter::NeverUsed:
        return static_cast<Findings>(Finding::NeverUsed);
    case TokenFilter::ExpiringSoon:
        return static_cast<Findings>(Finding::ExpiringSoon);
    case TokenFilter::Expired:
        return static_cast<Findings>(Finding::Expired);
    case TokenFilter::NeverExpires:
        return static_cast<Findings>(Finding::NeverExpires);
    case TokenFilter::AllScopes:
        return static_cast<Findings>(Finding::AllScopes);
    case TokenFilter::Managed:
        return static_cast<Findings>(Finding::Managed);
    case TokenFilter::Safe:
        return static_cast<Findings>(Finding::JudgedSafe);
    case TokenFilter::InUse:
        return static_cast<Findings>(Finding::JudgedInUse);
    case TokenFilter::CannotTell:
        return static_cast<Findings>(Finding::JudgedCannotTell);
    default:
        break;
    }
    return 0;
}

Findings when(bool holds, Finding finding) {
    return static_cast<Findings>(static_cast<unsigned>(holds) * static_cast<unsigned>(finding));
}

} // namespace

void FindingsColumn::setMoment(Instant now, int staleDays, int expiringDays) {
    m_now = now.time_since_epoch().count();
    m_staleBefore = patdesk::staleBefore(now, staleDays).time_since_epoch().count();
    m_soonUntil = (now + std::chrono::days(expiringDays)).time_since_epoch().count();
}

void FindingsColumn::assess(const TokenTable& table, Instant now, int staleDays, int expiringDays) {
    setMoment(now, staleDays, expiringDays);
    m_findings.resize(table.rowCount());
    for (TokenTable::Row row = 0; row < table.rowCount(); ++row)
        m_findings[row] = findingsAt(table, row);
    markAll(table);
}

void FindingsColumn::assessAgain(const TokenTable& table, Instant now, int staleDays, int expiringDays) {
    setMoment(now, staleDays, expiringDays);
    for (TokenTable::Row row = 0; row < table.rowCount(); ++row)
        m_findings[row] = static_cast<Findings>(findingsAt(table, row) | (m_findings[row] & verdicts));
}

void FindingsColumn::reassess(const TokenTable& table, TokenTable::Row row) {
    m_findings.resize(table.rowCount());
    m_findings[row] = findingsAt(table, row);
    if (!m_verdicts)
        return;
    m_marks.resize(table.rowCount());
    mark(table, row);
}

void FindingsColumn::setVerdicts(std::shared_ptr<const VerdictMarks> marks, const TokenTable& table) {
    m_verdicts = std::move(marks);
    markAll(table);
}

/// A look-up takes longer than all else that is done with a row.
void FindingsColumn::markAll(const TokenTable& table) {
    if (!m_verdicts) {
        m_marks = {};
        for (Findings& findings : m_findings)
            findings = static_cast<Findings>(findings == removedRow ? removedRow : findings & ~verdicts);
        return;
    }
    m_marks.resize(table.rowCount());
    forRowsInParallel(table.rowCount(), [&](TokenTable::Row from, TokenTable::Row to) {
        for (TokenTable::Row row = from; row < to; ++row)
            mark(table, row);
    });
}

void FindingsColumn::mark(const TokenTable& table, TokenTable::Row row) {
    m_marks[row] = 0;
    if (m_findings[row] == removedRow)
        return;
    m_findings[row] = static_cast<Findings>(m_findings[row] & ~verdicts);
    const std::string_view id = table.ids.at(row);
    const auto found =
        m_verdicts->constFind(QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())));
    if (found == m_verdicts->constEnd())
        return;
    m_findings[row] |= static_cast<Findings>(found->verdict);
    m_marks[row] = found->marks;
}

/// Without branches, since the compiler then keeps the pass at the speed of memory. noDate and unreadableDate
/// are less than every date: a token never used has its creation as last activity, as lastActivity() says.
Findings FindingsColumn::findingsAt(const TokenTable& table, TokenTable::Row row) const {
    const std::int64_t lastUsed = table.lastUsedMs[row];
    const std::int64_t expires = table.expiresMs[row];
    const std::int64_t created = table.createdMs[row];
    constexpr std::int64_t unreadable = TokenTable::unreadableDate;
    const std::int64_t active = std::max(created, lastUsed);
    const bool stale = (lastUsed != unreadable) & (active > unreadable) & (active < m_staleBefore);
    const bool ends = expires > unreadable;
    const bool expired = ends & (expires <= m_now);
    const bool part = (created == unreadable) | (lastUsed == unreadable) | (expires == unreadable) |
                      ((table.flags[row] & TokenTable::PartlyUnreadable) != 0);
    const unsigned found =
        when(stale, Finding::Stale) | when(lastUsed == TokenTable::noDate, Finding::NeverUsed) |
        when(ends & !expired & (expires <= m_soonUntil), Finding::ExpiringSoon) |
        when(expired, Finding::Expired) | when(expires == TokenTable::noDate, Finding::NeverExpires) |
        when(table.setHoldsAll[table.scopeSet[row]] != 0, Finding::AllScopes) |
        when((table.flags[row] & TokenTable::Managed) != 0, Finding::Managed) |
        when(part, Finding::PartlyUnreadable);
    return table.isRemoved(row) ? removedRow : static_cast<Findings>(found);
}

/// `weight` says how often a row counts: once, or not at all.
template <class Weight>
FilterCounts FindingsColumn::countRows(const TokenTable& table, const std::vector<std::uint8_t>& isMine,
                                       Weight weight) const {
    std::array<std::int64_t, findingsEnd> occurrences{};
    std::int64_t mine = 0;
    std::mutex adding;
    forRowsInParallel(table.rowCount(), [&](TokenTable::Row from, TokenTable::Row to) {
        // How often each combination of findings occurs; the filters are sums of these numbers. Two
        // histograms, since rows in a row are often alike and would wait for one another's counter.
        std::array<std::array<std::uint32_t, findingsEnd>, 2> here{};
        std::int64_t mineHere = 0;
        for (TokenTable::Row row = from; row < to; ++row) {
            const unsigned counts = weight(row);
            here[row % 2][m_findings[row]] += counts;
            mineHere += isMine[table.owner[row]] & counts & unsigned{m_findings[row] != removedRow};
        }
        const std::lock_guard alone(adding);
        mine += mineHere;
        for (std::size_t combination = 0; combination < occurrences.size(); ++combination)
            occurrences[combination] += std::int64_t{here[0][combination]} + here[1][combination];
    });
    FilterCounts result{};
    for (unsigned combination = 0; combination < removedRow; ++combination) {
        const std::int64_t times = occurrences[combination];
        result[static_cast<std::size_t>(TokenFilter::All)] += times;
        for (const TokenFilter filter : allFilters)
            result[static_cast<std::size_t>(filter)] += (combination & findingOf(filter)) != 0 ? times : 0;
    }
    result[static_cast<std::size_t>(TokenFilter::Mine)] = mine;
    countMarks(result, weight);
    return result;
}

/// A row has few of them: one owner's state, and mostly no gap or one.
template <class Weight>
void FindingsColumn::countMarks(FilterCounts& counts, Weight weight) const {
    std::mutex adding;
    forRowsInParallel(static_cast<TokenTable::Row>(m_marks.size()),
                      [&](TokenTable::Row from, TokenTable::Row to) {
                          std::array<std::int64_t, 32> here{};
                          for (TokenTable::Row row = from; row < to; ++row) {
                              for (Marks rest = m_marks[row]; rest != 0; rest &= rest - 1)
                                  here[static_cast<std::size_t>(std::countr_zero(rest))] += weight(row);
                          }
                          const std::lock_guard alone(adding);
                          for (const TokenFilter filter : allFilters) {
                              if (bitOf(filter) != 0)
                                  counts[static_cast<std::size_t>(filter)] +=
                                      here[static_cast<std::size_t>(std::countr_zero(bitOf(filter)))];
                          }
                      });
}

FilterCounts FindingsColumn::counts(const TokenTable& table, const std::vector<std::uint8_t>& isMine) const {
    return countRows(table, isMine, [](TokenTable::Row) { return 1U; });
}

FilterCounts FindingsColumn::counts(const TokenTable& table, const std::vector<std::uint8_t>& isMine,
                                    const std::vector<std::uint8_t>& found) const {
    return countRows(table, isMine, [&found](TokenTable::Row row) { return unsigned{found[row]}; });
}

std::vector<TokenFilter> FindingsColumn::judgedFiltersOf(TokenTable::Row row) const {
    std::vector<TokenFilter> filters;
    for (const TokenFilter filter : allFilters) {
        if (isOfVerdicts(filter) && m_findings[row] != removedRow &&
            ((m_findings[row] & findingOf(filter)) != 0 || (marksAt(row) & bitOf(filter)) != 0))
            filters.push_back(filter);
    }
    return filters;
}

void FindingsColumn::select(const TokenTable& table, const std::vector<std::uint8_t>& isMine,
                            TokenFilter filter, std::vector<std::uint8_t>& keeps) const {
    const std::size_t rows = m_findings.size();
    keeps.resize(rows);
    if (filter == TokenFilter::Mine) {
        for (std::size_t row = 0; row < rows; ++row)
            keeps[row] = isMine[table.owner[row]] & (m_findings[row] != removedRow);
        return;
    }
    if (const Marks mark = bitOf(filter); mark != 0) { // a removed row has none
        for (std::size_t row = 0; row < rows; ++row)
            keeps[row] = static_cast<std::uint8_t>((marksAt(static_cast<TokenTable::Row>(row)) & mark) != 0);
        return;
    }
    const Findings bit = findingOf(filter);
    if (bit == 0) {
        for (std::size_t row = 0; row < rows; ++row)
            keeps[row] = m_findings[row] != removedRow;
        return;
    }
    for (std::size_t row = 0; row < rows; ++row)
        keeps[row] = static_cast<std::uint8_t>(unsigned{(m_findings[row] & bit) != 0} &
                                               unsigned{m_findings[row] != removedRow});
}

} // namespace patdesk
