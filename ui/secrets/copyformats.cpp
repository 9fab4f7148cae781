// SPDX-License-Identifier: MIT
#include "copyformats.h"

#include "securememory.h"

#include <algorithm>
#include <string>

namespace patdesk {

namespace {

/// Text with a secret in it: its room is taken at once, so that growing leaves no copies behind, and wiped.
class SecretText {
public:
    explicit SecretText(std::size_t room) { m_text.reserve(room); }

    ~SecretText() { wipe(m_text.data(), m_text.capacity()); }

    SecretText(const SecretText&) = delete;
    SecretText& operator=(const SecretText&) = delete;

    SecretText& operator<<(std::string_view text) {
        m_text.append(text);
        return *this;
    }

    SecretText& operator<<(char c) {
        m_text.push_back(c);
        return *this;
    }

    Secret take() const {
        return Secret(QByteArrayView(m_text.data(), static_cast<qsizetype>(m_text.size())));
    }

private:
    std::string m_text;
};

std::string_view viewOf(QByteArrayView bytes) {
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

/// A JSON string literal (RFC 8259). UTF-8 passes as it is.
void writeJsonString(SecretText& out, std::string_view text) {
    static constexpr std::string_view hex = "0123456789abcdef";
    out << '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out << '\\' << c;
        else if (code < 0x20)
            out << "\\u00" << hex[code >> 4U] << hex[code & 0xFU];
        else
            out << c;
    }
    out << '"';
}

/// As a POSIX shell and every .env reader take it: bare if it is plain, else in single quotes.
void writeShellWord(SecretText& out, std::string_view text) {
    static constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                                              "-_.:/@%+=,";
    if (!text.empty() && text.find_first_not_of(plain) == std::string_view::npos) {
        out << text;
        return;
    }
    out << '\'';
    for (const char c : text) {
        if (c == '\'')
            out << "'\\''";
        else
            out << c;
    }
    out << '\'';
}

struct Names {
    std::string_view baseUrl;
    std::string_view clientId;
    std::string_view secret;
};

void writeEnvironment(SecretText& out, std::string_view baseUrl, std::string_view clientId,
                      std::string_view secret) {
    out << "SAIL_BASE_URL=";
    writeShellWord(out, baseUrl);
    out << "\nSAIL_CLIENT_ID=";
    writeShellWord(out, clientId);
    out << "\nSAIL_CLIENT_SECRET=";
    writeShellWord(out, secret);
    out << '\n';
}

void writeJson(SecretText& out, const Names& names, std::string_view baseUrl, std::string_view clientId,
               std::string_view secret) {
    const auto member = [&out](std::string_view name, std::string_view value, std::string_view end) {
        out << "  \"" << name << "\": ";
        writeJsonString(out, value);
        out << end;
    };
    out << "{\n";
    member(names.baseUrl, baseUrl, ",\n");
    member(names.clientId, clientId, ",\n");
    member(names.secret, secret, "\n}\n");
}

} // namespace

Secret credentialText(CopyFormat format, const QUrl& baseUrl, const TokenId& clientId, const Secret& secret) {
    const QByteArray url = baseUrl.toString(QUrl::StripTrailingSlash).toUtf8();
    const QByteArray id = clientId.text().toUtf8();
    // A character can become six (\u00XX).
    SecretText out(200 + 6 * static_cast<std::size_t>(url.size() + id.size() + secret.reveal().size()));
    switch (format) {
    case CopyFormat::Environment:
        writeEnvironment(out, viewOf(url), viewOf(id), viewOf(secret.reveal()));
        break;
    case CopyFormat::Json:
        writeJson(out, {"baseUrl", "clientId", "clientSecret"}, viewOf(url), viewOf(id),
                  viewOf(secret.reveal()));
        break;
    case CopyFormat::SdkConfig:
        writeJson(out, {"BaseURL", "ClientId", "ClientSecret"}, viewOf(url), viewOf(id),
                  viewOf(secret.reveal()));
        break;
    }
    return out.take();
}

} // namespace patdesk
