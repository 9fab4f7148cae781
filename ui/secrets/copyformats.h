// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "secret.h"

#include <QUrl>

namespace patdesk {

/// The forms in which other programs take a credential.
enum class CopyFormat {
    Environment, ///< SAIL_BASE_URL, SAIL_CLIENT_ID, SAIL_CLIENT_SECRET: sail and the SDKs read them
    Json,        ///< baseUrl, clientId, clientSecret
    SdkConfig,   ///< config.json of the SDKs: BaseURL, ClientId, ClientSecret
};

/// The credential as UTF-8 text, which is a secret as a whole.
Secret credentialText(CopyFormat format, const QUrl& baseUrl, const TokenId& clientId, const Secret& secret);

} // namespace patdesk
