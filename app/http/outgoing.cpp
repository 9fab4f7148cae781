// SPDX-License-Identifier: MIT
#include "outgoing.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

namespace patdesk {

namespace {

void applyRules(QNetworkRequest& request) {
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Buffered, the body could be sent a second time.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setRawHeader("User-Agent", "Patdesk");
    request.setRawHeader("Accept", "application/json");
}

} // namespace

QNetworkRequest outgoing(const HttpRequest& request, const QByteArray& requestId,
                         const std::optional<QSslConfiguration>& tls) {
    QNetworkRequest outgoing(request.url);
    applyRules(outgoing);
    if (tls)
        outgoing.setSslConfiguration(*tls);
    outgoing.setRawHeader("X-Request-ID", requestId);
    if (!request.bearer.isEmpty())
        outgoing.setRawHeader("Authorization", "Bearer " + request.bearer.reveal().toByteArray());
    if (!request.mediaType.isEmpty())
        outgoing.setHeader(QNetworkRequest::ContentTypeHeader, request.mediaType);
    return outgoing;
}

} // namespace patdesk
