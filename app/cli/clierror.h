// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

namespace patdesk {

/// An Error for standard error: what happened, what it means, what to do next, a line each. The window's
/// words need a window's library and name its buttons, so that these stand here.
QString errorLines(const Error& error);

} // namespace patdesk
