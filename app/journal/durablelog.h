// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>
#include <QList>

namespace patdesk {

/// A file of lines that is only ever added to, one whole line at a time, and that outlives a kill, a power
/// loss and a full disk: a line is on the disk when append() says so, and what a broken write left is set
/// aside at the next opening. One process, one thread. Mode 0600.
class DurableLog {
public:
    explicit DurableLog(const QString& path);

    /// Opens or creates the file and answers its lines, without their line ends. A last line without an end
    /// is moved to a file beside it, named in movedTo(). FileFailed.
    Result<QList<QByteArray>> open();

    /// Adds one line (which holds no line feed) and waits for the disk. FileFailed, and then the file is as
    /// before.
    Result<Done> append(const QByteArray& line);
    /// Several lines, with one wait for the disk; after a power loss it may be only the first of them.
    Result<Done> append(const QByteArrayList& lines);

    QString path() const { return m_file.fileName(); }

    /// The file into which open() has put a broken last line; empty if there was none.
    QString movedTo() const { return m_movedTo; }

private:
    Result<Done> setBrokenEndAside(QByteArray& content);
    Error failure() const;

    QFile m_file;
    QString m_movedTo;
};

} // namespace patdesk
