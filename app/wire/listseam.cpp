// SPDX-License-Identifier: MIT
#include "listseam.h"

#include "loosejson.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace patdesk {

namespace {

bool isOfAWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '+' || c == '.';
}

/// A number, or one of JSON's words; and those that programs write which do not know JSON's numbers.
bool isScalar(std::string_view word) {
    static constexpr std::array words{"true", "false", "null", "NaN", "Infinity", "-Infinity"};
    if (word.empty())
        return false;
    const bool number = (word[0] >= '0' && word[0] <= '9') ||
                        (word[0] == '-' && word.size() > 1 && word[1] >= '0' && word[1] <= '9');
    return number || std::find(words.begin(), words.end(), word) != words.end();
}

/// Behind the string that begins at `at`; the text's size and one more if it does not end there.
std::size_t behindString(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at)
        at += text[at] == '\\' ? 1 : 0;
    return at < text.size() ? at + 1 : text.size() + 1;
}

std::size_t behindWord(std::string_view text, std::size_t at) {
    while (at < text.size() && isOfAWord(text[at]))
        ++at;
    return at;
}

} // namespace

ElementEnd endOfElement(std::string_view text, std::size_t from) {
    using Kind = ElementEnd::Kind;
    // Of the first levels the kind of bracket is known, one bit each; deeper ones are only counted.
    std::size_t depth = 0;
    std::array<bool, 256> isObject{};
    const auto inObject = [&] { return depth > 0 && depth <= isObject.size() && isObject[depth - 1]; };
    bool afterValue = false;
    bool wantsKey = false;
    std::size_t at = from;
    while (true) {
        at = loose::skipSpace(text, at);
        if (at >= text.size())
            return {Kind::Unfinished, at};
        const char c = text[at];
        const bool separator = c == ',' || c == ':';
        if (depth == 0 && (c == ',' || c == ']'))
            return {Kind::Found, at};
        if (c == '}' || c == ']') {
            if (depth == 0 || (depth <= isObject.size() && isObject[depth - 1] != (c == '}')))
                return {Kind::Broken, at, depth};
            --depth;
            wantsKey = false;
            afterValue = true;
            ++at;
        } else if (separator) {
            afterValue = false;
            wantsKey = c == ',' && inObject();
            ++at;
        } else if (afterValue || (wantsKey && c != '"')) {
            return {Kind::Broken, at, depth};
        } else if (c == '{' || c == '[') {
            if (depth < isObject.size())
                isObject[depth] = c == '{';
            ++depth;
            wantsKey = c == '{';
            ++at;
        } else if (c == '"') {
            at = behindString(text, at);
            if (at > text.size())
                return {Kind::Unfinished, text.size()};
            afterValue = true;
            wantsKey = false;
        } else {
            const std::size_t end = behindWord(text, at);
            if (end == text.size())
                return {Kind::Unfinished, end};
            if (!isScalar(text.substr(at, end - at)))
                return {Kind::Broken, at, depth};
            afterValue = true;
            at = end;
        }
    }
}

std::optional<std::size_t> likelySeam(std::string_view text, const ElementEnd& broken) {
    if (text[broken.at] == '{')
        return broken.at; // only a comma or a bracket is missing
    const char before = broken.depth == 0 ? ',' : '}';
    for (std::size_t at = text.find(before, broken.at); at != std::string_view::npos;
         at = text.find(before, at + 1)) {
        const std::size_t end = broken.depth == 0 ? at : at + 1;
        std::size_t next = loose::skipSpace(text, end);
        if (next < text.size() && text[next] == ',')
            next = loose::skipSpace(text, next + 1);
        if (next < text.size() && text[next] == '{')
            return end;
    }
    return std::nullopt;
}

std::size_t ElementSkipper::skip(std::string_view bytes) {
    std::size_t at = 0;
    for (; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (m_inString) {
            m_inString = m_escaped || c != '"';
            m_escaped = !m_escaped && c == '\\';
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (m_depth == 0 && (c == ',' || c == ']')) {
            m_atEnd = true;
            break;
        } else if ((c == '}' || c == ']') && m_depth > 0) {
            --m_depth;
        }
    }
    m_skipped += at;
    return at;
}

} // namespace patdesk
