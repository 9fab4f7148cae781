// SPDX-License-Identifier: MIT
#include "tokentablebuilder.h"

#include <algorithm>

namespace patdesk {

bool TokenTableBuilder::append(const TokenFields& fields) {
    if (m_table.isFull())
        return false;
    const TokenTable::Row row = m_table.appendRow(fields.id, fields.name);
    m_table.owner[row] = ownerNumber(fields.ownerId, fields.ownerName);
    m_table.scopeSet[row] = scopeSetNumber(fields.scopes);
    m_table.createdMs[row] = fields.createdMs;
    m_table.lastUsedMs[row] = fields.lastUsedMs;
    m_table.expiresMs[row] = fields.expiresMs;
    m_table.lifetimeS[row] = fields.accessTokenLifetimeS;
    m_table.flags[row] = static_cast<std::uint8_t>(
        (fields.managed ? TokenTable::Managed : 0) |
        (fields.neverExpiresAcknowledged ? TokenTable::NeverExpiresAcknowledged : 0));
    return true;
}

std::uint32_t TokenTableBuilder::ownerNumber(std::string_view id, std::string_view name) {
    const std::uint64_t hash = hashOf(id) ^ (hashOf(name) << 1U);
    const std::uint32_t known = m_owners.find(hash, [&](std::uint32_t i) {
        return m_table.ownerIds.at(i) == id && m_table.ownerNames.at(i) == name;
    });
    if (known != HashIndex::none)
        return known;
    const std::uint32_t number = m_table.appendOwner(id, name);
    m_owners.insert(hash, number);
    return number;
}

std::uint32_t TokenTableBuilder::scopeNumber(std::string_view scope) {
    const std::uint64_t hash = hashOf(scope);
    const std::uint32_t known =
        m_scopes.find(hash, [&](std::uint32_t i) { return m_table.scopes.at(i) == scope; });
    if (known != HashIndex::none)
        return known;
    const std::uint32_t number = m_table.appendScope(scope);
    m_scopes.insert(hash, number);
    return number;
}

std::uint32_t TokenTableBuilder::scopeSetNumber(std::span<const std::string_view> scopes) {
    m_set.clear();
    for (const std::string_view scope : scopes)
        m_set.push_back(scopeNumber(scope));
    const std::uint64_t hash = hashOf(m_set.data(), m_set.size() * sizeof m_set[0]);
    const std::uint32_t known = m_sets.find(hash, [&](std::uint32_t set) {
        const auto numbers = m_table.scopesOfSet(set);
        return std::equal(numbers.begin(), numbers.end(), m_set.begin(), m_set.end());
    });
    if (known != HashIndex::none)
        return known;
    const std::uint32_t number = m_table.appendSet(m_set);
    m_sets.insert(hash, number);
    return number;
}

} // namespace patdesk
