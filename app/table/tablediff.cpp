// SPDX-License-Identifier: MIT
#include "tablediff.h"

#include "hashindex.h"

#include <algorithm>
#include <numeric>

namespace patdesk {

namespace {

using Row = TokenTable::Row;
using Numbers = std::vector<std::uint32_t>;

/// For each thing of before (`countBefore` of them) the number of the same thing now, or HashIndex::none.
template <class HashBefore, class HashNow, class Same>
Numbers matchingNumbers(std::uint32_t countBefore, std::uint32_t countNow, HashBefore hashBefore,
                        HashNow hashNow, Same same) {
    HashIndex index(countNow);
    for (std::uint32_t i = 0; i < countNow; ++i)
        index.insert(hashNow(i), i);
    Numbers numbers(countBefore);
    for (std::uint32_t i = 0; i < countBefore; ++i)
        numbers[i] = index.find(hashBefore(i), [&](std::uint32_t candidate) { return same(i, candidate); });
    return numbers;
}

Numbers matchingTexts(const TextColumn& before, const TextColumn& now) {
    return matchingNumbers(
        before.size(), now.size(), [&](std::uint32_t i) { return hashOf(before.at(i)); },
        [&](std::uint32_t i) { return hashOf(now.at(i)); },
        [&](std::uint32_t i, std::uint32_t candidate) { return before.at(i) == now.at(candidate); });
}

Numbers matchingOwners(const TokenTable& before, const TokenTable& now) {
    return matchingNumbers(
        before.ownerIds.size(), now.ownerIds.size(),
        [&](std::uint32_t i) { return hashOf(before.ownerIds.at(i)); },
        [&](std::uint32_t i) { return hashOf(now.ownerIds.at(i)); },
        [&](std::uint32_t i, std::uint32_t candidate) {
            return before.ownerIds.at(i) == now.ownerIds.at(candidate) &&
                   before.ownerNames.at(i) == now.ownerNames.at(candidate);
        });
}

Numbers matchingSets(const TokenTable& before, const TokenTable& now) {
    const Numbers scopes = matchingTexts(before.scopes, now.scopes);
    // The sets of before, spelt in the scope numbers of now.
    Numbers spelt(before.setScopes.size());
    std::transform(before.setScopes.begin(), before.setScopes.end(), spelt.begin(),
                   [&](std::uint32_t scope) { return scopes[scope]; });
    const auto speltSet = [&](std::uint32_t set) {
        const std::uint32_t from = set == 0 ? 0 : before.setEnds[set - 1];
        return std::span<const std::uint32_t>(spelt.data() + from, before.setEnds[set] - from);
    };
    const auto hashOfSet = [](std::span<const std::uint32_t> set) {
        return hashOf(set.data(), set.size_bytes());
    };
    return matchingNumbers(
        before.setCount(), now.setCount(), [&](std::uint32_t set) { return hashOfSet(speltSet(set)); },
        [&](std::uint32_t set) { return hashOfSet(now.scopesOfSet(set)); },
        [&](std::uint32_t set, std::uint32_t candidate) {
            const auto a = speltSet(set);
            const auto b = now.scopesOfSet(candidate);
            return std::equal(a.begin(), a.end(), b.begin(), b.end());
        });
}

} // namespace

TableDiff diffBetween(const TokenTable& before, const TokenTable& now) {
    TableDiff diff{matchingTexts(before.ids, now.ids), std::vector<std::uint8_t>(now.rowCount(), 0)};
    const Numbers owners = matchingOwners(before, now);
    const Numbers sets = matchingSets(before, now);
    std::vector<std::uint8_t> taken(now.rowCount(), 0);
    for (Row row = 0; row < before.rowCount(); ++row) {
        Row& rowNow = diff.rowNow[row];
        // An id that is listed twice belongs to the first that asks.
        if (rowNow == TokenTable::noRow || before.isRemoved(row) || taken[rowNow]) {
            rowNow = TokenTable::noRow;
            continue;
        }
        taken[rowNow] = 1;
        const bool same = owners[before.owner[row]] == now.owner[rowNow] &&
                          sets[before.scopeSet[row]] == now.scopeSet[rowNow] &&
                          before.createdMs[row] == now.createdMs[rowNow] &&
                          before.lastUsedMs[row] == now.lastUsedMs[rowNow] &&
                          before.expiresMs[row] == now.expiresMs[rowNow] &&
                          before.lifetimeS[row] == now.lifetimeS[rowNow] &&
                          before.flags[row] == now.flags[rowNow] &&
                          before.names.at(row) == now.names.at(rowNow);
        diff.changed[rowNow] = same ? 0 : 1;
    }
    return diff;
}

TableDiff appendedTo(const TokenTable& before, const TokenTable& now) {
    TableDiff diff{std::vector<Row>(before.rowCount()), std::vector<std::uint8_t>(now.rowCount(), 0)};
    std::iota(diff.rowNow.begin(), diff.rowNow.end(), Row{0});
    return diff;
}

} // namespace patdesk
