// SPDX-License-Identifier: MIT
#pragma once

#include "accesstokens.h"
#include "demopast.h"
#include "demoreply.h"
#include "demostore.h"
#include "secret.h"

#include <QUrl>

namespace patdesk::demo {

/// The fields of a request for an access token, from whichever form they came in.
struct CredentialForm {
    QString grantType;
    QString clientId;
    Secret clientSecret;
};

/// Reads application/x-www-form-urlencoded.
CredentialForm credentialForm(QByteArrayView body);

/// Answers POST /oauth/token: an access token, or an error as RFC 6749, 5.2, wants it. Writes the token's
/// last use, once a day, and the use, or a try in vain, into the past. A form without a field that is needed,
/// also one whose fields stood in the query, is invalid_request.
Reply grantAccess(const CredentialForm& form, Store& store, Past& past, const AccessTokens& accessTokens,
                  Instant now);

/// Answers GET /oauth/info, which needs no login.
Reply oauthInfo(const QUrl& baseUrl);

/// What is kept of a secret.
QByteArray secretHash(const Secret& secret);

/// A new secret in the service's form: 64 hex digits.
Secret newSecret();

} // namespace patdesk::demo
