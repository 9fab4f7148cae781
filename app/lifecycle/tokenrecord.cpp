// SPDX-License-Identifier: MIT
#include "tokenrecord.h"

#include "tokenjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace patdesk {

namespace {

QJsonValue dateOrNull(std::optional<Instant> instant) {
    return instant ? QJsonValue(toRfc3339(*instant)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject recordOf(const Token& token) {
    return {
        {QStringLiteral("id"), token.id.text()},
        {QStringLiteral("name"), token.name},
        {QStringLiteral("owner"), QJsonObject{{QStringLiteral("type"), QStringLiteral("IDENTITY")},
                                              {QStringLiteral("id"), token.owner.id.text()},
                                              {QStringLiteral("name"), token.owner.name}}},
        {QStringLiteral("scope"), QJsonArray::fromStringList(token.scopes)},
        {QStringLiteral("created"), toRfc3339(token.created)},
        {QStringLiteral("lastUsed"), dateOrNull(token.lastUsed)},
        {QStringLiteral("expirationDate"), dateOrNull(token.expiry.at)},
        {QStringLiteral("managed"), token.managed},
        {QStringLiteral("accessTokenValiditySeconds"),
         static_cast<qint64>(token.accessTokenLifetime.count())},
        {QStringLiteral("userAwareTokenNeverExpires"), token.neverExpiresAcknowledged},
    };
}

Result<Token> tokenFromRecord(const QJsonObject& record) {
    return decodeToken(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

} // namespace patdesk
