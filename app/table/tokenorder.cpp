// SPDX-License-Identifier: MIT
#include "tokenorder.h"

#include "ownerstatetext.h"
#include "radixsort.h"
#include "tokenstatus.h"

#include <algorithm>
#include <tuple>

namespace patdesk {

namespace {

using Row = TokenTable::Row;

/// Dates as unsigned numbers in the same order; noDate becomes 0, unreadableDate 1.
std::uint64_t dateKey(std::int64_t ms) {
    return static_cast<std::uint64_t>(ms) ^ (std::uint64_t{1} << 63U);
}

/// Less is worse: the state first, then whether the token may do everything and never ends, then the date:
/// what expires first, and what has been unused for longest.
std::uint64_t statusKey(const TokenTable& table, Findings findings, Row row) {
    const TokenState state = stateOf(findings);
    const bool byExpiry = state == TokenState::ExpiresSoon || state == TokenState::Expired;
    const std::int64_t date =
        byExpiry ? table.expiresMs[row] : std::max(table.createdMs[row], table.lastUsedMs[row]);
    constexpr std::int64_t dateBits = 50; // the years from before 1 to 9999, in milliseconds
    constexpr std::int64_t half = std::int64_t{1} << (dateBits - 1);
    const std::int64_t inBounds = std::clamp(date, -half, half - 1) + half;
    const auto lacks = [findings](Finding finding) { return std::uint64_t{!has(findings, finding)}; };
    return static_cast<std::uint64_t>(state) << (dateBits + 2) | lacks(Finding::AllScopes) << (dateBits + 1) |
           lacks(Finding::NeverExpires) << dateBits | static_cast<std::uint64_t>(inBounds);
}

/// What can be cleaned up first, then what is to be looked at, then what has to stay, then what was not
/// judged.
std::uint64_t verdictKey(Findings findings) {
    if (has(findings, Finding::JudgedSafe))
        return 0;
    if (has(findings, Finding::JudgedCannotTell))
        return 1;
    return has(findings, Finding::JudgedInUse) ? 2 : 3;
}

/// Whose tokens nobody will miss come first, then whose may be missed later; what was not asked comes last.
std::uint64_t ownerStateKey(Marks marks) {
    switch (ownerStateIn(marks)) {
    case TokenFilter::OwnerLeft:
        return 0;
    case TokenFilter::OwnerMissing:
        return 1;
    case TokenFilter::NoOwner:
        return 2;
    case TokenFilter::OwnerOnLeave:
        return 3;
    case TokenFilter::OwnerActive:
        return 4;
    default:
        return 5;
    }
}

/// A number for each row of the columns that have one by themselves.
template <TokenColumn Column>
std::uint64_t numberOf(const TokenTable& table, const FindingsColumn& findings, Row row) {
    if constexpr (Column == TokenColumn::Created)
        return dateKey(table.createdMs[row]);
    else if constexpr (Column == TokenColumn::LastUsed)
        return dateKey(table.lastUsedMs[row]);
    else if constexpr (Column == TokenColumn::Expires)
        return dateKey(table.expiresMs[row]) - 1; // noDate wraps around to the end
    else if constexpr (Column == TokenColumn::Status)
        return statusKey(table, findings[row], row);
    else if constexpr (Column == TokenColumn::Verdict)
        return verdictKey(findings[row]);
    else if constexpr (Column == TokenColumn::OwnerState)
        return ownerStateKey(findings.marksAt(row));
    else if constexpr (Column == TokenColumn::Lifetime)
        return dateKey(table.lifetimeS[row]);
    else
        return table.flags[row] & TokenTable::Managed;
}

template <TokenColumn Column>
bool numberComesBefore(const TokenTable& table, const FindingsColumn& findings, Row a, Row b) {
    return std::make_tuple(numberOf<Column>(table, findings, a), a) <
           std::make_tuple(numberOf<Column>(table, findings, b), b);
}

/// Sets of scopes by how much they allow, as far as that can be told: by their number, "all" last; sets of
/// one by its name.
std::tuple<bool, std::size_t, std::string_view> scopesKey(const TokenTable& table, std::uint32_t set) {
    const auto scopes = table.scopesOfSet(set);
    const std::string_view name = scopes.size() == 1 ? table.foldedScopes.at(scopes[0]) : std::string_view();
    return {table.setHoldsAll[set] != 0, scopes.size(), name};
}

/// Gives each of `count` shared values its rank; values that are equal get the same one.
template <class Same>
std::vector<std::uint32_t> ranksOf(const std::vector<std::uint32_t>& order, Same same) {
    std::vector<std::uint32_t> ranks(order.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && !same(order[i - 1], order[i]))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

std::vector<std::uint32_t> ownerRanks(const TokenTable& table) {
    return ranksOf(orderOfTexts(table.foldedOwnerNames), [&table](std::uint32_t a, std::uint32_t b) {
        return table.foldedOwnerNames.at(a) == table.foldedOwnerNames.at(b);
    });
}

/// Of each set, without sorting the sets: hundreds of thousands of them differ only in what they hold, and
/// their key in little: the number of scopes and, for a set of one, the rank of its scope.
std::vector<std::uint64_t> scopesKeys(const TokenTable& table) {
    const auto scopeRanks =
        ranksOf(orderOfTexts(table.foldedScopes), [&table](std::uint32_t a, std::uint32_t b) {
            return table.foldedScopes.at(a) == table.foldedScopes.at(b);
        });
    std::vector<std::uint64_t> keys(table.setCount());
    for (std::uint32_t set = 0; set < table.setCount(); ++set) {
        const auto scopes = table.scopesOfSet(set);
        const std::uint64_t rank = scopes.size() == 1 ? scopeRanks[scopes[0]] : 0;
        keys[set] = std::uint64_t{table.setHoldsAll[set]} << 63U | std::uint64_t{scopes.size()} << 32U | rank;
    }
    return keys;
}

template <class Key>
TokenOrder orderByKey(Row rows, Key key) {
    std::vector<KeyedRow> keyed(rows);
    std::vector<KeyedRow> spare(rows);
    for (Row row = 0; row < rows; ++row)
        keyed[row] = {key(row), row};
    sortByKey(keyed, spare);
    TokenOrder order(rows);
    std::transform(keyed.begin(), keyed.end(), order.begin(), [](const KeyedRow& row) { return row.row; });
    return order;
}

} // namespace

TokenOrder orderBy(TokenColumn column, const TokenTable& table, const FindingsColumn& findings) {
    const Row rows = table.rowCount();
    const auto byNumber = [&]<TokenColumn Column>() {
        return orderByKey(rows, [&](Row row) { return numberOf<Column>(table, findings, row); });
    };
    switch (column) {
    case TokenColumn::Name:
        return orderOfTexts(table.foldedNames);
    case TokenColumn::ClientId:
        return orderOfTexts(table.ids);
    case TokenColumn::Owner: {
        const auto ranks = ownerRanks(table);
        return orderByKey(rows, [&](Row row) { return std::uint64_t{ranks[table.owner[row]]}; });
    }
    case TokenColumn::Scopes:
    case TokenColumn::AllScopes: {
        const auto keys = scopesKeys(table);
        return orderByKey(rows, [&](Row row) { return keys[table.scopeSet[row]]; });
    }
    case TokenColumn::Created:
        return byNumber.template operator()<TokenColumn::Created>();
    case TokenColumn::LastUsed:
        return byNumber.template operator()<TokenColumn::LastUsed>();
    case TokenColumn::Expires:
        return byNumber.template operator()<TokenColumn::Expires>();
    case TokenColumn::Status:
        return byNumber.template operator()<TokenColumn::Status>();
    case TokenColumn::Verdict:
        return byNumber.template operator()<TokenColumn::Verdict>();
    case TokenColumn::OwnerState:
        return byNumber.template operator()<TokenColumn::OwnerState>();
    case TokenColumn::Lifetime:
        return byNumber.template operator()<TokenColumn::Lifetime>();
    case TokenColumn::Managed:
        break;
    }
    return byNumber.template operator()<TokenColumn::Managed>();
}

bool comesBefore(TokenColumn column, const TokenTable& table, const FindingsColumn& findings, Row a, Row b) {
    switch (column) {
    case TokenColumn::Name:
        return std::make_tuple(table.foldedNames.at(a), a) < std::make_tuple(table.foldedNames.at(b), b);
    case TokenColumn::Owner:
        return std::make_tuple(table.foldedOwnerNames.at(table.owner[a]), a) <
               std::make_tuple(table.foldedOwnerNames.at(table.owner[b]), b);
    case TokenColumn::ClientId:
        return std::make_tuple(table.ids.at(a), a) < std::make_tuple(table.ids.at(b), b);
    case TokenColumn::Scopes:
    case TokenColumn::AllScopes:
        return std::make_tuple(scopesKey(table, table.scopeSet[a]), a) <
               std::make_tuple(scopesKey(table, table.scopeSet[b]), b);
    case TokenColumn::Created:
        return numberComesBefore<TokenColumn::Created>(table, findings, a, b);
    case TokenColumn::LastUsed:
        return numberComesBefore<TokenColumn::LastUsed>(table, findings, a, b);
    case TokenColumn::Expires:
        return numberComesBefore<TokenColumn::Expires>(table, findings, a, b);
    case TokenColumn::Status:
        return numberComesBefore<TokenColumn::Status>(table, findings, a, b);
    case TokenColumn::Verdict:
        return numberComesBefore<TokenColumn::Verdict>(table, findings, a, b);
    case TokenColumn::OwnerState:
        return numberComesBefore<TokenColumn::OwnerState>(table, findings, a, b);
    case TokenColumn::Lifetime:
        return numberComesBefore<TokenColumn::Lifetime>(table, findings, a, b);
    case TokenColumn::Managed:
        break;
    }
    return numberComesBefore<TokenColumn::Managed>(table, findings, a, b);
}

void reorderRow(TokenOrder& order, TokenColumn column, const TokenTable& table,
                const FindingsColumn& findings, Row row) {
    order.erase(std::remove(order.begin(), order.end(), row), order.end());
    const auto place = std::lower_bound(order.begin(), order.end(), row, [&](Row a, Row b) {
        return comesBefore(column, table, findings, a, b);
    });
    order.insert(place, row);
}

} // namespace patdesk
