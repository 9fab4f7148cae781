// SPDX-License-Identifier: MIT
#include "textcolumn.h"

#include "bytefind.h"

#include <algorithm>
#include <cstring>

namespace patdesk {

void TextColumn::append(std::string_view text) {
    m_bytes.append(text.data(), text.size());
    m_bytes.append('\0');
    m_ends.append(static_cast<std::uint32_t>(m_bytes.size()));
    m_onlyIds = m_onlyIds && isIdLike(text);
}

void TextColumn::replace(Row row, std::string_view text) {
    std::string kept(text); // `text` may be a view of what is blanked out next
    std::memset(m_bytes.data() + startOf(row), 0, m_ends[row] - startOf(row));
    m_onlyIds = m_onlyIds && isIdLike(kept);
    m_replaced.insert_or_assign(row, std::move(kept));
}

/// Without a branch for each byte, so that the compiler takes many at once.
bool TextColumn::isIdLike(std::string_view text) {
    bool all = true;
    for (const char c : text)
        all &= (c >= '0' && c <= '9') | (c >= 'a' && c <= 'f') | (c == '-');
    return all;
}

/// Calls `hit` with every row of a range that contains the needle, in ascending order but for the replaced
/// ones, which come last. Ends early when `hit` answers false.
template <class Hit>
void TextColumn::forEachHit(std::string_view needle, Row from, Row to, Hit hit) const {
    const std::string_view range(m_bytes.data(), to == 0 ? 0 : m_ends[to - 1]);
    Row row = from;
    for (std::size_t at = findBytes(range, needle, startOf(from)); at != std::string_view::npos;) {
        while (m_ends[row] <= at)
            ++row;
        if (!hit(row))
            return;
        at = findBytes(range, needle, m_ends[row]);
    }
    for (const auto& [replacedRow, text] : m_replaced) {
        const bool inRange = replacedRow >= from && replacedRow < to;
        if (inRange && text.find(needle) != std::string::npos && !hit(replacedRow))
            return;
    }
}

void TextColumn::markContaining(std::string_view needle, std::uint8_t* marks, Row from, Row to) const {
    if (!mayContain(needle))
        return;
    forEachHit(needle, from, to, [marks](Row row) {
        marks[row] = 1;
        return true;
    });
}

TextColumn::Row TextColumn::find(std::string_view text) const {
    Row found = size();
    if (text.empty()) {
        for (Row row = 0; row < size(); ++row) {
            if (at(row).empty())
                return row;
        }
        return found;
    }
    if (!mayContain(text))
        return found;
    forEachHit(text, 0, size(), [&](Row row) {
        if (at(row) != text)
            return true;
        found = row;
        return false;
    });
    return found;
}

} // namespace patdesk
