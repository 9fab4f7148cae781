// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "bound.h"
#include "caller.h"
#include "clock.h"
#include "continuation.h"
#include "secret.h"
#include "tenant.h"

namespace patdesk {

class HttpClient;

/// The steps of a connection test, in their order: each needs those before it.
enum class ConnectionStep { Host, Tls, Credential, Generation, ListMine, ListAll };

struct ConnectionFinding {
    ConnectionStep step;
    /// Nothing = it is well.
    std::optional<Error> error;
};

/// What a test found, up to and including the first step that failed for good (a missing tenant-wide right is
/// a finding, not an end).
struct ConnectionReport {
    QList<ConnectionFinding> findings;
    std::optional<Caller> caller;
    ApiGeneration generation = ApiGeneration::V1;
    /// Requests allowed in any 10 s; fewer than 100 after the service has answered 429.
    int rateLimit = 100;

    bool usable() const;
};

/// Hears of each finding as soon as it is known, with the report as far as it goes.
using FoundByTest = Bound<void(const ConnectionFinding&, const ConnectionReport&)>;

/// Tries a tenant's address and credential without changing anything, on the service or here. Always delivers
/// a report, unless the continuation's context dies: that ends it.
void testConnection(HttpClient& http, const Tenant& tenant, Secret clientSecret, const Clock& clock,
                    Continuation<ConnectionReport> then, FoundByTest each = {});

} // namespace patdesk
