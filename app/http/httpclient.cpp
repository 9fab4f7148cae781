// SPDX-License-Identifier: MIT
#include "httpclient.h"

#include "exchange.h"
#include "systemproxies.h"
#include "tenantaddress.h"
#include "trust.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QRandomGenerator>

namespace patdesk {

/// The system's proxies with the logins that are known for them, and none for this machine itself.
class HttpClient::SystemProxies final : public QNetworkProxyFactory {
public:
    explicit SystemProxies(const std::map<QString, ProxyLogin>& logins) : m_logins(logins) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        QList<QNetworkProxy> proxies = systemProxies(query);
        for (QNetworkProxy& proxy : proxies) {
            const auto login = m_logins.find(proxy.hostName());
            if (login == m_logins.end())
                continue;
            proxy.setUser(login->second.user);
            proxy.setPassword(QString::fromUtf8(login->second.password.reveal()));
        }
        return proxies;
    }

private:
    const std::map<QString, ProxyLogin>& m_logins;
};

Clock monotonicClock() {
    return [] {
        return Instant(std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch()));
    };
}

std::function<double()> systemRandom() {
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

QLatin1String nameOf(HttpMethod method) {
    switch (method) {
    case HttpMethod::Get:
        return QLatin1String("GET");
    case HttpMethod::Post:
        return QLatin1String("POST");
    case HttpMethod::Patch:
        return QLatin1String("PATCH");
    case HttpMethod::Delete:
        return QLatin1String("DELETE");
    }
    return {};
}

HttpClient::HttpClient(QObject* parent) : HttpClient(Options{}, parent) {}

HttpClient::HttpClient(Options options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_trust(std::make_unique<Trust>()) {}

HttpClient::~HttpClient() {
    // The exchanges are children and would outlive the managers that their replies belong to.
    qDeleteAll(findChildren<Exchange*>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpClient::send(HttpRequest request, Continuation<HttpAnswer> then) {
    auto* const exchange = new Exchange(*this, std::move(request), std::move(then));
    exchange->start();
}

PacedQueue& HttpClient::queueFor(const QString& budget) {
    auto& queue = m_queues[budget];
    if (!queue)
        queue = std::make_unique<PacedQueue>(m_options.clock, m_options.rateLimit);
    return *queue;
}

bool HttpClient::goesByProxies(const QUrl& url) const {
    return m_options.systemProxies && !isLoopback(url);
}

QNetworkProxy HttpClient::proxyFor(const QUrl& url) const {
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    return goesByProxies(url)
               ? SystemProxies(m_proxyLogins).queryProxy(QNetworkProxyQuery(url)).value(0, none)
               : none;
}

void HttpClient::setProxyLogin(const QString& proxyHost, const QString& user, Secret password) {
    m_proxyLogins[proxyHost] = {user, std::move(password)};
    m_ticketless.erase(proxyHost);
}

QNetworkAccessManager& HttpClient::sharedManager(const QString& caFile) {
    auto& manager = m_managers[caFile];
    if (!manager)
        manager.reset(newManager(nullptr));
    return *manager;
}

QNetworkAccessManager* HttpClient::newManager(QObject* parent) {
    auto* const manager = new QNetworkAccessManager(parent);
    manager->setAutoDeleteReplies(false);
    if (m_options.systemProxies)
        manager->setProxyFactory(new SystemProxies(m_proxyLogins));
    connect(manager, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            &HttpClient::onProxyChallenge);
    return manager;
}

void HttpClient::onProxyChallenge(const QNetworkProxy& proxy, QAuthenticator* authenticator) {
    // No login is known, or the proxy has just refused the one that is. To ask for another here would mean an
    // event loop inside a request: it fails, and is made again when there is an answer.
    wantProxyLogin(proxy.hostName(), authenticator->realm());
}

void HttpClient::wantProxyLogin(const QString& proxyHost, const QString& realm) {
    m_proxyLogins.erase(proxyHost);
    Q_EMIT proxyLoginWanted(proxyHost, realm);
}

} // namespace patdesk
