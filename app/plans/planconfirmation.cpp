// SPDX-License-Identifier: MIT
#include "planconfirmation.h"

#include <algorithm>

namespace patdesk {

bool PlanConfirmation::isNamedBy(const QString& typed) const {
    return typed.trimmed() == tenantName.trimmed();
}

bool PlanConfirmation::isCountedBy(const QString& typed) const {
    if (number() == 0)
        return true;
    QString digits;
    for (const QChar c : typed.trimmed()) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
        else if (digits.isEmpty() || !(c.isSpace() || c == u',' || c == u'.' || c == u'\''))
            return false;
    }
    return digits == QString::number(number());
}

bool PlanConfirmation::isExplainedBy(const QString& typed) const {
    return toBeExplained == 0 || !typed.trimmed().isEmpty();
}

PlanConfirmation confirmationOf(const Plan& plan, bool productionNow) {
    return confirmationOf(plan, countsOf(plan), productionNow);
}

PlanConfirmation confirmationOf(const Plan& plan, const PlanCounts& counts, bool productionNow) {
    PlanConfirmation confirmation;
    if (plan.production || productionNow)
        confirmation.tenantName = plan.tenantName;
    if (counts.deletions > mostUncounted)
        confirmation.deletions = counts.deletions;
    const bool isInUse =
        counts.warnedBy(PlanWarning::InUse) > 0 || counts.warnedBy(PlanWarning::UsedRecently) > 0;
    if (actionOf(plan) == PlanAction::Suspend && !isUndo(plan) && isInUse &&
        counts.toBeApplied > mostUncounted)
        confirmation.suspensions = counts.toBeApplied;
    confirmation.toBeExplained = counts.unsafeDeletions();
    return confirmation;
}

} // namespace patdesk
