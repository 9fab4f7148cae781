// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace patdesk {

/// A quick hash of bytes: of all up to 32, of the first and the last 16 of longer ones. Whoever uses it
/// compares what has the same hash.
inline std::uint64_t hashOf(const void* bytes, std::size_t size) {
    constexpr std::uint64_t multiplier = 0x9E37'79B9'7F4A'7C15U;
    const auto* const first = static_cast<const unsigned char*>(bytes);
    std::uint64_t hash = size * multiplier;
    const auto mix = [&](std::size_t from, std::size_t count) {
        std::uint64_t word = 0;
        std::memcpy(&word, first + from, count);
        hash = (hash ^ word) * multiplier;
        hash ^= hash >> 32U;
    };
    if (size == 0) // of no text there may be no first byte to point at
        return hash;
    if (size < 8) {
        mix(0, size);
        return hash;
    }
    mix(0, 8);
    mix(std::min<std::size_t>(8, size - 8), 8);
    mix(std::max<std::size_t>(16, size) - 16, 8);
    mix(size - 8, 8);
    return hash;
}

inline std::uint64_t hashOf(std::string_view text) {
    return hashOf(text.data(), text.size());
}

/// Finds numbers of things by the hash of what they are: an open-addressing table of 8 bytes an entry. The
/// things themselves stay where they are; whoever asks says whether a candidate is the one.
class HashIndex {
public:
    static constexpr std::uint32_t none = 0xffff'ffffU;

    HashIndex() : m_slots(64) {}

    explicit HashIndex(std::size_t expected) {
        std::size_t places = 64;
        while (places * 3 < expected * 5)
            places *= 2;
        m_slots.resize(places);
    }

    /// The number with this hash for which isSame(number) holds; none if there is none.
    template <class IsSame>
    std::uint32_t find(std::uint64_t hash, IsSame isSame) const {
        const auto tag = static_cast<std::uint32_t>(hash);
        for (std::size_t i = tag & mask(); m_slots[i].number != none; i = (i + 1) & mask()) {
            if (m_slots[i].tag == tag && isSame(m_slots[i].number))
                return m_slots[i].number;
        }
        return none;
    }

    void insert(std::uint64_t hash, std::uint32_t number) {
        if ((m_count + 1) * 5 > m_slots.size() * 3)
            grow();
        place({static_cast<std::uint32_t>(hash), number});
        ++m_count;
    }

private:
    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t number = none;
    };

    std::size_t mask() const { return m_slots.size() - 1; }

    void place(Slot slot) {
        std::size_t i = slot.tag & mask();
        while (m_slots[i].number != none)
            i = (i + 1) & mask();
        m_slots[i] = slot;
    }

    void grow() {
        std::vector<Slot> before(m_slots.size() * 2);
        before.swap(m_slots);
        for (const Slot& slot : before) {
            if (slot.number != none)
                place(slot);
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_count = 0;
};

} // namespace patdesk
