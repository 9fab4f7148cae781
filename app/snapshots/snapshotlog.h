// SPDX-License-Identifier: MIT
#pragma once

#include "durablelog.h"
#include "snapshotrow.h"

namespace patdesk {

/// What a tenant's tokens were, and when: Patdesk's memory beyond the thirteen months of the service's.
///
/// A file of lines, each with its number, the SHA-256 of the line before, a date, and the rows: whole, or as
/// what has changed since the line before. A small file beside it (path + ".head") has the number of lines
/// and the hash of the last, so that a cut at the end shows. Nothing in it is secret. Where a line cannot be
/// read, the snapshots until the next whole one are lost and the others are not. One process, one thread.
class SnapshotLog {
public:
    explicit SnapshotLog(const QString& path);

    enum class State {
        Whole,
        Edited,     ///< a line does not match the hash that the next one, or the head, has of it
        Cut,        ///< lines are missing
        Unreadable, ///< a line is no snapshot
    };

    struct Check {
        State state = State::Whole;
        /// The first line that is wrong, from 1; 0 if all is whole.
        qint64 line = 0;
        /// Snapshots that can be read.
        qint64 snapshots = 0;
        /// Where a broken last line was put; empty if there was none.
        QString movedTo = {};
    };

    /// Opens or creates the file and checks it. It can be added to whatever the check says. FileFailed.
    Result<Check> open();

    enum class Added {
        Written,
        Unchanged, ///< the same as the last one, which is younger than a day
    };

    /// Adds a snapshot and waits for the disk. `rows` are in order (putInOrder). FileFailed, and then the
    /// file is as before.
    Result<Added> append(Instant asOf, const SnapshotRows& rows);

    /// When the last snapshot was taken; nothing where there is none.
    Moment lastAt() const { return m_lastAt; }

    /// Calls `visit(asOf, rows)` for each snapshot that can be read, oldest first. Reads the file anew.
    /// FileFailed.
    using Visit =
        std::function<void(Instant asOf, const SnapshotRows& rows)>; // unbound: called within replay()
    Result<Check> replay(const Visit& visit) const;

    /// A snapshot of the file. What it is built upon is found by the heads of the lines alone, so that no
    /// rows are unpacked to know which there are.
    struct Entry {
        Instant asOf;
        qint64 at = 0;      ///< where its line begins, in bytes
        qint64 wholeAt = 0; ///< and that of the whole one that it is built upon
        int steps = 1;      ///< lines to read for it

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    /// Those that can be built, oldest first. Reads the file anew. FileFailed.
    Result<std::vector<Entry>> entries() const;

    /// Called after each line that was read for some rows.
    using Step = std::function<void(int done, int of)>; // unbound: called within rowsOf()
    /// The rows of a snapshot. FileFailed; Malformed where they cannot be unpacked.
    Result<SnapshotRows> rowsOf(const Entry& entry, const Step& step = nullptr) const;

    QString path() const { return m_log.path(); }

private:
    Result<Done> writeHead() const;

    DurableLog m_log;
    qint64 m_lines = 0;
    QByteArray m_lastHash;
    SnapshotRows m_last;
    Moment m_lastAt;
    /// Lines since the last whole one; nothing = the last line cannot be built upon.
    std::optional<int> m_sinceWhole;
};

} // namespace patdesk
