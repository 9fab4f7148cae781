// SPDX-License-Identifier: MIT
#pragma once

#include "dryrun.h"
#include "planconfirmation.h"
#include "planreach.h"
#include "planrun.h"
#include "planstore.h"
#include "unfinishedplans.h"

#include <QString>

namespace patdesk {

/// "Delete 12 tokens of Acme": those to be applied, as it stands now.
QString titleOf(const Plan& plan);
QString titleOf(const Plan& plan, const PlanCounts& counts);
/// What the reviewer should know about the whole plan: what it does and whether it can be undone.
QString consequenceOf(const Plan& plan, const PlanCounts& counts);
/// "12 to be sent · 3 skipped · 2 need no change · 73 belong to others".
QString countsText(const PlanCounts& counts);
/// "137 deleted · 0 failed · 5 kept", or "103 of 180 deleted · 0 failed" while it is not finished.
QString headlineOf(const Plan& plan, const RunCounts& counts);
/// "5 used in the last 30 days · 2 managed"; empty if there is no warning.
QString riskText(const PlanCounts& counts);
/// "142 safe, 9 in use, 13 cannot tell": of a plan whose tokens were judged.
QString verdictsText(const PlanCounts& counts);

QString wordsOf(PlanWarning warning);
/// Why a step is not possible, and what is offered instead.
QString wordsOf(PlanObstacle obstacle);
/// A shape and words; empty for what waits.
QString wordsOf(const StepRecord& record);
QString wordsOf(StepStanding standing);

/// Tokens that are left as they are for this reason: "73 belong to others".
QString countText(PlanObstacle obstacle, int tokens);
/// "Of 78: 5 can be renamed (yours) · 73 belong to others".
QString reachText(const PlanReach& reach, PlanWish::Kind kind);
/// Why such a plan would be pointless: "only the owners can"; of several reasons, the most frequent one.
QString pointlessText(const PlanReach& reach, PlanWish::Kind kind);

/// When its token was last used, as a date.
QString lastUsedText(const PlanStep& step);
/// What a step replaces, and what it becomes, in full.
QString nowText(const PlanStep& step);
QString newText(const PlanStep& step);
/// Why it cannot be sent, or what to consider before it is: "△ “prod” in the name". What is true of every
/// deletion is not repeated for each.
QStringList warningsOf(const PlanStep& step);
/// What warningsOf() says, then method, path and JSON Patch, then the whole token as it was.
QString stepInFull(const PlanStep& step, ApiGeneration generation);

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
