// SPDX-License-Identifier: MIT
#include "faultserver.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

#if defined(Q_OS_UNIX)
#include <sys/socket.h>
#endif

namespace patdesk::test {

namespace {

/// Makes the next close() of the socket a TCP reset.
void makeCloseAReset(qintptr descriptor) {
#if defined(Q_OS_UNIX)
    const linger now{1, 0};
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#else
    Q_UNUSED(descriptor)
#endif
}

} // namespace

QByteArray response(int status, const QByteArray& body, const QByteArray& contentType,
                    const QList<QByteArray>& headers) {
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Word\r\n";
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    for (const QByteArray& header : headers)
        bytes += header + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

/// One accepted connection: reads requests one after the other and plays a script to each.
class FaultServer::Connection final : public QObject {
public:
    Connection(FaultServer& server, QTcpSocket* socket)
        : QObject(socket), m_server(server), m_socket(socket), m_number(++server.m_connections) {
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::bytesWritten, this, [this] {
            if (m_script.isEmpty())
                return;
            const Step& step = m_script.constFirst();
            if (step.kind == Step::Kind::Repeat || (step.kind == Step::Kind::Stream && step.everyMs == 0))
                play();
        });
        connect(&server, &FaultServer::released, this, [this] {
            if (m_script.isEmpty() || m_script.constFirst().kind != Step::Kind::Hold)
                return;
            m_script.removeFirst();
            play();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read();
    }

private:
    void read() {
        if (m_deaf)
            return;
        m_bytes += m_socket->readAll();
        if (m_bytes.startsWith('\x16')) { // a TLS handshake with a server that speaks none
            m_deaf = true;
            m_script = {send(response(400, {}, {})), closeConnection()};
            return play();
        }
        if (!m_request && !readHeader())
            return;
        if (m_bytes.size() < m_bodyLength)
            return;
        m_request->body = m_bytes.left(m_bodyLength);
        m_bytes.remove(0, m_bodyLength);
        m_server.m_seen[m_index].body = m_request->body;
        const SeenRequest request = *std::exchange(m_request, std::nullopt);
        m_script = m_server.m_answer ? m_server.m_answer(request) : Script{closeConnection()};
        play();
    }

    /// True = the header is whole and its body is awaited.
    bool readHeader() {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        QList<QByteArray> lines = m_bytes.left(end).split('\n');
        m_bytes.remove(0, end + 4);
        const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
        SeenRequest request{.method = first.value(0), .target = first.value(1), .connection = m_number};
        for (const QByteArray& line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        m_bodyLength = request.headers.value("content-length", "0").toLongLong();
        m_index = m_server.m_seen.size();
        m_server.m_seen.append(request);
        if (const auto early = m_server.m_early ? m_server.m_early(request) : std::nullopt) {
            m_deaf = true;
            m_script = *early;
            play();
            return false;
        }
        m_request = request;
        return true;
    }

    void play() {
        while (!m_script.isEmpty()) {
            Step& step = m_script.first();
            switch (step.kind) {
            case Step::Kind::Send:
                m_socket->write(step.bytes);
                break;
            case Step::Kind::Repeat:
                // Not faster than the client reads: bytesWritten comes back here.
                while (step.times > 0 && m_socket->bytesToWrite() < 4 * 1024 * 1024) {
                    m_socket->write(step.bytes);
                    --step.times;
                }
                if (step.times > 0)
                    return;
                break;
            case Step::Kind::Drip:
                m_socket->write(step.bytes.left(1));
                step.bytes.remove(0, 1);
                if (!step.bytes.isEmpty()) {
                    QTimer::singleShot(step.everyMs, this, &Connection::play);
                    return;
                }
                break;
            case Step::Kind::Stream:
                if (playStream(step))
                    break;
                return;
            case Step::Kind::Hold:
                return;
            case Step::Kind::Pause:
                QTimer::singleShot(step.everyMs, this, &Connection::play);
                m_script.removeFirst();
                return;
            case Step::Kind::Close:
                m_socket->disconnectFromHost();
                return;
            case Step::Kind::Reset:
                m_socket->flush();
                makeCloseAReset(m_socket->socketDescriptor());
                m_socket->abort();
                return;
            case Step::Kind::Silence:
                return;
            }
            m_script.removeFirst();
        }
    }

    /// True = all of it is written.
    bool playStream(Step& step) {
        while (m_socket->bytesToWrite() < 4 * 1024 * 1024) {
            const QByteArray piece = step.next();
            if (piece.isEmpty())
                return true;
            m_socket->write(piece);
            if (step.everyMs > 0) {
                QTimer::singleShot(step.everyMs, this, &Connection::play);
                return false;
            }
        }
        return false;
    }

    FaultServer& m_server;
    QTcpSocket* m_socket;
    int m_number;
    QByteArray m_bytes;
    std::optional<SeenRequest> m_request;
    qsizetype m_index = 0;
    qint64 m_bodyLength = 0;
    Script m_script;
    bool m_deaf = false;
};

FaultServer::FaultServer(QObject* parent) : QObject(parent) {
    listen(std::make_unique<QTcpServer>(), QStringLiteral("http"));
}

FaultServer::FaultServer(const QSslConfiguration& tls, QObject* parent) : QObject(parent) {
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    listen(std::move(server), QStringLiteral("https"));
}

FaultServer::~FaultServer() = default;

QUrl FaultServer::url() const {
    QUrl url;
    url.setScheme(m_scheme);
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

int FaultServer::count(const QByteArray& method) const {
    return static_cast<int>(std::count_if(m_seen.begin(), m_seen.end(),
                                          [&](const SeenRequest& r) { return r.method == method; }));
}

void FaultServer::listen(std::unique_ptr<QTcpServer> server, const QString& scheme) {
    m_server = std::move(server);
    m_scheme = scheme;
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* const socket = m_server->nextPendingConnection())
            new Connection(*this, socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback: %s", qPrintable(m_server->errorString()));
    m_port = m_server->serverPort();
}

void FaultServer::stopListening() {
    m_server->close();
}

void FaultServer::listenAgain() {
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("cannot listen again: %s", qPrintable(m_server->errorString()));
}

} // namespace patdesk::test
