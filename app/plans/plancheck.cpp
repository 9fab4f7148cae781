// SPDX-License-Identifier: MIT
#include "plancheck.h"

namespace patdesk {

namespace {

/// What a change could overwrite; the service's own bookkeeping apart.
bool sameWhereItMatters(const Token& a, const Token& b) {
    return a.id == b.id && a.name == b.name && a.owner.id == b.owner.id && sameScopes(a.scopes, b.scopes) &&
           a.expiry == b.expiry && a.managed == b.managed;
}

} // namespace

StepStanding standingOf(const PlanStep& step, const std::optional<Token>& now) {
    const bool isDelete = step.action == PlanAction::Delete;
    if (!now)
        return isDelete ? StepStanding::DoneAlready : StepStanding::Gone;
    if (sameWhereItMatters(*now, step.preImage))
        return isDelete && now->lastUsed != step.preImage.lastUsed ? StepStanding::Changed
                                                                   : StepStanding::AsPlanned;
    if (!isDelete && sameWhereItMatters(*now, applied(step.patch, step.preImage)))
        return StepStanding::DoneAlready;
    return StepStanding::Changed;
}

QList<StepStanding> standingsOf(const Plan& plan,
                                const std::function<std::optional<Token>(const TokenId&)>& tokenNow) {
    QList<StepStanding> standings;
    standings.reserve(plan.steps.size());
    for (const PlanStep& step : plan.steps)
        standings.append(standingOf(step, tokenNow(step.preImage.id)));
    return standings;
}

} // namespace patdesk
