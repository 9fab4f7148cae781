// SPDX-License-Identifier: MIT
#include "demojson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace patdesk::demo {

namespace {

/// Writes an object's members one after the other. By hand, without a QJsonObject for each token: a list has
/// hundreds, and somebody waits for it at the start of the program.
class ObjectText {
public:
    void text(const char* key, const QString& value) {
        begin(key);
        quote(value);
    }

    void texts(const char* key, const QStringList& values) {
        begin(key);
        m_json += '[';
        for (const QString& value : values) {
            if (m_json.back() != '[')
                m_json += ',';
            quote(value);
        }
        m_json += ']';
    }

    void dateOrNull(const char* key, std::optional<Instant> at) {
        if (at)
            text(key, toRfc3339(*at));
        else
            raw(key, "null");
    }

    void flag(const char* key, bool value) { raw(key, value ? "true" : "false"); }

    /// `json` is JSON already.
    void raw(const char* key, const QByteArray& json) {
        begin(key);
        m_json += json;
    }

    QByteArray take() { return std::move(m_json += '}'); }

private:
    void begin(const char* key) {
        if (m_json.size() > 1)
            m_json += ',';
        m_json.append('"').append(key).append("\":");
    }

    /// RFC 8259, 7: what has to be escaped, and nothing else.
    void quote(const QString& value) {
        m_json += '"';
        const QByteArray utf8 = value.toUtf8();
        for (const char c : utf8) {
            if (static_cast<unsigned char>(c) < 0x20)
                m_json += "\\u00" + QByteArray(1, c).toHex();
            else if (c == '"' || c == '\\')
                m_json.append('\\').append(c);
            else
                m_json += c;
        }
        m_json += '"';
    }

    QByteArray m_json{"{"};
};

/// What listed and created tokens have in common.
ObjectText commonText(const Token& token) {
    ObjectText owner;
    owner.text("type", QStringLiteral("IDENTITY"));
    owner.text("id", token.owner.id.text());
    owner.text("name", token.owner.name);
    ObjectText json;
    json.text("id", token.id.text());
    json.text("name", token.name);
    json.texts("scope", token.scopes);
    json.raw("owner", owner.take());
    json.text("created", toRfc3339(token.created.known().value_or(Instant())));
    json.raw("accessTokenValiditySeconds", QByteArray::number(token.accessTokenLifetime.count()));
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
        return QStringLiteral("INACTIVE_LONG_TERM");
    }
    return {};
}

} // namespace

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray tokenJson(const Token& token, ApiGeneration generation) {
    ObjectText json = commonText(token);
    const bool expiryNotNullable = generation == ApiGeneration::V3 || generation == ApiGeneration::V2024;
    if (!token.expiry.never() || !expiryNotNullable)
        json.dateOrNull("expirationDate", token.expiry.at.known());
    json.dateOrNull("lastUsed", token.lastUsed.known());
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
    ObjectText json = commonText(token);
    json.dateOrNull("expirationDate", token.expiry.at.known());
    json.text("secret", QString::fromUtf8(secret.reveal()));
    return json.take();
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
