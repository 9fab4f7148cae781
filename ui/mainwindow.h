// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "result.h"
#include "tenant.h"

#include <QMainWindow>

#include <functional>

namespace patdesk {

class HttpClient;
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
    Clock clock;
    /// Starts the demo tenant, adds it to the registry, and answers it; a second call answers the same.
    std::function<Result<Tenant>()> startDemo;
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);

    /// Fetches the tenant's secret and opens it.
    void openTenant(const TenantId& id);

private:
    Parts m_parts;
};

} // namespace patdesk
