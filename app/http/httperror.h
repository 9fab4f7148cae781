// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QByteArrayView>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

namespace patdesk {

/// What a connection's end means, before or without an HTTP status.
Error errorOfConnection(QNetworkReply::NetworkError error, const QString& reason, bool sent);

/// The connection failed in a way in which it fails where only a proxy can reach the host.
bool mayNeedProxy(ErrorKind kind);

/// False if no interface but loopback is up and has an address: then names do not resolve for another reason
/// than being wrong.
bool hasNetwork();

/// The certificate's or handshake's faults, in Qt's words, which are the same whatever does TLS.
Error errorOfTls(const QList<QSslError>& faults, const QString& reason);

/// What a status other than 2xx means, with the service's own words from the body.
Error errorOfStatus(int status, QByteArrayView body);

/// A gateway's word that it got no answer from behind it: a change may have happened.
bool leavesOutcomeOpen(int status);

/// host, or host:port where the port is not the scheme's own.
QString hostOf(const QUrl& url);

/// Scheme, host and port are the same.
bool sameOrigin(const QUrl& a, const QUrl& b);

} // namespace patdesk
