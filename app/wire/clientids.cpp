// SPDX-License-Identifier: MIT
#include "clientids.h"

#include "securememory.h"

#include <algorithm>
#include <optional>

namespace patdesk {

namespace {

constexpr std::size_t digits = 32;
/// "client_id:secret" of 32 digits each are 65 bytes: nothing shorter than an ID can hold one.
constexpr std::size_t leastBase64 = 43;

bool isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isAlnum(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBase64(char c) {
    return isAlnum(c) || c == '+' || c == '/' || c == '-' || c == '_';
}

char lower(char c) {
    return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool hasEdge(std::string_view text, std::size_t at) {
    return at >= text.size() || !isAlnum(text[at]);
}

/// 8-4-4-4-12.
bool isDashed(std::string_view text) {
    for (std::size_t i = 0; i < 36; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

void add(std::string_view text, ClientIds& ids) {
    QByteArray id;
    for (const char c : text) {
        if (c != '-')
            id.append(lower(c));
    }
    if (ids.size() < mostClientIds)
        ids.push_back(std::move(id));
}

void addPlain(std::string_view text, ClientIds& ids) {
    std::size_t at = 0;
    while (at + digits <= text.size()) {
        if (!isHex(text[at]) || (at > 0 && isAlnum(text[at - 1]))) {
            ++at;
            continue;
        }
        if (at + 36 <= text.size() && isDashed(text.substr(at, 36)) && hasEdge(text, at + 36)) {
            add(text.substr(at, 36), ids);
            at += 36;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isHex(text[end]))
            ++end;
        if (end - at == digits && hasEdge(text, end))
            add(text.substr(at, digits), ids);
        at = std::max(end, at + 1);
    }
}

void addEncoded(std::string_view text, ClientIds& ids) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isBase64(text[end]))
            ++end;
        if (end - at >= leastBase64) {
            QByteArray decoded;
            const QByteArray run(text.data() + at, qsizetype(end - at));
            const bool forUrls = run.contains('-') || run.contains('_');
            decoded = QByteArray::fromBase64(run, forUrls ? QByteArray::Base64UrlEncoding
                                                          : QByteArray::Base64Encoding);
            addPlain({decoded.constData(), std::size_t(decoded.size())}, ids);
            wipe(decoded.data(), std::size_t(decoded.size()));
        }
        at = std::max(end, at + 1);
    }
}

int hexValue(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    return isHex(c) ? lower(c) - 'a' + 10 : -1;
}

/// The character that `count` hex digits name from `at` on; a space for what is not ASCII, nothing where they
/// are none.
std::optional<char> named(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size())
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (!isHex(c))
            return std::nullopt;
        value = value * 16 + hexValue(c);
    }
    return value < 128 ? static_cast<char>(value) : ' ';
}

/// With %3D and \u003d as the characters that they stand for, and other escapes as spaces.
QByteArray unescaped(std::string_view text) {
    QByteArray plain;
    plain.reserve(static_cast<qsizetype>(text.size()));
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool isUnicode = c == '\\' && at + 1 < text.size() && text[at + 1] == 'u';
        const std::size_t before = isUnicode ? 2 : 1;
        const std::size_t count = isUnicode ? 4 : 2;
        if (const auto one = c == '%' || isUnicode ? named(text, at + before, count) : std::nullopt) {
            plain.append(*one);
            at += before + count - 1;
        } else if (c == '\\' && at + 1 < text.size()) {
            plain.append(' ');
            ++at;
        } else {
            plain.append(c);
        }
    }
    return plain;
}

} // namespace

void addClientIds(std::string_view text, ClientIds& ids) {
    if (text.size() < digits)
        return;
    addPlain(text, ids);
    addEncoded(text, ids);
    if (text.find_first_of("%\\") == std::string_view::npos)
        return;
    QByteArray plain = unescaped(text);
    addPlain({plain.constData(), std::size_t(plain.size())}, ids);
    addEncoded({plain.constData(), std::size_t(plain.size())}, ids);
    wipe(plain.data(), std::size_t(plain.size()));
}

void putInOrder(ClientIds& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

QByteArray clientIdOf(const TokenId& token) {
    ClientIds ids;
    const QByteArray text = token.text().toUtf8();
    addPlain({text.constData(), std::size_t(text.size())}, ids);
    const bool isWhole = text.size() == 32 || text.size() == 36;
    return ids.size() == 1 && isWhole ? ids.front() : QByteArray();
}

} // namespace patdesk
