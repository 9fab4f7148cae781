// SPDX-License-Identifier: MIT
#include "planbatches.h"

#include "changejson.h"

#include <QHash>

#include <utility>

namespace patdesk {

QList<int> nextBatch(const Plan& plan, const std::function<bool(int)>& waits,
                     const std::function<bool(int)>& mayShare, const QList<int>& order) {
    QList<int> batch;
    for (int place = 0; place < plan.steps.size() && batch.size() < maxBulk; ++place) {
        const int i = order.isEmpty() ? place : order[place];
        const PlanStep& step = plan.steps[i];
        if (!step.isToBeApplied() || !waits(i))
            continue;
        const bool shares = isOfExpiry(step) && mayShare(i);
        if (batch.isEmpty() && !shares)
            return {i};
        if (batch.isEmpty() || (shares && step.patch == plan.steps[batch.constFirst()].patch))
            batch.append(i);
    }
    return batch;
}

int requestsFor(const Plan& plan, const std::function<bool(int)>& waits, bool bulk) {
    int alone = 0;
    QHash<QByteArray, int> together; // by their patch
    for (int i = 0; i < plan.steps.size(); ++i) {
        const PlanStep& step = plan.steps[i];
        if (!step.isToBeApplied() || !waits(i))
            continue;
        if (bulk && isOfExpiry(step))
            ++together[encodePatch(step.patch)];
        else
            ++alone;
    }
    int requests = alone;
    for (const int steps : std::as_const(together))
        requests += (steps + maxBulk - 1) / maxBulk;
    return requests;
}

} // namespace patdesk
