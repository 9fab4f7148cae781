// SPDX-License-Identifier: MIT
#include "hostdiscovery.h"

#include "httpclient.h"
#include "oauthinfojson.h"
#include "tenantaddress.h"

namespace patdesk {

namespace {

using namespace std::chrono_literals;

constexpr Deadlines whileSomebodyWaits{.connect = 6s, .idle = 6s, .total = 10s};

} // namespace

void discoverApiHost(HttpClient& http, const QUrl& address, const QString& caFile,
                     const Continuation<QUrl>& then) {
    HttpRequest request{.url = address, .caFile = caFile, .deadlines = whileSomebodyWaits};
    request.url.setPath(QStringLiteral("/oauth/info"));
    request.url.setQuery(QString());
    request.url.setUserInfo({});
    http.send(std::move(request), {then.context(), [then](Result<HttpAnswer> answer) {
                                       if (!answer)
                                           return then(answer.error());
                                       const auto info = decodeOauthInfo(answer->body);
                                       if (!info)
                                           return then(info.error());
                                       const auto named = tenantAddress(info->apiBaseUrl.toString());
                                       if (!named)
                                           return then(named.error());
                                       then(named->baseUrl);
                                   }});
}

} // namespace patdesk
