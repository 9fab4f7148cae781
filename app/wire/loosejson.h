// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <optional>
#include <string>
#include <string_view>

/// What can be read out of text that is almost JSON: one number too large, half a surrogate pair, a raw
/// control byte, and a parser refuses all of it. For inside the room wire, and only for what a parser has
/// refused. Every function is linear in the length of its text, whatever is in it, and none recurses.
namespace patdesk::loose {

inline bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::size_t skipSpace(std::string_view text, std::size_t at);

/// Where the value that begins at `at` ends; the end of the text where it does not.
std::size_t endOfValue(std::string_view text, std::size_t at);

/// The text of a JSON string that begins with its quote. What is no character becomes U+FFFD.
struct Text {
    std::string utf8;
    /// Nothing had to be replaced or tolerated.
    bool whole = false;
};

std::optional<Text> textOf(std::string_view value);

/// The same for a secret: only a whole one is of any use. No copy of it stays behind.
std::optional<Secret> secretOf(std::string_view value);

/// Calls `member(key, value, ended)` for each member of the object that is the text, as they are written;
/// `ended` if a comma or the object's bracket follows. False if it could not be followed to its closing
/// bracket.
template <class Member>
bool eachMember(std::string_view object, Member member);

/// The same for an array's items.
template <class Item>
bool eachItem(std::string_view array, Item item);

// How it is done

/// Moves `at` behind a comma; false at `close`, with `whole` set, and where neither is.
inline bool nextPart(std::string_view text, std::size_t& at, char close, bool& whole) {
    at = skipSpace(text, at);
    whole = at < text.size() && text[at] == close;
    if (at >= text.size() || text[at] != ',')
        return false;
    ++at;
    return true;
}

template <class Member>
bool eachMember(std::string_view object, Member member) {
    std::size_t at = skipSpace(object, 0);
    if (at >= object.size() || object[at] != '{')
        return false;
    at = skipSpace(object, at + 1);
    bool whole = at < object.size() && object[at] == '}';
    while (!whole && at < object.size() && object[at] == '"') {
        const std::size_t keyEnd = endOfValue(object, at);
        const std::size_t colon = skipSpace(object, keyEnd);
        if (keyEnd - at < 2 || colon >= object.size() || object[colon] != ':')
            return false;
        const std::string_view key = object.substr(at + 1, keyEnd - at - 2);
        const std::size_t value = skipSpace(object, colon + 1);
        const std::size_t valueEnd = endOfValue(object, value);
        at = valueEnd;
        const bool next = nextPart(object, at, '}', whole);
        member(key, object.substr(value, valueEnd - value), next || whole);
        if (!next)
            break;
        at = skipSpace(object, at);
    }
    return whole;
}

template <class Item>
bool eachItem(std::string_view array, Item item) {
    std::size_t at = skipSpace(array, 0);
    if (at >= array.size() || array[at] != '[')
        return false;
    at = skipSpace(array, at + 1);
    bool whole = at < array.size() && array[at] == ']';
    while (!whole && at < array.size()) {
        const std::size_t end = endOfValue(array, at);
        if (end == at)
            return false;
        item(array.substr(at, end - at));
        at = end;
        if (!nextPart(array, at, ']', whole))
            break;
        at = skipSpace(array, at);
    }
    return whole;
}

} // namespace patdesk::loose
