// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "instant.h"

#include <QStringList>

#include <optional>

namespace patdesk {

/// What a call of the token API needs. ListManaged is a user's right and no scope of its own.
enum class Right { ListMine, ListAll, ListManaged, Create, Patch, DeleteMine, DeleteAny };

/// What is known of a right before it is asked for.
enum class Permission {
    NotExcluded, ///< by the scopes; the user's own rights bound them, so that the service has the last word
    Excluded,    ///< the scopes are known, and none of them is enough
    Unknown,     ///< the scopes are not known: the call has to be tried
};

/// Who Patdesk is signed in as: what the token answer and the claims of the access token (a JWT) say, which
/// is information and no proof.
struct Caller {
    enum class Kind {
        Untold,    ///< nothing says on whose behalf
        User,      ///< a personal access token: acts as its owner
        ApiClient, ///< a credential of the tenant without a user behind it (an OAuth client): owns no token
    };

    Kind kind = Kind::Untold;
    OwnerId identityId;
    QString userName;
    /// The tenant's short name, as in its host.
    QString organization;
    QString pod;
    QString tenantId;
    /// The token that Patdesk is signed in with.
    TokenId clientId;
    /// The access token's scopes; nothing where the service does not tell them by their names.
    std::optional<QStringList> scopes;
    QStringList authorities;
    Instant accessTokenExpires;

    /// By the `security` of each operation in the specifications; sp:scopes:all includes all.
    Permission permission(Right right) const;

    /// By the access token. Where the tenant is known too, ask selflockout.h.
    bool isSignedInWith(const TokenId& id) const { return !id.isEmpty() && id == clientId; }

    bool isApiClient() const { return kind == Kind::ApiClient; }

    /// Tokens without an owner are nobody's own.
    bool isMyself(const OwnerId& owner) const { return !owner.isEmpty() && owner == identityId; }

    /// False where it is not known who one is: then the service has to be asked.
    bool isSomebodyElse(const OwnerId& owner) const {
        return identityId.isEmpty() ? isApiClient() : owner != identityId;
    }
};

/// The narrowest scope that grants a right, to be named in a message.
QString scopeOf(Right right);

} // namespace patdesk
