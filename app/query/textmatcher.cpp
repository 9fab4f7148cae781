// SPDX-License-Identifier: MIT
#include "textmatcher.h"

#include "foldedtext.h"
#include "tokensearch.h"

#include <algorithm>
#include <memory>

namespace patdesk {

TextMatcher::TextMatcher(const QueryText& text) : m_isPattern(text.isPattern) {
    const QStringList pieces = m_isPattern ? text.text.split(u'*') : QStringList{text.text};
    for (const QString& piece : pieces)
        m_pieces.push_back(foldedText(QStringView(piece)));
    m_longest = *std::max_element(m_pieces.begin(), m_pieces.end(),
                                  [](const auto& a, const auto& b) { return a.size() < b.size(); });
}

/// The first piece begins the text, the last one ends it, and each one between is taken at its first place.
bool TextMatcher::fits(std::string_view folded) const {
    if (!m_isPattern)
        return folded.find(m_longest) != std::string_view::npos;
    const std::string& first = m_pieces.front();
    const std::string& last = m_pieces.back();
    if (folded.size() < first.size() + last.size() || !folded.starts_with(first) || !folded.ends_with(last))
        return false;
    const std::string_view middle = folded.substr(0, folded.size() - last.size());
    std::size_t at = first.size();
    for (std::size_t i = 1; i + 1 < m_pieces.size(); ++i) {
        at = middle.find(m_pieces[i], at);
        if (at == std::string_view::npos)
            return false;
        at += m_pieces[i].size();
    }
    return true;
}

void TextMatcher::mark(const TextColumn& column, std::uint8_t* marks, TextColumn::Row from,
                       TextColumn::Row to) const {
    if (m_longest.empty()) {
        std::fill(marks + from, marks + to, std::uint8_t{1});
        return;
    }
    if (!m_isPattern)
        return column.markContaining(m_longest, marks, from, to);
    // Indexed by row, of which only this range is touched.
    const auto candidates = std::make_unique_for_overwrite<std::uint8_t[]>(to);
    std::fill(candidates.get() + from, candidates.get() + to, std::uint8_t{0});
    column.markContaining(m_longest, candidates.get(), from, to);
    for (TextColumn::Row row = from; row < to; ++row) {
        if (candidates[row] && fits(column.at(row)))
            marks[row] = 1;
    }
}

bool TextMatcher::readsLikeAScope() const {
    return !m_isPattern && patdesk::readsLikeAScope(m_longest);
}

} // namespace patdesk
