// SPDX-License-Identifier: MIT
#include "durablelog.h"

#include "ownerfile.h"

#include <QDir>
#include <QFileInfo>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace patdesk {

namespace {

/// Waits until the file's bytes are on the disk.
bool syncToDisk(QFile& file) {
    if (!file.flush())
        return false;
#if defined(_WIN32)
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace

DurableLog::DurableLog(const QString& path) : m_file(path) {}

Error DurableLog::failure() const {
    return {.kind = ErrorKind::FileFailed,
            .detail = m_file.fileName() + QStringLiteral(": ") + m_file.errorString()};
}

Result<QList<QByteArray>> DurableLog::open() {
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    // Unbuffered, so that a failed write is seen where it happens and not at a later flush.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return failure();
    keepToOwner(m_file);
    QByteArray content = m_file.readAll();
    if (const Result<Done> whole = setBrokenEndAside(content); !whole)
        return whole.error();
    QList<QByteArray> lines = content.split('\n');
    lines.removeLast();
    return lines;
}

Result<Done> DurableLog::setBrokenEndAside(QByteArray& content) {
    if (content.isEmpty() || content.endsWith('\n'))
        return Done{};
    const qsizetype whole = content.lastIndexOf('\n') + 1;
    QFile aside(m_file.fileName() + QStringLiteral(".partial"));
    const QByteArray broken = content.mid(whole);
    if (!aside.open(QIODevice::WriteOnly | QIODevice::Append) ||
        aside.write(broken + '\n') != broken.size() + 1)
        return Error{.kind = ErrorKind::FileFailed,
                     .detail = aside.fileName() + QStringLiteral(": ") + aside.errorString()};
    keepToOwner(aside);
    if (!m_file.resize(whole))
        return failure();
    content.truncate(whole);
    m_movedTo = aside.fileName();
    return Done{};
}

Result<Done> DurableLog::append(const QByteArray& line) {
    return append(QByteArrayList{line});
}

Result<Done> DurableLog::append(const QByteArrayList& lines) {
    QByteArray text;
    for (const QByteArray& line : lines) {
        Q_ASSERT(!line.contains('\n'));
        text += line + '\n';
    }
    const qint64 before = m_file.size();
    if (m_file.isOpen() && m_file.seek(before) && m_file.write(text) == text.size() && syncToDisk(m_file))
        return Done{};
    Error error = failure();
    m_file.resize(before);
    return error;
}

} // namespace patdesk
