// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "tokenpast.h"

#include <QObject>

#include <memory>

namespace patdesk {

class SnapshotLog;
class Worker;
struct TokenTable;

/// What one tenant's tokens were at earlier times: writes a snapshot of each whole list, and tells a token's
/// past. Reads and writes on a thread of its own; what it has begun it ends. Main thread only.
class TokenMemory : public QObject {
    Q_OBJECT

public:
    /// `path`: of the SnapshotLog. Its folder is made when there is something to write.
    explicit TokenMemory(const QString& path, QObject* parent = nullptr);
    ~TokenMemory() override;

    /// A list that cannot be remembered is let go: the next one is another try.
    void remember(std::shared_ptr<const TokenTable> table, Instant asOf);

    /// The errors of pastsOf().
    void pastOf(const TokenId& token, Continuation<TokenPast> then);

private:
    std::shared_ptr<SnapshotLog> m_log;
    std::unique_ptr<Worker> m_worker;
};

} // namespace patdesk
