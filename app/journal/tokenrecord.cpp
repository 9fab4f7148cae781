// SPDX-License-Identifier: MIT
#include "tokenrecord.h"

#include "tokenjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace patdesk {

namespace {

/// "unreadable" for a value that could not be read; it is read back as unreadable.
QJsonValue date(Moment moment) {
    if (const auto at = moment.known())
        return toRfc3339(*at);
    return moment.isNone() ? QJsonValue(QJsonValue::Null) : QJsonValue(QStringLiteral("unreadable"));
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
        {QStringLiteral("created"), date(token.created)},
        {QStringLiteral("lastUsed"), date(token.lastUsed)},
        {QStringLiteral("expirationDate"), date(token.expiry.at)},
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
