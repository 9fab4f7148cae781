// SPDX-License-Identifier: MIT
#include "demojson.h"

#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace patdesk::demo {

namespace {

void dateOrNull(JsonText& json, const char* key, std::optional<Instant> at) {
    if (at)
        json.text(key, toRfc3339(*at));
    else
        json.raw(key, "null");
}

/// What listed and created tokens have in common.
JsonText commonText(const Token& token) {
    JsonText owner;
    owner.text("type", QStringLiteral("IDENTITY"));
    owner.text("id", token.owner.id.text());
    owner.text("name", token.owner.name);
    JsonText json;
    json.text("id", token.id.text());
    json.text("name", token.name);
    json.texts("scope", token.scopes);
    json.raw("owner", owner.take());
    json.text("created", toRfc3339(token.created.known().value_or(Instant())));
    json.number("accessTokenValiditySeconds", token.accessTokenLifetime.count());
    return json;
}

QString detailCode(int status) {
    switch (status) {
    case 400:
        return QStringLiteral("400.1 Bad request content");
    case 403:
        return QStringLiteral("403 Forbidden");
    case 404:
        return QStringLiteral("404 Not found");
    default:
        return QStringLiteral("%1 Fault").arg(status);
    }
}

QString identityState(Identity::State state) {
    switch (state) {
    case Identity::State::Active:
        return QStringLiteral("ACTIVE");
    case Identity::State::InactiveShortTerm:
        return QStringLiteral("INACTIVE_SHORT_TERM");
    case Identity::State::InactiveLongTerm:
    case Identity::State::Deleted:
        return QStringLiteral("INACTIVE_LONG_TERM");
    }
    return {};
}

QJsonValue managerJson(const Identity* manager) {
    if (!manager)
        return {};
    return QJsonObject{{QStringLiteral("type"), QStringLiteral("IDENTITY")},
                       {QStringLiteral("id"), manager->id.text()},
                       {QStringLiteral("name"), manager->name}};
}

} // namespace

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray tokenJson(const Token& token, ApiGeneration generation) {
    JsonText json = commonText(token);
    const bool expiryNotNullable = generation == ApiGeneration::V3 || generation == ApiGeneration::V2024;
    if (!token.expiry.never() || !expiryNotNullable)
        dateOrNull(json, "expirationDate", token.expiry.at.known());
    dateOrNull(json, "lastUsed", token.lastUsed.known());
    json.flag("managed", token.managed);
    if (traits(generation).neverExpiresWithAcknowledgement)
        json.flag("userAwareTokenNeverExpires", token.neverExpiresAcknowledged);
    return json.take();
}

QByteArray tokenListJson(const QList<Token>& tokens, ApiGeneration generation) {
    QByteArray body("[");
    for (const Token& token : tokens) {
        if (body.size() > 1)
            body.append(',');
        body.append(tokenJson(token, generation));
    }
    return body.append(']');
}

QByteArray createdTokenJson(const Token& token, const Secret& secret) {
    JsonText json = commonText(token);
    dateOrNull(json, "expirationDate", token.expiry.at.known());
    json.text("secret", QString::fromUtf8(secret.reveal()));
    return json.take();
}

QJsonObject identityJson(const Identity& identity, const Identity* manager) {
    return {{QStringLiteral("id"), identity.id.text()},
            {QStringLiteral("name"), identity.name},
            {QStringLiteral("alias"), identity.alias},
            {QStringLiteral("email"), identity.email},
            {QStringLiteral("status"), identity.state == Identity::State::Active
                                           ? QStringLiteral("Active")
                                           : QStringLiteral("Inactive")},
            {QStringLiteral("identityState"), identityState(identity.state)},
            {QStringLiteral("manager"), managerJson(manager)},
            {QStringLiteral("attributes"), QJsonArray()}};
}

QByteArray faultJson(int status, const QString& text, const QString& trackingId) {
    const QJsonObject message{{QStringLiteral("locale"), QStringLiteral("en-US")},
                              {QStringLiteral("localeOrigin"), QStringLiteral("DEFAULT")},
                              {QStringLiteral("text"), text}};
    return compact({{QStringLiteral("detailCode"), detailCode(status)},
                    {QStringLiteral("trackingId"), trackingId},
                    {QStringLiteral("messages"), QJsonArray{message}},
                    {QStringLiteral("causes"), QJsonArray()}});
}

} // namespace patdesk::demo
