// SPDX-License-Identifier: MIT
#include "listtenant.h"

#include "secret.h"
#include "tenant.h"
#include "tokenservice.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace patdesk::bench {

namespace {

/// A burst of this size is 4 ms at 4 MiB/s: as even as a network.
constexpr qint64 pacedBurst = 16 * 1024;
constexpr qint64 fullBurst = 256 * 1024;

QByteArray accessTokenBody() {
    const QByteArray claims = R"({"identity_id":"i","user_name":"bench","org":"bench","client_id":"bench",)"
                              R"("scope":["sp:scopes:all"],"exp":4102444800})";
    const auto encoded = [](const QByteArray& bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return R"({"token_type":"bearer","expires_in":43200,"access_token":")" + encoded(R"({"alg":"none"})") +
           '.' + encoded(claims) + ".none\"}";
}

void flush(QTcpSocket& socket) {
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(1000)) {
    }
}

} // namespace

ListTenant::ListTenant(QByteArray body, qint64 bytesPerSecond)
    : m_body(std::move(body)), m_bytesPerSecond(bytesPerSecond), m_thread([this] { serve(); }) {}

ListTenant::~ListTenant() {
    m_ends = true;
    m_thread.join();
}

quint16 ListTenant::port() const {
    while (m_port == 0)
        std::this_thread::yield();
    return m_port;
}

void ListTenant::serve() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    while (!m_ends) {
        if (!server.waitForNewConnection(20))
            continue;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        QByteArray request;
        while (!m_ends && socket->state() == QAbstractSocket::ConnectedState) {
            if (socket->bytesAvailable() > 0 || socket->waitForReadyRead(20))
                request += socket->readAll();
            if (!request.contains("\r\n\r\n") ||
                (request.startsWith("POST") && !request.contains("client_secret=")))
                continue;
            answer(*socket, request.startsWith("POST"));
            request.clear();
        }
    }
}

void ListTenant::answer(QTcpSocket& socket, bool signIn) {
    const QByteArray body = signIn ? accessTokenBody() : m_body;
    const qint64 burst = m_bytesPerSecond == 0 ? fullBurst : pacedBurst;
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n");
    const auto begin = SteadyClock::now();
    for (qint64 sent = 0; sent < body.size() && !m_ends; sent += burst) {
        if (m_bytesPerSecond != 0)
            std::this_thread::sleep_until(begin +
                                          std::chrono::nanoseconds(sent * 1'000'000'000 / m_bytesPerSecond));
        socket.write(body.mid(sent, burst));
        flush(socket);
        if (!signIn && sent + burst >= firstBytes && m_firstSent == 0)
            m_firstSent = SteadyClock::now().time_since_epoch().count();
    }
    flush(socket);
}

bool loadFrom(quint16 port, TokenService& service) {
    Tenant tenant;
    tenant.id = TenantId(QStringLiteral("bench"));
    tenant.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    tenant.clientId = TokenId(QStringLiteral("bench"));
    tenant.generation = ApiGeneration::V1;
    service.open(tenant, Secret("bench"));
    QEventLoop loop;
    QObject::connect(&service, &TokenService::stateChanged, &loop, [&](LoadState state) {
        if (state == LoadState::Ready || state == LoadState::Failed)
            loop.quit();
    });
    loop.exec();
    return service.state() == LoadState::Ready;
}

} // namespace patdesk::bench
