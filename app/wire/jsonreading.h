// SPDX-License-Identifier: MIT
#pragma once

#include "instant.h"
#include "result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <simdjson.h>

#include <optional>
#include <string_view>
#include <vector>

namespace patdesk {

/// A JSON document of bounded depth, parsed by simdjson's DOM parser, which checks all of it (its on-demand
/// parser does not). A byte order mark is passed over. The copy of the bytes is wiped at the end.
class JsonDocument {
public:
    static constexpr std::size_t maxDepth = 64;

    explicit JsonDocument(QByteArrayView json);
    ~JsonDocument();
    JsonDocument(const JsonDocument&) = delete;
    JsonDocument& operator=(const JsonDocument&) = delete;

    /// Malformed if it is no JSON.
    Result<simdjson::dom::element> root() const;

private:
    std::vector<char> m_bytes;
    simdjson::dom::parser m_parser;
    simdjson::simdjson_result<simdjson::dom::element> m_root;
};

Error malformed(const QString& where);

/// The member's text; nothing if it is absent, null or no string. Of members with the same name the first
/// counts.
std::optional<std::string_view> textIn(const simdjson::dom::object& object, std::string_view name);
/// A number, or a string that holds nothing else.
std::optional<std::int64_t> numberIn(const simdjson::dom::object& object, std::string_view name);
bool trueIn(const simdjson::dom::object& object, std::string_view name);
/// Nothing for a date that is absent, null or cannot be read.
std::optional<Instant> dateIn(const simdjson::dom::object& object, std::string_view name);
/// The strings of an array; what is no string is left out.
QStringList textsIn(const simdjson::dom::object& object, std::string_view name);

QString textFrom(std::string_view utf8);

} // namespace patdesk
