// SPDX-License-Identifier: MIT
#include "tokentablebuilder.h"

namespace patdesk {

namespace {

std::string_view bytesOf(std::span<const std::uint32_t> numbers) {
    return {reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes()};
}

} // namespace

bool TokenTableBuilder::append(const TokenBatch& batch) {
    bool hasRoom = true;
    batch.forEach([&](const TokenFields& fields) {
        hasRoom = hasRoom && begin(fields);
        if (m_open.size() == openRowsAtOnce)
            lookUp();
    });
    lookUp();
    return hasRoom;
}

bool TokenTableBuilder::append(const TokenFields& fields) {
    const bool hasRoom = begin(fields);
    lookUp();
    return hasRoom;
}

bool TokenTableBuilder::begin(const TokenFields& fields) {
    if (m_table.isFull())
        return false;
    OpenRow open{};
    open.row = m_table.appendRow(fields.id, fields.name);
    m_table.createdMs[open.row] = fields.createdMs;
    m_table.lastUsedMs[open.row] = fields.lastUsedMs;
    m_table.expiresMs[open.row] = fields.expiresMs;
    m_table.lifetimeS[open.row] = fields.accessTokenLifetimeS;
    m_table.flags[open.row] =
        TokenTable::flagsOf(fields.managed, fields.neverExpiresAcknowledged, fields.partlyUnreadable);
    beginOwner(fields, open);
    beginSet(fields, open);
    m_open.push_back(open);
    return true;
}

void TokenTableBuilder::beginOwner(const TokenFields& fields, OpenRow& open) {
    const std::size_t from = m_ownerKeys.size();
    m_ownerKeys.append(fields.ownerId).append(1, '\0').append(fields.ownerName);
    open.ownerIdSize = static_cast<std::uint32_t>(fields.ownerId.size());
    open.ownerKeyEnd = m_ownerKeys.size();
    open.ownerHash = hashOf(m_ownerKeys.data() + from, open.ownerKeyEnd - from);
}

void TokenTableBuilder::beginSet(const TokenFields& fields, OpenRow& open) {
    const std::size_t from = m_setNumbers.size();
    for (const std::string_view scope : fields.scopes)
        m_setNumbers.push_back(m_scopes.numberOf(scope, [&] { return m_table.appendScope(scope); }));
    open.setEnd = m_setNumbers.size();
    open.setHash = hashOf(bytesOf(std::span(m_setNumbers).subspan(from)));
}

void TokenTableBuilder::lookUp() {
    std::size_t keyFrom = 0;
    std::size_t setFrom = 0;
    for (const OpenRow& open : m_open) {
        const std::string_view key(m_ownerKeys.data() + keyFrom, open.ownerKeyEnd - keyFrom);
        const auto set = std::span(m_setNumbers).subspan(setFrom, open.setEnd - setFrom);
        m_table.owner[open.row] = m_owners.numberOf(key, open.ownerHash, [&] {
            return m_table.appendOwner(key.substr(0, open.ownerIdSize), key.substr(open.ownerIdSize + 1));
        });
        m_table.scopeSet[open.row] =
            m_sets.numberOf(bytesOf(set), open.setHash, [&] { return m_table.appendSet(set); });
        keyFrom = open.ownerKeyEnd;
        setFrom = open.setEnd;
    }
    m_open.clear();
    m_ownerKeys.clear();
    m_setNumbers.clear();
}

} // namespace patdesk
