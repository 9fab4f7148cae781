// SPDX-License-Identifier: MIT
#pragma once

#include "dryrun.h"
#include "planrun.h"
#include "planstore.h"

#include <QString>

namespace patdesk {

/// "Delete 12 tokens of Acme".
QString titleOf(const Plan& plan);
/// What the reviewer should know of the plan as a whole: what it does and whether it can be taken back.
QString consequenceOf(const Plan& plan);
/// "12 to be sent · 3 struck out · 2 not possible".
QString countsText(const PlanCounts& counts);
/// "5 used within the last 7 days · 2 managed"; empty if nothing speaks against it.
QString riskText(const PlanCounts& counts);

QString wordsOf(PlanWarning warning);
/// Why a step is not possible, and what is offered instead.
QString wordsOf(PlanObstacle obstacle);
/// A shape and words; empty for what waits.
QString wordsOf(const StepRecord& record);
QString wordsOf(StepStanding standing);

/// What a step sends, in short: "Delete", or each change.
QString sendingText(const PlanStep& step);
/// What its token was, in short: last use, expiry, scopes.
QString preImageText(const PlanStep& step);
/// Why it cannot be sent, or what to think of before it is: "△ Its name says production". What holds for
/// every deletion is not said again for each.
QStringList warningsOf(const PlanStep& step);
/// What warningsOf() says, then method, path and JSON Patch, then the whole token as it was.
QString stepInFull(const PlanStep& step, ApiGeneration generation);

/// "47 of 50 steps applied · 2 refused · 1 set aside", and what to do next.
QString resultText(const RunCounts& counts);
QString dryRunText(const DryRun& dry);
/// "about 40 s", "about 3 min".
QString durationText(std::chrono::milliseconds time);
/// "finished", "30 of 50 done, 2 not known".
QString stateText(const KeptPlan& kept);

} // namespace patdesk
