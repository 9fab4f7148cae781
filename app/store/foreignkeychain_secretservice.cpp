// SPDX-License-Identifier: MIT
#include "foreignkeychain.h"
#include "secretservice.h"

namespace patdesk {

/// go-keyring's entries have other attributes than QtKeychain's, which therefore does not find them.
void readForeignSecret(const QString& service, const QString& account, const Continuation<Secret>& then) {
    secretservice::read({{QStringLiteral("service"), service}, {QStringLiteral("username"), account}},
                        secretservice::Locked::Ask, {then.context(), [then](Result<Secret> read) {
                                                         if (!read)
                                                             return then(read.error());
                                                         then(unwrapGoKeyring(*std::move(read)));
                                                     }});
}

} // namespace patdesk
