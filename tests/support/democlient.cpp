// SPDX-License-Identifier: MIT
#include "democlient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <httplib.h>

namespace patdesk::test {

QJsonValue Answer::json() const {
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

QByteArray Answer::header(const QByteArray& lowerCaseName) const {
    const auto found = headers.find(lowerCaseName);
    return found == headers.end() ? QByteArray() : found->second;
}

DemoClient::DemoClient(QUrl baseUrl) : m_baseUrl(std::move(baseUrl)) {}

bool DemoClient::signIn(const TokenId& clientId, const Secret& clientSecret) {
    const Answer answer = send("POST", "/oauth/token", credentialForm(clientId, clientSecret),
                               "application/x-www-form-urlencoded");
    m_bearer = answer.json()[QLatin1String("access_token")].toString().toLatin1();
    return answer.status == 200 && !m_bearer.isEmpty();
}

Answer DemoClient::send(const QByteArray& method, const QByteArray& target, const QByteArray& body,
                        const QByteArray& contentType) const {
    httplib::Client client(m_baseUrl.toString().toStdString());
#ifdef CPPHTTPLIB_OPENSSL_SUPPORT
    if (!m_caFile.isEmpty())
        client.set_ca_cert_path(m_caFile.toStdString().c_str());
#endif
    httplib::Request request;
    request.method = method.toStdString();
    request.path = target.toStdString();
    request.body = body.toStdString();
    if (!body.isEmpty())
        request.headers.emplace("Content-Type", contentType.toStdString());
    if (!m_bearer.isEmpty())
        request.headers.emplace("Authorization", "Bearer " + m_bearer.toStdString());

    Answer answer;
    const httplib::Result result = client.send(request);
    if (!result)
        return answer;
    answer.status = result->status;
    answer.body = QByteArray::fromStdString(result->body);
    for (const auto& [name, value] : result->headers)
        answer.headers.insert_or_assign(QByteArray::fromStdString(name).toLower(),
                                        QByteArray::fromStdString(value));
    return answer;
}

QByteArray DemoClient::credentialForm(const TokenId& clientId, const Secret& clientSecret) {
    return "grant_type=client_credentials&client_id=" + clientId.text().toLatin1() +
           "&client_secret=" + clientSecret.reveal().toByteArray();
}

} // namespace patdesk::test
