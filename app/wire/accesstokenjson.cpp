// SPDX-License-Identifier: MIT
#include "accesstokenjson.h"

#include "jsonreading.h"
#include "securememory.h"

namespace patdesk {

namespace {

/// Where the answer does not say it and the claims do not either: the service's shortest usual lifetime.
constexpr std::chrono::seconds assumedLifetime{300};

/// Percent-encodes for a form (RFC 6749, appendix B): everything but unreserved characters.
void appendEncoded(QByteArrayView text, std::vector<char>& out) {
    static constexpr char hex[] = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool unreserved = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                                (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '.' || byte == '_' ||
                                byte == '~';
        if (unreserved) {
            out.push_back(c);
        } else {
            out.insert(out.end(), {'%', hex[byte >> 4], hex[byte & 15]});
        }
    }
}

/// A claim that is one string with spaces, or an array of strings: both are in use.
QStringList listClaim(const simdjson::dom::object& claims, std::string_view name) {
    if (const auto text = textIn(claims, name))
        return textFrom(*text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return textsIn(claims, name);
}

QString textClaim(const simdjson::dom::object& claims, std::string_view name) {
    return textFrom(textIn(claims, name).value_or(""));
}

} // namespace

Result<Caller> decodeClaims(QByteArrayView jwt) {
    const qsizetype first = jwt.indexOf('.');
    const qsizetype second = first < 0 ? -1 : jwt.indexOf('.', first + 1);
    if (second < 0)
        return malformed(QStringLiteral("the access token is no JWT"));
    const auto decoded =
        QByteArray::fromBase64Encoding(jwt.sliced(first + 1, second - first - 1).toByteArray(),
                                       QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                           QByteArray::AbortOnBase64DecodingErrors);
    const JsonDocument document(decoded.decoded);
    const auto root = document.root();
    simdjson::dom::object claims;
    if (!decoded || !root || root->get(claims))
        return malformed(QStringLiteral("the access token's claims cannot be read"));
    Caller caller;
    caller.identityId = OwnerId(textClaim(claims, "identity_id"));
    caller.userName = textClaim(claims, "user_name");
    caller.organization = textClaim(claims, "org");
    caller.pod = textClaim(claims, "pod");
    caller.tenantId = textClaim(claims, "tenant_id");
    caller.clientId = TokenId(textClaim(claims, "client_id"));
    caller.scopes = listClaim(claims, "scope");
    caller.authorities = listClaim(claims, "authorities");
    if (const auto exp = numberIn(claims, "exp"))
        caller.accessTokenExpires = Instant(std::chrono::seconds(*exp));
    return caller;
}

Result<AccessToken> decodeAccessToken(QByteArray&& json, Instant now) {
    const JsonDocument document(json);
    wipe(json.data(), static_cast<std::size_t>(json.size()));
    const auto root = document.root();
    if (!root)
        return root.error();
    simdjson::dom::object object;
    if (root->get(object))
        return malformed(QStringLiteral("no object"));
    const auto value = textIn(object, "access_token");
    if (!value || value->empty())
        return malformed(QStringLiteral("no access_token"));
    Result<Caller> caller =
        decodeClaims(QByteArrayView(value->data(), static_cast<qsizetype>(value->size())));
    if (!caller)
        return caller.error();
    AccessToken token{Secret(QByteArrayView(value->data(), static_cast<qsizetype>(value->size()))),
                      assumedLifetime, std::move(caller).value()};
    if (const auto seconds = numberIn(object, "expires_in"); seconds && *seconds > 0)
        token.lifetime = std::chrono::seconds(*seconds);
    else if (token.caller.accessTokenExpires > now)
        token.lifetime =
            std::chrono::duration_cast<std::chrono::seconds>(token.caller.accessTokenExpires - now);
    return token;
}

Secret encodeCredentials(const TokenId& clientId, const Secret& clientSecret) {
    // Room for all at once: a vector that grows would leave copies behind.
    std::vector<char> form;
    const QByteArray id = clientId.text().toUtf8();
    form.reserve(static_cast<std::size_t>(3 * (id.size() + clientSecret.reveal().size()) + 100));
    const auto append = [&form](std::string_view text) { form.insert(form.end(), text.begin(), text.end()); };
    append("grant_type=client_credentials&client_id=");
    appendEncoded(id, form);
    append("&client_secret=");
    appendEncoded(clientSecret.reveal(), form);
    Secret body(QByteArrayView(form.data(), static_cast<qsizetype>(form.size())));
    wipe(form.data(), form.size());
    return body;
}

} // namespace patdesk
