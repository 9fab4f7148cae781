// SPDX-License-Identifier: MIT
#pragma once

#include "ownerstate.h"
#include "tokenfilter.h"
#include "tokenrules.h"
#include "verdict.h"

namespace patdesk {

/// The filters of the table for what a verdict says.
TokenFilter filterOf(OwnerState state);
TokenFilter filterOf(Gap::Kind gap);

/// A verdict as the table's row is marked with it.
VerdictMark markOf(const Verdict& verdict, OwnerState owner);

} // namespace patdesk
