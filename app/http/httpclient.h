// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "continuation.h"
#include "httprequest.h"
#include "pacedqueue.h"
#include "retrypolicy.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <set>

class QAuthenticator;
class QNetworkAccessManager;
class QNetworkProxy;

namespace patdesk {

class Trust;

/// A clock that never jumps, for waits and deadlines; its zero means nothing.
Clock monotonicClock();

/// Numbers from 0 to below 1.
std::function<double()> systemRandom(); // unbound: holds nothing

/// Owns every QNetworkAccessManager: one for reading, one for each certificate file, one for each change. The
/// rules for all that goes out: TLS 1.2 at least and no error of it ignored; HTTP/1.1 (HTTP/2 is off, so that
/// tests and production take the same way); no cookies, no cache, no referrer; no redirect except a GET's to
/// its own origin; deadlines and a cap for every body; the system's proxies, never for loopback. The log
/// (patdesk.net) gets method, path, status, milliseconds and request id, and nothing else. Main thread only.
class HttpClient : public QObject {
    Q_OBJECT

public:
    struct Options {
        Deadlines deadlines = {};
        RetryPolicy retry = {};
        Looks looks = {};
        RateLimit rateLimit = {};
        Clock clock = monotonicClock();
        std::function<double()> random = systemRandom(); // unbound: holds nothing
        bool systemProxies = true;
    };

    explicit HttpClient(QObject* parent = nullptr);
    explicit HttpClient(Options options, QObject* parent = nullptr);
    ~HttpClient() override;

    const Options& options() const { return m_options; }

    /// Sends it once. Ends when the continuation's context dies. A 2xx answer with JSON in it, or an Error:
    /// whatever a lost or unreadable answer means for a change is OutcomeUnknown already.
    void send(HttpRequest request, Continuation<HttpAnswer> then);

    /// The rate budget of one client id and generation at one host: all that use it stand in one queue.
    PacedQueue& queueFor(const QString& budget);

    /// The system's proxy for this URL, with its login where one is known; none for this machine itself.
    QNetworkProxy proxyFor(const QUrl& url) const;
    /// Whether the system's proxies hold for this URL.
    bool goesByProxies(const QUrl& url) const;

    /// The login for a proxy, from proxyLoginWanted on. Kept in memory only.
    void setProxyLogin(const QString& proxyHost, const QString& user, Secret password);

Q_SIGNALS:
    /// A request has failed as ProxyRefused, or is about to, since this proxy wants a login; after
    /// setProxyLogin() the next one uses it.
    void proxyLoginWanted(const QString& proxyHost, const QString& realm);

private:
    friend class Exchange;

    struct ProxyLogin {
        QString user;
        Secret password;
    };

    class SystemProxies;

    /// The one that reads share: its connections are kept alive.
    QNetworkAccessManager& sharedManager(const QString& caFile);
    /// One for a single request, which ends what Qt makes of it. For a change: a kept-alive connection that
    /// the peer is closing would lose its answer.
    QNetworkAccessManager* newManager(QObject* parent);
    void onProxyChallenge(const QNetworkProxy& proxy, QAuthenticator* authenticator);
    /// The login that is known for the proxy, if any, has not helped.
    void wantProxyLogin(const QString& proxyHost, const QString& realm);

    Options m_options;
    std::map<QString, ProxyLogin> m_proxyLogins;
    /// Ways, by a proxy to an origin, on which answers have come: the proxy is not asked again while they do.
    std::set<QString> m_reached;
    /// Proxies that have let nobody in by Negotiate, where Qt goes on to NTLM.
    std::set<QString> m_ticketless;
    std::unique_ptr<Trust> m_trust;
    // One for each CA file: a connection that one tenant's authority has vouched for must not serve another.
    std::map<QString, std::unique_ptr<QNetworkAccessManager>> m_managers;
    std::map<QString, std::unique_ptr<PacedQueue>> m_queues;
};

} // namespace patdesk
