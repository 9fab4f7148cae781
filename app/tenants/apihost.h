// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "tenantaddress.h"

namespace patdesk {

class HttpClient;

/// What was found out about an entered address, to be shown before a secret is sent anywhere.
struct ApiHost {
    /// How the address was understood before anything was asked.
    TenantAddress entered;
    /// The API's base URL: what the service names, else what the entry was understood as.
    QUrl baseUrl;
    /// Which host answered; empty where none did.
    QUrl answered;
    /// Why none did: of the first one asked.
    std::optional<Error> silence;
};

/// Finds the API's host for what somebody pasted by asking each host that it may mean for its /oauth/info,
/// one after another until one answers. No credential is sent. Fails as tenantAddress() does; a service that
/// does not answer is a finding and no failure.
void findApiHost(HttpClient& http, const QString& entered, const QString& caFile, Continuation<ApiHost> then);

} // namespace patdesk
