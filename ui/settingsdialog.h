// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "tenant.h"

#include <QDialog>

#include <memory>

namespace patdesk {

class HttpClient;
class Settings;
class TenantRegistry;

/// Tenants and how to sign in to them, and the few choices that are kept. Everything that is saved is saved
/// at once by `Save`; closing with unsaved changes asks.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// All of them outlive the dialog. `http` is passed on to testConnection() only.
    SettingsDialog(TenantRegistry& registry, Settings& settings, HttpClient& http, Clock clock,
                   QWidget* parent = nullptr);
    ~SettingsDialog() override;

    /// Selects a tenant; an unknown id does nothing.
    void showTenant(const TenantId& id);
    /// As the button `Add tenant` does.
    void addTenant();

    void reject() override;

Q_SIGNALS:
    /// A tenant was added or changed and is now stored.
    void tenantSaved(const patdesk::TenantId& id);
    /// Clipboard time or stale days were saved.
    void preferencesSaved();

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace patdesk
