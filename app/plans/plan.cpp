// SPDX-License-Identifier: MIT
#include "plan.h"

#include "tokenjson.h"

#include <QCollator>
#include <QUrl>

#include <algorithm>
#include <numeric>
#include <vector>

namespace patdesk {

PlanRequest requestOf(const PlanStep& step, ApiGeneration generation) {
    const QString path = QString(traits(generation).tokensPath) + QLatin1Char('/') +
                         QString::fromLatin1(QUrl::toPercentEncoding(step.preImage.id.text()));
    if (step.action == PlanAction::Delete)
        return {QStringLiteral("DELETE"), path, {}};
    return {QStringLiteral("PATCH"), path, QString::fromUtf8(encodePatch(step.patch))};
}

PlanCounts countsOf(const Plan& plan) {
    PlanCounts counts;
    for (const PlanStep& step : plan.steps) {
        if (step.obstacle != PlanObstacle::None) {
            ++counts.blocked;
        } else if (step.skipped) {
            ++counts.skipped;
        } else {
            ++counts.toBeApplied;
            for (const PlanWarning warning : step.warnings)
                ++counts.warnings[static_cast<size_t>(warning)];
        }
    }
    return counts;
}

QList<int> reviewOrder(const Plan& plan) {
    QList<int> order(plan.steps.size());
    std::iota(order.begin(), order.end(), 0);
    // A key for each name: to compare two names by the rules of the language takes much longer.
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<std::size_t>(plan.steps.size()));
    for (const PlanStep& step : plan.steps)
        keys.push_back(collator.sortKey(step.preImage.name));
    std::stable_sort(order.begin(), order.end(), [&plan, &keys](int a, int b) {
        const PlanStep& left = plan.steps[a];
        const PlanStep& right = plan.steps[b];
        const bool leftIsPossible = left.obstacle == PlanObstacle::None;
        if (leftIsPossible != (right.obstacle == PlanObstacle::None))
            return leftIsPossible;
        if (left.warnings.size() != right.warnings.size())
            return left.warnings.size() > right.warnings.size();
        return keys[static_cast<std::size_t>(a)] < keys[static_cast<std::size_t>(b)];
    });
    return order;
}

} // namespace patdesk
