// SPDX-License-Identifier: MIT
#include "benches.h"
#include "httpclient.h"
#include "shownview.h"
#include "tokendata.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <chrono>
#include <thread>

namespace patdesk::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr qint64 bytesPerSecond = 4 * 1024 * 1024;
constexpr qint64 firstBytes = 256 * 1024;
constexpr qint64 burst = 16 * 1024;

/// A tenant on a thread of its own that signs anybody in and sends its list at 4 MiB/s.
class SlowTenant {
public:
    explicit SlowTenant(QByteArray body) : m_body(std::move(body)), m_thread([this] { serve(); }) {}

    ~SlowTenant() {
        m_ends = true;
        m_thread.join();
    }

    quint16 port() const {
        while (m_port == 0)
            std::this_thread::yield();
        return m_port;
    }

    /// When the first 256 KiB had been handed to the network.
    SteadyClock::time_point firstSent() const {
        return SteadyClock::time_point(SteadyClock::duration(m_firstSent));
    }

private:
    void serve() {
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

    void answer(QTcpSocket& socket, bool signIn) {
        const QByteArray body = signIn ? accessTokenBody() : m_body;
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n");
        const auto begin = SteadyClock::now();
        for (qint64 sent = 0; sent < body.size() && !m_ends; sent += burst) {
            std::this_thread::sleep_until(begin +
                                          std::chrono::nanoseconds(sent * 1'000'000'000 / bytesPerSecond));
            socket.write(body.mid(sent, burst));
            while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(1000)) {
            }
            if (!signIn && sent + burst >= firstBytes && m_firstSent == 0)
                m_firstSent = SteadyClock::now().time_since_epoch().count();
        }
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(1000)) {
        }
    }

    static QByteArray accessTokenBody() {
        const QByteArray claims =
            R"({"identity_id":"i","user_name":"bench","org":"bench","client_id":"bench",)"
            R"("scope":["sp:scopes:all"],"exp":4102444800})";
        const auto encoded = [](const QByteArray& bytes) {
            return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        return R"({"token_type":"bearer","expires_in":43200,"access_token":")" +
               encoded(R"({"alg":"none"})") + '.' + encoded(claims) + ".none\"}";
    }

    QByteArray m_body;
    std::atomic<bool> m_ends{false};
    std::atomic<quint16> m_port{0};
    std::atomic<SteadyClock::rep> m_firstSent{0};
    std::thread m_thread;
};

/// Notes when the view is first painted with a row in it.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QTableView& view) : m_view(view) { view.viewport()->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && !when && m_view.model()->rowCount() > 0)
            when = SteadyClock::now();
        return false;
    }

    std::optional<SteadyClock::time_point> when;

private:
    QTableView& m_view;
};

} // namespace

void benchArrival(BenchTable& table) {
    const QByteArray body = tokenListBody(6000);
    std::vector<double> delays;
    for (int run = 0; run < 7; ++run) {
        const SlowTenant slow(body);
        HttpClient http;
        TokenService service(http, systemClock());
        const auto view = shownView(service.model());
        const FirstPaint first(*view);
        Tenant tenant;
        tenant.id = TenantId(QStringLiteral("bench"));
        tenant.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(slow.port()));
        tenant.clientId = TokenId(QStringLiteral("bench"));
        tenant.generation = ApiGeneration::V1;
        service.open(tenant, Secret("bench"));
        QEventLoop loop;
        QObject::connect(&service, &TokenService::stateChanged, &loop, [&](LoadState state) {
            if (state == LoadState::Ready || state == LoadState::Failed)
                loop.quit();
        });
        loop.exec();
        if (service.state() != LoadState::Ready || !first.when)
            return table.add({QStringLiteral("first rows while the body arrives: not loaded"), 0, {}});
        delays.push_back(std::chrono::duration<double, std::milli>(*first.when - slow.firstSent()).count());
    }
    const Timing delay = timingOf(delays);
    table.add({QStringLiteral("first rows painted after the first 256 KiB, at 4 MiB/s"), delay.median,
               QStringLiteral("ms"), 100});
    table.add({QStringLiteral("the slowest of 7 (less than 0: before they were all there)"), delay.most,
               QStringLiteral("ms")});
}

} // namespace patdesk::bench
