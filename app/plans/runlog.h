// SPDX-License-Identifier: MIT
#pragma once

#include "durablelog.h"
#include "error.h"
#include "instant.h"

#include <QList>

#include <optional>

namespace patdesk {

/// Where a step of a plan that is being applied stands.
enum class StepState {
    Waiting,      ///< not sent yet
    Sending,      ///< about to be sent, or sent and not answered
    Done,         ///< applied
    Failed,       ///< refused: see its error
    ChangedSince, ///< the token was changed since the plan was made: not sent
    Unknown,      ///< sent, and nothing tells whether it was applied
    Cancelled,    ///< the user ended the run before it was sent
};

struct StepRecord {
    StepState state = StepState::Waiting;
    std::optional<Error> error;
};

/// What has become of each step, on disk before and after each is sent: a run goes on from it after a crash.
class RunLog {
public:
    RunLog(const QString& path, int steps);

    /// Reads what an earlier start has written, if there is any.
    Result<Done> open();

    Result<Done> record(int step, const StepRecord& record, Instant at);

    const QList<StepRecord>& records() const { return m_records; }

    /// There was something to go on from.
    bool wasStarted() const { return m_wasStarted; }

private:
    DurableLog m_log;
    QList<StepRecord> m_records;
    bool m_wasStarted = false;
};

} // namespace patdesk
