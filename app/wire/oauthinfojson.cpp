// SPDX-License-Identifier: MIT
#include "oauthinfojson.h"

#include "jsondocument.h"
#include "jsonvalues.h"
#include "tenantaddress.h"

namespace patdesk {

namespace {

/// A client secret is going to be sent there: https, or this machine; no user, no fragment.
bool canBeTrustedWithASecret(const QUrl& url) {
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment() &&
           (url.scheme() == QLatin1String("https") ||
            (url.scheme() == QLatin1String("http") && isLoopback(url)));
}

} // namespace

Result<OauthInfo> decodeOauthInfo(QByteArrayView json) {
    const JsonDocument document(json);
    const Result<simdjson::dom::object> object = document.object();
    if (!object)
        return object.error();
    OauthInfo info;
    info.tokenEndpoint = QUrl(toQString(textOf(*object, "tokenEndpoint")), QUrl::StrictMode);
    if (!canBeTrustedWithASecret(info.tokenEndpoint))
        return malformed(QStringLiteral("tokenEndpoint"));
    info.apiBaseUrl.setScheme(info.tokenEndpoint.scheme());
    info.apiBaseUrl.setHost(info.tokenEndpoint.host());
    info.apiBaseUrl.setPort(info.tokenEndpoint.port());
    info.pod = toQString(textOf(*object, "pod").substr(0, 256));
    return info;
}

} // namespace patdesk
