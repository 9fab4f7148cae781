// SPDX-License-Identifier: MIT
#include "httperror.h"

#include "faultjson.h"

#include <QNetworkInterface>

#include <algorithm>

namespace patdesk {

namespace {

ErrorKind kindOf(QNetworkReply::NetworkError error, bool sent) {
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return hasNetwork() ? ErrorKind::HostNotFound : ErrorKind::Offline;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return ErrorKind::ConnectionLost;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorKind::Offline;
    case QNetworkReply::UnknownNetworkError: // "Network unreachable", among others
        return sent ? ErrorKind::ConnectionLost : ErrorKind::Offline;
    default:
        return ErrorKind::Malformed;
    }
}

ErrorKind kindOf(int status) {
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 407:
        return ErrorKind::ProxyRefused;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return ErrorKind::Redirected;
    if (status >= 400 && status < 500)
        return ErrorKind::Rejected;
    return status >= 500 && status < 600 ? ErrorKind::ServerFault : ErrorKind::Malformed;
}

} // namespace

bool mayNeedProxy(ErrorKind kind) {
    return kind == ErrorKind::HostNotFound || kind == ErrorKind::ConnectionRefused ||
           kind == ErrorKind::TimedOut || kind == ErrorKind::Offline || kind == ErrorKind::ConnectionLost;
}

bool hasNetwork() {
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface& interface) {
        const auto flags = interface.flags();
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) &&
               std::any_of(entries.begin(), entries.end(),
                           [](const QNetworkAddressEntry& entry) { return !entry.ip().isLinkLocal(); });
    });
}

Error errorOfConnection(QNetworkReply::NetworkError error, const QString& reason, bool sent) {
    return {.kind = kindOf(error, sent), .detail = reason.left(500)};
}

Error errorOfTls(const QList<QSslError>& faults, const QString& reason) {
    QStringList words;
    for (const QSslError& fault : faults) {
        if (!words.contains(fault.errorString()))
            words.append(fault.errorString());
    }
    return {.kind = ErrorKind::Tls,
            .detail = (words.isEmpty() ? reason : words.join(QStringLiteral("; "))).left(500)};
}

Error errorOfStatus(int status, QByteArrayView body) {
    const ServiceFault fault = decodeFault(body);
    return {.kind = kindOf(status),
            .detail = fault.text.isEmpty() ? fault.oauthError : fault.text,
            .trackingId = fault.trackingId,
            .httpStatus = status};
}

bool leavesOutcomeOpen(int status) {
    return status == 502 || status == 504;
}

QString hostOf(const QUrl& url) {
    const int ownPort = url.scheme() == QLatin1String("https") ? 443 : 80;
    return url.port(ownPort) == ownPort ? url.host()
                                        : url.host() + QLatin1Char(':') + QString::number(url.port());
}

bool sameOrigin(const QUrl& a, const QUrl& b) {
    return a.scheme() == b.scheme() && hostOf(a).compare(hostOf(b), Qt::CaseInsensitive) == 0;
}

} // namespace patdesk
