// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "clock.h"
#include "continuation.h"
#include "secret.h"
#include "tenant.h"

#include <QDialog>

class QLayout;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QScrollArea;

namespace patdesk {

class ClipboardGuard;
class ConnectionCheck;
class HttpClient;
class NoteLabel;
class Preferences;
class Settings;
class TenantForm;
class TenantRegistry;
class TenantTransfer;
enum class SecretPlace;

/// Tenants and how to sign in to them, and the few choices that are kept. `Save` stores the tenant that is
/// shown; leaving it with unsaved changes asks.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// All of them outlive the dialog. `http` is passed on to app/tenants only.
    SettingsDialog(TenantRegistry& registry, Settings& settings, HttpClient& http, ClipboardGuard& clipboard,
                   Clock clock, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    /// Selects a tenant; an unknown id does nothing.
    void showTenant(const TenantId& id);
    /// As the button `Add tenant` does.
    void addTenant();
    /// As the button `Import` does.
    void importTenants();

    void reject() override;

Q_SIGNALS:
    /// A tenant was added or changed and is now stored.
    void tenantSaved(const patdesk::TenantId& id);
    /// Clipboard time, stale days or lock time were saved.
    void preferencesSaved();

private:
    QLayout* buildTenants();
    QLayout* buildList();
    QLayout* buildPage();
    QLayout* buildButtons();

    void fillList();
    void rowChosen();
    void display(const TenantId& id);
    /// Starts a tenant that is not stored yet. `secretFrom` has the secret that it takes unless one is typed.
    void startDraft(Tenant draft, const TenantId& secretFrom);
    void duplicateTenant();
    void askToRemove();
    void removeTenant(const Tenant& removed);

    bool hasChanges() const;
    void refreshButtons();
    void save();
    void savePreferences();
    void storeTenant(const Tenant& tenant, std::optional<Secret> secret);
    void tenantStored(const TenantId& id, const Result<SecretPlace>& place);
    /// Goes on at once if nothing is unsaved, else after `Save` or `Discard`.
    void whenSettled(const Bound<void()>& goOn);
    void discard();

    /// Delivers the typed secret, else the stored one of the tenant that is shown.
    void withSecret(const Continuation<Secret>& then);

    TenantRegistry& m_registry;
    QListWidget* m_list;
    TenantForm* m_form;
    QScrollArea* m_page = nullptr;
    ConnectionCheck* m_check;
    NoteLabel* m_note;
    Preferences* m_preferences;
    TenantTransfer* m_transfer;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QPushButton* m_export;
    QPushButton* m_save;
    TenantId m_shown;
    std::optional<Tenant> m_draft;
    TenantId m_secretFrom;
    Bound<void()> m_afterSave;
    bool m_saving = false;
};

} // namespace patdesk
