// SPDX-License-Identifier: MIT
#pragma once

#include "hashindex.h"
#include "tokentable.h"

#include <string>
#include <utility>
#include <vector>

namespace patdesk {

/// Who an owner is in every list: the ID, or the name of one without an ID. Both are empty for tokens that
/// have no owner.
using OwnerKey = std::pair<std::string, std::string>;

OwnerKey ownerKeyOf(const TokenTable& table, std::uint32_t owner);

/// The owners of a table, each once: which of its numbers are the same owner, whose name the service may
/// have given in two ways, and their order by name. Of the owners alone, never of the rows; for large tables
/// made on a worker.
class OwnerIndex {
public:
    static constexpr std::uint32_t none = HashIndex::none;

    explicit OwnerIndex(const TokenTable& table);

    /// With the owners that the table has got since.
    void note(const TokenTable& table);

    /// The first number that this owner has.
    std::uint32_t groupOf(std::uint32_t owner) const { return m_groups[owner]; }

    /// By folded name, then by ID. Of a first number.
    std::uint32_t rankOf(std::uint32_t group) const { return m_ranks[group]; }

    /// The owner in this table; none if it has no such owner.
    std::uint32_t find(const TokenTable& table, const OwnerKey& key) const;

    /// How many numbers there are.
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_groups.size()); }

private:
    void addGroups(const TokenTable& table);
    void rank();

    std::vector<std::uint32_t> m_groups;
    std::vector<std::uint32_t> m_byName;
    std::vector<std::uint32_t> m_ranks;
    HashIndex m_byKey;
};

} // namespace patdesk
