// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"
#include "textcolumn.h"

#include <string>
#include <string_view>
#include <vector>

namespace patdesk {

/// Looks for the text of a condition in folded texts: anywhere in them or, as a pattern, fitting them whole.
class TextMatcher {
public:
    explicit TextMatcher(const QueryText& text);

    bool fits(std::string_view folded) const;

    /// The text is exactly this one. False for a pattern.
    bool equals(std::string_view folded) const { return !m_isPattern && m_pieces.front() == folded; }

    /// Of the text, in bytes; 0 for a pattern.
    std::size_t length() const { return m_isPattern ? 0 : m_longest.size(); }

    /// Sets marks[row] to 1 for every row that fits, and leaves the others.
    void mark(const TextColumn& column, std::uint8_t* marks, TextColumn::Row from, TextColumn::Row to) const;

    /// It reads like a scope, which sp:scopes:all stands in for: see TokenSearch.
    bool readsLikeAScope() const;

private:
    std::vector<std::string> m_pieces; ///< folded; of a pattern, what is between its *
    std::string m_longest;             ///< of the pieces: what can be looked for quickly
    bool m_isPattern;
};

} // namespace patdesk
