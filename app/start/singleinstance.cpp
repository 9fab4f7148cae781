// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include "instancepeer.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>

#include <algorithm>
#include <optional>

namespace patdesk {

namespace {

const QByteArray taken = QByteArrayLiteral("patdesk: taken");

/// More is no command line.
constexpr qint64 mostBytes = 64 * 1024;
constexpr quint32 mostArguments = 50;

/// Where sockets are files, in the folder of the data: nobody else can make one there. Windows names them:
/// whoever connects asks whose it is.
QString nameFor(const QString& folder) {
#ifdef Q_OS_UNIX
    return QDir(folder).filePath(QStringLiteral("instance"));
#else
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("patdesk-") + QString::fromLatin1(hash.left(24));
#endif
}

/// Nothing while some of it is to come; `broken` where it is none.
std::optional<QStringList> argumentsIn(QIODevice& device, bool& broken) {
    QDataStream stream(&device);
    stream.setVersion(QDataStream::Qt_6_0);
    stream.startTransaction();
    // Not as a list: that would make room for as many as four bytes claim.
    quint32 count = 0;
    stream >> count;
    broken = stream.status() == QDataStream::Ok && count > mostArguments;
    QStringList arguments;
    for (quint32 i = 0; !broken && i < count && stream.status() == QDataStream::Ok; ++i) {
        QString argument;
        stream >> argument;
        arguments.append(argument);
    }
    broken = broken || stream.status() == QDataStream::ReadCorruptData;
    if (broken || !stream.commitTransaction())
        return {};
    return arguments;
}

} // namespace

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent), m_folder(folder), m_name(nameFor(folder)), m_server(new QLocalServer(this)) {
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
    if (!socket.waitForConnected(left()) || !isThisUsers(socket))
        return false;
    letComeForward(socket);
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << arguments;
    QByteArray answer;
    while (answer.size() < taken.size() && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(left())))
        answer += socket.readAll();
    return answer == taken;
}

bool SingleInstance::listen() {
    QDir().mkpath(m_folder);
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
        bool broken = false;
        const auto arguments = argumentsIn(*socket, broken);
        if (broken)
            return socket->abort();
        if (!arguments)
            return; // the rest is to come
        socket->write(taken);
        socket->flush();
        Q_EMIT started(*arguments);
    });
}

} // namespace patdesk
