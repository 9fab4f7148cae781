// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFileInfo>

namespace patdesk::test {

/// A pattern for a QTemporaryDir that is in memory where the system has such a place: for tests that write
/// thousands of lines to a DurableLog, whose waiting for the disk is tested elsewhere.
inline QString memoryFolder() {
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString parent = memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return parent + QStringLiteral("/patdesk-test-XXXXXX");
}

} // namespace patdesk::test
