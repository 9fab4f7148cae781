// SPDX-License-Identifier: MIT
#pragma once

#include "column.h"
#include "hashindex.h"

#include <string_view>

namespace patdesk {

/// Remembers which number a text has been given. A key and its number stand side by side, so that a look-up
/// waits for memory twice: for the index and for the key. Whoever has many look-ups to make makes them
/// one right after the other.
class TextNumbers {
public:
    /// The number of `key`, whose hash this is; if it has none, next() gives it one.
    template <class Next>
    std::uint32_t numberOf(std::string_view key, std::uint64_t hash, Next next) {
        const std::uint32_t known = m_index.find(hash, [&](std::uint32_t at) { return keyAt(at) == key; });
        if (known != HashIndex::none)
            return headAt(known).number;
        const Head head{next(), static_cast<std::uint32_t>(key.size())};
        m_index.insert(hash, static_cast<std::uint32_t>(m_keys.size() / alignment));
        m_keys.append(reinterpret_cast<const char*>(&head), sizeof head);
        m_keys.append(key.data(), key.size());
        while (m_keys.size() % alignment != 0)
            m_keys.append('\0');
        return head.number;
    }

    template <class Next>
    std::uint32_t numberOf(std::string_view key, Next next) {
        return numberOf(key, hashOf(key), next);
    }

private:
    struct Head {
        std::uint32_t number;
        std::uint32_t size;
    };

    /// Keys begin at multiples of this, so that 32 bits reach far enough.
    static constexpr std::size_t alignment = 8;

    Head headAt(std::uint32_t at) const {
        Head head;
        std::memcpy(&head, m_keys.data() + at * alignment, sizeof head);
        return head;
    }

    std::string_view keyAt(std::uint32_t at) const {
        return {m_keys.data() + at * alignment + sizeof(Head), headAt(at).size};
    }

    HashIndex m_index;
    Column<char> m_keys;
};

} // namespace patdesk
