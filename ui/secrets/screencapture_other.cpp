// SPDX-License-Identifier: MIT
#include "screencapture.h"

namespace patdesk {

bool excludeFromCapture(QWidget& /*window*/) {
    return false;
}

} // namespace patdesk
