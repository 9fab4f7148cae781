// SPDX-License-Identifier: MIT
#include "networkpath.h"

#include "httperror.h"
#include "proxyoffer.h"
#include "trust.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

#include <utility>

namespace patdesk {

namespace {

using Stage = NetworkPath::Stage;
using namespace std::chrono_literals;

constexpr auto deadline = 15s;
/// For a proxy where Qt goes round in circles when it is not let in.
constexpr auto roundsDeadline = 5s;

ErrorKind kindOf(QAbstractSocket::SocketError error, Stage stage) {
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QAbstractSocket::SocketTimeoutError:
        return ErrorKind::TimedOut;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return ErrorKind::Tls;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return ErrorKind::ProxyRefused;
    case QAbstractSocket::RemoteHostClosedError:
        return ErrorKind::ConnectionLost;
    default:
        return stage == Stage::Tls ? ErrorKind::Tls : ErrorKind::Offline;
    }
}

QString nameOf(QSsl::SslProtocol protocol) {
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return {};
    }
}

QString issuerOf(const QSslCertificate& certificate) {
    const QStringList names = certificate.issuerInfo(QSslCertificate::Organization) +
                              certificate.issuerInfo(QSslCertificate::CommonName);
    return names.join(QStringLiteral(", ")).left(200);
}

/// One connection on its way. Deletes itself at its end, or with the continuation's context.
class Probe final : public QObject {
public:
    explicit Probe(Continuation<NetworkPath> then) : m_then(std::move(then)) {
        if (m_then.context())
            connect(m_then.context(), &QObject::destroyed, this, &QObject::deleteLater);
        connect(&m_socket, &QAbstractSocket::hostFound, this, [this] { m_path.stage = Stage::Tcp; });
        connect(&m_socket, &QAbstractSocket::connected, this, [this] { onConnected(); });
        connect(&m_socket, &QSslSocket::encrypted, this, [this] { succeed(); });
        connect(&m_socket, &QSslSocket::sslErrors, this,
                [this](const QList<QSslError>& faults) { m_faults = faults; });
        connect(&m_socket, &QAbstractSocket::errorOccurred, this,
                [this](QAbstractSocket::SocketError error) { onError(error); });
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { onDeadline(); });
    }

    void start(const QUrl& url, const QString& caFile, const QNetworkProxy& proxy) {
        m_url = url;
        m_proxy = proxy;
        if (proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy)
            m_path.proxy = QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
        askProxy(proxy, url, {this, [this, caFile](const Result<ProxyOffer>& offer) {
                                  m_offer = *offer;
                                  connectToHost(caFile);
                              }});
    }

private:
    void connectToHost(const QString& caFile) {
        // Without a login Qt would send the proxy an empty one for ever.
        if (m_offer.goesInRounds() && m_proxy.user().isEmpty() && !m_offer.takesThisUser())
            return fail({.kind = ErrorKind::ProxyRefused});
        m_deadline.start(m_offer.goesInRounds() ? roundsDeadline : deadline);
        m_socket.setProxy(m_proxy);
        m_encrypts = m_url.scheme() == QLatin1String("https");
        if (!m_encrypts)
            return m_socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port(80)));
        const auto trust = Trust().configuration(caFile);
        if (!trust) {
            m_path.stage = Stage::Tls;
            return fail(trust.error());
        }
        m_socket.setSslConfiguration(*trust);
        m_socket.connectToHostEncrypted(m_url.host(), static_cast<quint16>(m_url.port(443)));
    }

    void onDeadline() {
        fail({.kind = m_offer.goesInRounds() ? ErrorKind::ProxyRefused : ErrorKind::TimedOut});
    }

    void onConnected() {
        m_path.stage = Stage::Tls;
        m_path.address = m_socket.peerAddress().toString();
        if (!m_encrypts)
            succeed();
    }

    void onError(QAbstractSocket::SocketError error) {
        noteCertificate();
        const QString reason = m_socket.errorString();
        const ErrorKind kind = kindOf(error, m_path.stage);
        fail(kind == ErrorKind::Tls ? errorOfTls(m_faults, reason)
                                    : Error{.kind = kind, .detail = reason.left(500)});
    }

    void noteCertificate() {
        const QSslCertificate certificate = m_socket.peerCertificate();
        if (certificate.isNull())
            return;
        m_path.issuer = issuerOf(certificate);
        m_path.validUntil = instantOf(certificate.expiryDate());
    }

    void succeed() {
        noteCertificate();
        m_path.stage = Stage::Open;
        m_path.protocol = nameOf(m_socket.sessionProtocol());
        end();
    }

    void fail(Error error) {
        error.host = hostOf(m_url);
        if (error.kind == ErrorKind::ProxyRefused)
            error.proxyMethods = m_offer.methods;
        m_path.error = std::move(error);
        end();
    }

    void end() {
        m_socket.disconnect(this);
        m_socket.abort();
        deleteLater();
        std::exchange(m_then, {})(std::move(m_path));
    }

    QSslSocket m_socket;
    QList<QSslError> m_faults;
    NetworkPath m_path;
    Continuation<NetworkPath> m_then;
    QUrl m_url;
    QNetworkProxy m_proxy;
    ProxyOffer m_offer;
    QTimer m_deadline;
    bool m_encrypts = true;
};

} // namespace

void probePath(const QUrl& baseUrl, const QString& caFile, const QNetworkProxy& proxy,
               Continuation<NetworkPath> then) {
    (new Probe(std::move(then)))->start(baseUrl, caFile, proxy);
}

} // namespace patdesk
