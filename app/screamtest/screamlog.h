// SPDX-License-Identifier: MIT
#pragma once

#include "durablelog.h"
#include "screamtest.h"

#include <utility>

namespace patdesk {

/// One scream test on disk, beside its plan: what was heard and what became of each token, each line there
/// before what follows from it is sent. Holds no secret.
class ScreamLog {
public:
    /// `plan` has been kept: it has the pre-images.
    ScreamLog(const QString& path, Plan plan);

    /// Reads what an earlier start has written. FileFailed; InvalidInput for what is no such log.
    Result<Done> open();

    const ScreamTest& test() const { return m_test; }

    /// Something was written: begin() was called, by this start or an earlier one.
    bool hasBegun() const { return m_hasBegun; }

    /// By the plan's step.
    using Subjects = QList<std::pair<int, ScreamSubject>>;

    /// FileFailed, and then nothing has changed.
    Result<Done> begin(Instant at, Instant until);
    /// What was stopped runs again, from where it was.
    Result<Done> goOn();
    Result<Done> setSubjects(const Subjects& subjects);
    Result<Done> setHeard(Instant until, bool unclear);
    Result<Done> end(Instant at, bool stopped);

private:
    bool read(const QByteArray& line);

    DurableLog m_log;
    ScreamTest m_test;
    bool m_hasBegun = false;
};

} // namespace patdesk
