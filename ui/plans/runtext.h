// SPDX-License-Identifier: MIT
#pragma once

#include "dryrun.h"
#include "planrun.h"
#include "planstore.h"
#include "unfinishedplans.h"

#include <QString>

namespace patdesk {

// What has become of a plan, and what would: plantext.h has the words of its review.

/// "137 deleted · 0 failed · 5 kept", or "103 of 180 deleted · 0 failed" while it is not finished.
QString headlineOf(const Plan& plan, const RunCounts& counts);
/// A shape and words; empty for what waits.
QString wordsOf(const StepRecord& record);
QString wordsOf(StepStanding standing);

/// "47 of 50 changes applied · 2 refused · 1 skipped", and what to do next.
QString resultText(const RunCounts& counts);
QString dryRunText(const DryRun& dry);
/// "about 40 s", "about 3 min".
QString durationText(std::chrono::milliseconds time);
/// "finished", "30 of 50 done, 2 unknown".
QString stateText(const KeptPlan& kept);

/// "Plan paused · 103 of 180".
QString chipText(const UnfinishedPlan& plan);

} // namespace patdesk
