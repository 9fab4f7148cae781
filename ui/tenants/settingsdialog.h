// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "clock.h"
#include "tenant.h"

#include <QDialog>

class QLayout;
class QPushButton;
class QWidget;

namespace patdesk {

class ClipboardGuard;
class DialogButtons;
class HttpClient;
class Preferences;
class Settings;
class TenantEditor;
class TenantList;
class TenantRegistry;
class TenantRemoval;
class TenantTransfer;

/// Tenants and how to sign in to them, and the few choices that are kept. `Save` stores the tenant that is
/// shown, `Connect` checks and opens one that is new; leaving it with unsaved changes asks.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// All of them outlive the dialog. `http` is passed on to app/tenants only.
    SettingsDialog(TenantRegistry& registry, Settings& settings, HttpClient& http, ClipboardGuard& clipboard,
                   Clock clock, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    /// Selects a tenant; an unknown id does nothing.
    void showTenant(const TenantId& id);
    /// The same, and goes to the field of what the tenant lacks.
    void enterMissing(const TenantId& id);
    /// As the button `Add tenant` does.
    void addTenant();
    /// As the button `Import` does; with what an SDK's file has, too, where it is named.
    void importTenants(const QString& sdkFile = {});

    void reject() override;

Q_SIGNALS:
    /// A tenant was added or changed and is now stored.
    void tenantSaved(const patdesk::TenantId& id);
    /// Clipboard time or lock time were saved.
    void preferencesSaved();

private:
    QLayout* buildTenants();
    QWidget* buildButtons();
    void wireList();
    void wireEditor();
    void wireTransfer();
    void wireRemoval();

    void fillList();
    void refreshButtons();
    void removeShown();

    void save();
    void savePreferences();
    void tenantStored(const TenantId& id);
    /// Goes on at once if nothing is unsaved, else after `Save` or `Discard`.
    void whenSettled(const Bound<void()>& proceed);
    void discard();

    TenantRegistry& m_registry;
    TenantList* m_list;
    TenantEditor* m_editor;
    Preferences* m_preferences;
    TenantTransfer* m_transfer;
    TenantRemoval* m_removal;
    DialogButtons* m_buttons;
    QPushButton* m_connect;
    QPushButton* m_save;
    Bound<void()> m_afterSave;
};

} // namespace patdesk
