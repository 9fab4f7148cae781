// SPDX-License-Identifier: MIT
#include "proxyscript.h"

namespace patdesk {

/// Qt's system proxies follow the script: by WinHTTP, which may wait some seconds for the script the first
/// time, and by CFNetwork.
void findProxyScript(Continuation<QString> then) {
    then(QString());
}

} // namespace patdesk
