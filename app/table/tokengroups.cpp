// SPDX-License-Identifier: MIT
#include "tokengroups.h"

#include "radixsort.h"

namespace patdesk {

TokenGroups groupsOf(const ShownRows& rows, const TokenTable& table, const OwnerIndex& owners,
                     const OwnerFolding& folding) {
    TokenGroups groups;
    groups.folded = folding.in(table, owners);
    groups.spans.resize(owners.size());
    std::vector<std::uint32_t> ownerOf(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ownerOf[i] = owners.groupOf(table.owner[rows[i]]);
        ++groups.spans[ownerOf[i]].count;
    }

    std::vector<KeyedRow> keyed;
    for (std::uint32_t owner = 0; owner < owners.size(); ++owner) {
        const std::uint64_t fewer = ~groups.spans[owner].count;
        if (groups.spans[owner].count > 0)
            keyed.push_back({fewer << 32U | owners.rankOf(owner), owner});
    }
    std::vector<KeyedRow> spare(keyed.size());
    sortByKey(keyed, spare);
    std::uint32_t from = 0;
    for (const KeyedRow& group : keyed) {
        groups.order.push_back(group.row);
        groups.spans[group.row].from = from;
        from += groups.spans[group.row].count;
    }

    std::vector<std::uint32_t> next(owners.size());
    for (const std::uint32_t owner : groups.order)
        next[owner] = groups.spans[owner].from;
    groups.tokens.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        groups.tokens[next[ownerOf[i]]++] = rows[i];
    return groups;
}

ShownRows entriesOf(const TokenGroups& groups) {
    ShownRows entries;
    entries.reserve(groups.tokens.size() + groups.order.size());
    for (const std::uint32_t owner : groups.order) {
        entries.push_back(headingOf(owner));
        const auto from = groups.tokens.begin() + groups.spans[owner].from;
        if (groups.folded[owner] == 0)
            entries.insert(entries.end(), from, from + groups.spans[owner].count);
    }
    return entries;
}

} // namespace patdesk
