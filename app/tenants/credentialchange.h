// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "caller.h"
#include "clock.h"
#include "continuation.h"
#include "createdtoken.h"
#include "rotation.h"
#include "secret.h"
#include "tenant.h"
#include "tokendraft.h"

#include <QObject>

#include <memory>
#include <optional>

namespace patdesk {

class RotationKeeper;
class TenantRegistry;

/// The steps by which Patdesk's own credential is replaced, in their order.
enum class CredentialStep {
    Create,    ///< a successor with the same scopes
    Store,     ///< its secret goes beside the one in use, and is read back
    Verify,    ///< that secret, as read back, gets an access token
    Adopt,     ///< the tenant signs in with it from now on
    DeleteOld, ///< the old token still works, until its user has it deleted
    Done,
};

/// Why it cannot be replaced from here.
enum class CredentialObstacle {
    FromEnvironment, ///< SAIL_CLIENT_SECRET would bring the old one back
    NoKeychain,      ///< the successor's secret would end with Patdesk
    NotListed,       ///< the token is not in the list: nobody could say what its successor should be like
    Unreadable,      ///< a part of it is
    Managed,         ///< the platform made it
    OwnerLimit,      ///< the successor has no room
    NotAllowed,      ///< the form would refuse the successor
};

/// How the replacement reaches the open tenant.
struct CredentialSender {
    /// TokenService::tryCredential()
    Bound<void(const TokenId&, Secret, const Continuation<Caller>&)> verify = {};
    Bound<void(const TokenId&, const Continuation<Done>&)> remove = {};
};

/// The tenant, and the token that it signs in with.
struct OwnCredential {
    Tenant tenant;
    Caller caller;
    /// As listed; nothing where it is not.
    std::optional<Token> token;
    /// Of the same owner.
    OwnersTokens mine;
};

/// Replaces the credential with which Patdesk signs in to a tenant by a successor: a rotation whose secret
/// Patdesk takes over by itself. What has been done is in the rotation's file, the keychain and the settings,
/// and decides what is left; so it can be stopped, or killed, between any two requests or writes, and goes on
/// later. At each of these moments the settings name a client ID with a secret of its own in the keychain,
/// and no token that Patdesk signs in with is deleted. Main thread only.
class CredentialChange : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    CredentialChange(TenantRegistry& registry, RotationKeeper& rotations, CredentialSender sender,
                     Clock clock, QObject* parent = nullptr);

    /// Of the tenant that is open now; one that runs for another tenant ends.
    void setCredential(const OwnCredential& credential);

    const OwnCredential& credential() const { return m_credential; }

    /// What is left to do next.
    CredentialStep step() const;
    /// Of a replacement that has not begun.
    std::optional<CredentialObstacle> obstacle() const;

    /// Its rotation, once it has begun.
    std::optional<Rotation> rotation() const;

    bool isRunning() const { return m_running; }

    /// Patdesk is signed in with the successor.
    bool isUsed() const;

    /// What stopped it last.
    const std::optional<Error>& error() const { return m_error; }

    /// The successor is there and its secret is not, or not as it should be: only beginAnew() helps.
    bool hasLostSecret() const { return m_secretLost; }

    /// Everything up to Adopt, as far as it goes without an error.
    void proceed();
    /// Deletes the successor that is there, and begins again.
    void beginAnew();
    /// Somebody has signed in with the successor: the old secret is not needed any more.
    void confirmUsed();
    /// Deletes the old token, and gives its name to the successor.
    void deleteOld();
    /// The old token stays; the rotation can be finished elsewhere, and another replacement can begin.
    void keepOld();
    /// While Patdesk is locked no secret is kept here: one that is not stored yet is given up unless that is
    /// under way.
    void setLocked(bool locked);

Q_SIGNALS:
    /// Step, running or error.
    void changed();
    /// The tenant has another credential: it is to be opened again.
    void adopted(const patdesk::TenantId& id);

private:
    void create();
    void store();
    void verify();
    void verified(const Result<Caller>& caller);
    void adopt();
    void begin();
    void stop(const std::optional<Error>& error);
    Rotation proposed() const;
    QString host() const;
    /// For what is under way: dropped where it is about another tenant by then.
    template <class T, class F>
    Continuation<T> then(F handle);

    TenantRegistry& m_registry;
    RotationKeeper& m_rotations;
    CredentialSender m_sender;
    Clock m_clock;
    OwnCredential m_credential;
    /// In its name the requests of this tenant wait.
    std::unique_ptr<QObject> m_run;
    /// Between Create and Store.
    Secret m_secret;
    bool m_running = false;
    bool m_secretLost = false;
    bool m_done = false;
    bool m_locked = false;
    std::optional<Error> m_error;
};

} // namespace patdesk
