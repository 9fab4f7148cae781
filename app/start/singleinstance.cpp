// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>

#include <algorithm>

namespace patdesk {

namespace {

const QByteArray taken = QByteArrayLiteral("patdesk: taken");

/// More is no command line.
constexpr qint64 mostBytes = 64 * 1024;
constexpr qsizetype mostArguments = 50;

/// Short: on some systems a socket's path may have a hundred characters.
QString nameFor(const QString& folder) {
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("patdesk-") + QString::fromLatin1(hash.left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent), m_name(nameFor(folder)), m_server(new QLocalServer(this)) {
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* const socket = m_server->nextPendingConnection())
            take(socket);
    });
}

bool SingleInstance::handOver(const QStringList& arguments, std::chrono::milliseconds patience) {
    QLocalSocket socket;
    QElapsedTimer spent;
    spent.start();
    const auto left = [&] { return std::max<int>(0, int(patience.count() - spent.elapsed())); };
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(left()))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << arguments;
    QByteArray answer;
    while (answer.size() < taken.size() && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(left())))
        answer += socket.readAll();
    return answer == taken;
}

bool SingleInstance::listen() {
    // Asked first: a socket for the user alone would take the place of one that is there.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(200))
        return false;
    // What a killed one has left behind answers nobody.
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

void SingleInstance::take(QLocalSocket* socket) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > mostBytes)
            return socket->abort();
        QDataStream stream(socket);
        stream.setVersion(QDataStream::Qt_6_0);
        stream.startTransaction();
        QStringList arguments;
        stream >> arguments;
        if (!stream.commitTransaction()) {
            if (stream.status() == QDataStream::ReadCorruptData)
                socket->abort();
            return; // the rest is to come
        }
        if (arguments.size() > mostArguments)
            return socket->abort();
        socket->write(taken);
        socket->flush();
        Q_EMIT started(arguments);
    });
}

} // namespace patdesk
