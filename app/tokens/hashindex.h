// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace patdesk {

/// A quick hash of bytes, the same in every run of one machine. Not for hostile keys alone: HashIndex
/// compares.
inline std::uint64_t hashOf(const void* bytes, std::size_t size) {
    constexpr std::uint64_t multiplier = 0x9E37'79B9'7F4A'7C15U;
    const auto* at = static_cast<const unsigned char*>(bytes);
    std::uint64_t hash = size * multiplier;
    const auto mix = [&hash](std::uint64_t word) {
        hash = (hash ^ word) * multiplier;
        hash ^= hash >> 32;
    };
    for (; size >= 8; at += 8, size -= 8) {
        std::uint64_t word;
        std::memcpy(&word, at, 8);
        mix(word);
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, at, size);
    mix(rest);
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
        std::size_t slots = 64;
        while (slots * 3 < expected * 5)
            slots *= 2;
        m_slots.resize(slots);
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
