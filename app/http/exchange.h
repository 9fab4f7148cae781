// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "httprequest.h"
#include "piecewindow.h"
#include "proxyoffer.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;

namespace patdesk {

class HttpClient;
class OnceUpload;

/// One request on its way, from its first byte to its Result: deadlines, cap, redirects, what its end means.
/// HttpClient starts it; it ends itself.
class Exchange final : public QObject {
    Q_OBJECT

public:
    Exchange(HttpClient& client, HttpRequest request, Continuation<HttpAnswer> then);
    ~Exchange() override;

    void start();

private:
    /// Sends it, but learns first what a proxy on an untried way wants: of some, Qt tells nothing and does
    /// harm.
    void askProxyFirst();
    void onProxyOffer(const ProxyOffer& offer);
    /// Sends the request to where its URL points now.
    void send();
    void followReply();

    void onSent();
    void onHeader();
    void onBytes();
    void onRoom();
    void onFault();
    void onFinished();
    void onTlsErrors(const QList<QSslError>& faults);
    void onDeadline(const QString& words);

    /// A redirect that a read may follow: to its own origin.
    bool followRedirect(int status);
    /// False if some are left because what was handed out before is not worked off.
    bool takeBytes(int status);

    /// Qt says when the request goes out.
    bool isSendingSeen() const;
    /// It has gone out, as far as that is seen.
    bool wasSent() const;
    /// Whether the peer may have it all the same, when it ended in this way.
    bool mayHaveArrived(ErrorKind kind) const;
    int status() const;
    /// The proxy, if any, and the origin.
    QString way() const;
    /// The peer has said that the change is made: what follows in a deletion's answer does not matter.
    bool isDoneAlready() const;

    void succeed();
    /// A failure that leaves open whether a change was made becomes OutcomeUnknown.
    void fail(Error error);
    /// The error of a way on which nothing was sent, in the light of what the proxy offers.
    Error judgedByProxy(Error error);
    /// Delivers it with the script that names the desktop's proxies, where none of them was used.
    void failDirect(Error error);
    void deliver(Result<HttpAnswer> result);
    void stopListening();
    void log(const QString& outcome) const;

    HttpClient& m_client;
    HttpRequest m_request;
    Continuation<HttpAnswer> m_then;
    Deadlines m_deadlines;
    QByteArray m_requestId;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    ProxyOffer m_offer;                     ///< of a proxy by which nothing has been reached yet
    std::optional<QSslConfiguration> m_tls; ///< none for a loopback address without TLS
    QElapsedTimer m_elapsed;
    QTimer m_connectDeadline;
    QTimer m_idleDeadline;
    QTimer m_totalDeadline;
    QPointer<QNetworkReply> m_reply;
    QPointer<OnceUpload> m_upload;
    QNetworkAccessManager* m_ownManager = nullptr; ///< in the place of the shared one
    QList<QSslError> m_tlsErrors;
    QByteArray m_body;
    PieceWindow m_window{*this, [this] { onRoom(); }};
    qint64 m_received = 0;
    int m_redirects = 0;
    qint64 m_headerAtMs = 0; ///< of the answer, by m_elapsed
    bool m_sent = false;
};

} // namespace patdesk
