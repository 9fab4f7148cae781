// SPDX-License-Identifier: MIT
#pragma once

#include "findingscolumn.h"
#include "rowfinder.h"
#include "rowtransition.h"
#include "tokengroups.h"
#include "tokenorder.h"
#include "tokensearch.h"

#include <map>
#include <memory>
#include <optional>

namespace patdesk {

/// The table and what is asked of it (filter, search, query, order): answers which rows are to be shown.
/// Knows nothing of Qt's models: TokenModel tells its views what changes.
class ShownTokens {
public:
    explicit ShownTokens(Instant now);

    const TokenTable& table() const { return *m_table; }

    std::shared_ptr<const TokenTable> share() const { return m_table; }

    /// Counts up with every change of the table: an order or diff of another version is void.
    quint64 version() const { return m_version; }

    /// Returns the previous table, which may take a while to free.
    std::shared_ptr<TokenTable> setTable(std::shared_ptr<TokenTable> table, Instant now);
    /// If others may be reading the table, a copy is changed.
    TokenTable::Row put(const Token& token, bool othersRead);
    /// With every other row of the same id.
    void remove(TokenTable::Row row, bool othersRead);

    void setNow(Instant now);
    void setStaleDays(int days);
    void setExpiringDays(int days);
    void setMyself(const OwnerId& identity);
    /// Null = nothing was judged.
    void setVerdicts(std::shared_ptr<const VerdictMarks> marks);

    void setFilter(TokenFilter filter) { m_filter = filter; }

    void setSearch(const QString& text);
    /// Only rows that it finds are shown; null = no query. It finds its rows here and now, and again whenever
    /// the table, the moment, the findings or the caller change.
    void setQuery(std::unique_ptr<RowFinder> query);

    const RowFinder* query() const { return m_query.get(); }

    /// Nothing = as listed.
    void setColumn(std::optional<TokenColumn> column, bool descending);

    Instant now() const { return m_now; }

    int staleDays() const { return m_staleDays; }

    int expiringDays() const { return m_expiringDays; }

    TokenFilter filter() const { return m_filter; }

    QString search() const { return m_searchText; }

    std::optional<TokenColumn> column() const { return m_column; }

    const FindingsColumn& findings() const { return m_findings; }

    FilterCounts counts() const { return m_findings.counts(*m_table, m_isMine); }

    /// What a question about the rows can be answered from, until the next change.
    RowFacts facts() const { return {*m_table, m_findings.all(), m_isMine, m_now, m_findings.marks()}; }

    /// Of the tokens that search and query find, whatever the filter; nothing where nothing is asked for.
    std::optional<FilterCounts> foundCounts() const;

    /// It is found because it may do everything, whatever its other scopes are called.
    bool isFoundByAllScopes(TokenTable::Row row) const;

    /// Under a heading for each owner.
    void setGrouped(bool grouped) { m_grouped = grouped; }

    bool isGrouped() const { return m_grouped; }

    OwnerFolding& folding() { return m_folding; }

    /// The owners that a group needs are known, or none is asked for.
    bool knowsOwners() const { return !m_grouped || m_owners; }

    /// Of the table as it is now.
    void setOwners(OwnerIndex owners) { m_owners = std::move(owners); }

    const std::optional<OwnerIndex>& owners() const { return m_owners; }

    /// The order that the column asks for is there, or none is asked for.
    bool isOrdered() const;
    void setOrder(TokenColumn column, TokenOrder order);

    /// As listed while isOrdered() is false.
    ShownRows rows() const;
    /// The same under their owners, who are known; nothing where they are not grouped.
    std::optional<TokenGroups> groups(const ShownRows& rows) const;

private:
    TokenTable& changeTable(bool othersRead);
    void noteChange(TokenTable::Row row);
    void markMine();
    void queryAgain();
    std::vector<std::uint8_t> keptRows() const;

    std::shared_ptr<TokenTable> m_table;
    quint64 m_version = 0;
    Instant m_now;
    int m_staleDays = defaultStaleDays;
    int m_expiringDays = defaultExpiringDays;
    FindingsColumn m_findings;
    OwnerId m_myself;
    std::vector<std::uint8_t> m_isMine; ///< for each owner
    TokenFilter m_filter = TokenFilter::All;
    QString m_searchText;
    TokenSearch m_search;
    std::unique_ptr<RowFinder> m_query;
    std::optional<TokenColumn> m_column;
    bool m_descending = false;
    std::map<TokenColumn, TokenOrder> m_orders;
    bool m_grouped = false;
    OwnerFolding m_folding;
    std::optional<OwnerIndex> m_owners;
};

} // namespace patdesk
