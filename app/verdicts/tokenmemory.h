// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "snapshotdifference.h"
#include "snapshotlog.h"
#include "tokenpast.h"

#include <QObject>

#include <memory>

namespace patdesk {

class Worker;
struct TokenTable;

/// What one tenant's tokens were at earlier times: writes a snapshot of each whole list, tells a token's
/// past, and what has changed since a snapshot. Reads and writes on a thread of its own; what it has begun it
/// ends. Main thread only.
class TokenMemory : public QObject {
    Q_OBJECT

public:
    /// `path`: of the SnapshotLog. Its folder is made when there is something to write. Empty: nothing is
    /// written, and nothing but the first list is remembered, for as long as this lives.
    explicit TokenMemory(const QString& path, QObject* parent = nullptr);
    ~TokenMemory() override;

    /// A list that cannot be remembered is let go: the next one is another try.
    void remember(std::shared_ptr<const TokenTable> table, Instant asOf);

    /// The errors of pastsOf(). Without a file nothing is known.
    void pastOf(const TokenId& token, Continuation<TokenPast> then);

    /// Those that can be read, oldest first, with what was to be remembered until now. FileFailed.
    void snapshots(Continuation<std::vector<SnapshotLog::Entry>> then);

    /// What has changed from a snapshot to this table. Its rows are kept for the next time: see forgetRows().
    /// The errors of SnapshotLog::rowsOf(); progressed() while they are read.
    void changesSince(const SnapshotLog::Entry& snapshot, std::shared_ptr<const TokenTable> table,
                      const DifferenceRules& rules, Continuation<SnapshotDifference> then);
    void forgetRows();

Q_SIGNALS:
    /// So many of the lines that the asked snapshot is built of were read.
    void progressed(int done, int of);

private:
    struct Memory;

    /// Only the worker looks into it.
    std::shared_ptr<Memory> m_memory;
    std::unique_ptr<Worker> m_worker;
};

} // namespace patdesk
