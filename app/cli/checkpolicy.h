// SPDX-License-Identifier: MIT
#pragma once

#include "ownerstate.h"
#include "result.h"
#include "token.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace patdesk {

/// What `check` holds tokens to. A rule that is not named is not checked.
struct CheckPolicy {
    std::optional<int> expiringDays;
    std::optional<int> staleDays;
    bool expired = false;
    bool neverExpires = false;
    bool allScopes = false;
    bool ownerGone = false;
};

/// What a policy's text says, one rule on each line, `#` before a comment:
///
///     expiring within 30 days
///     stale after 90 days
///     expired
///     never expires
///     all scopes
///     owner gone
///
/// InvalidInput with a sentence that names the line, also for a rule given twice, and for a policy without a
/// rule: it would find everything good.
Result<CheckPolicy> checkPolicyOf(const QByteArray& text);

/// A token, and what of the policy it falls short of.
struct CheckedToken {
    Token token;
    /// In the policy's order, a sentence each. Empty = good, as far as it could be read.
    QStringList shortfalls;
    /// What could not be checked since it cannot be read: not good either.
    QStringList unknown;

    bool isGood() const { return shortfalls.isEmpty() && unknown.isEmpty(); }
};

/// `owner`: asked of the service where the policy has `ownerGone`.
CheckedToken checked(const Token& token, const CheckPolicy& policy, Instant now,
                     OwnerState owner = OwnerState::Unknown);

} // namespace patdesk
