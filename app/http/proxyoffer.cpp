// SPDX-License-Identifier: MIT
#include "proxyoffer.h"

#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

using namespace std::chrono_literals;

/// The system itself knows how to log in as its user, by either method.
#ifdef Q_OS_WIN
constexpr bool logsIn = true;
#else
constexpr bool logsIn = false;
#endif

constexpr auto deadline = 5s;
constexpr qsizetype longestHeader = 32 * 1024;
constexpr qsizetype mostMethods = 8;

/// The parts of a header's value between its commas, but not those within quotes.
QList<QByteArray> partsOf(const QByteArray& value) {
    QList<QByteArray> parts{{}};
    bool isQuoted = false;
    for (const char c : value) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (c == ',' && !isQuoted)
            parts.append(QByteArray());
        else
            parts.last().append(c);
    }
    return parts;
}

/// One question on its way. Deletes itself at its end, or with the continuation's context.
class Question final : public QObject {
public:
    explicit Question(Continuation<ProxyOffer> then) : m_then(std::move(then)) {
        if (m_then.context())
            connect(m_then.context(), &QObject::destroyed, this, &QObject::deleteLater);
        connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write(m_request); });
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end({}); });
        QTimer::singleShot(deadline, this, [this] { end({}); });
    }

    void start(const QNetworkProxy& proxy, const QUrl& target) {
        QUrl place;
        place.setHost(target.host(QUrl::FullyEncoded));
        place.setPort(target.port(443));
        const QByteArray authority = place.authority(QUrl::FullyEncoded).toLatin1();
        m_request = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority +
                    "\r\nUser-Agent: Patdesk\r\nProxy-Connection: close\r\n\r\n";
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(proxy.hostName(), proxy.port());
    }

private:
    void read() {
        m_header += m_socket.readAll();
        const qsizetype end = m_header.indexOf("\r\n\r\n");
        if (end >= 0)
            return this->end(m_header.left(end));
        if (m_header.size() > longestHeader)
            this->end({});
    }

    void end(const QByteArray& header) {
        m_socket.disconnect(this);
        m_socket.abort();
        deleteLater();
        const bool wantsLogin = header.startsWith("HTTP/1.") && header.mid(8, 5).trimmed() == "407";
        std::exchange(m_then, {})(wantsLogin ? ProxyOffer{proxyMethods(header)} : ProxyOffer{});
    }

    QTcpSocket m_socket;
    QByteArray m_request;
    QByteArray m_header;
    Continuation<ProxyOffer> m_then;
};

} // namespace

bool ProxyOffer::takesThisUser() const {
    return has(QLatin1String("Negotiate")) || (logsIn && goesInRounds());
}

bool ProxyOffer::has(QLatin1String method) const {
    return methods.contains(method, Qt::CaseInsensitive);
}

bool ProxyOffer::takesLogin() const {
    return has(QLatin1String("Basic")) || has(QLatin1String("Digest")) || has(QLatin1String("NTLM"));
}

bool ProxyOffer::goesInRounds() const {
    return (has(QLatin1String("NTLM")) || (logsIn && has(QLatin1String("Negotiate")))) &&
           !has(QLatin1String("Digest"));
}

QStringList proxyMethods(const QByteArray& header) {
    // A method's name, alone or before a blank: what has "=" behind it is a parameter of the one before.
    static const QRegularExpression name(QStringLiteral("^([A-Za-z][A-Za-z0-9-]{0,39})(?:\\s+[^=\\s].*)?$"));
    QStringList methods;
    const QList<QByteArray> lines = header.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().compare("proxy-authenticate", Qt::CaseInsensitive) != 0)
            continue;
        const QList<QByteArray> parts = partsOf(line.mid(colon + 1));
        for (const QByteArray& part : parts) {
            const auto match = name.match(QString::fromLatin1(part.trimmed()));
            if (match.hasMatch() && !methods.contains(match.captured(1), Qt::CaseInsensitive) &&
                methods.size() < mostMethods)
                methods.append(match.captured(1));
        }
    }
    return methods;
}

void askProxy(const QNetworkProxy& proxy, const QUrl& target, Continuation<ProxyOffer> then) {
    if (proxy.type() != QNetworkProxy::HttpProxy && proxy.type() != QNetworkProxy::HttpCachingProxy)
        return then(ProxyOffer());
    (new Question(std::move(then)))->start(proxy, target);
}

} // namespace patdesk
