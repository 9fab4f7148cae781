// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "clock.h"
#include "tenant.h"

#include <QDialog>
#include <QList>

class QPushButton;
class QTabWidget;

namespace patdesk {

class ClipboardGuard;
class DialogButtons;
class HttpClient;
class NoteLabel;
class Settings;
class SettingsPage;
class TenantEditor;
class TenantList;
class TenantRegistry;
class TenantRemoval;
class TenantTransfer;

/// In pages: tenants and how to sign in to them, what belongs to no tenant, and where the files are. `Save`
/// stores what was changed in any page, `Connect` checks and opens a tenant that is new; leaving it with
/// unsaved changes asks. Ctrl+Page Up and Ctrl+Page Down turn the pages.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// All of them outlive the dialog. `http` is passed on to app/tenants only. `dataFolder`: as of
    /// Lifecycle.
    SettingsDialog(TenantRegistry& registry, Settings& settings, HttpClient& http, ClipboardGuard& clipboard,
                   Clock clock, const QString& dataFolder, QWidget* parent = nullptr);
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
    /// Something that belongs to no tenant was saved: it is to be taken from the settings.
    void preferencesSaved();

private:
    void buildPages(QWidget* files);
    QWidget* buildTenants();
    QWidget* buildButtons();
    void turnPage(int by);
    void showTenants();
    bool isOnTenants() const;
    void wireList();
    void wireEditor();
    void wireTransfer();
    void wireRemoval();

    void fillList();
    void refreshButtons();
    void preferenceChanged();
    bool hasChangedPreferences() const;
    /// Of the tenant: what `Save` would store.
    bool isTenantUnsaved() const;
    void removeShown();

    void save();
    void savePreferences();
    void tenantStored(const TenantId& id);
    void tenantNotSaved();
    /// Goes on at once if nothing is unsaved, else after `Save` or `Discard`.
    void whenSettled(const Bound<void()>& proceed);
    void discard();

    TenantRegistry& m_registry;
    QTabWidget* m_pages;
    TenantList* m_list;
    TenantEditor* m_editor;
    QList<SettingsPage*> m_preferences;
    TenantTransfer* m_transfer;
    TenantRemoval* m_removal;
    /// What became of the preferences; the tenant has a note of its own.
    NoteLabel* m_note;
    DialogButtons* m_buttons;
    QPushButton* m_connect;
    QPushButton* m_save;
    Bound<void()> m_afterSave;
};

} // namespace patdesk
