// SPDX-License-Identifier: MIT
#include "textcolumn.h"

#include "bytefind.h"

#include <algorithm>
#include <cstring>

namespace patdesk {

void TextColumn::append(std::string_view text) {
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_bytes.push_back('\0');
    m_starts.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    noteBytes(text);
}

void TextColumn::replace(Row row, std::string_view text) {
    std::string kept(text); // `text` may be a view of what is blanked out next
    std::memset(m_bytes.data() + m_starts[row], 0, m_starts[row + 1] - m_starts[row]);
    noteBytes(kept);
    m_replaced.insert_or_assign(row, std::move(kept));
}

void TextColumn::noteBytes(std::string_view text) {
    for (const char c : text)
        m_hasByte[static_cast<unsigned char>(c)] = true;
}

bool TextColumn::mayContain(std::string_view needle) const {
    return std::all_of(needle.begin(), needle.end(),
                       [this](char c) { return m_hasByte[static_cast<unsigned char>(c)]; });
}

/// Calls `hit` with every row that contains the needle, in ascending order but for the replaced ones, which
/// come last. Ends early when `hit` answers false.
template <class Hit>
void TextColumn::forEachHit(std::string_view needle, Hit hit) const {
    const std::string_view all(m_bytes.data(), m_bytes.size());
    Row row = 0;
    for (std::size_t at = findBytes(all, needle); at != std::string_view::npos;) {
        while (m_starts[row + 1] <= at)
            ++row;
        if (!hit(row))
            return;
        at = findBytes(all, needle, m_starts[row + 1]);
    }
    for (const auto& [replacedRow, text] : m_replaced) {
        if (text.find(needle) != std::string::npos && !hit(replacedRow))
            return;
    }
}

void TextColumn::markContaining(std::string_view needle, std::uint8_t* marks) const {
    if (!mayContain(needle))
        return;
    forEachHit(needle, [marks](Row row) {
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
    forEachHit(text, [&](Row row) {
        if (at(row) != text)
            return true;
        found = row;
        return false;
    });
    return found;
}

} // namespace patdesk
