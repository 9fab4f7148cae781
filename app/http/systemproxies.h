// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>

namespace patdesk {

/// The proxies for a connection, the first to be tried first, or that there is none. Those of the environment
/// (https_proxy, all_proxy; no_proxy excepts hosts) come before those of the system's settings, as with curl
/// and sail. Linux and the like: Qt does so. Windows and macOS: Qt knows the settings alone, and the
/// variables are read here. Main thread; Windows may wait some seconds for a proxy script the first time.
QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery& query);

} // namespace patdesk
