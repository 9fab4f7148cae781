// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace patdesk {

/// Where a user finds a client ID and a client secret in the tenant's web interface, and which scopes Patdesk
/// needs for what. Plain text of several lines. An empty address = any tenant.
QString credentialHelpText(const QUrl& baseUrl);

} // namespace patdesk
