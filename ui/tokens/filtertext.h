// SPDX-License-Identifier: MIT
#pragma once

#include "tokenfilter.h"

#include <QString>

namespace patdesk {

/// "Never used", "Owner: on leave", "Gap: too few uses": the filter's name in a message.
QString wordOf(TokenFilter filter);
/// "On leave": the same in the side list, where it stands under "Owner" or "Gap".
QString wordUnderHeading(TokenFilter filter);

} // namespace patdesk
