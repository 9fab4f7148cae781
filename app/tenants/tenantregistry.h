// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "secret.h"
#include "tenant.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>
#include <QSet>

#include <map>

namespace patdesk {

class Keychain;
class Settings;

/// Who has a tenant's client secret once Patdesk has forgotten it.
enum class SecretHolder {
    Keychain,
    User,   ///< it was in memory only: from the environment, or where no keychain took it
    Nobody, ///< the demo tenant's is invented, and stays
};

/// Where a tenant's client secret is.
enum class SecretPlace {
    Keychain,
    SessionOnly, ///< no keychain, or it refused: kept in memory until Patdesk ends, and said so
};

/// The tenants that Patdesk knows: stored ones, the one from the environment, the demo tenant.
/// Settings hold the entry, the keychain holds the client secret, nothing else does. Main thread only.
class TenantRegistry : public QObject {
    Q_OBJECT

public:
    /// Takes SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET from `environment`, where all three are
    /// there.
    TenantRegistry(Settings& settings, Keychain& keychain, const QProcessEnvironment& environment,
                   QObject* parent = nullptr);

    /// For a tenant that is not there yet.
    static TenantId newId();

    /// What a tenant cannot be opened without and does not have, as far as it is known: whether the keychain
    /// has a secret shows when it is asked for one.
    struct Missing {
        bool clientId = false;
        bool secret = false;

        bool any() const { return clientId || secret; }
    };

    Missing missingOf(const TenantId& id) const;

    /// The environment's tenant first, then the demo tenant, then the stored ones in the user's order.
    QList<Tenant> tenants() const;
    std::optional<Tenant> tenant(const TenantId& id) const;
    std::optional<Tenant> tenantNamed(const QString& name) const;
    /// What to open at a start without a word about it: the environment's tenant, else the stored one that
    /// was used last, else the first stored one.
    std::optional<Tenant> tenantAtStart() const;
    /// This one is used now. One that is never stored leaves what tenantAtStart() will answer as it was.
    void noteUse(const TenantId& id);
    /// Why the environment's tenant is not there although its variables are (InvalidInput, with the reason
    /// that tenantAddress() gives); nothing if all is well.
    std::optional<Error> environmentError() const;

    /// Adds or changes a stored tenant. Without `newSecret` the one that is kept stays. The entry is on the
    /// disk when this returns; the answer waits for the keychain. InvalidInput where the detail is "id",
    /// "name", "baseUrl" or "origin"; Conflict where another stored tenant has the name; FileFailed.
    void save(const Tenant& tenant, std::optional<Secret> newSecret, const Continuation<SecretPlace>& then);
    /// Takes the entry and its keychain secret away. An error of the keychain says that the secret may still
    /// be there; the entry is gone all the same.
    void remove(const TenantId& id, Continuation<Done> then);
    /// Tries again to take away the secret of a tenant whose entry is gone. InvalidInput ("id") where it is
    /// not.
    void removeSecretLeft(const TenantId& id, const Continuation<Done>& then);
    /// The names of its entries, by which they can be found in the keychain.
    QStringList entriesLeft(const TenantId& id) const;
    /// Unlocks the keychain where needed. KeychainEntryMissing where no secret is kept (see
    /// missingOf()); SecretForgotten where
    /// forgetSecrets() has wiped that of the environment's tenant, which no keychain has.
    void secretOf(const TenantId& id, const Continuation<Secret>& then);

    /// A tenant that is never stored (the demo tenant).
    void addForSession(const Tenant& tenant, Secret secret);

    /// @name Another credential for a tenant. Its secret is kept beside the one in use, until one write to
    /// the settings makes it the tenant's, together with its client ID: a program that is killed at any
    /// moment leaves a client ID with its own secret. Cancelled for a tenant that is not there.
    /// @{
    /// InvalidInput ("origin") for the environment's tenant; KeychainUnavailable where no keychain has the
    /// secret in use, so that none would have the other one.
    std::optional<Error> faultOfSpare(const TenantId& id) const;
    /// Stores a secret beside the one in use, and reads it back. The errors of faultOfSpare(), of the
    /// keychain and of the settings; KeychainEntryMissing where something else came back.
    void storeSpare(const TenantId& id, Secret secret, const Continuation<Done>& then);
    void spareSecretOf(const TenantId& id, const Continuation<Secret>& then);
    /// The tenant has this client ID and the spare secret from now on; the secret of before is the spare one.
    /// Conflict where neither storeSpare() nor spareSecretOf() has delivered; FileFailed: nothing has
    /// changed.
    Result<Done> adoptSpare(const TenantId& id, const TokenId& clientId);
    /// Which rotation it is that replaces the credential; empty = none.
    Result<Done> setRotation(const TenantId& id, const QString& rotation);
    /// Removes the spare secret, if there is one.
    void dropSpare(const TenantId& id, const Continuation<Done>& then);
    /// @}

    SecretHolder holderOf(const TenantId& id) const;
    /// Wipes every client secret that is in memory here, except the demo tenant's. secretOf() has
    /// none for those that only the user has, until remember() brings them back.
    void forgetSecrets();
    /// Keeps a secret that the user has entered again, until Patdesk ends or forgets it.
    void remember(const TenantId& id, Secret secret);

Q_SIGNALS:
    void changed();

private:
    void takeEnvironment(const QProcessEnvironment& environment);
    std::optional<Error> faultOf(const Tenant& tenant) const;
    void storeSecret(const TenantId& id, Secret secret, const Continuation<SecretPlace>& then);
    Result<Done> changeStored(const Tenant& tenant);
    void removeEntries(const TenantId& id, const QStringList& entries, const Continuation<Done>& then);

    /// A secret of this session: of a tenant that is never stored, one that the keychain has not taken yet,
    /// or one that it has refused.
    struct SessionSecret {
        Secret secret;
        /// Which call of storeSecret() put it here: a later one must not be taken away by an earlier one's
        /// end.
        int serial = 0;
    };

    Settings& m_settings;
    Keychain& m_keychain;
    QList<Tenant> m_sessionTenants;
    std::map<TenantId, SessionSecret> m_sessionSecrets;
    int m_lastSerial = 0;
    /// Tenants whose secret was in memory only and is wiped.
    QSet<QString> m_forgotten;
    /// Stored tenants for which no secret was given, or for which the keychain had none.
    QSet<QString> m_withoutSecret;
    /// Of tenants that are never stored.
    std::map<TenantId, Secret> m_sessionSpares;
    /// Tenants whose spare secret is known to be there.
    QSet<QString> m_spareSeen;
    /// Of removed tenants: what the keychain may still hold.
    QHash<QString, QStringList> m_entriesLeft;
    std::optional<Error> m_environmentError;
};

/// A name that none of these is, in any case: "acme", else "acme (2)".
QString freeTenantName(const QString& wanted, const QStringList& taken);

} // namespace patdesk
