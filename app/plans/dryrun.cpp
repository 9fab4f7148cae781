// SPDX-License-Identifier: MIT
#include "dryrun.h"

#include "planbatches.h"

#include <QSet>

namespace patdesk {

DryRun dryRunOf(const Plan& plan, const std::function<std::optional<Token>(const TokenId&)>& tokenNow,
                bool bulk, const std::function<std::chrono::milliseconds(int requests)>& leastTimeFor) {
    DryRun dry;
    dry.standings = standingsOf(plan, tokenNow);
    QSet<int> waiting;
    for (int i = 0; i < plan.steps.size(); ++i) {
        if (!plan.steps[i].isToBeApplied())
            continue;
        switch (dry.standings[i]) {
        case StepStanding::AsPlanned:
            waiting.insert(i);
            break;
        case StepStanding::DoneAlready:
            ++dry.doneAlready;
            break;
        case StepStanding::Changed:
        case StepStanding::Gone:
            ++dry.changedSince;
            break;
        }
    }
    dry.steps = static_cast<int>(waiting.size());
    dry.requests = requestsFor(
        plan, [&waiting](int step) { return waiting.contains(step); }, bulk);
    dry.atLeast = leastTimeFor(dry.requests);
    return dry;
}

} // namespace patdesk
