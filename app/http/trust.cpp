// SPDX-License-Identifier: MIT
#include "trust.h"

#include <QFile>
#include <QFileInfo>

namespace patdesk {

namespace {

QSslConfiguration strictConfiguration() {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

} // namespace

Result<QList<QSslCertificate>> authoritiesIn(const QString& caFile) {
    const auto failed = [&](const QString& reason) {
        return Error{.kind = ErrorKind::FileFailed, .detail = caFile + QStringLiteral(": ") + reason};
    };
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    // Corporate authorities hand out either, whatever the file is called.
    QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty() && file.seek(0))
        authorities = QSslCertificate::fromDevice(&file, QSsl::Der);
    if (authorities.isEmpty())
        return failed(QStringLiteral("no certificate in PEM or DER form"));
    return authorities;
}

Result<QSslConfiguration> Trust::configuration(const QString& caFile) {
    if (caFile.isEmpty())
        return strictConfiguration();
    const QDateTime modified = QFileInfo(caFile).lastModified();
    const auto known = m_known.find(caFile);
    if (known != m_known.end() && known->second.modified == modified)
        return known->second.configuration;
    const auto authorities = authoritiesIn(caFile);
    if (!authorities)
        return authorities.error();
    QSslConfiguration configuration = strictConfiguration();
#ifdef Q_OS_WIN
    // Schannel trusts the system's authorities in any case, and has it fetch one that it does not know yet.
    configuration.setCaCertificates(*authorities);
#else
    // Named, the list replaces the system's, which is otherwise read on demand.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + *authorities);
#endif
    m_known[caFile] = {modified, configuration};
    return configuration;
}

} // namespace patdesk
