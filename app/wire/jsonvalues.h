// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <simdjson.h>
#include <string_view>

/// Values out of a JSON document, read as tolerantly as is harmless. For inside the room wire.
namespace patdesk {

/// The first member of that name: of a duplicate key the first wins, everywhere in this room.
std::optional<simdjson::dom::element> memberOf(simdjson::dom::object object, std::string_view key);

/// A string's text; empty for anything else.
std::string_view textOf(simdjson::dom::element element);
std::string_view textOf(simdjson::dom::object object, std::string_view key);

/// A whole number, written as a number or as a string of digits.
std::optional<std::int64_t> integerOf(simdjson::dom::element element);
std::optional<std::int64_t> integerOf(simdjson::dom::object object, std::string_view key);

/// The strings of an array, or the words of a string (RFC 6749, 3.3).
QStringList wordsOf(simdjson::dom::object object, std::string_view key);

inline QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace patdesk
