// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"
#include "tenant.h"
#include "tokendraft.h"
#include "tokenrules.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace patdesk {

/// What a plan is made in: the tenant, who is signed in, what is known of its owners, and the moment.
struct PlanContext {
    Tenant tenant;
    ApiGeneration generation = ApiGeneration::V1;
    Caller caller;
    Instant now;
    /// What each owner has in all; for PlanWarning::OwnersOnlyToken and NameTaken.
    QHash<OwnerId, OwnersTokens> tokensOfOwner;
    /// What was judged; null = nothing.
    std::shared_ptr<const VerdictMarks> verdicts;
    /// Managed tokens may be acted on.
    bool managedUnlocked = false;
    /// The tenant has the bulk update and the caller may use it: it reaches the expiry of anybody's tokens.
    bool bulkUpdate = false;
    /// Tokens that Patdesk has suspended on purpose: they are listened to, or to be deleted later.
    QSet<TokenId> suspended;
    /// Tokens of an earlier plan that the tenant no longer has.
    QSet<TokenId> gone;
};

/// Each answers a plan with one step a token, in the order given: obstacles and warnings included, nothing
/// left out. What cannot be read is not overwritten: PlanObstacle::Unreadable.
Plan planDelete(const QList<Token>& tokens, const PlanContext& context);
Plan planExpiry(const QList<Token>& tokens, const Expiry& expiry, const PlanContext& context);
/// Each expiry moves by `extension`, from now on where it has passed already; no expiry stays none.
Plan planExtendExpiry(const QList<Token>& tokens, std::chrono::days extension, const PlanContext& context);
/// The expiry becomes now + `delay`, where it is not earlier already.
Plan planSuspend(const QList<Token>& tokens, std::chrono::milliseconds delay, const PlanContext& context);
/// Keeps of each token's scopes those in `keep`; a token that would be left with none is NothingToDo, since a
/// token without a scope has every right.
Plan planNarrowScopes(const QList<Token>& tokens, const QStringList& keep, const PlanContext& context);
/// `pattern` holds {name}, {owner}, {n} (from 1) and {date} (of today); what is outside of them stays as it
/// is.
Plan planRename(const QList<Token>& tokens, const QString& pattern, const PlanContext& context);

/// The name that such a pattern gives to the `n`th token.
QString nameBy(const QString& pattern, const Token& token, int n, Instant now);

/// What is in the way of an action on a token, whatever it would set. `unchanged`: it would set what is there
/// already.
PlanObstacle obstacleOf(PlanAction action, const Token& token, bool unchanged, const PlanContext& context);

/// The plan that takes back what an applied one did: expiry, scopes and names from the pre-images. A delete's
/// step is left out; `applied` names the steps that were applied. A token that is gone has an obstacle, so
/// that the review says how many there are. What the plan was warned of is no reason against taking it back:
/// of a step of the undo, only a name that is taken is warned of. An undo that is taken back itself is a plan
/// like any other.
Plan planUndo(const Plan& plan, const QList<int>& applied, const PlanContext& context);

} // namespace patdesk
