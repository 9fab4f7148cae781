// SPDX-License-Identifier: MIT
#pragma once

#include "ownerindex.h"

#include <cstdint>
#include <set>
#include <vector>

namespace patdesk {

/// Which owners' groups are folded: all or none, and the exceptions. So an owner who comes later is folded as
/// the others are, and all of them are folded without naming one.
class OwnerFolding {
public:
    void foldAll(bool folded) {
        m_all = folded;
        m_exceptions.clear();
    }

    void fold(const OwnerKey& owner, bool folded) {
        if (folded == m_all)
            m_exceptions.erase(owner);
        else
            m_exceptions.insert(owner);
    }

    bool isFolded(const OwnerKey& owner) const { return m_all != (m_exceptions.count(owner) > 0); }

    /// By the numbers of the table's owners: 1 for a folded one. Only first numbers count.
    std::vector<std::uint8_t> in(const TokenTable& table, const OwnerIndex& owners) const {
        std::vector<std::uint8_t> folded(owners.size(), m_all ? 1 : 0);
        for (const OwnerKey& key : m_exceptions) {
            if (const std::uint32_t owner = owners.find(table, key); owner != OwnerIndex::none)
                folded[owner] = m_all ? 0 : 1;
        }
        return folded;
    }

private:
    bool m_all = false;
    std::set<OwnerKey> m_exceptions;
};

} // namespace patdesk
