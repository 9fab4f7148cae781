// SPDX-License-Identifier: MIT
#include "plan.h"

#include "changejson.h"

#include <QUrl>

#include <algorithm>

namespace patdesk {

PlanRequest requestOf(const PlanStep& step, ApiGeneration generation) {
    const QString path = QString(traits(generation).tokensPath) + QLatin1Char('/') +
                         QString::fromLatin1(QUrl::toPercentEncoding(step.preImage.id.text()));
    if (step.action == PlanAction::Delete)
        return {QStringLiteral("DELETE"), path, {}};
    return {QStringLiteral("PATCH"), path, encodePatch(step.patch)};
}

PlanRequest requestOf(const Plan& plan, const PlanStep& step, const PlanRoute& route) {
    PlanRequest alone = requestOf(step, plan.generation);
    const bool isOthers = route.caller.isSomebodyElse(step.preImage.owner.id);
    if (!isOfExpiry(step) || (!isOthers && !route.bulkUpdate))
        return alone;
    int others = 0;
    for (const PlanStep& other : plan.steps)
        others += route.bulkUpdate && other.isToBeApplied() && isOfExpiry(other) &&
                  other.preImage.id != step.preImage.id && other.patch == step.patch;
    if (!isOthers && others == 0)
        return alone;
    return {QStringLiteral("PATCH"), traits(plan.generation).bulkUpdatePath,
            encodeBulkUpdate({step.preImage.id}, step.patch), others};
}

bool isOfExpiry(const PlanStep& step) {
    return step.action == PlanAction::SetExpiry || step.action == PlanAction::Suspend;
}

PlanCounts countsOf(const Plan& plan) {
    PlanCounts counts;
    for (const PlanStep& step : plan.steps) {
        counts.warnedOf += isWarnedOf(step);
        if (step.obstacle != PlanObstacle::None) {
            ++counts.blocked;
            ++counts.obstacles[static_cast<size_t>(step.obstacle)];
        } else if (step.skipped) {
            ++counts.skipped;
        } else {
            ++counts.toBeApplied;
            counts.deletions += step.action == PlanAction::Delete;
            for (const PlanWarning warning : step.warnings)
                ++counts.warnings[static_cast<size_t>(warning)];
        }
    }
    return counts;
}

bool isWarnedOf(const PlanStep& step) {
    return step.obstacle == PlanObstacle::None &&
           std::any_of(step.warnings.begin(), step.warnings.end(),
                       [](PlanWarning warning) { return warning != PlanWarning::NeverAgain; });
}

PlanAction actionOf(const Plan& plan) {
    return plan.steps.isEmpty() ? PlanAction::Delete : plan.steps.constFirst().action;
}

bool isUndo(const Plan& plan) {
    return plan.undoes || plan.title == QLatin1String("undo"); // of before it said what it undoes
}

bool deletes(const Plan& plan) {
    return std::any_of(plan.steps.begin(), plan.steps.end(), [](const PlanStep& step) {
        return step.action == PlanAction::Delete && step.obstacle == PlanObstacle::None;
    });
}

bool couldSuspendFirst(const Plan& plan) {
    return std::any_of(plan.steps.begin(), plan.steps.end(), [&plan](const PlanStep& step) {
        const auto ends = step.preImage.expiry.at.known();
        return step.action == PlanAction::Delete && step.isToBeApplied() && !(ends && *ends <= plan.made);
    });
}

bool isMadeByHand(const Plan& plan) {
    if (isUndo(plan) || plan.steps.isEmpty())
        return false;
    switch (plan.steps.constFirst().action) {
    case PlanAction::SetExpiry:
    case PlanAction::NarrowScopes:
    case PlanAction::Rename:
        return true;
    case PlanAction::Delete:
    case PlanAction::Suspend:
        break;
    }
    return false;
}

} // namespace patdesk
