// SPDX-License-Identifier: MIT
#pragma once

#include "planconfirmation.h"
#include "planreach.h"

#include <QString>

namespace patdesk {

/// "Delete 12 tokens in Acme": those to be applied, as it stands now.
QString titleOf(const Plan& plan);
QString titleOf(const Plan& plan, const PlanCounts& counts);
/// What the reviewer should know about the whole plan: what it does and whether it can be undone.
QString consequenceOf(const Plan& plan, const PlanCounts& counts);
/// "Of 90 tokens: 12 to be deleted (9 safe, 1 in use, 2 cannot tell) · 3 skipped · 2 need no change · 73
/// belong to others"; in brackets only where tokens were judged.
QString countsText(const Plan& plan, const PlanCounts& counts);
/// "5 used in the last 30 days · 2 managed"; empty if there is no warning. What countsText() has said is not
/// said again.
QString riskText(const Plan& plan, const PlanCounts& counts);

QString wordsOf(PlanWarning warning);
/// Why a step is not possible, and what is offered instead.
QString wordsOf(PlanObstacle obstacle);

/// Tokens that are left as they are for this reason: "73 belong to others".
QString countText(PlanObstacle obstacle, int tokens);
/// In the words of countsText(): "Of 78 tokens: 5 to be renamed (yours) · 73 belong to others"; "This token
/// can be renamed".
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
/// What warningsOf() says, then the request that is sent, then the whole token as it was.
QString stepInFull(const Plan& plan, const PlanStep& step, const PlanRoute& route);

} // namespace patdesk
