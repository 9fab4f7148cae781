// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <functional>

namespace patdesk {

/// At most this many tokens in one bulk update.
inline constexpr int maxBulk = 25;

/// The steps that go in the next request: the first that waits, with those behind it that can share a bulk
/// update with it. Empty if none waits. `mayShare`: the tenant has the bulk update and would take the step
/// in it. `order`: all steps in the order in which they are to go; empty = the plan's.
QList<int> nextBatch(const Plan& plan, const std::function<bool(int step)>& waits,
                     const std::function<bool(int step)>& mayShare, const QList<int>& order = {});

/// How many requests the steps that wait will take: as many as nextBatch() answers batches for them, without
/// looking through the plan for each. `bulk`: the tenant has the bulk update, and would take every step in
/// it.
int requestsFor(const Plan& plan, const std::function<bool(int step)>& waits, bool bulk);

} // namespace patdesk
