// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QList>

#include <cstdint>
#include <memory>
#include <vector>

namespace patdesk {

struct TokenTable;

/// Some tokens in an order: a selection, or all that the table shows, as they are at that moment.
///
/// A value of four bytes a token: the list's table, shared, and the numbers of its rows. A token is made only
/// where somebody asks for it, so that a million of them can be chosen, counted and handed on at once.
///
/// May be read on any thread. The copy that another thread has read is given back to the main thread before
/// it ends: TokenModel changes the table itself where nobody reads it, and a copy of it where somebody does.
class ChosenTokens {
public:
    ChosenTokens() = default;
    /// Rows of the table, none of which is removed.
    ChosenTokens(std::shared_ptr<const TokenTable> table, std::vector<std::uint32_t> rows);
    /// Tokens that are in no table.
    ChosenTokens(QList<Token> tokens);

    int size() const;

    bool isEmpty() const { return size() == 0; }

    Token at(int place) const;
    TokenId idAt(int place) const;
    bool isManaged(int place) const;
    bool anyManaged() const;
    /// The one owner of all of them; nothing if they have several, or there are no tokens.
    std::optional<Owner> onlyOwner() const;
    /// Where a token is: nowhere, at one place, or at several where the list has it twice.
    std::vector<int> placesOf(const TokenId& id) const;

    /// So many from there on, whole. Texts that they have in common are made once.
    QList<Token> tokens(int from, int count) const;

    QList<Token> tokens() const { return tokens(0, size()); }

    QList<TokenId> ids() const;
    /// Those at these places.
    ChosenTokens at(const std::vector<int>& places) const;

    /// For who reads the columns: the table, null where the tokens are in none, and the numbers of the rows.
    const TokenTable* table() const { return m_table.get(); }

    const std::vector<std::uint32_t>& rows() const { return *m_rows; }

private:
    std::shared_ptr<const TokenTable> m_table;
    std::shared_ptr<const std::vector<std::uint32_t>> m_rows; ///< null without a table
    QList<Token> m_tokens;
};

} // namespace patdesk
