// SPDX-License-Identifier: MIT
#include "ownerindex.h"

#include "radixsort.h"

#include <algorithm>
#include <tuple>

namespace patdesk {

namespace {

/// An ID that reads like a name is not that name.
std::uint64_t keyHash(std::string_view id, std::string_view name) {
    return id.empty() ? ~hashOf(name) : hashOf(id);
}

bool isOwner(const TokenTable& table, std::uint32_t owner, std::string_view id, std::string_view name) {
    return table.ownerIds.at(owner) == id && (!id.empty() || table.ownerNames.at(owner) == name);
}

auto nameAndId(const TokenTable& table, std::uint32_t owner) {
    return std::make_tuple(table.foldedOwnerNames.at(owner), table.ownerIds.at(owner), owner);
}

} // namespace

OwnerKey ownerKeyOf(const TokenTable& table, std::uint32_t owner) {
    const std::string_view id = table.ownerIds.at(owner);
    return {std::string(id), id.empty() ? std::string(table.ownerNames.at(owner)) : std::string()};
}

OwnerIndex::OwnerIndex(const TokenTable& table)
    : m_byName(orderOfTexts(table.foldedOwnerNames)), m_byKey(table.ownerIds.size()) {
    // Few have the same name.
    for (auto from = m_byName.begin(); from != m_byName.end();) {
        const std::string_view name = table.foldedOwnerNames.at(*from);
        const auto to = std::find_if(from, m_byName.end(), [&](std::uint32_t owner) {
            return table.foldedOwnerNames.at(owner) != name;
        });
        std::sort(from, to, [&table](std::uint32_t a, std::uint32_t b) {
            return nameAndId(table, a) < nameAndId(table, b);
        });
        from = to;
    }
    addGroups(table);
    rank();
}

void OwnerIndex::addGroups(const TokenTable& table) {
    for (std::uint32_t owner = size(); owner < table.ownerIds.size(); ++owner) {
        const std::string_view id = table.ownerIds.at(owner);
        const std::string_view name = table.ownerNames.at(owner);
        const std::uint64_t hash = keyHash(id, name);
        const std::uint32_t known =
            m_byKey.find(hash, [&](std::uint32_t other) { return isOwner(table, other, id, name); });
        if (known == none)
            m_byKey.insert(hash, owner);
        m_groups.push_back(known == none ? owner : known);
    }
}

void OwnerIndex::note(const TokenTable& table) {
    for (std::uint32_t owner = size(); owner < table.ownerIds.size(); ++owner) {
        const auto place = std::lower_bound(
            m_byName.begin(), m_byName.end(), owner,
            [&table](std::uint32_t a, std::uint32_t b) { return nameAndId(table, a) < nameAndId(table, b); });
        m_byName.insert(place, owner);
    }
    addGroups(table);
    rank();
}

void OwnerIndex::rank() {
    m_ranks.resize(m_byName.size());
    for (std::uint32_t place = 0; place < m_byName.size(); ++place)
        m_ranks[m_byName[place]] = place;
}

std::uint32_t OwnerIndex::find(const TokenTable& table, const OwnerKey& key) const {
    return m_byKey.find(keyHash(key.first, key.second),
                        [&](std::uint32_t owner) { return isOwner(table, owner, key.first, key.second); });
}

} // namespace patdesk
