// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"

#include <QString>

namespace patdesk {

/// The script (PAC file) from which this desktop takes its proxies: its address, without user, password and
/// query; "WPAD" where the network is to name it; empty where there is none.
///
/// Linux and the like: the variable auto_proxy, KDE's settings on a KDE desktop, else those of GNOME by its
/// command gsettings (a sandbox has its own, empty ones). Qt follows such a script only where libproxy is
/// there, with its plug-ins for the desktop and for JavaScript: nobody but the connection shows whether it
/// does. Windows and macOS: always empty, since Qt has the system follow the script there.
///
/// Always delivers a value: at once, or when gsettings has answered, 2 s at the most. Main thread.
void findProxyScript(Continuation<QString> then);

} // namespace patdesk
