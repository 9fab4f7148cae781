// SPDX-License-Identifier: MIT
#include "servicescript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patdesk::test {

namespace {

QByteArray base64Url(const QByteArray& bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray accessToken(const QStringList& scopes, int serial) {
    const QJsonObject claims{{QStringLiteral("identity_id"), QStringLiteral("identity-1")},
                             {QStringLiteral("user_name"), QStringLiteral("admin")},
                             {QStringLiteral("org"), QStringLiteral("test")},
                             {QStringLiteral("client_id"), signedInToken.text()},
                             {QStringLiteral("scope"), QJsonArray::fromStringList(scopes)},
                             {QStringLiteral("jti"), serial},
                             {QStringLiteral("exp"), Q_INT64_C(4102444800)}};
    return base64Url(R"({"alg":"none"})") + '.' + base64Url(QJsonDocument(claims).toJson()) + '.' +
           "accessSECRET" + QByteArray::number(serial);
}

QByteArray accessTokenBody(const QStringList& scopes, int serial, int lifetimeSeconds) {
    return R"({"access_token":")" + accessToken(scopes, serial) + R"(","token_type":"bearer","expires_in":)" +
           QByteArray::number(lifetimeSeconds) + '}';
}

QByteArray tokenBody(const QByteArray& name, const QByteArray& created) {
    return R"({"id":")" + someToken.text().toLatin1() + R"(","name":")" + name +
           R"(","scope":["sp:scopes:all"],"owner":{"type":"IDENTITY","id":"identity-1","name":"Admin"},)"
           R"("created":")" +
           created + R"(","lastUsed":null,"managed":false,"accessTokenValiditySeconds":43200,)" +
           R"("expirationDate":"2027-06-01T00:00:00Z"})";
}

QByteArray createdBody() {
    QByteArray body = tokenBody();
    body.chop(1);
    return body + R"(,"secret":")" + newSecretText + R"("})";
}

QByteArray goodAnswer(const SeenRequest& request) {
    if (isSignIn(request))
        return response(200, accessTokenBody());
    if (request.method == "POST")
        return response(200, createdBody());
    if (request.method == "PATCH")
        return response(200, tokenBody());
    if (request.method == "DELETE")
        return response(204, {}, {});
    return response(200, '[' + tokenBody() + ']');
}

Script goodScript(const SeenRequest& request) {
    return {send(goodAnswer(request))};
}

bool isSignIn(const SeenRequest& request) {
    return request.path() == "/oauth/token";
}

Tenant tenantAt(const FaultServer& server, const QString& caFile) {
    Tenant tenant;
    tenant.id = TenantId(QStringLiteral("test"));
    tenant.name = QStringLiteral("Test");
    tenant.baseUrl = server.url();
    tenant.generation = ApiGeneration::V1;
    tenant.clientId = signedInToken;
    tenant.caFile = caFile;
    return tenant;
}

Secret clientSecret() {
    return Secret(clientSecretText);
}

TokenDraft someDraft() {
    TokenDraft draft;
    draft.name = QStringLiteral("a name");
    draft.scopes = QStringList{scopeAll};
    draft.expiry.at = *parseRfc3339("2027-06-01T00:00:00Z");
    return draft;
}

TokenPatch somePatch() {
    return {{PatchOperation::Kind::Replace, PatchField::Name, QStringLiteral("a name")}};
}

HttpClient::Options testOptions() {
    HttpClient::Options options;
    options.deadlines = {std::chrono::seconds(30), std::chrono::seconds(30), std::chrono::seconds(60)};
    options.retry.base = std::chrono::milliseconds(0);
    options.looks.apart = std::chrono::milliseconds(0);
    options.systemProxies = false;
    return options;
}

} // namespace patdesk::test
