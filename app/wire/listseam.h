// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// Where one element of an array ends and the next begins, in text that a JSON parser has refused. For inside
/// the room wire.
namespace patdesk {

/// Where an element that begins at some place ends.
struct ElementEnd {
    enum class Kind {
        Found,  ///< at the comma or the array's closing bracket
        Broken, ///< here the text is no JSON whatever its strings and numbers hold: a quote is missing, say
        Unfinished, ///< the text ends before
    };

    Kind kind = Kind::Unfinished;
    std::size_t at = 0;
    /// Of brackets that are open there.
    std::size_t depth = 0;
};

ElementEnd endOfElement(std::string_view text, std::size_t from);

/// Where the element seems to end that is broken there, and another object to begin.
std::optional<std::size_t> likelySeam(std::string_view text, const ElementEnd& broken);

/// Follows an element that is too long to be kept, piece by piece, to its end.
class ElementSkipper {
public:
    /// How many of the bytes belong to the element; all of them if its end is not among them.
    std::size_t skip(std::string_view bytes);

    /// The next byte is the comma or the closing bracket.
    bool atEnd() const { return m_atEnd; }

    std::size_t skipped() const { return m_skipped; }

private:
    std::size_t m_depth = 0;
    std::size_t m_skipped = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_atEnd = false;
};

} // namespace patdesk
