// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>

#include <memory>
#include <simdjson.h>

namespace patdesk {

/// A JSON document that has a bound: at most 1 MiB unless more is allowed, 64 levels deep, UTF-8 with or
/// without a byte order mark.
///
/// For inside the room wire. Everything that it has read is zeroed when it ends: its copy of the input and
/// the buffer into which simdjson unescapes strings. What stays is simdjson's tape, which holds types,
/// positions and numbers, and the registers of the processor.
class JsonDocument {
public:
    static constexpr std::size_t maxBytes = std::size_t(1) << 20;
    static constexpr std::size_t maxDepth = 64;

    explicit JsonDocument(QByteArrayView json, std::size_t most = maxBytes);
    ~JsonDocument();
    JsonDocument(const JsonDocument&) = delete;
    JsonDocument& operator=(const JsonDocument&) = delete;

    /// Valid as long as this. Malformed or TooLarge, with the reason in `detail`.
    const Result<simdjson::dom::element>& root() const { return m_root; }

    /// The root, if it is an object; else Malformed.
    Result<simdjson::dom::object> object() const;

private:
    Result<simdjson::dom::element> parse(QByteArrayView json, std::size_t most);

    std::size_t m_size = 0;
    std::unique_ptr<char[]> m_input;
    simdjson::dom::parser m_parser;
    simdjson::dom::document m_document;
    Result<simdjson::dom::element> m_root;
};

/// Zeroes the bytes of a body when the scope ends. A body that somebody else shares is left alone: whoever
/// shares it reads it, and wipes it.
class BodyWiper {
public:
    explicit BodyWiper(QByteArray& body) : m_body(body) {}

    ~BodyWiper();
    BodyWiper(const BodyWiper&) = delete;
    BodyWiper& operator=(const BodyWiper&) = delete;

private:
    QByteArray& m_body;
};

/// Malformed, with the place and the reason as `detail`.
Error malformed(const QString& detail);

/// UTF-16 and UTF-32, told by a byte order mark or by a zero among the first two bytes (RFC 8259 demands
/// UTF-8).
bool looksLikeWideUnicode(QByteArrayView json);

} // namespace patdesk
