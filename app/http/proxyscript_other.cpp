// SPDX-License-Identifier: MIT
#include "proxyscript.h"

namespace patdesk {

/// The system's own proxy factory follows the script (WinHTTP, CFNetwork).
void findProxyScript(Continuation<QString> then) {
    then(QString());
}

} // namespace patdesk
