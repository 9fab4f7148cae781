// SPDX-License-Identifier: MIT
#include "tenantaddress.h"

#include "pastedtext.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace patdesk {

namespace {

/// The domains under which {tenant}.DOMAIN is the user interface and {tenant}.api.DOMAIN the API.
constexpr std::array serviceDomains{"identitynow.com", "identitynow-demo.com", "saas.sailpointfedramp.com"};

/// Where tenants of any of them log in: it names the tenant and not the domain.
const QString loginDomain = QStringLiteral(".login.sailpoint.com");

Error invalid(const char* reason) {
    return {.kind = ErrorKind::InvalidInput, .detail = QString::fromLatin1(reason)};
}

QUrl httpsUrl(const QString& host) {
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    return url;
}

QUrl apiHost(const QString& tenant, const char* domain) {
    return httpsUrl(QStringLiteral("%1.api.%2").arg(tenant, QLatin1String(domain)));
}

/// {tenant}.api.DOMAIN, {tenant}.DOMAIN or its login page -> the API host; nothing for another host.
std::optional<TenantAddress> serviceAddress(const QString& host) {
    if (host.endsWith(loginDomain) && host.count(QLatin1Char('.')) == loginDomain.count(QLatin1Char('.')))
        return TenantAddress{apiHost(host.chopped(loginDomain.size()), serviceDomains.front()),
                             AddressFinding::LoginHost};
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

/// The service's domain without a tenant in it.
bool isServiceItself(const QString& host) {
    return QLatin1Char('.') + host == loginDomain ||
           std::any_of(serviceDomains.begin(), serviceDomains.end(), [&host](const char* each) {
               const QLatin1String domain(each);
               return host == domain || host == QLatin1String("api.") + domain;
           });
}

/// An entry in its parts, corrected if only one meaning is possible.
struct Parts {
    QString scheme = QStringLiteral("https");
    QString host;
    int port = -1;
    /// A word and nothing else.
    bool isBare = false;
};

/// Takes the scheme off the front, however it is written ("https//", "https:/", "https:\\\\"), and as often
/// as it is there: of several the last one was pasted, and the others stood in the field. "scheme" for
/// another than http and https.
Result<Done> takeScheme(QString& text, Parts& parts) {
    static const QRegularExpression scheme(
        QStringLiteral("^(https?)\\s*(?:[:;]\\s*[/\\\\]+|[/\\\\]{2,}|:(?=[^0-9/\\\\]|$))\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression another(QStringLiteral("^[a-z][a-z0-9+.-]*:[/\\\\]{2}"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression none(QStringLiteral("^:?[/\\\\]{2,}\\s*"));
    bool any = false;
    for (auto found = scheme.match(text); found.hasMatch(); found = scheme.match(text)) {
        parts.scheme = found.captured(1).toLower();
        any = true;
        text.remove(0, found.capturedLength());
    }
    if (another.match(text).hasMatch())
        return invalid("scheme");
    text.remove(none);
    parts.isBare = !any;
    return Done{};
}

/// A port that ends the text, and its colon. "port" where it is none.
Result<Done> takePort(QString& text, Parts& parts) {
    const auto colon = text.lastIndexOf(QLatin1Char(':'));
    if (colon < 0)
        return Done{};
    const QString digits = text.sliced(colon + 1);
    text.truncate(colon);
    if (digits.isEmpty())
        return Done{};
    bool isNumber = false;
    const int port = digits.toInt(&isNumber);
    if (!isNumber || !digits.front().isDigit() || port < 1 || port > 65535)
        return invalid("port");
    parts.isBare = false;
    const int usual = parts.scheme == QLatin1String("http") ? 80 : 443;
    if (port != usual)
        parts.port = port;
    return Done{};
}

/// [address] or [address]:port. "zone", "host", "port".
Result<Done> takeBracketed(QString text, Parts& parts) {
    const auto end = text.indexOf(QLatin1Char(']'));
    if (end < 0)
        return invalid("brackets");
    parts.host = text.sliced(1, end - 1);
    if (parts.host.contains(QLatin1Char('%')))
        return invalid("zone");
    QHostAddress address;
    if (!address.setAddress(parts.host) || address.protocol() != QAbstractSocket::IPv6Protocol)
        return invalid("host");
    text.remove(0, end + 1);
    auto port = takePort(text, parts);
    if (port && !text.isEmpty())
        return invalid("host");
    return port;
}

/// The host and its port.
Result<Done> takeHost(QString text, Parts& parts) {
    if (text.startsWith(QLatin1Char('[')))
        return takeBracketed(std::move(text), parts);
    // The last group could be part of the address or a port.
    if (text.count(QLatin1Char(':')) > 1)
        return QHostAddress(text.section(QLatin1Char('%'), 0, 0)).isNull() ? invalid("host")
                                                                           : invalid("brackets");
    if (auto port = takePort(text, parts); !port)
        return port;
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    parts.host = text.toLower();
    if (parts.host.isEmpty() || parts.host == QLatin1String("http") || parts.host == QLatin1String("https"))
        return invalid("host");
    static const QRegularExpression onlyNumbers(QStringLiteral("^[0-9.]+$"));
    if (parts.host.contains(QLatin1Char('.')) && onlyNumbers.match(parts.host).hasMatch() &&
        (parts.host.count(QLatin1Char('.')) != 3 || QHostAddress(parts.host).isNull()))
        return invalid("ip");
    return Done{};
}

Result<Parts> partsOf(const QString& entered) {
    static const QRegularExpression encoded(QStringLiteral("^https?%3A%2F%2F"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression brackets(QStringLiteral("^<(.*)>$"));
    static const QRegularExpression pathOn(QStringLiteral("[/\\\\?#].*$"),
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression unseen(QStringLiteral("[\\p{Cf}\\x{FE00}-\\x{FE0F}]"));
    static const QRegularExpression gap(QStringLiteral("[\\s\\p{Z}\\p{Cc}]"));
    QString text = withoutPasteMarks(entered);
    text = withoutPasteMarks(text.replace(brackets, QStringLiteral("\\1")));
    if (text.isEmpty())
        return invalid("empty");
    if (encoded.match(text).hasMatch())
        text = QUrl::fromPercentEncoding(text.toUtf8());
    Parts parts;
    if (auto scheme = takeScheme(text, parts); !scheme)
        return scheme.error();
    QString path;
    if (const auto found = pathOn.match(text); found.hasMatch()) {
        path = found.captured();
        text.truncate(found.capturedStart());
    }
    // A word with a path behind it names a host, unless the path is a slash alone.
    parts.isBare = parts.isBare && (path.isEmpty() || path == QLatin1String("/"));
    text = text.remove(unseen).trimmed();
    while (text.endsWith(QLatin1Char(',')) || text.endsWith(QLatin1Char(';')))
        text.chop(1);
    if (gap.match(text).hasMatch())
        return invalid("space");
    if (text.contains(QLatin1Char('@')))
        return invalid("user");
    if (auto host = takeHost(text, parts); !host)
        return host.error();
    return parts;
}

} // namespace

QString tenantNameOf(const QUrl& baseUrl) {
    const QString host = baseUrl.host();
    if (const auto api = host.indexOf(QLatin1String(".api.")); api > 0)
        return host.left(api);
    return baseUrl.port() < 0 ? host : host + QLatin1Char(':') + QString::number(baseUrl.port());
}

QUrl webAddress(const QUrl& baseUrl) {
    const auto known = serviceAddress(baseUrl.host());
    if (!known || known->finding != AddressFinding::ApiHost)
        return baseUrl;
    QString host = baseUrl.host();
    host.remove(host.indexOf(QLatin1String(".api.")), 4);
    return httpsUrl(host);
}

bool isLoopback(const QUrl& url) {
    return url.host().compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(url.host()).isLoopback();
}

Result<TenantAddress> tenantAddress(const QString& entered) {
    auto parts = partsOf(entered);
    if (!parts)
        return parts.error();
    static const QRegularExpression bareName(QStringLiteral("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"));
    if (parts->isBare && parts->host != QLatin1String("localhost") &&
        bareName.match(parts->host).hasMatch()) {
        const QUrl named = apiHost(parts->host, serviceDomains.front());
        return named.host().isEmpty() ? Result<TenantAddress>(invalid("host"))
                                      : TenantAddress{named, AddressFinding::TenantName};
    }
    QUrl base;
    base.setScheme(parts->scheme);
    base.setHost(parts->host, QUrl::StrictMode);
    if (!base.isValid() || base.host().isEmpty())
        return invalid("host");
    if (const auto known = serviceAddress(base.host()))
        return *known;
    if (isServiceItself(base.host()))
        return invalid("tenant");
    const bool local = isLoopback(base);
    if (parts->scheme == QLatin1String("http") && !local)
        return invalid("http");
    base.setPort(parts->port);
    return TenantAddress{base, local ? AddressFinding::Loopback : AddressFinding::OtherHost};
}

QList<QUrl> apiHostCandidates(const QString& entered) {
    const auto address = tenantAddress(entered);
    if (!address)
        return {};
    QList<QUrl> hosts;
    const QString tenant = tenantNameOf(address->baseUrl);
    switch (address->finding) {
    case AddressFinding::TenantName:
    case AddressFinding::LoginHost:
        for (const char* const domain : serviceDomains)
            hosts.append(apiHost(tenant, domain));
        if (address->finding == AddressFinding::LoginHost)
            hosts.append(httpsUrl(tenant + loginDomain));
        return hosts;
    case AddressFinding::UiHost:
        return {address->baseUrl, webAddress(address->baseUrl)};
    case AddressFinding::ApiHost:
    case AddressFinding::OtherHost:
    case AddressFinding::Loopback:
        break;
    }
    return {address->baseUrl};
}

} // namespace patdesk
