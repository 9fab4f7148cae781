// SPDX-License-Identifier: MIT
#include "tokenjson.h"

#include "jsondocument.h"
#include "jsonvalues.h"
#include "tokenfieldsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patdesk {

namespace {

std::optional<Instant> instantOrNever(std::int64_t ms) {
    return ms == TokenFields::noDate ? std::nullopt : std::optional(Instant(std::chrono::milliseconds(ms)));
}

Token tokenOf(const TokenFields& fields) {
    Token token;
    token.id = TokenId(toQString(fields.id));
    token.name = toQString(fields.name);
    token.owner = {OwnerId(toQString(fields.ownerId)), toQString(fields.ownerName)};
    for (const std::string_view scope : fields.scopes)
        token.scopes.append(toQString(scope));
    token.created = Instant(std::chrono::milliseconds(fields.createdMs));
    token.lastUsed = instantOrNever(fields.lastUsedMs);
    token.expiry.at = instantOrNever(fields.expiresMs);
    token.managed = fields.managed;
    token.accessTokenLifetime = std::chrono::seconds(fields.accessTokenLifetimeS);
    token.neverExpiresAcknowledged = fields.neverExpiresAcknowledged;
    return token;
}

Result<Token> tokenIn(const JsonDocument& document) {
    if (!document.root())
        return document.root().error();
    TokenFields fields;
    std::vector<std::string_view> scopes;
    switch (readTokenFields(*document.root(), fields, scopes)) {
    case TokenReading::NoId:
        return malformed(QStringLiteral("token: no id"));
    case TokenReading::TooLong:
        return malformed(QStringLiteral("token: a text longer than 64 KiB"));
    case TokenReading::Whole:
        break;
    }
    return tokenOf(fields);
}

} // namespace

Result<Token> decodeToken(QByteArrayView json) {
    return tokenIn(JsonDocument(json));
}

Result<CreatedToken> decodeCreatedToken(QByteArray&& json) {
    const BodyWiper wiper(json);
    const JsonDocument document(json);
    Result<Token> token = tokenIn(document);
    if (!token)
        return token.error();
    const std::string_view secret = textOf(*document.object(), "secret");
    if (secret.empty())
        return malformed(QStringLiteral("created token: no secret"));
    return CreatedToken{*std::move(token), Secret(QByteArrayView(secret.data(), qsizetype(secret.size())))};
}

QByteArray encodeDraft(const TokenDraft& draft, ApiGeneration generation) {
    QJsonObject body{
        {QStringLiteral("name"), draft.name.trimmed()},
        {QStringLiteral("scope"), QJsonArray::fromStringList(normalizedScopes(draft.scopes))},
        {QStringLiteral("accessTokenValiditySeconds"), qint64(draft.accessTokenLifetime.count())},
    };
    if (!draft.expiry.never())
        body.insert(QStringLiteral("expirationDate"), toRfc3339(*draft.expiry.at));
    if (traits(generation).neverExpiresWithAcknowledgement)
        body.insert(QStringLiteral("userAwareTokenNeverExpires"),
                    draft.expiry.never() && draft.neverExpiresAcknowledged);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace patdesk
