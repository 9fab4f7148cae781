// SPDX-License-Identifier: MIT
#include "planbatches.h"

namespace patdesk {

namespace {

bool sharesRequests(const PlanStep& step) {
    return step.action == PlanAction::SetExpiry || step.action == PlanAction::Suspend;
}

} // namespace

QList<int> nextBatch(const Plan& plan, const std::function<bool(int)>& waits, bool bulk) {
    QList<int> batch;
    for (int i = 0; i < plan.steps.size() && batch.size() < maxBulk; ++i) {
        const PlanStep& step = plan.steps[i];
        if (!step.isToBeApplied() || !waits(i))
            continue;
        const bool shares = bulk && sharesRequests(step);
        if (batch.isEmpty() || (shares && step.patch == plan.steps[batch.constFirst()].patch))
            batch.append(i);
        if (!bulk || !sharesRequests(plan.steps[batch.constFirst()]))
            break;
    }
    return batch;
}

} // namespace patdesk
