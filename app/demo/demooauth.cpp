// SPDX-License-Identifier: MIT
#include "demooauth.h"

#include "demojson.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace patdesk::demo {

namespace {

using std::chrono::hours;

/// RFC 6749, 5.2.
Reply oauthError(int status, const char* error, const char* description) {
    return {status, compact({{QStringLiteral("error"), QLatin1String(error)},
                             {QStringLiteral("error_description"), QLatin1String(description)}})};
}

QByteArray decodedField(QByteArray field) {
    return QByteArray::fromPercentEncoding(field.replace('+', ' '));
}

/// The token that the credential belongs to.
Token* tokenOf(World& world, const CredentialForm& form) {
    const TokenId id(form.clientId);
    const auto hash = world.secretHashes.constFind(id);
    if (hash == world.secretHashes.constEnd() || *hash != secretHash(form.clientSecret))
        return nullptr;
    const auto token = std::find_if(world.tokens.begin(), world.tokens.end(),
                                    [&](const Token& one) { return one.id == id; });
    return token == world.tokens.end() ? nullptr : &*token;
}

/// It may get an access token now.
bool isEntitled(const Token& token, const World& world, Instant now) {
    const Identity* const owner = world.identity(token.owner.id);
    const auto expires = token.expiry.at.known();
    return owner && owner->state == Identity::State::Active && (!expires || *expires > now);
}

} // namespace

CredentialForm credentialForm(QByteArrayView body) {
    CredentialForm form;
    for (const QByteArray& field : body.toByteArray().split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray name = decodedField(field.first(equals));
        const QByteArray value = decodedField(field.sliced(equals + 1));
        if (name == "grant_type")
            form.grantType = QString::fromUtf8(value);
        else if (name == "client_id")
            form.clientId = QString::fromUtf8(value);
        else if (name == "client_secret")
            form.clientSecret = Secret(value);
    }
    return form;
}

Reply grantAccess(const CredentialForm& form, Store& store, Past& past, const AccessTokens& accessTokens,
                  Instant now) {
    if (form.grantType.isEmpty() || form.clientId.isEmpty() || form.clientSecret.isEmpty())
        return oauthError(400, "invalid_request",
                          "The body must hold grant_type, client_id and client_secret");
    if (form.grantType != QLatin1String("client_credentials"))
        return oauthError(400, "unsupported_grant_type", "The demo tenant grants client_credentials alone");
    return store.change([&](World& world) -> Reply {
        Token* const token = tokenOf(world, form);
        const bool isGranted = token && isEntitled(*token, world, now);
        if (token)
            past.add(*token, now, !isGranted);
        if (!isGranted)
            return oauthError(401, "invalid_client", "Client authentication failed");
        if (token->lastUsed.isNone() || now - *token->lastUsed.known() >= hours(24))
            token->lastUsed = now;
        return {
            200,
            compact({{QStringLiteral("access_token"),
                      QString::fromLatin1(accessTokens.issue(*token, *world.identity(token->owner.id), now))},
                     {QStringLiteral("token_type"), QStringLiteral("bearer")},
                     {QStringLiteral("expires_in"), static_cast<qint64>(token->accessTokenLifetime.count())},
                     {QStringLiteral("scope"), token->scopes.join(QLatin1Char(' '))},
                     {QStringLiteral("tenant_id"), QStringLiteral("00000000-0000-4000-8000-000000000001")},
                     {QStringLiteral("identity_id"), token->owner.id.text()}}),
            {{"Cache-Control", "no-store"}}}; // RFC 6749, 5.1
    });
}

Reply oauthInfo(const QUrl& baseUrl) {
    const QString base = baseUrl.toString(QUrl::RemovePath);
    return {200, compact({{QStringLiteral("authorizeEndpoint"), base + QStringLiteral("/oauth/authorize")},
                          {QStringLiteral("tokenEndpoint"), base + QStringLiteral("/oauth/token")},
                          {QStringLiteral("cloudDomainUrl"), base},
                          {QStringLiteral("pod"), QStringLiteral("demo-pod")}})};
}

QByteArray secretHash(const Secret& secret) {
    return QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256);
}

Secret newSecret() {
    QByteArray hex = randomHex(32);
    Secret secret(hex);
    hex.fill('\0');
    return secret;
}

} // namespace patdesk::demo
