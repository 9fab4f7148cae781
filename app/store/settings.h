// SPDX-License-Identifier: MIT
#pragma once

#include "tenant.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>

class QSettings;

namespace patdesk {

/// Everything Patdesk keeps between starts, typed: the only QSettings in the program. Never a secret.
class Settings {
public:
    /// In the user's configuration folder; `file` names another place, for tests.
    explicit Settings(const QString& file = {});
    ~Settings();

    QList<Tenant> tenants() const;
    void setTenants(const QList<Tenant>& tenants);

    TenantId lastTenant() const;
    void setLastTenant(const TenantId& id);

    int staleDays() const;
    void setStaleDays(int days);

    /// How long a copied secret stays in the clipboard: 0 (until Patdesk ends) to 300 s, 30 s at first.
    std::chrono::seconds clipboardTime() const;
    void setClipboardTime(std::chrono::seconds time);

    /// What a window keeps of its look, under its name: geometry, splitters. Empty if there is none.
    QByteArray windowState(const QString& window) const;
    void setWindowState(const QString& window, const QByteArray& state);

    /// The table header's state. Versioned by the column count: a state of another count is not handed out.
    QByteArray headerState(int columns) const;
    void setHeaderState(int columns, const QByteArray& state);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace patdesk
