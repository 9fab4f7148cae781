// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "tenant.h"

namespace patdesk {

/// The token that Patdesk is signed in with is never deleted and never loses its scopes: that would lock its
/// user out. Forms, plans and rotations ask first; TokenChanges asks last, and sends nothing then. Two know
/// which one it is, and one is enough: the tenant's settings, and the access token.
inline bool isSignedInWith(const TokenId& id, const Tenant& tenant, const Caller& caller) {
    return !id.isEmpty() && (id == tenant.clientId || caller.isSignedInWith(id));
}

} // namespace patdesk
