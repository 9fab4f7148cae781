// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "instant.h"

#include <QStringList>

namespace patdesk {

/// What a call of the token API needs. ListManaged is a user's right and no scope of its own.
enum class Right { ListMine, ListAll, ListManaged, Create, Patch, DeleteMine, DeleteAny };

/// Who Patdesk is signed in as: the claims of the access token (a JWT), which are information and no proof.
struct Caller {
    OwnerId identityId;
    QString userName;
    /// The tenant's short name, as in its host.
    QString organization;
    QString pod;
    QString tenantId;
    /// The token that Patdesk is signed in with.
    TokenId clientId;
    QStringList scopes;
    QStringList authorities;
    Instant accessTokenExpires;

    /// What the scopes allow. They bound the user's own rights from above, so true is "not excluded": the
    /// service has the last word. From the `security` of each operation in the specifications; sp:scopes:all
    /// includes all.
    bool scopeAllows(Right right) const;
};

/// The narrowest scope that grants a right, to be named in a message.
QString scopeOf(Right right);

} // namespace patdesk
