// SPDX-License-Identifier: MIT
#pragma once

#include "planrun.h"

#include <QStringList>

namespace patdesk {

/// What became of each token of a plan, for whoever has to account for it: a row for each step, those that
/// were not sent among them. Whoever reads it need not know the language of the window: the words are the
/// same in every one, dates are RFC 3339 in UTC, empty for never.
struct PlanReport {
    QStringList heads;
    QList<QStringList> rows;
};

/// The steps in this order; empty = the plan's. `records` has one for each step.
PlanReport reportOf(const Plan& plan, const QList<StepRecord>& records, const QList<int>& order = {});

} // namespace patdesk
