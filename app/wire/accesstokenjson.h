// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "result.h"
#include "secret.h"

#include <QByteArray>

namespace patdesk {

/// The answer of /oauth/token.
struct AccessToken {
    Secret value;
    std::chrono::seconds lifetime{0};
    /// From the token's claims and, for what they leave out, from the answer itself.
    Caller caller;
};

/// Takes the body's bytes and wipes them. `now` bounds the lifetime where the answer gives none.
Result<AccessToken> decodeAccessToken(QByteArray&& json, Instant now);

/// The form body of a client_credentials request, percent-encoded (RFC 6749, 4.4.2).
Secret encodeCredentials(const TokenId& clientId, const Secret& clientSecret);

/// The claims of a JWT. Its signature is not checked: the token is the caller's own, and the service checks
/// it.
Result<Caller> decodeClaims(QByteArrayView jwt);

} // namespace patdesk
