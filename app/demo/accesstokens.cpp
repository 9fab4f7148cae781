// SPDX-License-Identifier: MIT
#include "accesstokens.h"

#include "accesstokenjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace patdesk::demo {

namespace {

constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encoded(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64url);
}

qint64 secondsSinceEpoch(Instant at) {
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

} // namespace

QByteArray randomHex(int bytes) {
    QByteArray random(bytes, Qt::Uninitialized);
    for (char& byte : random)
        byte = static_cast<char>(QRandomGenerator::system()->generate());
    return random.toHex();
}

AccessTokens::AccessTokens() : m_key(randomHex(32)) {}

QByteArray AccessTokens::issue(const Token& token, const Identity& owner, Instant now) const {
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("HS256")},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QStringList authorities =
        owner.administrator ? QStringList{QStringLiteral("ORG_ADMIN")} : QStringList{QStringLiteral("USER")};
    const QJsonObject claims{
        {QStringLiteral("tenant_id"), QStringLiteral("00000000-0000-4000-8000-000000000001")},
        {QStringLiteral("org"), QStringLiteral("demo")},
        {QStringLiteral("pod"), QStringLiteral("demo-pod")},
        {QStringLiteral("identity_id"), owner.id.text()},
        {QStringLiteral("user_name"), owner.alias},
        {QStringLiteral("authorities"), QJsonArray::fromStringList(authorities)},
        {QStringLiteral("client_id"), token.id.text()},
        {QStringLiteral("scope"), QJsonArray::fromStringList(token.scopes)},
        {QStringLiteral("iat"), secondsSinceEpoch(now)},
        {QStringLiteral("exp"), secondsSinceEpoch(now + token.accessTokenLifetime)},
        {QStringLiteral("jti"), QString::fromLatin1(randomHex(16))}};
    const QByteArray content = encoded(header) + '.' + encoded(claims);
    return content + '.' + signature(content);
}

std::variant<Caller, AccessTokens::Fault> AccessTokens::recognise(const QByteArray& jwt, Instant now) const {
    const qsizetype end = jwt.lastIndexOf('.');
    if (end < 0 || signature(jwt.first(end)) != jwt.sliced(end + 1))
        return Fault::NotOurs;
    const Result<Caller> caller = decodeClaims(jwt);
    if (!caller)
        return Fault::NotOurs;
    if (caller->accessTokenExpires <= now)
        return Fault::Expired;
    return *caller;
}

QByteArray AccessTokens::signature(const QByteArray& content) const {
    return QMessageAuthenticationCode::hash(content, m_key, QCryptographicHash::Sha256).toBase64(base64url);
}

} // namespace patdesk::demo
