// SPDX-License-Identifier: MIT
#pragma once

#include "tokentable.h"

#include <QString>

#include <string>
#include <vector>

namespace patdesk {

/// Two words with a colon between them, or more, the next one perhaps about to be typed; not sp:scopes:all.
/// `folded` is as foldedText() makes it.
bool readsLikeAScope(std::string_view folded);

/// Which rows contain a text in their name, owner's name, scopes or id, whatever its case.
///
/// Names and ids are looked through as one piece of memory each; owners and scopes once for each distinct
/// one, and rows then by number; a long table in parts, on as many threads. While the user types on ("jen" ->
/// "jenk") only the rows found before are asked.
///
/// A text that reads like a scope ("idn:sources") also finds the tokens for sp:scopes:all, which may do that,
/// too.
class TokenSearch {
public:
    /// Finds the rows for this text. White space at the ends does not count; an empty text finds every row.
    void find(const TokenTable& table, const QString& text);
    /// The same text in a table that has changed.
    void findAgain(const TokenTable& table);

    bool isEmpty() const { return m_needle.empty(); }

    /// The text reads like a scope other than sp:scopes:all, which is found as well.
    bool findsAllScopes() const { return m_findsAllScopes; }

    /// 1 for each row found; without meaning while isEmpty().
    const std::vector<std::uint8_t>& found() const { return m_found; }

    bool matches(const TokenTable& table, TokenTable::Row row) const;

private:
    void narrow(const TokenTable& table);
    void markShared(const TokenTable& table);
    void markByNumber(const TokenTable& table, TokenTable::Row from, TokenTable::Row to);
    void markByText(const TokenTable& table, TokenTable::Row from, TokenTable::Row to);

    std::string m_needle;
    bool m_findsAllScopes = false;
    std::vector<std::uint8_t> m_found;
    std::size_t m_foundCount = 0;
    /// 1 for each owner, and each set of scopes, with the text in it.
    std::vector<std::uint8_t> m_ownerFound;
    std::vector<std::uint8_t> m_setFound;
    bool m_anyOwner = false;
    bool m_anySet = false;
};

} // namespace patdesk
