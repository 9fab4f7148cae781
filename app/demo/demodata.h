// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace patdesk::demo {

/// A person, or a service account, of the demo tenant.
struct Identity {
    enum class State { Active, InactiveShortTerm, InactiveLongTerm, Deleted };

    OwnerId id;
    QString name;
    /// The login name.
    QString alias;
    QString email;
    /// Of the deleted only their tokens are left.
    State state = State::Active;
    OwnerId manager;
    /// Has the tenant-wide rights; everybody else has those over their own tokens.
    bool administrator = false;
};

/// All that the demo tenant knows. Its copies are shallow until one of them changes.
struct World {
    QList<Identity> identities;
    QList<Token> tokens;
    /// SHA-256 of the secrets that can be used at /oauth/token. Nobody knows those of the other tokens.
    QHash<TokenId, QByteArray> secretHashes;
    TokenId administratorsToken;
    TokenId membersToken;

    const Identity* identity(const OwnerId& id) const;
    const Token* token(const TokenId& id) const;
};

/// A tenant with `tokens` tokens (two at least: the administrator's and the member's) at most ten an owner,
/// of sixty owners or as many more as that takes. Everything but the secrets follows from the seed; dates are
/// relative to `now`.
World makeWorld(int tokens, quint64 seed, Instant now);

} // namespace patdesk::demo
