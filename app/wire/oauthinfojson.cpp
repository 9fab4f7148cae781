// SPDX-License-Identifier: MIT
#include "oauthinfojson.h"

#include "jsonreading.h"

namespace patdesk {

Result<OauthInfo> decodeOauthInfo(QByteArrayView json) {
    const JsonDocument document(json);
    const auto root = document.root();
    if (!root)
        return root.error();
    simdjson::dom::object object;
    if (root->get(object))
        return malformed(QStringLiteral("no object"));
    OauthInfo info;
    info.tokenEndpoint = QUrl(textFrom(textIn(object, "tokenEndpoint").value_or("")), QUrl::StrictMode);
    info.pod = textFrom(textIn(object, "pod").value_or(""));
    if (info.tokenEndpoint.host().isEmpty())
        return malformed(QStringLiteral("no tokenEndpoint"));
    info.apiBaseUrl.setScheme(info.tokenEndpoint.scheme());
    info.apiBaseUrl.setHost(info.tokenEndpoint.host());
    info.apiBaseUrl.setPort(info.tokenEndpoint.port());
    return info;
}

} // namespace patdesk
