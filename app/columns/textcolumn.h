// SPDX-License-Identifier: MIT
#pragma once

#include "column.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace patdesk {

/// Many UTF-8 texts, row after row in one buffer, so that a search runs over memory in one go:
///
///     bytes   N i g h t l y \0 O l d   J e n k i n s \0 T e r r a f o r m \0
///     ends                    8                       20                    30
///
/// A text that is replaced is blanked out where it stood and kept beside the buffer: rows keep their places.
class TextColumn {
public:
    using Row = std::uint32_t;

    Row size() const { return static_cast<Row>(m_ends.size()); }

    void append(std::string_view text);
    void replace(Row row, std::string_view text);

    std::string_view at(Row row) const {
        if (!m_replaced.empty()) {
            if (const auto it = m_replaced.find(row); it != m_replaced.end())
                return it->second;
        }
        const std::uint32_t start = startOf(row);
        return {m_bytes.data() + start, m_ends[row] - start - 1};
    }

    /// Sets marks[row] to 1 for every row from `from` up to but not `to` that contains `needle`, and leaves
    /// the others. `needle` is not empty and holds no zero byte; `marks` has a place for every row of the
    /// column.
    void markContaining(std::string_view needle, std::uint8_t* marks, Row from, Row to) const;

    void markContaining(std::string_view needle, std::uint8_t* marks) const {
        markContaining(needle, marks, 0, size());
    }

    /// The first row whose text is `text`; size() if there is none. Time linear in the bytes.
    Row find(std::string_view text) const;

    /// The ends are 32 bits wide; whoever fills the column asks before each text of at most `more` bytes.
    bool hasRoomFor(std::size_t more) const { return m_bytes.size() + more < 0xffff'ffffU; }

    /// A cheap "no" before a search: these are all ids of hex digits, and the needle is something else.
    bool mayContain(std::string_view needle) const { return !m_onlyIds || isIdLike(needle); }

private:
    std::uint32_t startOf(Row row) const { return row == 0 ? 0 : m_ends[row - 1]; }

    static bool isIdLike(std::string_view text);
    template <class Hit>
    void forEachHit(std::string_view needle, Row from, Row to, Hit hit) const;

    Column<char> m_bytes;
    Column<std::uint32_t> m_ends; ///< behind each text's zero byte
    std::unordered_map<Row, std::string> m_replaced;
    bool m_onlyIds = true; ///< nothing but lower-case hex digits and dashes
};

} // namespace patdesk
