// SPDX-License-Identifier: MIT
#pragma once

#include "plancheck.h"

#include <chrono>

namespace patdesk {

/// What applying a plan would do: everything but the sending.
struct DryRun {
    /// Of each step, in their order.
    QList<StepStanding> standings;
    /// Steps that would be sent, in so many requests.
    int steps = 0;
    int requests = 0;
    /// Steps whose token was changed since, or is gone: not overwritten.
    int changedSince = 0;
    /// Steps that somebody else has already done.
    int doneAlready = 0;
    /// What the service's rate limit asks for at least.
    std::chrono::milliseconds atLeast{0};
};

/// `tokenNow` answers from a list of now; `bulk`: the tenant has the bulk update; `leastTimeFor` knows how
/// long so many requests take at least.
DryRun dryRunOf(const Plan& plan, const std::function<std::optional<Token>(const TokenId&)>& tokenNow,
                bool bulk, const std::function<std::chrono::milliseconds(int requests)>& leastTimeFor);

} // namespace patdesk
