// SPDX-License-Identifier: MIT
#pragma once

#include "ownerstate.h"
#include "reference.h"
#include "token.h"
#include "useday.h"

#include <QList>

namespace patdesk {

/// All that is known about one token.
struct TokenEvidence {
    Token token;
    /// Of this token for certain.
    UseDays uses = {};
    UseDays failedUses = {};
    /// Uses of which the service tells only the owner: they count for each of the owner's tokens.
    UseDays ownersUses = {};
    OwnerFacts owner = {};
    QList<Reference> references = {};
    /// Patdesk is signed in with it.
    bool signedInWith = false;
    /// When Patdesk has suspended it, by its journal.
    Moment suspended = {};
    /// When somebody has last missed it while it was suspended.
    Moment missed = {};
};

} // namespace patdesk
