// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace patdesk {

/// What an error body says, whichever of the service's shapes it has: {detailCode, trackingId, messages,
/// causes}, {error[, error_description]} (RFC 6749), {message}. Plain text, at most 500 characters each.
struct ServiceFault {
    QString text;
    QString detailCode;
    QString trackingId;
    /// RFC 6749's code ("invalid_client") where there is one.
    QString oauthError;
};

/// Never fails: what cannot be read leaves its field empty.
ServiceFault decodeFault(QByteArrayView body);

} // namespace patdesk
