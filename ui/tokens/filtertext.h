// SPDX-License-Identifier: MIT
#pragma once

#include "tokenfilter.h"

#include <QString>

namespace patdesk {

/// "Never used": the filter's name in the side list and in a message.
QString wordOf(TokenFilter filter);

} // namespace patdesk
