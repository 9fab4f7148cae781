// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "ids.h"
#include "secret.h"

#include <QString>

/// Where a new secret can go without passing through the clipboard; see also exportToSail() and
/// writeSdkConfig().
namespace patdesk {

/// An entry of the operating system's keychain that belongs to the user and not to Patdesk: service `name`,
/// account the client id. InvalidInput ("name") where it is empty or Patdesk's own; the errors of Keychain.
void handToKeychain(const QString& name, const TokenId& clientId, const Secret& secret,
                    const Continuation<Done>& then);

/// Writes lines of NAME=VALUE into an .env file that its owner alone may read, in the place of those that set
/// the same names; the rest of the file stays. FileFailed, TooLarge; an existing file that cannot be read is
/// left alone.
Result<Done> writeEnvFile(const QString& file, const Secret& lines);

} // namespace patdesk
