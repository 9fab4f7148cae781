// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "chosentokens.h"

#include <QList>

namespace patdesk {

/// What can be said of several tokens together.
struct SelectionSummary {
    struct Share {
        Owner owner;
        int tokens = 0;

        friend bool operator==(const Share&, const Share&) = default;
    };

    int tokens = 0;
    int owners = 0;
    /// Of the owners, those with the most of them, the most first; ownersNamed at the most.
    QList<Share> topOwners = {};
    /// The scopes that each of them has, in the order of one of them.
    QStringList commonScopes = {};
    /// They may do everything that their owners may do.
    int allScopes = 0;
    /// None where no use is known.
    Moment oldestUse = {};
    Moment newestUse = {};
    int neverUsed = 0;
    int useUnreadable = 0;
    int managed = 0;
    int mine = 0;
    /// The token that Patdesk is signed in with is one of them.
    bool holdsSignedIn = false;

    friend bool operator==(const SelectionSummary&, const SelectionSummary&) = default;
};

inline constexpr int ownersNamed = 5;

/// Of a million tokens in some milliseconds: columns are read, on several threads, and no token is made.
SelectionSummary summaryOf(const ChosenTokens& tokens, const Caller& caller);

} // namespace patdesk
