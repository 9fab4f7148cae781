// SPDX-License-Identifier: MIT
#include "showntokens.h"

#include <utility>

namespace patdesk {

namespace {

void keepOnly(const std::vector<std::uint8_t>& found, std::vector<std::uint8_t>& keeps) {
    for (std::size_t row = 0; row < keeps.size(); ++row)
        keeps[row] &= found[row];
}

} // namespace

ShownTokens::ShownTokens(Instant now) : m_table(std::make_shared<TokenTable>()), m_now(now) {
    // For what is put into it before any list.
    m_findings.assess(*m_table, m_now, m_staleDays, m_expiringDays);
}

std::shared_ptr<TokenTable> ShownTokens::setTable(std::shared_ptr<TokenTable> table, Instant now) {
    auto before = std::exchange(m_table, std::move(table));
    ++m_version;
    m_now = now;
    m_orders.clear();
    m_owners.reset();
    m_findings.assess(*m_table, m_now, m_staleDays, m_expiringDays);
    m_search.findAgain(*m_table);
    markMine();
    queryAgain();
    return before;
}

TokenTable& ShownTokens::changeTable(bool othersRead) {
    if (othersRead)
        m_table = std::make_shared<TokenTable>(*m_table);
    ++m_version;
    return *m_table;
}

TokenTable::Row ShownTokens::put(const Token& token, bool othersRead) {
    const TokenTable::Row row = changeTable(othersRead).put(token);
    if (row != TokenTable::noRow) {
        noteChange(row);
        if (m_owners)
            m_owners->note(*m_table);
        for (auto& [column, order] : m_orders)
            reorderRow(order, column, *m_table, m_findings, row);
    }
    return row;
}

void ShownTokens::remove(TokenTable::Row row, bool othersRead) {
    TokenTable& table = changeTable(othersRead);
    const std::string id(table.ids.at(row));
    // A list may have it twice.
    for (TokenTable::Row next = row; next != TokenTable::noRow; next = table.rowOf(id)) {
        table.remove(next);
        noteChange(next);
    }
}

void ShownTokens::noteChange(TokenTable::Row row) {
    m_findings.reassess(*m_table, row);
    m_search.findAgain(*m_table);
    markMine();
    queryAgain();
}

void ShownTokens::queryAgain() {
    if (m_query)
        m_query->findAgain(facts());
}

void ShownTokens::setNow(Instant now) {
    m_now = now;
    m_orders.erase(TokenColumn::Status);
    m_findings.assessAgain(*m_table, m_now, m_staleDays, m_expiringDays);
    queryAgain();
}

void ShownTokens::setVerdicts(std::shared_ptr<const VerdictMarks> marks) {
    m_orders.erase(TokenColumn::Verdict);
    m_orders.erase(TokenColumn::OwnerState);
    m_findings.setVerdicts(std::move(marks), *m_table);
    queryAgain();
}

void ShownTokens::setStaleDays(int days) {
    m_staleDays = days;
    setNow(m_now);
}

void ShownTokens::setExpiringDays(int days) {
    m_expiringDays = days;
    setNow(m_now);
}

std::optional<FilterCounts> ShownTokens::foundCounts() const {
    if (m_search.isEmpty() && !m_query)
        return {};
    if (!m_query)
        return m_findings.counts(*m_table, m_isMine, m_search.found());
    if (m_search.isEmpty())
        return m_findings.counts(*m_table, m_isMine, m_query->found());
    std::vector<std::uint8_t> found = m_search.found();
    keepOnly(m_query->found(), found);
    return m_findings.counts(*m_table, m_isMine, found);
}

bool ShownTokens::isFoundByAllScopes(TokenTable::Row row) const {
    return (m_search.findsAllScopes() || (m_query && m_query->findsAllScopes())) &&
           m_table->setHoldsAll[m_table->scopeSet[row]] != 0;
}

void ShownTokens::setMyself(const OwnerId& identity) {
    m_myself = identity;
    markMine();
    queryAgain();
}

void ShownTokens::markMine() {
    const QByteArray mine = m_myself.text().toUtf8();
    m_isMine.assign(m_table->ownerIds.size(), 0);
    if (mine.isEmpty())
        return;
    for (std::uint32_t owner = 0; owner < m_isMine.size(); ++owner)
        m_isMine[owner] = m_table->ownerIds.at(owner) == viewOf(mine) ? 1 : 0;
}

void ShownTokens::setSearch(const QString& text) {
    m_searchText = text;
    m_search.find(*m_table, text);
}

void ShownTokens::setQuery(std::unique_ptr<RowFinder> query) {
    if (query)
        query->find(facts(), std::move(m_query));
    m_query = std::move(query);
}

void ShownTokens::setColumn(std::optional<TokenColumn> column, bool descending) {
    m_column = column;
    m_descending = descending;
}

bool ShownTokens::isOrdered() const {
    return !m_column || m_orders.count(*m_column) > 0;
}

void ShownTokens::setOrder(TokenColumn column, TokenOrder order) {
    m_orders.insert_or_assign(column, std::move(order));
}

std::vector<std::uint8_t> ShownTokens::keptRows() const {
    std::vector<std::uint8_t> keeps;
    m_findings.select(*m_table, m_isMine, m_filter, keeps);
    if (!m_search.isEmpty())
        keepOnly(m_search.found(), keeps);
    if (m_query)
        keepOnly(m_query->found(), keeps);
    return keeps;
}

ShownRows ShownTokens::rows() const {
    const std::vector<std::uint8_t> keeps = keptRows();
    // Every row is written and only those kept are counted: quicker than a branch that cannot be foreseen.
    ShownRows rows(keeps.size() + 1);
    std::size_t count = 0;
    const auto take = [&](TokenTable::Row row) {
        rows[count] = row;
        count += keeps[row];
    };
    const auto order = m_column ? m_orders.find(*m_column) : m_orders.end();
    if (order == m_orders.end()) {
        for (TokenTable::Row row = 0; row < keeps.size(); ++row)
            take(row);
    } else if (m_descending) {
        for (auto row = order->second.rbegin(); row != order->second.rend(); ++row)
            take(*row);
    } else {
        for (const TokenTable::Row row : order->second)
            take(row);
    }
    rows.resize(count);
    return rows;
}

std::optional<TokenGroups> ShownTokens::groups(const ShownRows& rows) const {
    if (!m_grouped)
        return {};
    return groupsOf(rows, *m_table, *m_owners, m_folding);
}

} // namespace patdesk
