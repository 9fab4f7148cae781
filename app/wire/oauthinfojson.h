// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QUrl>

namespace patdesk {

/// What GET /oauth/info tells without a login.
struct OauthInfo {
    QUrl tokenEndpoint;
    /// The API host, from the token endpoint.
    QUrl apiBaseUrl;
    QString pod;
};

Result<OauthInfo> decodeOauthInfo(QByteArrayView json);

} // namespace patdesk
