// SPDX-License-Identifier: MIT
#include "foreignkeychain.h"
#include "keychain.h"

#include <memory>

namespace patdesk {

/// macOS: go-keyring and QtKeychain name an entry alike. Windows: go-keyring's target is "service:account",
/// and QtKeychain's the key alone, which Keychain prefixes with "service/" for Patdesk's own entries: not
/// readable here, and nothing is written that go-keyring would not find.
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
#ifdef Q_OS_WIN
    then(Error{.kind = ErrorKind::KeychainUnavailable, .detail = service});
    (void)account;
    (void)secret;
#else
    const auto keychain = std::make_shared<Keychain>(service);
    keychain->write(account, secret,
                    {then.context(), [keychain, then](Result<Done> written) { then(std::move(written)); }});
#endif
}

} // namespace patdesk
