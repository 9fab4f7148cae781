// SPDX-License-Identifier: MIT
#include "tokenrecord.h"

#include "tokenjson.h"

#include <QJsonDocument>

namespace patdesk {

namespace {

/// "unreadable" for a value that could not be read; it is read back as unreadable.
void date(JsonText& json, const char* key, Moment moment) {
    if (const auto at = moment.known())
        json.text(key, toRfc3339(*at));
    else if (moment.isNone())
        json.raw(key, "null");
    else
        json.text(key, QStringLiteral("unreadable"));
}

} // namespace

void addRecord(JsonText& json, const Token& token) {
    JsonText owner;
    owner.text("type", QStringLiteral("IDENTITY"));
    owner.text("id", token.owner.id.text());
    owner.text("name", token.owner.name);
    json.text("id", token.id.text());
    json.text("name", token.name);
    json.raw("owner", owner.take());
    json.texts("scope", token.scopes);
    date(json, "created", token.created);
    date(json, "lastUsed", token.lastUsed);
    date(json, "expirationDate", token.expiry.at);
    json.flag("managed", token.managed);
    json.number("accessTokenValiditySeconds", token.accessTokenLifetime.count());
    json.flag("userAwareTokenNeverExpires", token.neverExpiresAcknowledged);
}

QJsonObject recordOf(const Token& token) {
    JsonText json;
    addRecord(json, token);
    return QJsonDocument::fromJson(json.take()).object();
}

Result<Token> tokenFromRecord(const QJsonObject& record) {
    return decodeToken(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

} // namespace patdesk
