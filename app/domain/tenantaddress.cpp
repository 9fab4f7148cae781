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
        QUrl url;
        url.setScheme(QStringLiteral("https"));
        url.setHost(tenant + QStringLiteral(".api") + suffix);
        return TenantAddress{url, api ? AddressFinding::ApiHost : AddressFinding::UiHost};
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
    if (bareName.match(text).hasMatch() &&
        text.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0) {
        QUrl url;
        url.setScheme(QStringLiteral("https"));
        url.setHost(text.toLower() + QStringLiteral(".api.identitynow.com"));
        return TenantAddress{url, AddressFinding::TenantName};
    }
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

} // namespace patdesk
