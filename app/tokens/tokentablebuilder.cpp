// SPDX-License-Identifier: MIT
#include "tokentablebuilder.h"

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
    m_ownerKey.assign(id).append(1, '\0').append(name);
    return m_owners.numberOf(m_ownerKey, [&] { return m_table.appendOwner(id, name); });
}

std::uint32_t TokenTableBuilder::scopeNumber(std::string_view scope) {
    return m_scopes.numberOf(scope, [&] { return m_table.appendScope(scope); });
}

std::uint32_t TokenTableBuilder::scopeSetNumber(std::span<const std::string_view> scopes) {
    m_set.clear();
    for (const std::string_view scope : scopes)
        m_set.push_back(scopeNumber(scope));
    const std::string_view key(reinterpret_cast<const char*>(m_set.data()), m_set.size() * sizeof m_set[0]);
    return m_sets.numberOf(key, [&] { return m_table.appendSet(m_set); });
}

} // namespace patdesk
