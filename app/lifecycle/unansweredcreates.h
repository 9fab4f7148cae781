// SPDX-License-Identifier: MIT
#pragma once

#include "journaledchange.h"
#include "rotation.h"
#include "token.h"

namespace patdesk {

/// A create that was sent and whose answer nobody has seen: Patdesk ended, or its tenant was closed, between
/// the two. If it was made, its secret is lost.
struct UnansweredCreate {
    /// The note that was written before it was sent.
    JournalEntry intent;
    /// The token that it has made; nothing = it was not made.
    std::optional<Token> orphan;
};

/// Those at this host that this client id sent, looked for among the caller's own tokens by name and moment
/// (a name is unique per owner; ten minutes are left for a slow answer and for clocks that differ). Without
/// those that a rotation is about, which tells them itself, and those about which the list says nothing for
/// certain, since the token of that name has no date that can be read.
QList<UnansweredCreate> unansweredCreates(const QList<JournaledChange>& changes, const QString& tenantHost,
                                          const TokenId& signedInWith, const QList<Token>& mine,
                                          const QList<Rotation>& rotations);

} // namespace patdesk
