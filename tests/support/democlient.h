// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "secret.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUrl>

#include <map>

namespace patdesk::test {

/// An HTTP answer; status 0 = none came.
struct Answer {
    int status = 0;
    QByteArray body;
    /// Names in lower case.
    std::map<QByteArray, QByteArray> headers;

    /// The body as JSON; undefined if it is none.
    QJsonValue json() const;
    QByteArray header(const QByteArray& lowerCaseName) const;
};

/// A blocking HTTP client that shares no code with the program: what it sees is what any other client sees.
class DemoClient {
public:
    explicit DemoClient(QUrl baseUrl);

    /// For HTTPS: the PEM file of the certificate to trust.
    void trust(const QString& caFile) { m_caFile = caFile; }

    /// Gets an access token and uses it from here on.
    bool signIn(const TokenId& clientId, const Secret& clientSecret);

    void setBearer(const QByteArray& accessToken) { m_bearer = accessToken; }

    QByteArray bearer() const { return m_bearer; }

    /// Sends; `target` is the path with its query, as it stands on the wire.
    Answer send(const QByteArray& method, const QByteArray& target, const QByteArray& body = {},
                const QByteArray& contentType = "application/json") const;

    /// The form body of a client_credentials request.
    static QByteArray credentialForm(const TokenId& clientId, const Secret& clientSecret);

private:
    QUrl m_baseUrl;
    QString m_caFile;
    QByteArray m_bearer;
};

} // namespace patdesk::test
