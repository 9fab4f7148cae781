// SPDX-License-Identifier: MIT
#include "rawsample.h"

#include "loosejson.h"

#include <QString>

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

constexpr std::size_t mostBytes = 2048;

bool isConfidential(std::string_view key) {
    const QString name = QString::fromUtf8(key.data(), qsizetype(key.size())).toLower();
    static const std::array words{QStringLiteral("secret"), QStringLiteral("password"),
                                  QStringLiteral("access_token"), QStringLiteral("refresh_token"),
                                  QStringLiteral("credential")};
    return std::any_of(words.begin(), words.end(),
                       [&name](const QString& word) { return name.contains(word); });
}

/// The text with every string replaced whose key is confidential, at any depth.
QByteArray withoutSecrets(std::string_view text) {
    QByteArray result;
    result.reserve(qsizetype(text.size()));
    bool hide = false;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c != '"') {
            hide = hide && (loose::isSpace(c) || c == ':');
            result.append(c);
            ++at;
            continue;
        }
        const std::size_t end = loose::endOfValue(text, at);
        const std::size_t next = loose::skipSpace(text, end);
        const std::string_view string = text.substr(at, end - at);
        if (hide)
            result.append("\"…\"");
        else
            result.append(string.data(), qsizetype(string.size()));
        hide = !hide && next < text.size() && text[next] == ':' && isConfidential(string);
        at = end;
    }
    return result;
}

/// One line; QString finds what is no UTF-8.
QByteArray printable(const QByteArray& raw) {
    QByteArray line;
    const auto escaped = [&line](char c) { line += "\\x" + QByteArray(1, c).toHex(); };
    for (qsizetype at = 0; at < raw.size();) {
        const auto byte = static_cast<unsigned char>(raw[at]);
        const qsizetype size = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        const QString character = QString::fromUtf8(raw.mid(at, size));
        if (byte >= 0x20 && byte != 0x7F && !character.contains(QChar::ReplacementCharacter)) {
            line += raw.mid(at, size);
            at += size;
        } else {
            escaped(raw[at]);
            ++at;
        }
    }
    return line;
}

} // namespace

void RawSamples::add(std::string_view element) {
    if (isFull())
        return;
    ++m_count;
    const std::size_t begin = loose::skipSpace(element, 0);
    const std::string_view text = element.substr(begin, mostBytes);
    QByteArray line = printable(withoutSecrets(text));
    if (element.size() - begin > mostBytes)
        line += "…";
    m_text += line + '\n';
}

} // namespace patdesk
