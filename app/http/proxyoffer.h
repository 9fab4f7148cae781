// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"

#include <QStringList>

class QNetworkProxy;
class QUrl;

namespace patdesk {

/// The ways to log in that a proxy offers: its Proxy-Authenticate (RFC 9110, 11.7.1), in its own words and
/// order ("Negotiate", "NTLM"). Empty where it wants no login.
struct ProxyOffer {
    QStringList methods;

    /// Qt does one of them with a user name and a password.
    bool takesLogin() const;
    /// Qt would take NTLM, or on Windows Negotiate, which has as many messages there. Without a login it then
    /// asks for none: Qt 6.4 sends an empty one as long as the proxy refuses it, thousands of times in a
    /// second.
    bool goesInRounds() const;
    /// Who has signed in to this computer may be known to the proxy without a name and a password: by a
    /// ticket with Negotiate; on Windows, which logs in by itself, by NTLM too.
    bool takesThisUser() const;
    bool has(QLatin1String method) const;
};

/// Asks a proxy to connect to the target's host, without any credential, and closes. QNetworkAccessManager
/// keeps to itself what a proxy answers. Always delivers a value: no methods where the proxy lets it through,
/// does not answer within 5 s, or is no HTTP proxy. Main thread.
void askProxy(const QNetworkProxy& proxy, const QUrl& target, Continuation<ProxyOffer> then);

/// The methods that one answer's Proxy-Authenticate headers offer.
QStringList proxyMethods(const QByteArray& header);

} // namespace patdesk
