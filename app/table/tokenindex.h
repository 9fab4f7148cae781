// SPDX-License-Identifier: MIT
#pragma once

#include "hashindex.h"
#include "tokentable.h"

namespace patdesk {

/// The rows of a table by the ids of their tokens: for whoever asks for many, since the table looks through
/// all of its ids each time. Void when the table changes.
class TokenIndex {
public:
    explicit TokenIndex(const TokenTable& table) : m_rows(table.rowCount()) {
        for (TokenTable::Row row = 0; row < table.rowCount(); ++row) {
            if (!table.isRemoved(row))
                m_rows.insert(hashOf(table.ids.at(row)), row);
        }
    }

    /// As TokenTable::rowOf().
    TokenTable::Row rowOf(const TokenTable& table, std::string_view id) const {
        static_assert(HashIndex::none == TokenTable::noRow);
        return m_rows.find(hashOf(id), [&](TokenTable::Row row) { return table.ids.at(row) == id; });
    }

private:
    HashIndex m_rows;
};

} // namespace patdesk
