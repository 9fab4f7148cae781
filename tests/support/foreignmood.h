// SPDX-License-Identifier: MIT
#pragma once

#include "foreignreply.h"

#include <random>

namespace foreign {

/// One of the ways in which an answer goes wrong, or merely arrives oddly.
Reply moodyReply(std::mt19937& random, Call call);

} // namespace foreign
