// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

/// The log categories, switched with QT_LOGGING_RULES (for example "patdesk.*.debug=true"). None of them ever
/// carries a header's value, a body, a secret or an access token.
namespace patdesk {

Q_DECLARE_LOGGING_CATEGORY(
    netLog) // patdesk.net: method, path, status, milliseconds, request id of each exchange
Q_DECLARE_LOGGING_CATEGORY(tokensLog) // patdesk.tokens: loading, decoding, counts
Q_DECLARE_LOGGING_CATEGORY(storeLog)  // patdesk.store: settings and keychain, names of entries only
Q_DECLARE_LOGGING_CATEGORY(demoLog)   // patdesk.demo: the demo tenant's requests

} // namespace patdesk
