// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "tenant.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>

class QSettings;

namespace patdesk {

/// Everything Patdesk keeps between starts, typed: the only QSettings in the program. Never a secret.
///
/// A value that cannot be read counts as never set. A tenant's entry that cannot be read is not handed out,
/// and stays in the file for its owner to repair. A file with lines that are no settings is copied to
/// FILE.broken before the first write loses them. Main thread only.
class Settings {
public:
    /// In the user's configuration folder; `file` names another place, for tests.
    explicit Settings(const QString& file = {});
    ~Settings();

    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;

    QList<Tenant> tenants() const;
    /// In this order. On the disk when it returns; FileFailed if that is not possible, and then they are kept
    /// until Patdesk closes.
    Result<Done> setTenants(const QList<Tenant>& tenants);

    TenantId lastTenant() const;
    void setLastTenant(const TenantId& id);

    /// 1 to 3650, 90 by default.
    int staleDays() const;
    void setStaleDays(int days);

    /// How long a copied secret stays in the clipboard: 0 (until Patdesk closes) to 300 s, 30 s by default.
    std::chrono::seconds clipboardTime() const;
    void setClipboardTime(std::chrono::seconds time);

    /// After how long without input Patdesk locks: 0 (never) to 60 min, 15 min by default.
    std::chrono::minutes lockTime() const;
    void setLockTime(std::chrono::minutes time);

    /// Whether the end of support for this generation has been announced for this tenant.
    bool isEndAnnounced(const TenantId& tenant, ApiGeneration generation) const;
    void setEndAnnounced(const TenantId& tenant, ApiGeneration generation);

    /// What a window keeps of its look, under its name: geometry, splitters. Empty if there is none.
    QByteArray windowState(const QString& window) const;
    void setWindowState(const QString& window, const QByteArray& state);

    /// The table header's state. Versioned by the column count: a state of another count is not handed out.
    QByteArray headerState(int columns) const;
    void setHeaderState(int columns, const QByteArray& state);

private:
    /// Within bounds, or else `fallback`.
    int number(const QString& key, int least, int most, int fallback) const;

    std::unique_ptr<QSettings> m_settings;
};

} // namespace patdesk
