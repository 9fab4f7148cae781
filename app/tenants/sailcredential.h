// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "ids.h"
#include "secret.h"

#include <QString>
#include <QUrl>

namespace patdesk {

/// What `sail` keeps in the keychain for one environment of its configuration. The errors are those of
/// readForeignSecret(). Main thread only.
void readSailClientId(const QString& environment, const Continuation<TokenId>& then);
void readSailClientSecret(const QString& environment, const Continuation<Secret>& then);

/// A name as `sail` can find it again: lower case, and no dot, which would part it.
QString sailEnvironmentName(const QString& wanted);

/// Hands a credential to `sail`: the environment into its configuration, the client id and secret into the
/// keychain, in the place of those that the environment has. An empty secret leaves the keychain as it is:
/// `sail` then goes on with what it has, or asks. The errors of writeSailEnvironment() and
/// writeForeignSecret(); after one of the latter the environment is there and its old credential may be gone.
void exportToSail(const QString& file, const QString& environment, const QUrl& baseUrl,
                  const TokenId& clientId, Secret clientSecret, const Continuation<Done>& then);

} // namespace patdesk
