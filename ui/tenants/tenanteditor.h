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
    bool canBeDuplicated() const;
    bool canBeExported() const;
    bool canBeRemoved() const;

    /// Stores the tenant and its secret. saved() or notSaved() follows.
    void save();
    /// Back to what is stored.
    void discard();

Q_SIGNALS:
    /// Another tenant is shown, or it is no draft any more.
    void displayed();
    /// What was entered or what can be done with it has changed.
    void changed();
    void saved(const patdesk::TenantId& id);
    void notSaved();

private:
    void buildPage();
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
};

} // namespace patdesk
