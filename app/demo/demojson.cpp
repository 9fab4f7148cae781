// SPDX-License-Identifier: MIT
#include "demojson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace patdesk::demo {

namespace {

QJsonValue dateOrNull(std::optional<Instant> at) {
    return at ? QJsonValue(toRfc3339(*at)) : QJsonValue();
}

/// What listed and created tokens have in common.
QJsonObject commonJson(const Token& token) {
    return {
        {QStringLiteral("id"), token.id.text()},
        {QStringLiteral("name"), token.name},
        {QStringLiteral("scope"), QJsonArray::fromStringList(token.scopes)},
        {QStringLiteral("owner"), QJsonObject{{QStringLiteral("type"), QStringLiteral("IDENTITY")},
                                              {QStringLiteral("id"), token.owner.id.text()},
                                              {QStringLiteral("name"), token.owner.name}}},
        {QStringLiteral("created"), toRfc3339(token.created)},
        {QStringLiteral("accessTokenValiditySeconds"), static_cast<int>(token.accessTokenLifetime.count())},
        {QStringLiteral("expirationDate"), dateOrNull(token.expiry.at)}};
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
        return QStringLiteral("INACTIVE_LONG_TERM");
    }
    return {};
}

} // namespace

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject tokenJson(const Token& token, ApiGeneration generation) {
    QJsonObject json = commonJson(token);
    json.insert(QStringLiteral("lastUsed"), dateOrNull(token.lastUsed));
    json.insert(QStringLiteral("managed"), token.managed);
    const bool expiryNotNullable = generation == ApiGeneration::V3 || generation == ApiGeneration::V2024;
    if (token.expiry.never() && expiryNotNullable)
        json.remove(QStringLiteral("expirationDate"));
    if (traits(generation).neverExpiresWithAcknowledgement)
        json.insert(QStringLiteral("userAwareTokenNeverExpires"), token.neverExpiresAcknowledged);
    return json;
}

QByteArray tokenListJson(const QList<Token>& tokens, ApiGeneration generation) {
    QByteArray body("[");
    for (const Token& token : tokens) {
        if (body.size() > 1)
            body.append(',');
        body.append(compact(tokenJson(token, generation)));
    }
    return body.append(']');
}

QByteArray createdTokenJson(const Token& token, const Secret& secret) {
    QJsonObject json = commonJson(token);
    json.insert(QStringLiteral("secret"), QString::fromUtf8(secret.reveal()));
    return compact(json);
}

QJsonObject identityJson(const Identity& identity) {
    return {{QStringLiteral("id"), identity.id.text()},
            {QStringLiteral("name"), identity.name},
            {QStringLiteral("alias"), identity.alias},
            {QStringLiteral("email"), identity.email},
            {QStringLiteral("status"), identity.state == Identity::State::Active
                                           ? QStringLiteral("Active")
                                           : QStringLiteral("Inactive")},
            {QStringLiteral("identityState"), identityState(identity.state)},
            {QStringLiteral("manager"), QJsonValue()},
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
