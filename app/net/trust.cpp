// SPDX-License-Identifier: MIT
#include "trust.h"

#include <QFile>
#include <QSslCertificate>

namespace patdesk {

Result<QSslConfiguration> tlsConfiguration(const QString& caFile) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return configuration;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::FileFailed,
                     .detail = caFile + QStringLiteral(": ") + file.errorString()};
    const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty())
        return Error{.kind = ErrorKind::FileFailed,
                     .detail = caFile + QStringLiteral(": no certificate in PEM form")};
    // Named, the list replaces the system's, which is otherwise read on demand.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    return configuration;
}

} // namespace patdesk
