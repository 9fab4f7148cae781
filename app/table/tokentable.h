// SPDX-License-Identifier: MIT
#pragma once

#include "column.h"
#include "textcolumn.h"
#include "token.h"
#include "tokendraft.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace patdesk {

/// A million tokens as columns instead of objects: about 130 bytes a token where its JSON has 440.
///
///     row         0            1            2             a row's number stays until the next list
///               +------------+------------+-----------+-
///     ids       | 8f3c...    | 02aa...    | 7b1e...   |   one buffer (TextColumn), searched as it is
///     names     | Nightly    | Old Jenkins| Zürich    |   as the service gave them
///     folded    | nightly    | old jenkins| zürich    |   the names again, as they are searched and sorted
///     owner     | 0          | 1          | 0         |   --> owners 0 | 2c91... | A. Okafor | a. okafor |
///     scopeSet  | 0          | 1          | 1         |   --> sets   0 | 2 5 | --> scopes 2 | idn:...:read |
///     created   | 1763942400000           | ...       |   milliseconds since 1970, UTC, or unreadableDate
///     lastUsed  | noDate     | ...        | ...       |   the same, or noDate
///     expires   | noDate     | ...        | ...       |
///     lifetime  | 43200      | 3600       | 750       |   seconds
///     flags     | 0          | managed    | removed   |
///               +------------+------------+-----------+-
///
/// A text that many tokens share (an owner, a scope, a set of scopes) is kept once and named by a number: it
/// is searched, folded and sorted once, too. What depends on the time of day (the findings) or on a question
/// (the order, the search) is no part of the table: see findingscolumn.h, tokenorder.h, tokensearch.h.
///
/// The table is data: the files of this room read its columns directly. It may be read from several threads
/// and is changed only where nobody else reads it.
struct TokenTable {
    using Row = std::uint32_t;
    static constexpr Row noRow = std::numeric_limits<Row>::max();
    static constexpr std::int64_t noDate = Moment::noneMs;
    static constexpr std::int64_t unreadableDate = Moment::unreadableMs;

    enum Flag : std::uint8_t {
        Managed = 1 << 0,
        NeverExpiresAcknowledged = 1 << 1,
        Removed = 1 << 2, ///< deleted since the list arrived; the row is skipped until the next list
        PartlyUnreadable = 1 << 3,
    };

    TextColumn ids;
    TextColumn names;
    TextColumn foldedNames;
    Column<std::uint32_t> owner;
    Column<std::uint32_t> scopeSet;
    Column<std::int64_t> createdMs;
    Column<std::int64_t> lastUsedMs;
    Column<std::int64_t> expiresMs;
    Column<std::int32_t> lifetimeS;
    Column<std::uint8_t> flags;
    std::uint32_t removedRows = 0;
    /// Folded ids of the rows whose id is not its own folded form (upper case), which a search of `ids`
    /// misses.
    std::unordered_map<Row, std::string> foldedIds;

    /// Adds an owner, or a scope, that the table has not had yet; answers its number.
    std::uint32_t appendOwner(std::string_view id, std::string_view name);
    std::uint32_t appendScope(std::string_view name);

    TextColumn ownerIds;
    TextColumn ownerNames;
    TextColumn foldedOwnerNames;

    TextColumn scopes;
    TextColumn foldedScopes;
    /// The scopes of set i are setScopes[setEnds[i - 1] … setEnds[i]).
    Column<std::uint32_t> setScopes;
    Column<std::uint32_t> setEnds;
    Column<std::uint8_t> setHoldsAll; ///< the set holds sp:scopes:all

    /// Removed rows included.
    Row rowCount() const { return static_cast<Row>(flags.size()); }

    Row liveCount() const { return rowCount() - removedRows; }

    bool isRemoved(Row row) const { return (flags[row] & Removed) != 0; }

    /// The number of a set of scopes that the table has not had yet.
    std::uint32_t appendSet(std::span<const std::uint32_t> scopeNumbers);

    std::uint32_t setCount() const { return static_cast<std::uint32_t>(setEnds.size()); }

    std::span<const std::uint32_t> scopesOfSet(std::uint32_t set) const {
        const std::uint32_t from = set == 0 ? 0 : setEnds[set - 1];
        return {setScopes.data() + from, setEnds[set] - from};
    }

    Token token(Row row) const;
    /// The same, with texts that the caller has made already: its owner and its scopes.
    Token token(Row row, const Owner& itsOwner, const QStringList& itsScopes) const;
    QStringList scopeNames(Row row) const;
    Owner ownerOf(std::uint32_t ownerIndex) const;

    /// noRow if there is none, the first if the list has it twice. Looks through all ids: some milliseconds
    /// for a million.
    Row rowOf(std::string_view id) const;
    OwnersTokens tokensOf(const OwnerId& id) const;
    /// Of each of them, in one pass over the rows. Who has no id has no tokens.
    QHash<OwnerId, OwnersTokens> tokensOf(const QSet<OwnerId>& wanted) const;
    /// Those who own a token and have an id, each once, by folded name.
    QList<Owner> owners() const;

    /// No more than 4 GiB of text: asked before each append.
    bool isFull() const;
    /// Adds a row with these texts and nothing else; its values are still to be set.
    Row appendRow(std::string_view id, std::string_view name);
    /// Changes the row with this id, or appends one. noRow where the table is full.
    Row put(const Token& token);
    void remove(Row row);

    /// Two bits of a row's flags from the service, and one from the reader.
    static std::uint8_t flagsOf(bool managed, bool neverExpiresAcknowledged, bool partlyUnreadable) {
        return static_cast<std::uint8_t>((managed ? Managed : 0) |
                                         (neverExpiresAcknowledged ? NeverExpiresAcknowledged : 0) |
                                         (partlyUnreadable ? PartlyUnreadable : 0));
    }
};

/// Calls `visit(Token)` for each token of the list, in its order; a removed one is none.
template <class Visit>
void forEachToken(const TokenTable& table, Visit visit) {
    for (TokenTable::Row row = 0; row < table.rowCount(); ++row) {
        if (!table.isRemoved(row))
            visit(table.token(row));
    }
}

inline QString textOf(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline std::string_view viewOf(const QByteArray& utf8) {
    return {utf8.constData(), static_cast<std::size_t>(utf8.size())};
}

} // namespace patdesk
