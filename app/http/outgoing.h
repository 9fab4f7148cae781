// SPDX-License-Identifier: MIT
#pragma once

#include "httprequest.h"

#include <optional>

class QNetworkRequest;
class QSslConfiguration;

namespace patdesk {

/// The request as Qt is to send it: to where its URL points, under HttpClient's rules, with its headers.
/// `tls` is nothing for a loopback address without TLS.
QNetworkRequest outgoing(const HttpRequest& request, const QByteArray& requestId,
                         const std::optional<QSslConfiguration>& tls);

} // namespace patdesk
