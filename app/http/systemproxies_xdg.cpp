// SPDX-License-Identifier: MIT
#include "systemproxies.h"

namespace patdesk {

QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery& query) {
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

} // namespace patdesk
