// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

namespace patdesk {

/// So many tokens can be deleted, or suspended although something uses them, without their number being
/// typed.
inline constexpr int mostUncounted = 10;

/// What has to be typed before a plan may be applied.
struct PlanConfirmation {
    /// The tenant's name; empty if it need not be typed.
    QString tenantName;
    /// The number of tokens that are deleted; 0 if it need not be typed.
    int deletions = 0;
    /// The same of tokens that are suspended.
    int suspensions = 0;

    /// Tokens that are deleted although their verdict is not "safe": why has to be said. 0 = nothing has.
    int toBeExplained = 0;

    /// What has to be typed; 0 = nothing.
    int number() const { return deletions + suspensions; }

    bool isNeeded() const { return !tenantName.isEmpty() || number() > 0 || toBeExplained > 0; }

    bool isNamedBy(const QString& typed) const;
    /// The marks between thousands may be left out.
    bool isCountedBy(const QString& typed) const;

    bool isExplainedBy(const QString& typed) const;

    friend bool operator==(const PlanConfirmation&, const PlanConfirmation&) = default;
};

/// In a production tenant its name, be it for a single change; for more than ten deletions their number, in
/// every tenant, and for more than ten suspensions if some of the tokens seem to be in use; a reason for
/// tokens that are not safe by their verdict. `productionNow`: the tenant has become one since the plan was
/// created.
PlanConfirmation confirmationOf(const Plan& plan, bool productionNow = false);
/// The same for a plan that has been counted.
PlanConfirmation confirmationOf(const Plan& plan, const PlanCounts& counts, bool productionNow);

} // namespace patdesk
