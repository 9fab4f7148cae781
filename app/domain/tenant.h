// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "ids.h"

#include <QUrl>

#include <optional>

namespace patdesk {

/// Where a tenant's entry comes from, and so whether it can be changed and stored.
enum class TenantOrigin {
    Stored,      ///< settings, with its client secret in the keychain
    Environment, ///< SAIL_BASE_URL, SAIL_CLIENT_ID, SAIL_CLIENT_SECRET: never stored
    Demo,        ///< the demo tenant inside this program
};

/// One tenant and the credential with which Patdesk signs in to it, without the secret.
struct Tenant {
    TenantId id;
    QString name;
    /// The API host: https, except loopback. No path, query, user or fragment.
    QUrl baseUrl;
    /// Nothing = auto: v1, and the newest that answers where the tenant has none.
    std::optional<ApiGeneration> generation;
    /// The OAuth client id, which is the id of the token that Patdesk signs in with.
    TokenId clientId;
    /// Marked by its user: gets a coloured edge, its word, and asks once more.
    bool production = false;
    /// PEM or DER file of an additional certificate authority for this tenant alone. Empty = the system's
    /// alone.
    QString caFile;
    TenantOrigin origin = TenantOrigin::Stored;
    /// Which of its two places in the keychain holds the client secret of `clientId`: see
    /// TenantRegistry::adopt().
    int secretSlot = 0;
    /// The other place may hold a secret, too.
    bool hasSpareSecret = false;
    /// The rotation by which Patdesk's own credential is being replaced; empty = none.
    QString rotation;

    friend bool operator==(const Tenant&, const Tenant&) = default;
};

} // namespace patdesk
