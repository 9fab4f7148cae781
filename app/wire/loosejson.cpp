// SPDX-License-Identifier: MIT
#include "loosejson.h"

#include "securememory.h"

#include <memory>

namespace patdesk::loose {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Behind a string's closing quote, or the end of the text.
std::size_t endOfString(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at)
        at += text[at] == '\\';
    return std::min(at + 1, text.size());
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The four digits behind "\u"; -1 if they are none.
int codeUnit(std::string_view text, std::size_t at) {
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int unit = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/// How many bytes the UTF-8 character has that begins at `at`; 0 if none does (RFC 3629).
std::size_t characterSize(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    const unsigned second = byte(1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool fits = (first != 0xE0 || second >= 0xA0) && (first != 0xED || second < 0xA0);
        return fits && follows(1) && follows(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool fits = (first != 0xF0 || second >= 0x90) && (first != 0xF4 || second < 0x90);
        return fits && follows(1) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

/// Writes into room for three bytes for each of `raw`.
class Decoder {
public:
    Decoder(std::string_view raw, char* to) : m_raw(raw), m_to(to) {}

    /// The bytes written.
    std::size_t run() {
        char* const begin = m_to;
        while (m_at < m_raw.size()) {
            if (m_raw[m_at] == '\\')
                escape();
            else
                character();
        }
        return static_cast<std::size_t>(m_to - begin);
    }

    bool whole() const { return m_whole; }

private:
    void put(std::string_view bytes) { m_to += bytes.copy(m_to, bytes.size()); }

    void replace() {
        put(replacement);
        m_whole = false;
    }

    void character() {
        const std::size_t size = characterSize(m_raw, m_at);
        if (size == 0)
            replace();
        else
            put(m_raw.substr(m_at, size));
        m_whole = m_whole && static_cast<unsigned char>(m_raw[m_at]) >= 0x20;
        m_at += std::max<std::size_t>(size, 1);
    }

    void escape() {
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const char letter = m_at + 1 < m_raw.size() ? m_raw[m_at + 1] : '\0';
        if (letter == 'u')
            return unicode();
        const std::size_t known = letters.find(letter);
        if (letter == '\0' || known == std::string_view::npos) {
            replace();
            ++m_at; // what follows is read as it is
            return;
        }
        put(meanings.substr(known, 1));
        m_at += 2;
    }

    void unicode() {
        const int unit = codeUnit(m_raw, m_at);
        if (unit < 0) {
            replace();
            m_at += 2;
            return;
        }
        m_at += 6;
        if (unit < 0xD800 || unit > 0xDFFF)
            return encode(static_cast<unsigned>(unit));
        const int low = unit < 0xDC00 ? codeUnit(m_raw, m_at) : -1;
        if (low < 0xDC00 || low > 0xDFFF)
            return replace();
        m_at += 6;
        encode(0x10000U + ((static_cast<unsigned>(unit) - 0xD800U) << 10U) +
               (static_cast<unsigned>(low) - 0xDC00U));
    }

    void encode(unsigned code) {
        const auto byte = [this](unsigned value) { *m_to++ = static_cast<char>(value); };
        const auto tail = [&](unsigned shift) { byte(0x80U | ((code >> shift) & 0x3FU)); };
        if (code < 0x80) {
            byte(code);
        } else if (code < 0x800) {
            byte(0xC0U | (code >> 6U));
            tail(0);
        } else if (code < 0x10000) {
            byte(0xE0U | (code >> 12U));
            tail(6);
            tail(0);
        } else {
            byte(0xF0U | (code >> 18U));
            tail(12);
            tail(6);
            tail(0);
        }
    }

    std::string_view m_raw;
    char* m_to;
    std::size_t m_at = 0;
    bool m_whole = true;
};

/// Between the quotes; nothing where there are none. One that has no closing quote is cut there.
std::optional<std::string_view> within(std::string_view value, bool& closed) {
    if (value.empty() || value.front() != '"')
        return std::nullopt;
    // The closing quote is one only if endOfString() has stopped at it.
    std::size_t at = 1;
    while (at < value.size() && value[at] != '"')
        at += value[at] == '\\' ? 2 : 1;
    closed = at < value.size();
    return value.substr(1, std::min(at, value.size()) - 1);
}

} // namespace

std::size_t skipSpace(std::string_view text, std::size_t at) {
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

std::size_t endOfValue(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return text.size();
    if (text[at] == '"')
        return endOfString(text, at);
    std::size_t depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = endOfString(text, at);
            continue;
        }
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return at;
            if (--depth == 0)
                return at + 1;
        } else if (depth == 0 && (c == ',' || c == ':' || isSpace(c))) {
            return at;
        }
        ++at;
    }
    return text.size();
}

std::optional<Text> textOf(std::string_view value) {
    bool closed = false;
    const auto raw = within(value, closed);
    if (!raw)
        return std::nullopt;
    Text text;
    text.utf8.resize(3 * raw->size());
    Decoder decoder(*raw, text.utf8.data());
    text.utf8.resize(decoder.run());
    text.whole = closed && decoder.whole();
    return text;
}

std::optional<Secret> secretOf(std::string_view value) {
    bool closed = false;
    const auto raw = within(value, closed);
    if (!raw || raw->empty())
        return std::nullopt;
    const std::size_t room = 3 * raw->size();
    const auto bytes = std::make_unique<char[]>(room);
    Decoder decoder(*raw, bytes.get());
    const std::size_t size = decoder.run();
    std::optional<Secret> secret;
    if (closed && decoder.whole())
        secret.emplace(QByteArrayView(bytes.get(), qsizetype(size)));
    wipe(bytes.get(), room);
    return secret;
}

} // namespace patdesk::loose
