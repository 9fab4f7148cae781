// SPDX-License-Identifier: MIT
#include "testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace patdesk::test {

namespace {

/// What `openssl ca` wants to know before it signs; it is the one command that takes a date in the past.
const char* const authorityConfiguration = R"(
[ca]
default_ca = test
[test]
dir = .
database = $dir/index.txt
new_certs_dir = $dir
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
)";

QString nameOf(TestCertificates::Kind kind) {
    switch (kind) {
    case TestCertificates::Kind::Good:
        return QStringLiteral("good");
    case TestCertificates::Kind::Expired:
        return QStringLiteral("expired");
    case TestCertificates::Kind::WrongHost:
        return QStringLiteral("wronghost");
    case TestCertificates::Kind::SelfSigned:
        return QStringLiteral("selfsigned");
    }
    return {};
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestCertificates::TestCertificates() {
    const QString here = QStringLiteral("IP:127.0.0.1,DNS:localhost");
    const QString longAgo = QStringLiteral("20200101000000Z");
    const QString farAhead = QStringLiteral("20480101000000Z");
    m_valid =
        write(path(QStringLiteral("openssl.cnf")), authorityConfiguration) &&
        write(path(QStringLiteral("index.txt")), {}) && makeAuthority() &&
        make(QStringLiteral("good"), here, longAgo, farAhead) &&
        make(QStringLiteral("expired"), here, longAgo, QStringLiteral("20210101000000Z")) &&
        make(QStringLiteral("wronghost"), QStringLiteral("DNS:other.example"), longAgo, farAhead) &&
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                 QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"),
                 QStringLiteral("-nodes"), QStringLiteral("-keyout"), QStringLiteral("selfsigned.key"),
                 QStringLiteral("-out"), QStringLiteral("selfsigned.pem"), QStringLiteral("-subj"),
                 QStringLiteral("/CN=selfsigned"), QStringLiteral("-addext"),
                 QStringLiteral("subjectAltName=") + here, QStringLiteral("-days"), QStringLiteral("30")});
}

QString TestCertificates::caFile() const {
    return m_valid ? path(QStringLiteral("ca.pem")) : QString();
}

QSslConfiguration TestCertificates::server(Kind kind) const {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(read(path(nameOf(kind) + QStringLiteral(".pem")))));
    configuration.setPrivateKey(QSslKey(read(path(nameOf(kind) + QStringLiteral(".key"))), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QSslConfiguration TestCertificates::oldServer() const {
    QSslConfiguration configuration = server(Kind::Good);
    // OpenSSL 3 speaks them only where its security level is lowered.
    configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
    configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
    configuration.setBackendConfigurationOption("MaxProtocol", QByteArray("TLSv1.1"));
    return configuration;
}

bool TestCertificates::openssl(const QStringList& arguments) const {
    QProcess process;
    process.setWorkingDirectory(m_directory.path());
    process.start(QStringLiteral("openssl"), arguments);
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    qWarning("openssl %s: %s", qPrintable(arguments.value(0)), process.readAllStandardError().constData());
    return false;
}

bool TestCertificates::makeAuthority() const {
    return openssl(
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
         QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
         QStringLiteral("-keyout"), QStringLiteral("ca.key"), QStringLiteral("-out"),
         QStringLiteral("ca.pem"), QStringLiteral("-subj"), QStringLiteral("/CN=Patdesk test authority"),
         QStringLiteral("-days"), QStringLiteral("3650"), QStringLiteral("-config"),
         QStringLiteral("openssl.cnf"), QStringLiteral("-extensions"), QStringLiteral("authority")});
}

bool TestCertificates::make(const QString& name, const QString& subjectAltName, const QString& from,
                            const QString& until) const {
    return openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                    QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"),
                    QStringLiteral("-nodes"), QStringLiteral("-keyout"), name + QStringLiteral(".key"),
                    QStringLiteral("-out"), name + QStringLiteral(".csr"), QStringLiteral("-subj"),
                    QStringLiteral("/CN=") + name, QStringLiteral("-addext"),
                    QStringLiteral("subjectAltName=") + subjectAltName}) &&
           openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                    QStringLiteral("-config"), QStringLiteral("openssl.cnf"), QStringLiteral("-cert"),
                    QStringLiteral("ca.pem"), QStringLiteral("-keyfile"), QStringLiteral("ca.key"),
                    QStringLiteral("-in"), name + QStringLiteral(".csr"), QStringLiteral("-out"),
                    name + QStringLiteral(".pem"), QStringLiteral("-startdate"), from,
                    QStringLiteral("-enddate"), until});
}

} // namespace patdesk::test
