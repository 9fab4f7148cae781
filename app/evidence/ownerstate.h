// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QLatin1String>

namespace patdesk {

/// Whether a token's owner works here, as the public identities say.
enum class OwnerState {
    Unknown, ///< not asked, or an answer that cannot be read
    Active,
    OnLeave, ///< INACTIVE_SHORT_TERM: comes back
    Left,    ///< INACTIVE_LONG_TERM
    Missing, ///< asked for, and not among the answers: deleted, or filtered
    None,    ///< the token has no owner
};

/// "active", "on-leave", "left", "missing", "none", "unknown".
QLatin1String nameOf(OwnerState state);
/// The service's identityState; anything else is Unknown.
OwnerState ownerStateNamed(QStringView identityState);

/// An owner as far as a verdict needs it.
struct OwnerFacts {
    OwnerState state = OwnerState::Unknown;
    QString email = {};
    QString managerName = {};
};

/// “A. Okafor” has left.
QString ownerSentence(const Owner& owner, OwnerState state);

} // namespace patdesk
