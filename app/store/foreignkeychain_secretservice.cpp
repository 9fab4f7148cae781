// SPDX-License-Identifier: MIT
#include "foreignkeychain.h"
#include "secretservice.h"

#include <utility>

namespace patdesk {

namespace {

/// go-keyring's own, which QtKeychain's attributes differ from: neither finds the other's entries.
secretservice::Attributes attributesOf(const QString& service, const QString& account) {
    return {{QStringLiteral("service"), service}, {QStringLiteral("username"), account}};
}

} // namespace

void readForeignSecret(const QString& service, const QString& account, const Continuation<Secret>& then) {
    secretservice::read(attributesOf(service, account), secretservice::Locked::Ask,
                        {then.context(), [then](Result<Secret> read) {
                             if (!read)
                                 return then(read.error());
                             then(unwrapGoKeyring(*std::move(read)));
                         }});
}

void writeForeignSecret(const QString& service, const QString& account, Secret secret,
                        const Continuation<Done>& then) {
    secretservice::write(attributesOf(service, account), QStringLiteral("%1, %2").arg(service, account),
                         std::move(secret), then);
}

} // namespace patdesk
