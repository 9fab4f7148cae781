// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace patdesk::test {

/// Certificates for servers on 127.0.0.1, made by the openssl command when a test starts and gone when it
/// ends. `isValid()` is false where there is no openssl command.
class TestCertificates {
public:
    enum class Kind {
        Good,       ///< by the test authority, for 127.0.0.1 and localhost
        Expired,    ///< the same, ended in 2021
        WrongHost,  ///< the same, for other.example
        SelfSigned, ///< by nobody
    };

    TestCertificates();

    bool isValid() const { return m_valid; }

    /// PEM file of the authority that vouches for all but the self-signed; empty where there are none.
    QString caFile() const;

    /// For a FaultServer.
    QSslConfiguration server(Kind kind) const;
    /// The good certificate, and TLS 1.0 and 1.1 alone.
    QSslConfiguration oldServer() const;

private:
    bool openssl(const QStringList& arguments) const;
    bool makeAuthority() const;
    bool make(const QString& name, const QString& subjectAltName, const QString& from,
              const QString& until) const;

    QString path(const QString& name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
    bool m_valid = false;
};

} // namespace patdesk::test
