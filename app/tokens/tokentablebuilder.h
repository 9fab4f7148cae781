// SPDX-License-Identifier: MIT
#pragma once

#include "textnumbers.h"
#include "tokenlistreader.h"
#include "tokentable.h"

#include <string>

namespace patdesk {

/// Fills a TokenTable from the elements of a list response. Knows every owner, scope and set of scopes that
/// it has seen by hash, which the finished table has no need of.
class TokenTableBuilder {
public:
    /// False, and nothing appended, where the table is full (TextColumn::maxBytes of text).
    bool append(const TokenFields& fields);

    const TokenTable& table() const { return m_table; }

    TokenTable take() { return std::move(m_table); }

private:
    std::uint32_t ownerNumber(std::string_view id, std::string_view name);
    std::uint32_t scopeNumber(std::string_view scope);
    std::uint32_t scopeSetNumber(std::span<const std::string_view> scopes);

    TokenTable m_table;
    TextNumbers m_owners; ///< by id, a zero byte, and name
    TextNumbers m_scopes;
    TextNumbers m_sets; ///< by the bytes of their scopes' numbers
    // Kept for their memory:
    std::string m_ownerKey;
    std::vector<std::uint32_t> m_set;
};

} // namespace patdesk
