// SPDX-License-Identifier: MIT
#pragma once

#include "distributions.h"

namespace patdesk {

/// Last use, expiry, scopes and owners; verdicts in the place of owners once something was judged. All tokens
/// count as shown. One that says nothing of this list is left out.
std::vector<Distribution> overviewPictures(const RowFacts& facts, const QTimeZone& zone, bool hasVerdicts);

} // namespace patdesk
