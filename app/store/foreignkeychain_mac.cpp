// SPDX-License-Identifier: MIT
#include "foreignkeychain.h"
#include "keychain.h"

#include <memory>

namespace patdesk {

/// go-keyring and QtKeychain name an entry of macOS' keychain alike.
void readForeignSecret(const QString& service, const QString& account, const Continuation<Secret>& then) {
    const auto keychain = std::make_shared<Keychain>(service);
    keychain->read(account, {then.context(), [keychain, then](Result<Secret> read) {
                                 if (!read)
                                     return then(read.error());
                                 then(unwrapGoKeyring(*std::move(read)));
                             }});
}

void writeForeignSecret(const QString& service, const QString& account, Secret secret,
                        const Continuation<Done>& then) {
    const auto keychain = std::make_shared<Keychain>(service);
    keychain->write(account, secret,
                    {then.context(), [keychain, then](Result<Done> written) { then(std::move(written)); }});
}

} // namespace patdesk
