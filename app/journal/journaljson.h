// SPDX-License-Identifier: MIT
#pragma once

#include "journalentry.h"

#include <QByteArray>

#include <optional>

namespace patdesk {

/// A journal line: an entry and its place in the chain.
struct JournalLine {
    /// From 1.
    qint64 sequence = 0;
    /// SHA-256 of the line before, in hex; empty for the first.
    QByteArray previousHash;
    JournalEntry entry;
};

/// One JSON object without a line feed.
QByteArray writeJournalLine(const JournalLine& line);

/// Nothing for what is no journal line.
std::optional<JournalLine> readJournalLine(const QByteArray& text);

/// The entry alone, for an export.
QJsonObject journalRecord(const JournalEntry& entry);

} // namespace patdesk
