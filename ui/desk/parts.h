// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "clock.h"
#include "result.h"
#include "secret.h"
#include "tenant.h"

#include <optional>

namespace patdesk {

class HttpClient;
class Lifecycle;
class Settings;
class TenantRegistry;
class TokenService;

/// The parts that main puts together and the windows wire to each other. They outlive every window.
struct Parts {
    TokenService& tokens;
    TenantRegistry& tenants;
    Settings& settings;
    /// Passed on to testConnection() only.
    HttpClient& http;
    Lifecycle& lifecycle;
    Clock clock;
    /// Starts the demo tenant, adds it to the registry, and answers it; a second call answers the same.
    Bound<Result<Tenant>()> startDemo;
    /// In the place of each tenant's own API generation, from the command line: nothing = theirs; inside it,
    /// nothing = auto.
    std::optional<std::optional<ApiGeneration>> generation = {};
    /// Keeps the login for a proxy until Patdesk ends. Nothing = no proxy is ever logged in to.
    Bound<void(const QString& proxyHost, const QString& user, Secret password)> setProxyLogin = {};
};

} // namespace patdesk
