// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace patdesk {

/// Many UTF-8 texts, row after row in one buffer, so that a search runs over memory in one go:
///
///     bytes   N i g h t l y \0 O l d   J e n k i n s \0 T e r r a f o r m \0
///     starts  0               8                       20                    30
///
/// A text that is replaced is blanked out where it stood and kept beside the buffer: rows keep their places.
class TextColumn {
public:
    using Row = std::uint32_t;

    Row size() const { return static_cast<Row>(m_starts.size() - 1); }

    void append(std::string_view text);
    void replace(Row row, std::string_view text);

    std::string_view at(Row row) const {
        if (!m_replaced.empty()) {
            if (const auto it = m_replaced.find(row); it != m_replaced.end())
                return it->second;
        }
        return {m_bytes.data() + m_starts[row], m_starts[row + 1] - m_starts[row] - 1};
    }

    /// Sets marks[row] to 1 for every row that contains `needle`, and leaves the others. `needle` is not
    /// empty and holds no zero byte; `marks` has a place for every row.
    void markContaining(std::string_view needle, std::uint8_t* marks) const;

    /// The first row whose text is `text`; size() if there is none. Time linear in the bytes.
    Row find(std::string_view text) const;

    /// The starts are 32 bits wide; whoever fills the column asks before each text of at most `more` bytes.
    bool hasRoomFor(std::size_t more) const { return m_bytes.size() + more < 0xffff'ffffU; }

    /// Some text has every byte that `needle` is made of, in the same text or not: a cheap "no" before a
    /// search.
    bool mayContain(std::string_view needle) const;

private:
    void noteBytes(std::string_view text);
    template <class Hit>
    void forEachHit(std::string_view needle, Hit hit) const;

    std::vector<char> m_bytes;
    std::vector<std::uint32_t> m_starts{0};
    std::unordered_map<Row, std::string> m_replaced;
    bool m_hasByte[256] = {};
};

} // namespace patdesk
