// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

#include <chrono>

class QLocalServer;
class QLocalSocket;

namespace patdesk {

/// Of the Patdesks of a user that keep their data in the same folder only the first one opens a window; those
/// started later hand their arguments over to it and end. They speak over a local socket that belongs to the
/// user alone. Main thread only.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `folder`: of the data.
    explicit SingleInstance(const QString& folder, QObject* parent = nullptr);

    /// The first one has taken the arguments. False where there is none, or where it does not answer in time:
    /// then this one goes on by itself.
    bool handOver(const QStringList& arguments, std::chrono::milliseconds patience);

    /// Listens to those started later. False where that is not possible; Patdesk works without it.
    bool listen();

Q_SIGNALS:
    /// Another one was started with these arguments.
    void started(const QStringList& arguments);

private:
    void take(QLocalSocket* socket);

    QString m_folder;
    QString m_name;
    QLocalServer* m_server;
};

} // namespace patdesk
