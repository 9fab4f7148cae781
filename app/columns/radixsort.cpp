// SPDX-License-Identifier: MIT
#include "radixsort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace patdesk {

namespace {

constexpr unsigned digitBits = 11;
constexpr std::size_t digits = std::size_t{1} << digitBits;
/// Below this many rows the counting of digits costs more than it saves.
constexpr std::size_t fewRows = 512;

std::size_t digitOf(std::uint64_t key, unsigned shift) {
    return static_cast<std::size_t>(key >> shift) & (digits - 1);
}

/// One pass: from `rows` to `sorted`, by the digit at `shift`.
void distribute(std::span<const KeyedRow> rows, std::span<KeyedRow> sorted, unsigned shift) {
    std::array<std::uint32_t, digits> next{};
    for (const KeyedRow& row : rows)
        ++next[digitOf(row.key, shift)];
    std::uint32_t sum = 0;
    for (std::uint32_t& place : next)
        place = std::exchange(sum, sum + place);
    for (const KeyedRow& row : rows)
        sorted[next[digitOf(row.key, shift)]++] = row;
}

/// Bytes at..at+8 of the text as a big-endian number: smaller where the text comes first. What lies beyond
/// the end counts as zero bytes, which no text holds.
std::uint64_t chunkOf(std::string_view text, std::size_t at) {
    unsigned char bytes[8] = {};
    if (at < text.size())
        std::memcpy(bytes, text.data() + at, std::min<std::size_t>(8, text.size() - at));
    std::uint64_t key = 0;
    for (const unsigned char byte : bytes)
        key = key << 8U | byte;
    return key;
}

struct Group {
    std::size_t from;
    std::size_t to;
    std::size_t at; ///< how many bytes of its texts are the same
};

} // namespace

void sortByKey(std::span<KeyedRow> rows, std::span<KeyedRow> spare) {
    if (rows.size() < fewRows) {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const KeyedRow& a, const KeyedRow& b) { return a.key < b.key; });
        return;
    }
    std::uint64_t differing = 0;
    for (const KeyedRow& row : rows)
        differing |= row.key ^ rows.front().key;
    std::span<KeyedRow> from = rows;
    std::span<KeyedRow> to = spare.first(rows.size());
    while (differing != 0) {
        const auto shift = static_cast<unsigned>(std::countr_zero(differing));
        distribute(from, to, shift);
        std::swap(from, to);
        differing = shift + digitBits < 64 ? differing >> (shift + digitBits) << (shift + digitBits) : 0;
    }
    if (from.data() != rows.data())
        std::copy(from.begin(), from.end(), rows.begin());
}

std::vector<std::uint32_t> orderOfTexts(const TextColumn& texts) {
    std::vector<KeyedRow> rows(texts.size());
    std::vector<KeyedRow> spare(texts.size());
    for (std::uint32_t row = 0; row < texts.size(); ++row)
        rows[row].row = row;

    // A group holds rows whose texts are the same so far; sorted by their next eight bytes, it falls into
    // smaller groups.
    std::vector<Group> open{{0, rows.size(), 0}};
    while (!open.empty()) {
        const Group group = open.back();
        open.pop_back();
        const auto part = std::span(rows).subspan(group.from, group.to - group.from);
        for (KeyedRow& row : part)
            row.key = chunkOf(texts.at(row.row), group.at);
        sortByKey(part, spare);
        for (std::size_t from = group.from; from < group.to;) {
            std::size_t to = from + 1;
            while (to < group.to && rows[to].key == rows[from].key)
                ++to;
            const bool goesOn = (rows[from].key & 0xff) != 0;
            if (to - from > 1 && goesOn)
                open.push_back({from, to, group.at + 8});
            from = to;
        }
    }
    std::vector<std::uint32_t> order(rows.size());
    std::transform(rows.begin(), rows.end(), order.begin(), [](const KeyedRow& row) { return row.row; });
    return order;
}

} // namespace patdesk
