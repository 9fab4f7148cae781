// SPDX-License-Identifier: MIT
#include "credentialmanager.h"
#include "foreignkeychain.h"

#include <utility>

namespace patdesk {

namespace {

/// go-keyring's name for an entry, with the account beside it and the bytes as they are (its
/// keyring_windows.go).
QString targetOf(const QString& service, const QString& account) {
    return service + QLatin1Char(':') + account;
}

} // namespace

void readForeignSecret(const QString& service, const QString& account, const Continuation<Secret>& then) {
    Result<Secret> read = credentialmanager::read(targetOf(service, account));
    then(read ? unwrapGoKeyring(*std::move(read)) : std::move(read));
}

void writeForeignSecret(const QString& service, const QString& account, Secret secret,
                        const Continuation<Done>& then) {
    then(credentialmanager::write(targetOf(service, account), account, secret));
}

} // namespace patdesk
