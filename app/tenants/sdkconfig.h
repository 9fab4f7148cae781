// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "result.h"
#include "secret.h"

#include <QString>
#include <QUrl>

namespace patdesk {

/// The config.json of the official SDKs, as it is written there: ClientId, ClientSecret (in plain text),
/// BaseURL.
struct SdkConfig {
    QString address;
    TokenId clientId;
    Secret clientSecret;
};

/// NotFound, FileFailed, TooLarge; InvalidInput where the file is no JSON object.
Result<SdkConfig> readSdkConfig(const QString& file);

/// Writes the three values, without a secret where there is none; every other byte of an existing file stays.
/// An existing file that cannot be read is left alone: the errors of readSdkConfig().
Result<Done> writeSdkConfig(const QString& file, const QUrl& baseUrl, const TokenId& clientId,
                            const Secret& clientSecret);

/// Takes ClientSecret out of the file.
Result<Done> removeSdkSecret(const QString& file);

} // namespace patdesk
