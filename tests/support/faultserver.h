// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace patdesk::test {

/// What the server saw of one request. Header names are in lower case.
struct SeenRequest {
    QByteArray method;
    /// With its query, as it was sent.
    QByteArray target;
    QHash<QByteArray, QByteArray> headers = {};
    QByteArray body = {};
    /// Counts the connections from 1.
    int connection = 0;

    QByteArray path() const { return target.split('?').constFirst(); }
};

/// One thing that the server does to a connection.
struct Step {
    enum class Kind {
        Send,    ///< the bytes
        Repeat,  ///< the bytes `times` times, as fast as they are taken
        Drip,    ///< one byte at a time, `everyMs` apart
        Stream,  ///< what `next` gives until that is empty, `everyMs` apart or as fast as it is taken
        Hold,    ///< until release()
        Pause,   ///< for `everyMs`
        Close,   ///< after all that was sent
        Reset,   ///< TCP RST
        Silence, ///< nothing more, the connection stays open
    };

    Kind kind = Kind::Send;
    QByteArray bytes = {};
    int times = 1;
    int everyMs = 1;
    std::function<QByteArray()> next = {};
};

/// What the server does about one request, in order. Without Close, Reset or Silence at its end the
/// connection is kept alive.
using Script = QList<Step>;

inline Step send(const QByteArray& bytes) {
    return {.kind = Step::Kind::Send, .bytes = bytes};
}

inline Step repeat(const QByteArray& bytes, int times) {
    return {.kind = Step::Kind::Repeat, .bytes = bytes, .times = times};
}

inline Step drip(const QByteArray& bytes, int everyMs) {
    return {.kind = Step::Kind::Drip, .bytes = bytes, .everyMs = everyMs};
}

inline Step stream(std::function<QByteArray()> next, int everyMs = 0) {
    return {.kind = Step::Kind::Stream, .everyMs = everyMs, .next = std::move(next)};
}

inline Step hold() {
    return {.kind = Step::Kind::Hold};
}

inline Step pause(int ms) {
    return {.kind = Step::Kind::Pause, .everyMs = ms};
}

inline Step closeConnection() {
    return {.kind = Step::Kind::Close};
}

inline Step resetConnection() {
    return {.kind = Step::Kind::Reset};
}

inline Step silence() {
    return {.kind = Step::Kind::Silence};
}

/// A whole, well-made response.
QByteArray response(int status, const QByteArray& body, const QByteArray& contentType = "application/json",
                    const QList<QByteArray>& headers = {});

/// A real HTTP or HTTPS server on loopback that does to a client what a script says, and records what came.
/// Lives on the thread of its owner, whose event loop drives it.
class FaultServer : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<Script(const SeenRequest&)>;
    /// Asked when the header has come and the body has not been read; nothing = go on.
    using EarlyAnswer = std::function<std::optional<Script>(const SeenRequest&)>;

    /// HTTP.
    explicit FaultServer(QObject* parent = nullptr);
    /// HTTPS with the certificate, key and protocol of `tls`.
    explicit FaultServer(const QSslConfiguration& tls, QObject* parent = nullptr);
    ~FaultServer() override;

    /// http(s)://127.0.0.1:port
    QUrl url() const;

    void setAnswer(Answer answer) { m_answer = std::move(answer); }

    void setEarlyAnswer(EarlyAnswer answer) { m_early = std::move(answer); }

    /// Every request whose header came, in order: also those whose body was not read.
    const QList<SeenRequest>& seen() const { return m_seen; }

    int count(const QByteArray& method) const;

    /// New connections are refused until listenAgain(), which takes the same port. Open ones stay.
    void stopListening();
    void listenAgain();

    /// Lets go of every answer that a Hold keeps back now.
    void release() { Q_EMIT released(); }

    int connections() const { return m_connections; }

    void forget() { m_seen.clear(); }

Q_SIGNALS:
    void released();

private:
    class Connection;

    void listen(std::unique_ptr<QTcpServer> server, const QString& scheme);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    QString m_scheme;
    Answer m_answer;
    EarlyAnswer m_early;
    QList<SeenRequest> m_seen;
    int m_connections = 0;
};

} // namespace patdesk::test
