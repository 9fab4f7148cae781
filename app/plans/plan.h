// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "caller.h"
#include "token.h"
#include "tokenpatch.h"

#include <QList>

#include <array>
#include <cstdint>

namespace patdesk {

/// What a step does to its token.
enum class PlanAction {
    Delete,       ///< DELETE; cannot be undone
    SetExpiry,    ///< a new expiry, or none
    Suspend,      ///< the expiry moved to soon, the old one kept: can be restored until then
    NarrowScopes, ///< own tokens only
    Rename,       ///< own tokens only
};

/// What a reviewer should know of a step before it is applied. The worst first.
enum class PlanWarning : std::uint8_t {
    InUse,              ///< by its verdict: a deletion would be felt
    Managed,            ///< made by the platform: what it was made for breaks
    UsedRecently,       ///< by isUsedRecently(): something signs in with it
    UseUnreadable,      ///< when it was last used cannot be read: something may use it
    CannotTell,         ///< by its verdict, or for want of one where others have one
    Suspended,          ///< on purpose, by a scream test or a plan that is not over
    NameSaysKeep,       ///< "do not delete" in its name, which a table may cut
    NameSaysProduction, ///< "prod", "production", "live" as a word of its name
    OwnersOnlyToken,    ///< its owner is left with none
    NameTaken,          ///< another token of its owner has the new name, or gets it by this plan
    NeverAgain,         ///< a step that cannot be undone
};

/// Why a step cannot be applied at all. It stays in the plan, so that nothing is left out in silence.
enum class PlanObstacle : std::uint8_t {
    None,
    SignedInWith,  ///< the token that Patdesk itself uses: never
    SomebodyElses, ///< a patch of another's token: the service refuses it; delete or write to the owner
    NotPatchableInGeneration, ///< no expiry patch before v2025
    ManagedLocked,            ///< a managed token that was not unlocked
    NothingToDo,              ///< it is so already
    NameRefused,              ///< by the rules of the form: empty, or too long
    ScopesRefused,            ///< none is left, or one is no scope
    ExpiryRefused,            ///< past, beyond what the generation allows, or none where one is needed
    Unreadable, ///< what the step would overwrite cannot be read, so that nobody could put it back
    Gone,       ///< the token has been deleted since: there is nothing to take back any more
};

/// One change to one token.
struct PlanStep {
    PlanAction action = PlanAction::Delete;
    /// The token as it was when the plan was made: what an undo goes back to.
    Token preImage;
    /// Empty for a delete.
    TokenPatch patch;
    QList<PlanWarning> warnings;
    PlanObstacle obstacle = PlanObstacle::None;
    /// Struck out by the reviewer: stays in the plan and is not applied.
    bool skipped = false;

    bool isToBeApplied() const { return !skipped && obstacle == PlanObstacle::None; }

    friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

/// The plan that an undo takes back.
struct UndonePlan {
    QString id;
    /// When it was created: what its tokens were then is what they become again.
    Instant made;
    /// It suspended tokens to be deleted later.
    bool reminds = false;

    friend bool operator==(const UndonePlan&, const UndonePlan&) = default;
};

/// A set of changes that is reviewed before it is applied.
struct Plan {
    /// A UUID: names the plan's files.
    QString id;
    QString title;
    Instant made;
    QString tenantName;
    /// With the port, if it is not the default: each start of the demo tenant is another one.
    QString tenantHost;
    /// Must be typed by its name before a plan is applied there.
    bool production = false;
    ApiGeneration generation = ApiGeneration::V1;
    /// Suspended to be deleted later: when to be reminded, counted from the apply. Nothing = no such thing.
    std::optional<std::chrono::days> deleteAfter = {};
    /// Suspended to hear whether anybody misses them (a scream test): for how long, counted from the apply.
    std::optional<std::chrono::days> listenFor = {};
    /// Nothing = no undo.
    std::optional<UndonePlan> undoes = {};
    /// Its tokens had verdicts when it was made: those without a warning of them are safe to delete.
    bool judged = false;
    /// Why tokens are deleted that are not safe by their verdict, as the reviewer has written it.
    QString reason = {};
    QList<PlanStep> steps;

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// The request that a step will be sent with.
struct PlanRequest {
    QString method;
    QString path;
    /// The JSON Patch, or the bulk update of this token; empty for a delete.
    QByteArray body;
    /// So many other steps go in the same bulk update, or in the next ones if there are more than it takes.
    int others = 0;
};

/// What decides about the request of a step beside the step itself.
struct PlanRoute {
    Caller caller;
    /// The tenant has the bulk update: what changes expiries alike shares its requests.
    bool bulkUpdate = false;
};

/// The request of a step by itself.
PlanRequest requestOf(const PlanStep& step, ApiGeneration generation);
/// The one that is really sent: only the bulk update reaches the tokens of others.
PlanRequest requestOf(const Plan& plan, const PlanStep& step, const PlanRoute& route);
/// It changes nothing but an expiry, so that a bulk update can carry it.
bool isOfExpiry(const PlanStep& step);

/// How many of something there are, by PlanObstacle.
using ObstacleCounts = std::array<int, static_cast<std::size_t>(PlanObstacle::Gone) + 1>;

/// What a plan holds, for its review.
struct PlanCounts {
    int toBeApplied = 0;
    /// Of those to be applied.
    int deletions = 0;
    int skipped = 0;
    int blocked = 0;
    /// By PlanObstacle; its first is always 0.
    ObstacleCounts obstacles{};
    /// Steps that can be applied and have a warning of their own: see isWarnedOf().
    int warnedOf = 0;
    /// By PlanWarning, among those to be applied.
    std::array<int, static_cast<std::size_t>(PlanWarning::NeverAgain) + 1> warnings{};

    int warnedBy(PlanWarning warning) const { return warnings.at(static_cast<std::size_t>(warning)); }

    /// Deletions of tokens that are not safe by their verdict.
    int unsafeDeletions() const {
        return deletions == 0 ? 0 : warnedBy(PlanWarning::InUse) + warnedBy(PlanWarning::CannotTell);
    }

    int blockedBy(PlanObstacle obstacle) const { return obstacles.at(static_cast<std::size_t>(obstacle)); }
};

PlanCounts countsOf(const Plan& plan);

/// The step can be applied, and something is said of it that is not said of every deletion.
bool isWarnedOf(const PlanStep& step);
/// What all of a plan's steps do.
PlanAction actionOf(const Plan& plan);
/// It takes another plan back.
bool isUndo(const Plan& plan);
/// It deletes tokens, as far as it can be applied at all.
bool deletes(const Plan& plan);
/// It deletes a token that had not expired when the plan was created: suspending it first would leave a way
/// back.
bool couldSuspendFirst(const Plan& plan);
/// Somebody typed what it does to its tokens: new names, scopes, a date. An undo is made again by a click.
bool isMadeByHand(const Plan& plan);

} // namespace patdesk
