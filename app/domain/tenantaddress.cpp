// SPDX-License-Identifier: MIT
#include "tenantaddress.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <array>

namespace patdesk {

namespace {

/// The domains under which {tenant}.DOMAIN is the user interface and {tenant}.api.DOMAIN the API.
constexpr std::array serviceDomains{"identitynow.com", "identitynow-demo.com", "saas.sailpointfedramp.com"};

Error invalid(const char* reason) {
    return {.kind = ErrorKind::InvalidInput, .detail = QString::fromLatin1(reason)};
}

QUrl apiHost(const QString& tenant, const char* domain) {
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QStringLiteral("%1.api.%2").arg(tenant, QLatin1String(domain)));
    return url;
}

/// {tenant}.api.DOMAIN or {tenant}.DOMAIN -> the API host; nothing for another host.
std::optional<TenantAddress> serviceAddress(const QString& host) {
    for (const char* const domain : serviceDomains) {
        const QString suffix = QLatin1Char('.') + QString::fromLatin1(domain);
        if (!host.endsWith(suffix))
            continue;
        QString tenant = host.chopped(suffix.size());
        const bool api = tenant.endsWith(QLatin1String(".api"));
        if (api)
            tenant.chop(4);
        if (tenant.isEmpty() || tenant.contains(QLatin1Char('.')) || tenant == QLatin1String("api"))
            return std::nullopt;
        return TenantAddress{apiHost(tenant, domain), api ? AddressFinding::ApiHost : AddressFinding::UiHost};
    }
    return std::nullopt;
}

} // namespace

QString tenantNameOf(const QUrl& baseUrl) {
    const QString host = baseUrl.host();
    if (const auto api = host.indexOf(QLatin1String(".api.")); api > 0)
        return host.left(api);
    return baseUrl.port() < 0 ? host : host + QLatin1Char(':') + QString::number(baseUrl.port());
}

bool isLoopback(const QUrl& url) {
    return url.host().compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(url.host()).isLoopback();
}

Result<TenantAddress> tenantAddress(const QString& entered) {
    const QString text = entered.trimmed();
    if (text.isEmpty())
        return invalid("empty");
    static const QRegularExpression bareName(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9-]*$"));
    if (bareName.match(text).hasMatch() && text.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0)
        return TenantAddress{apiHost(text.toLower(), serviceDomains.front()), AddressFinding::TenantName};
    const QUrl pasted(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text);
    if (!pasted.isValid() || pasted.host().isEmpty())
        return invalid("host");
    if (pasted.scheme() != QLatin1String("https") && pasted.scheme() != QLatin1String("http"))
        return invalid("scheme");
    if (!pasted.userInfo().isEmpty())
        return invalid("user");
    if (const auto known = serviceAddress(pasted.host().toLower()))
        return *known;
    const bool local = isLoopback(pasted);
    if (pasted.scheme() == QLatin1String("http") && !local)
        return invalid("http");
    QUrl base;
    base.setScheme(pasted.scheme());
    base.setHost(pasted.host());
    base.setPort(pasted.port());
    return TenantAddress{base, local ? AddressFinding::Loopback : AddressFinding::OtherHost};
}

QList<QUrl> apiHostCandidates(const QString& entered) {
    const auto address = tenantAddress(entered);
    if (!address)
        return {};
    QList<QUrl> hosts;
    switch (address->finding) {
    case AddressFinding::TenantName:
        for (const char* const domain : serviceDomains)
            hosts.append(apiHost(entered.trimmed().toLower(), domain));
        return hosts;
    case AddressFinding::UiHost: {
        QUrl web = address->baseUrl;
        web.setHost(web.host().replace(QLatin1String(".api."), QLatin1String(".")));
        return {address->baseUrl, web};
    }
    case AddressFinding::ApiHost:
    case AddressFinding::OtherHost:
    case AddressFinding::Loopback:
        break;
    }
    return {address->baseUrl};
}

} // namespace patdesk
