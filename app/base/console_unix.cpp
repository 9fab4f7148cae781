// SPDX-License-Identifier: MIT
#include "console.h"

namespace patdesk {

void prepareConsole() {}

} // namespace patdesk
