// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <functional>

namespace patdesk {

/// At most this many tokens in one bulk update.
inline constexpr int maxBulk = 25;

/// The steps that go in the next request: the first that waits, with those behind it that can share a bulk
/// update with it. Empty if none waits. `mayShare`: the tenant has the bulk update and would take the step
/// in it.
QList<int> nextBatch(const Plan& plan, const std::function<bool(int step)>& waits,
                     const std::function<bool(int step)>& mayShare);

} // namespace patdesk
