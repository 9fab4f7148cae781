// SPDX-License-Identifier: MIT
#include "tokenjson.h"

#include "jsondocument.h"
#include "jsonvalues.h"
#include "loosejson.h"
#include "loosetoken.h"
#include "tokenfieldsjson.h"

namespace patdesk {

namespace {

std::string_view viewOf(QByteArrayView json) {
    return {json.data(), std::size_t(json.size())};
}

/// What no parser takes is read as far as it goes: an odd member is no reason to lose the others.
Result<Token> tokenIn(const JsonDocument& document, QByteArrayView json) {
    if (!document.root() && document.root().error().kind != ErrorKind::Malformed)
        return document.root().error();
    TokenFields fields;
    std::vector<std::string_view> scopes;
    LooseToken loose;
    const TokenReading reading = document.root() ? readTokenFields(*document.root(), fields, scopes)
                                                 : loose.read(viewOf(json), fields, scopes);
    if (reading != TokenReading::NoId)
        return tokenOf(fields);
    return document.root() ? malformed(QStringLiteral("token: no id")) : document.root().error();
}

std::optional<Secret> secretIn(const JsonDocument& document, QByteArrayView json) {
    std::optional<Secret> secret;
    if (const auto object = document.object()) {
        const std::string_view text = textOf(*object, "secret");
        if (!text.empty())
            secret.emplace(QByteArrayView(text.data(), qsizetype(text.size())));
        return secret;
    }
    loose::eachMember(viewOf(json), [&secret](std::string_view key, std::string_view value, bool ended) {
        if (key == "secret" && ended && !secret)
            secret = loose::secretOf(value);
    });
    return secret;
}

} // namespace

Token tokenOf(const TokenFields& fields) {
    Token token;
    token.id = TokenId(toQString(fields.id));
    token.name = toQString(fields.name);
    token.owner = {OwnerId(toQString(fields.ownerId)), toQString(fields.ownerName)};
    for (const std::string_view scope : fields.scopes)
        token.scopes.append(toQString(scope));
    token.created = Moment::fromMs(fields.createdMs);
    token.lastUsed = Moment::fromMs(fields.lastUsedMs);
    token.expiry.at = Moment::fromMs(fields.expiresMs);
    token.managed = fields.managed;
    token.accessTokenLifetime = std::chrono::seconds(fields.accessTokenLifetimeS);
    token.neverExpiresAcknowledged = fields.neverExpiresAcknowledged;
    token.partlyUnreadable = fields.partlyUnreadable;
    return token;
}

Result<Token> decodeToken(QByteArrayView json) {
    return tokenIn(JsonDocument(json), json);
}

Result<CreatedToken> decodeCreatedToken(QByteArray&& json) {
    const BodyWiper wiper(json);
    const JsonDocument document(json);
    Result<Token> token = tokenIn(document, json);
    if (!token)
        return token.error();
    std::optional<Secret> secret = secretIn(document, json);
    if (!secret)
        return malformed(QStringLiteral("created token: no secret"));
    return CreatedToken{*std::move(token), *std::move(secret)};
}

} // namespace patdesk
