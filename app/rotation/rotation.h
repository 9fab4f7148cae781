// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "caller.h"
#include "error.h"
#include "token.h"
#include "tokendraft.h"

#include <optional>

namespace patdesk {

/// Where a rotation stands. Written down before and after each request, so that each survives a restart.
enum class RotationStage {
    Creating, ///< the create is about to be sent, or was sent and not answered
    Created,  ///< the successor is there and its secret was shown
    Watching, ///< the successor got an access token; the old token is watched until nothing uses it
    Retiring, ///< the old token is about to be deleted
    Renaming, ///< the old token is gone; the successor is to take its name
    Finished,
    Abandoned, ///< given up by the user; both tokens stay as they are
};

/// A token on its way to a successor with the same scopes, lifetime and expiry policy, without an outage
/// between them.
struct Rotation {
    /// A UUID.
    QString id;
    QString tenantName;
    QString tenantHost;
    /// The token that is replaced, as it was at the start.
    Token old;
    /// Names are unique for an owner, so the successor bears this one until the old token is gone.
    QString temporaryName;
    /// Empty until the create is answered.
    TokenId successor;
    RotationStage stage = RotationStage::Creating;
    Instant started;
    /// Since when the successor is known to work.
    std::optional<Instant> watchedSince;
    /// Days without a use after which the old token may go by rule; 0 = only when the user says so.
    int quietDays = 0;
    /// By that rule without a further question.
    bool retiresByItself = false;
    /// The old token was deleted before it had been unused for so long.
    bool retiredEarly = false;
    /// Why it does not go on; nothing while it does. In the stage Creating: how the create ended.
    std::optional<ErrorKind> trouble;

    friend bool operator==(const Rotation&, const Rotation&) = default;
};

/// Why a token cannot be rotated by the one who is signed in.
enum class RotationObstacle {
    SomebodyElses, ///< nobody creates tokens for somebody else: write to the owner
    Managed,       ///< the platform made it and would not know its successor
    SignedInWith,  ///< deleting it in the end would lock Patdesk out: change the tenant's credential first
    Unreadable,    ///< its expiry, or another part of it: nobody could say what a successor should be like
    OwnerLimit,    ///< ten tokens already: the successor has no room
    AlreadyRotating,
};

std::optional<RotationObstacle> rotationObstacle(const Token& token, const Caller& caller,
                                                 const OwnersTokens& mine, const QList<Rotation>& rotations);

/// The rotation's first state: a free temporary name, the stage Creating.
Rotation newRotation(const Token& old, const QString& tenantName, const QString& tenantHost, int quietDays,
                     const OwnersTokens& mine, Instant now);

/// The successor to be created: same scopes, same lifetime, and the old token's span of life from now on
/// (within what the generation allows); of an old token whose beginning is not known what is left to it.
TokenDraft successorDraft(const Rotation& rotation, ApiGeneration generation, Instant now);

/// What the form would refuse about the successor: it is not to be sent.
QList<DraftProblem> successorProblems(const Rotation& rotation, ApiGeneration generation,
                                      const OwnersTokens& mine, Instant now);

/// What the tenant's current list says about a rotation.
struct RotationView {
    enum class Next {
        Wait,          ///< the old token is still used, or too short a time has passed
        AskForSecret,  ///< the create's answer was lost: delete the orphan and create anew, or give up
        CreateAnew,    ///< the create did not happen
        Verify,        ///< try the successor's secret
        MayRetire,     ///< by the rule nothing uses the old token any more
        DeleteOld,     ///< retiring was begun and the old token is still there
        Rename,        ///< the old token is gone: give the successor its name, and delete nothing
        Nothing,       ///< over
        SuccessorGone, ///< somebody deleted the successor: stuck
    };

    Next next = Next::Wait;
    /// A token that the create may have made: it bears the temporary name, is not older than the rotation,
    /// and the create was not refused.
    TokenId orphan;
    /// The old token's last use since it is watched; nothing = none.
    std::optional<Instant> lastUseWhileWatched;
    /// When the old token was last used cannot be read, or the whole token: it does not go by rule.
    bool useUnreadable = false;

    bool isStuck() const {
        return next == Next::AskForSecret || next == Next::CreateAnew || next == Next::SuccessorGone;
    }
};

/// The decision, made from the list alone: what a restart, or a day, has left to do. `someUnread`: an old
/// token that is not listed may be one that could not be read, and is not taken for gone.
RotationView viewOf(const Rotation& rotation, const QList<Token>& mineNow, bool someUnread, Instant now);

} // namespace patdesk
