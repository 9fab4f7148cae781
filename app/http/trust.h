// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <map>

namespace patdesk {

/// The certificates in a file in PEM or DER form. FileFailed where it cannot be read or holds none.
Result<QList<QSslCertificate>> authoritiesIn(const QString& caFile);

/// Whom a tenant's connection trusts: the system's certificate authorities, and those of its CA file if it
/// has one. TLS 1.2 at least, the peer is always verified.
class Trust {
public:
    /// FileFailed where the file cannot be read or holds no certificate.
    Result<QSslConfiguration> configuration(const QString& caFile);

private:
    struct Known {
        QDateTime modified;
        QSslConfiguration configuration;
    };

    // Reading the system's hundred authorities takes longer than a request.
    std::map<QString, Known> m_known;
};

} // namespace patdesk
