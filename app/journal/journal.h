// SPDX-License-Identifier: MIT
#pragma once

#include "durablelog.h"
#include "journalentry.h"

#include <QList>

namespace patdesk {

/// What a check of the journal's chain found.
struct JournalVerdict {
    enum class State {
        Whole,
        Edited,     ///< a line does not match the hash that the next one, or the head, has of it
        Cut,        ///< lines are missing: the chain breaks, or the head knows of more
        Unreadable, ///< a line is no entry
    };

    State state = State::Whole;
    /// The first line that is wrong, from 1; 0 if all is whole.
    qint64 line = 0;
    /// Where a broken last line was put; empty if there was none.
    QString movedTo;
};

/// The record of every change that Patdesk has made: one JSON object a line, each with the SHA-256 of the
/// line before, so that an edit or a cut in the middle shows. The head, a small file beside it, holds the
/// number of lines and the hash of the last, so that a cut at the end shows too. Who can write both can forge
/// both: this is a guard against accidents and tidying hands, no proof against the machine's administrator.
class Journal {
public:
    /// `path` is the journal's; its head is at path + ".head".
    explicit Journal(const QString& path);

    /// Opens it and checks the chain. The journal can be added to whatever the verdict is: a broken one goes
    /// on, and stays broken where it is.
    Result<JournalVerdict> open();

    /// Adds an entry and waits for the disk. FileFailed: then nothing may be sent.
    Result<Done> append(const JournalEntry& entry);

    /// All entries that can be read, oldest first.
    const QList<JournalEntry>& entries() const { return m_entries; }

    /// Reads the file again and verifies it, on demand.
    Result<JournalVerdict> verify() const;

    QString path() const { return m_log.path(); }

private:
    Result<Done> writeHead() const;

    DurableLog m_log;
    QList<JournalEntry> m_entries;
    qint64 m_lines = 0;
    QByteArray m_lastHash;
};

} // namespace patdesk
