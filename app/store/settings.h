// SPDX-License-Identifier: MIT
#pragma once

#include "datestyle.h"
#include "result.h"
#include "tenant.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <chrono>
#include <memory>

class QSettings;

namespace patdesk {

/// Scopes under a name that the user gave them.
struct ScopeSet {
    QString name;
    QStringList scopes;

    friend bool operator==(const ScopeSet&, const ScopeSet&) = default;
};

/// Everything Patdesk keeps between starts, typed: the only QSettings in the program. Never a secret.
///
/// A value that cannot be read counts as never set. A tenant's entry that cannot be read is not handed out,
/// and stays in the file for its owner to repair. A file with lines that are no settings is copied to
/// FILE.broken before the first write loses them. Main thread only.
class Settings {
public:
    /// In the user's configuration folder; `file` names another place.
    explicit Settings(const QString& file = {});
    ~Settings();

    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;

    /// Its path.
    QString file() const;

    QList<Tenant> tenants() const;
    /// In this order. On the disk when it returns; FileFailed if that is not possible, and then they are kept
    /// until Patdesk closes.
    Result<Done> setTenants(const QList<Tenant>& tenants);

    TenantId lastTenant() const;
    void setLastTenant(const TenantId& id);

    /// What a number may be, and what it is by default.
    struct Bounds {
        int least;
        int most;
        int first;
    };

    static constexpr Bounds staleDaysBounds{1, 3650, 90};
    int staleDays() const;
    void setStaleDays(int days);

    static constexpr Bounds expiringDaysBounds{1, 365, 30};
    int expiringDays() const;
    void setExpiringDays(int days);

    /// How long a copied secret stays in the clipboard, in seconds: 0 = until Patdesk closes.
    static constexpr Bounds clipboardBounds{0, 300, 30};
    std::chrono::seconds clipboardTime() const;
    void setClipboardTime(std::chrono::seconds time);

    /// After how long without input Patdesk locks, in minutes: 0 = never.
    static constexpr Bounds lockBounds{0, 60, 15};
    std::chrono::minutes lockTime() const;
    void setLockTime(std::chrono::minutes time);

    /// The code of the language of all texts, of languages() (language); empty = the system's. Used from the
    /// next start on.
    QString language() const;
    void setLanguage(const QString& code);

    /// Rows of the table with little room between them.
    bool compactRows() const;
    void setCompactRows(bool compact);

    /// How dates are shown. It takes setDateStyle() (base) to make it so.
    DateStyle dateStyle() const;
    void setDateStyle(const DateStyle& style);

    /// The tokens of the table under their owners.
    bool groupsByOwner() const;
    void setGroupsByOwner(bool groups);

    /// Notifications of the desktop while no window of Patdesk is active.
    bool notifies() const;
    void setNotifies(bool notifies);

    /// An icon in the desktop's notification area, and with it: Patdesk goes on when its window is closed.
    bool showsTrayIcon() const;
    void setShowsTrayIcon(bool shows);
    bool keepsRunning() const;
    void setKeepsRunning(bool keeps);
    /// That was said when it happened for the first time.
    bool hasSaidThatItKeepsRunning() const;
    void setSaidThatItKeepsRunning();

    /// The day on which a view has last warned of tokens of a tenant's host; empty = never.
    QString viewWarned(const QString& host, const QString& view) const;
    void setViewWarned(const QString& host, const QString& view, const QString& day);

    /// By their names. Without any that has no name or no scopes.
    QList<ScopeSet> scopeSets() const;
    void setScopeSets(const QList<ScopeSet>& sets);

    /// Whether the end of support for this generation has been announced for this tenant.
    bool isEndAnnounced(const TenantId& tenant, ApiGeneration generation) const;
    void setEndAnnounced(const TenantId& tenant, ApiGeneration generation);

    /// The text of messages to owners, by its reason; empty = as Patdesk words it.
    QString messageTemplate(const QString& reason) const;
    void setMessageTemplate(const QString& reason, const QString& text);

    /// What a window keeps of its look, under its name: geometry, splitters. Empty if there is none.
    QByteArray windowState(const QString& window) const;
    void setWindowState(const QString& window, const QByteArray& state);

    /// The table header's state. Versioned by the column count: a state of another count is not handed out.
    QByteArray headerState(int columns) const;
    void setHeaderState(int columns, const QByteArray& state);

private:
    /// What it is at first where what is kept is out of bounds.
    int number(const QString& key, const Bounds& bounds) const;
    void setNumber(const QString& key, const Bounds& bounds, qint64 number);

    std::unique_ptr<QSettings> m_settings;
};

} // namespace patdesk
