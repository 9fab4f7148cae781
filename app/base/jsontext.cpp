// SPDX-License-Identifier: MIT
#include "jsontext.h"

#include <algorithm>
#include <utility>

namespace patdesk {

JsonText::JsonText() {
    constexpr qsizetype usual = 1024; // a token with a dozen scopes
    m_json.reserve(usual);
    m_json += '{';
}

void JsonText::text(const char* key, const QString& value) {
    begin(key);
    quote(value);
}

void JsonText::texts(const char* key, const QStringList& values) {
    begin(key);
    m_json += '[';
    for (const QString& value : values) {
        if (m_json.back() != '[')
            m_json += ',';
        quote(value);
    }
    m_json += ']';
}

void JsonText::flag(const char* key, bool value) {
    raw(key, value ? "true" : "false");
}

void JsonText::number(const char* key, qint64 value) {
    raw(key, QByteArray::number(value));
}

void JsonText::raw(const char* key, const QByteArray& json) {
    begin(key);
    m_json += json;
}

QByteArray JsonText::take() {
    return std::move(m_json += '}');
}

void JsonText::begin(const char* key) {
    if (m_json.size() > 1)
        m_json += ',';
    m_json.append('"').append(key).append("\":");
}

/// RFC 8259, 7: what has to be escaped, and nothing else.
void JsonText::quote(const QString& value) {
    m_json += '"';
    const QByteArray utf8 = value.toUtf8();
    const auto isPlain = [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
    };
    for (auto from = utf8.begin(); from != utf8.end();) {
        const auto plain = std::find_if_not(from, utf8.end(), isPlain);
        m_json.append(from, plain - from);
        from = plain;
        if (from == utf8.end())
            break;
        if (static_cast<unsigned char>(*from) < 0x20)
            m_json += "\\u00" + QByteArray(1, *from).toHex();
        else
            m_json.append('\\').append(*from);
        ++from;
    }
    m_json += '"';
}

} // namespace patdesk
