// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"

#include <QUrl>

namespace patdesk {

class HttpClient;

/// The base URL of the API behind a vanity or user-interface address, from its GET /oauth/info. Sent without
/// any credential: what it names is to be shown before a secret goes there. InvalidInput where it names an
/// address that Patdesk would not speak to. Somebody waits at a form: it is given up after ten seconds.
void discoverApiHost(HttpClient& http, const QUrl& address, const QString& caFile,
                     const Continuation<QUrl>& then);

} // namespace patdesk
