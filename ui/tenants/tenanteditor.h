// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "continuation.h"
#include "notelabel.h"
#include "secret.h"
#include "tenant.h"

#include <QWidget>

#include <optional>

class QScrollArea;

namespace patdesk {

class ClipboardGuard;
class ConnectionCheck;
struct ConnectionReport;
class HttpClient;
class TenantForm;
class TenantRegistry;
enum class SecretPlace;

/// The tenant that is shown: its form, the ways to try it, and a line for what there is to say of it. It can
/// be a draft, which is in no registry until it is saved.
class TenantEditor : public QWidget {
    Q_OBJECT

public:
    /// All of them outlive it. `http` is passed on to app/tenants only.
    TenantEditor(TenantRegistry& registry, HttpClient& http, ClipboardGuard& clipboard, Clock clock,
                 QWidget* parent = nullptr);

    const TenantId& shown() const { return m_shown; }

    const std::optional<Tenant>& draft() const { return m_draft; }

    /// Leaves what was entered for the tenant of before. An unknown id shows nothing.
    void display(const TenantId& id);
    void add();
    void duplicate();
    /// In the line below the form.
    void tell(patdesk::NoteLabel::Kind kind, const QString& words);

    /// There is something to save, be it as yet incomplete.
    bool isUnsaved() const;
    /// Something would be lost.
    bool hasChanges() const;

    bool isSaving() const { return m_saving; }

    bool canBeSaved() const;
    /// It is new, or lacks what it takes to connect.
    bool canBeConnected() const;
    bool canBeDuplicated() const;
    bool canBeExported() const;
    bool canBeRemoved() const;

    /// Stores the tenant and its secret. saved() or notSaved() follows. Where something is missing or wrong,
    /// it says so, and that is all.
    void save();
    /// Checks the connection, and saves where Patdesk can work with it; else the findings say why not.
    void connectTenant();

    bool isConnecting() const { return m_connecting || m_connectsOnceFound; }

    /// It is being saved or checked, or the API's host is being looked for.
    bool isBusy() const;

    /// The draft is complete, and its last try to connect has failed.
    bool hasFailed() const { return m_failed; }

    /// To what is missing, else to what is asked first.
    void focusFirst();
    /// Wipes what was typed as client secret.
    void forgetSecret();
    /// Back to what is stored.
    void discard();

Q_SIGNALS:
    /// Another tenant is shown, or it is no draft any more.
    void displayed();
    /// What was entered or what can be done with it has changed.
    void changed();
    void saved(const patdesk::TenantId& id);
    void notSaved();
    /// After saved(): it was connectTenant() that has saved it.
    void connected(const patdesk::TenantId& id);

private:
    void buildPage();
    void tested(const Result<ConnectionReport>& report);
    void refresh();
    /// Starts a tenant that is not stored yet. `secretFrom` has the secret that it takes unless one is typed.
    void startDraft(Tenant draft, const TenantId& secretFrom);
    void store(const Tenant& tenant, std::optional<Secret> secret);
    void stored(const TenantId& id, const Result<SecretPlace>& place);
    /// Delivers the typed secret, else the stored one of the tenant that is shown.
    void withSecret(const Continuation<Secret>& then);

    TenantRegistry& m_registry;
    TenantForm* m_form;
    ConnectionCheck* m_check;
    QScrollArea* m_page = nullptr;
    NoteLabel* m_note;
    TenantId m_shown;
    std::optional<Tenant> m_draft;
    TenantId m_secretFrom;
    bool m_saving = false;
    bool m_connecting = false;
    bool m_failed = false;
    /// As soon as the API's host has been looked for.
    bool m_connectsOnceFound = false;
};

} // namespace patdesk
