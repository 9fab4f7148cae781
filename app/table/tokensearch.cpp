// SPDX-License-Identifier: MIT
#include "tokensearch.h"

#include "foldedtext.h"
#include "parallel.h"
#include "scope.h"

#include <algorithm>
#include <atomic>

namespace patdesk {

namespace {

bool contains(std::string_view text, std::string_view needle) {
    return text.find(needle) != std::string_view::npos;
}

bool nameContains(const TokenTable& table, TokenTable::Row row, std::string_view needle) {
    return contains(table.foldedNames.at(row), needle);
}

bool idContains(const TokenTable& table, TokenTable::Row row, std::string_view needle) {
    const auto folded = table.foldedIds.find(row);
    return contains(folded == table.foldedIds.end() ? table.ids.at(row) : folded->second, needle);
}

bool anyOf(const std::vector<std::uint8_t>& marks) {
    return std::find(marks.begin(), marks.end(), 1) != marks.end();
}

std::size_t countOf(const std::uint8_t* marks, TokenTable::Row from, TokenTable::Row to) {
    return static_cast<std::size_t>(std::count(marks + from, marks + to, 1));
}

} // namespace

bool readsLikeAScope(std::string_view folded) {
    if (folded.ends_with(':'))
        folded.remove_suffix(1);
    return isScopeName(QString::fromUtf8(folded.data(), static_cast<qsizetype>(folded.size()))) &&
           !contains(scopeAll.toStdString(), folded);
}

void TokenSearch::find(const TokenTable& table, const QString& text) {
    std::string needle = foldedText(QStringView(text).trimmed());
    if (needle == m_needle && m_found.size() == table.rowCount())
        return;
    const bool allScopes = readsLikeAScope(needle);
    const bool typedOn = !m_needle.empty() && m_found.size() == table.rowCount() &&
                         contains(needle, m_needle) && (m_findsAllScopes || !allScopes);
    m_needle = std::move(needle);
    m_findsAllScopes = allScopes;
    // Beyond an eighth of the rows, one go over all memory is faster than asking row by row.
    if (typedOn && m_foundCount < table.rowCount() / 8)
        narrow(table);
    else
        findAgain(table);
}

void TokenSearch::findAgain(const TokenTable& table) {
    if (isEmpty())
        return;
    markShared(table);
    m_found.resize(table.rowCount());
    std::atomic<std::size_t> count{0};
    forRowsInParallel(table.rowCount(), [&](TokenTable::Row from, TokenTable::Row to) {
        markByNumber(table, from, to);
        markByText(table, from, to);
        count += countOf(m_found.data(), from, to);
    });
    m_foundCount = count;
}

/// The rows with an owner or a scope that contains the text; unmarks the others.
void TokenSearch::markByNumber(const TokenTable& table, TokenTable::Row from, TokenTable::Row to) {
    std::fill(m_found.begin() + from, m_found.begin() + to, std::uint8_t{0});
    if (m_anyOwner) {
        for (TokenTable::Row row = from; row < to; ++row)
            m_found[row] |= m_ownerFound[table.owner[row]];
    }
    if (m_anySet) {
        for (TokenTable::Row row = from; row < to; ++row)
            m_found[row] |= m_setFound[table.scopeSet[row]];
    }
}

/// The rows whose name or id contains the text. One go over all memory is the quicker way, unless so many
/// rows are marked already that few are left to ask.
void TokenSearch::markByText(const TokenTable& table, TokenTable::Row from, TokenTable::Row to) {
    const auto fewAreLeft = [&] { return countOf(m_found.data(), from, to) > (to - from) / 8 * 7; };
    const auto askThoseLeft = [&](auto hasText) {
        for (TokenTable::Row row = from; row < to; ++row) {
            if (!m_found[row] && hasText(table, row, m_needle))
                m_found[row] = 1;
        }
    };
    if (fewAreLeft())
        askThoseLeft(nameContains);
    else
        table.foldedNames.markContaining(m_needle, m_found.data(), from, to);
    if (fewAreLeft())
        return askThoseLeft(idContains);
    table.ids.markContaining(m_needle, m_found.data(), from, to);
    for (const auto& [row, id] : table.foldedIds) {
        if (row >= from && row < to && contains(id, m_needle))
            m_found[row] = 1;
    }
}

void TokenSearch::narrow(const TokenTable& table) {
    markShared(table);
    for (TokenTable::Row row = 0; row < m_found.size(); ++row) {
        if (m_found[row] && !matches(table, row))
            m_found[row] = 0;
    }
    m_foundCount = countOf(m_found.data(), 0, table.rowCount());
}

bool TokenSearch::matches(const TokenTable& table, TokenTable::Row row) const {
    return m_ownerFound[table.owner[row]] || m_setFound[table.scopeSet[row]] ||
           nameContains(table, row, m_needle) || idContains(table, row, m_needle);
}

/// Looks through the owners and the scopes, each distinct one once.
void TokenSearch::markShared(const TokenTable& table) {
    m_ownerFound.assign(table.ownerIds.size(), 0);
    table.foldedOwnerNames.markContaining(m_needle, m_ownerFound.data());
    m_anyOwner = anyOf(m_ownerFound);

    std::vector<std::uint8_t> scopeFound(table.scopes.size(), 0);
    table.foldedScopes.markContaining(m_needle, scopeFound.data());
    m_setFound.assign(table.setCount(), 0);
    m_anySet = anyOf(scopeFound);
    if (m_findsAllScopes) {
        std::copy(table.setHoldsAll.begin(), table.setHoldsAll.end(), m_setFound.begin());
        m_anySet = m_anySet || anyOf(m_setFound);
    }
    if (!m_anySet)
        return;
    for (std::uint32_t set = 0; set < table.setCount(); ++set) {
        for (const std::uint32_t scope : table.scopesOfSet(set))
            m_setFound[set] |= scopeFound[scope];
    }
}

} // namespace patdesk
