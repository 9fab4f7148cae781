// SPDX-License-Identifier: MIT
#include "systemproxies.h"

#include <QUrl>

#include <algorithm>

namespace patdesk {

namespace {

/// curl's, where an address names no port.
constexpr int usualPort = 1080;

/// In either case; Windows does not tell them apart.
QString variable(const QString& name) {
    const QString value = qEnvironmentVariable(name.toUtf8().constData());
    return value.isEmpty() ? qEnvironmentVariable(name.toUpper().toUtf8().constData()) : value;
}

/// no_proxy: names of hosts, each for those below it too, or * for all.
bool isExcepted(const QString& host) {
    const QStringList names = variable(QStringLiteral("no_proxy")).split(u',', Qt::SkipEmptyParts);
    return std::any_of(names.begin(), names.end(), [&host](const QString& entry) {
        QString name = entry.trimmed();
        if (name == QLatin1String("*"))
            return true;
        while (name.startsWith(u'*') || name.startsWith(u'.'))
            name.remove(0, 1);
        return !name.isEmpty() && (host.compare(name, Qt::CaseInsensitive) == 0 ||
                                   host.endsWith(u'.' + name, Qt::CaseInsensitive));
    });
}

QList<QNetworkProxy> proxiesOfEnvironment(const QNetworkProxyQuery& query) {
    QString address = variable(query.protocolTag() + QStringLiteral("_proxy"));
    if (address.isEmpty())
        address = variable(QStringLiteral("all_proxy"));
    if (!address.isEmpty() && !address.contains(QLatin1String("://")))
        address.prepend(QStringLiteral("http://"));
    const QUrl url(address);
    if (url.host().isEmpty())
        return {};
    if (isExcepted(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    const bool isSocks = url.scheme().startsWith(QLatin1String("socks"));
    return {QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                          static_cast<quint16>(url.port(usualPort)), url.userName(), url.password())};
}

} // namespace

QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery& query) {
    const QList<QNetworkProxy> proxies = proxiesOfEnvironment(query);
    return proxies.isEmpty() ? QNetworkProxyFactory::systemProxyForQuery(query) : proxies;
}

} // namespace patdesk
