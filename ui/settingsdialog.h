// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "result.h"
#include "secret.h"
#include "tenant.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLayout;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace patdesk {

class ConnectionFindings;
struct ConnectionReport;
class HttpClient;
class NoteLabel;
class Settings;
class TenantForm;
class TenantRegistry;
enum class SecretPlace;

/// Tenants and how to sign in to them, and the few choices that are kept. `Save` stores the tenant that is
/// shown; leaving it with unsaved changes asks.
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
    QLayout* buildTenants();
    QLayout* buildPreferences();
    QLayout* buildButtons();

    void fillList();
    void rowChosen();
    void display(const TenantId& id);
    /// Starts a tenant that is not stored yet. `secretFrom` has the secret that it takes unless one is typed.
    void startDraft(Tenant draft, const TenantId& secretFrom);
    void duplicateTenant();
    void askToRemove();
    void removeTenant(const TenantId& id);

    bool hasChanges() const;
    bool preferencesChanged() const;
    void refreshButtons();
    void save();
    void savePreferences();
    void storeTenant(const Tenant& tenant, std::optional<Secret> secret);
    void tenantStored(const TenantId& id, const Result<SecretPlace>& place);
    /// Goes on at once if nothing is unsaved, else after `Save` or `Discard`.
    void whenSettled(const std::function<void()>& goOn);
    void discard();

    /// Delivers the typed secret, else the stored one of the tenant that is shown.
    void withSecret(const QObject* context, const std::function<void(Result<Secret>)>& use);
    void testShownTenant();
    void showTestEnded(const Result<ConnectionReport>& report, const QUrl& baseUrl);
    void endTest();

    TenantRegistry& m_registry;
    Settings& m_settings;
    HttpClient& m_http;
    Clock m_clock;
    QListWidget* m_list;
    TenantForm* m_form;
    QScrollArea* m_page = nullptr;
    ConnectionFindings* m_findings;
    NoteLabel* m_note;
    QSpinBox* m_clipboardTime;
    QSpinBox* m_staleDays;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QPushButton* m_test;
    QPushButton* m_save;
    TenantId m_shown;
    std::optional<Tenant> m_draft;
    TenantId m_secretFrom;
    /// Lives as long as a connection test runs; its end drops the answer.
    std::unique_ptr<QObject> m_testRun;
    std::function<void()> m_afterSave;
    bool m_saving = false;
};

} // namespace patdesk
