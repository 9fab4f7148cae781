// SPDX-License-Identifier: MIT
#pragma once

#include "textnumbers.h"
#include "tokenbatch.h"
#include "tokentable.h"

#include <string>
#include <vector>

namespace patdesk {

/// Fills a TokenTable from the elements of a list response. Knows every owner, scope and set of scopes that
/// it has seen by hash, which the finished table has no need of.
///
/// A look-up among many owners waits for memory, longer than everything else takes that is done for a token.
/// So some tokens are taken at a time: first all their texts and values, then all their look-ups, one right
/// after the other, so that the processor waits for several at once.
class TokenTableBuilder {
public:
    /// False where the table is full (TokenTable::isFull): the tokens from there on are not taken.
    bool append(const TokenBatch& batch);
    /// The same for one token.
    bool append(const TokenFields& fields);

    const TokenTable& table() const { return m_table; }

    TokenTable take() { return std::move(m_table); }

private:
    /// A row whose owner and set of scopes are still to be looked up.
    struct OpenRow {
        TokenTable::Row row;
        std::uint32_t ownerIdSize;
        std::size_t ownerKeyEnd; ///< in m_ownerKeys
        std::size_t setEnd;      ///< in m_setNumbers
        std::uint64_t ownerHash;
        std::uint64_t setHash;
    };

    static constexpr std::size_t openRowsAtOnce = 32;

    bool begin(const TokenFields& fields);
    void beginOwner(const TokenFields& fields, OpenRow& open);
    void beginSet(const TokenFields& fields, OpenRow& open);
    void lookUp();

    TokenTable m_table;
    TextNumbers m_owners; ///< by id, a zero byte, and name
    TextNumbers m_scopes;
    TextNumbers m_sets; ///< by the bytes of their scopes' numbers

    std::vector<OpenRow> m_open;
    std::string m_ownerKeys; ///< of the open rows, one after the other
    std::vector<std::uint32_t> m_setNumbers;
};

} // namespace patdesk
