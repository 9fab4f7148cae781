// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "instant.h"

#include <QUrl>

#include <optional>

class QNetworkProxy;

namespace patdesk {

/// What one connection to a tenant's host has shown, without a byte of HTTP.
struct NetworkPath {
    /// The stage that failed, or Open.
    enum class Stage { Name, Tcp, Tls, Open };

    Stage stage = Stage::Name;
    /// Nothing where it is open.
    std::optional<Error> error;
    /// host:port of the system's proxy for this host; empty = none. With one, name and TCP are the proxy's
    /// affair.
    QString proxy;
    QString address;
    /// Of the peer's certificate, where it has shown one, accepted or not.
    QString issuer;
    std::optional<Instant> validUntil;
    /// As "TLS 1.3".
    QString protocol;
};

/// Connects once and closes. https with the trust that requests have; http to loopback without TLS. Always
/// delivers a value.
void probePath(const QUrl& baseUrl, const QString& caFile, const QNetworkProxy& proxy,
               Continuation<NetworkPath> then);

} // namespace patdesk
