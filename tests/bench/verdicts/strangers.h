// SPDX-License-Identifier: MIT
#pragma once

#include "world.h"

namespace world {

/// A tenant made up by somebody else, to see whether the judge has learnt the first maker's habits by heart:
/// most tokens are of the awkward kinds, and many have stopped within the last year. Shares nothing with
/// makeWorld() but the random numbers and the names; its figures say how a rule breaks, not how often.
World makeStrangers(int tokens, std::uint64_t seed);

} // namespace world
