// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QList>
#include <QUrl>

namespace patdesk {

/// How an entered address was understood.
enum class AddressFinding {
    ApiHost,    ///< it was an API host already
    UiHost,     ///< a user-interface host, turned into its API host
    LoginHost,  ///< {tenant}.login.sailpoint.com, taken for a tenant of identitynow.com
    TenantName, ///< a bare word, taken as {tenant}.api.identitynow.com
    OtherHost,  ///< a vanity or unknown host, used as entered; /oauth/info can name the API host
    Loopback,   ///< this machine: the one case in which http is allowed
};

struct TenantAddress {
    QUrl baseUrl;
    AddressFinding finding;
};

/// Turns what somebody pasted (an API address, a user-interface address with any path, a tenant's name) into
/// the base URL of its API. What a paste brings along, a missing, doubled or misspelt https://, a path, a
/// trailing dot and the like are mended, since only one reading is left. InvalidInput with the reason in
/// `detail`: "empty", "space", "scheme", "http", "user", "host", "port", "ip", "brackets" (an IPv6 address
/// without them), "zone" (an IPv6 address with one), "tenant" (the service's own address).
Result<TenantAddress> tenantAddress(const QString& entered);

/// The hosts whose /oauth/info may name the API that is meant, the likeliest first: for a tenant's name those
/// of every domain of the service, for a web address the API's host and then the address itself, for an API
/// address that alone. Empty where tenantAddress() understands nothing.
QList<QUrl> apiHostCandidates(const QString& entered);

/// Where people open the tenant of this API host; the same address where that is not known.
QUrl webAddress(const QUrl& baseUrl);

/// What to call a tenant that has no name yet: "acme" of acme.api.identitynow.com; another host in full.
QString tenantNameOf(const QUrl& baseUrl);

/// localhost, 127.0.0.0/8 or ::1.
bool isLoopback(const QUrl& url);

} // namespace patdesk
