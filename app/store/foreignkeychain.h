// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "secret.h"

#include <QString>

namespace patdesk {

/// An entry that another program has put into the keychain with go-keyring, as the `sail` command line does,
/// without its go-keyring-base64: wrapping. May ask the user to unlock the keychain. KeychainEntryMissing,
/// KeychainLocked, KeychainUnavailable; Malformed where the wrapping cannot be undone. Main thread only.
void readForeignSecret(const QString& service, const QString& account, const Continuation<Secret>& then);

/// Puts an entry where go-keyring reads it, in the place of the one that it has under these names. May ask
/// the user to unlock the keychain. KeychainLocked, KeychainUnavailable; KeychainEntryTooLong on Windows.
/// Main thread only.
void writeForeignSecret(const QString& service, const QString& account, Secret secret,
                        const Continuation<Done>& then);

/// What go-keyring means by a value: on macOS it may wrap it as "go-keyring-base64:…" or, earlier,
/// "go-keyring-encoded:…" in hex.
Result<Secret> unwrapGoKeyring(Secret value);

} // namespace patdesk
