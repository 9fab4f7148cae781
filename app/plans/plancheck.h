// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <functional>

namespace patdesk {

/// How a step's token in the tenant now compares to the pre-image.
enum class StepStanding {
    AsPlanned,   ///< as the pre-image: the step can be applied
    DoneAlready, ///< the step has been applied: the token is gone, or is what the patch makes of it
    Changed,     ///< something that matters was changed since: set aside, not overwritten
    Gone,        ///< the token no longer exists, and the step was no delete
};

/// Compares what a plan would overwrite: name, scopes, expiry, owner and managed. A later use does not count
/// as a change of a patch's token, but does of a delete's: somebody began to use what was to be removed.
StepStanding standingOf(const PlanStep& step, const std::optional<Token>& now);

/// The standings of all steps, in their order.
QList<StepStanding> standingsOf(const Plan& plan,
                                const std::function<std::optional<Token>(const TokenId&)>& tokenNow);

} // namespace patdesk
