// SPDX-License-Identifier: MIT
#pragma once

#include "journalentry.h"

#include <QList>

namespace patdesk {

/// A change to one token as the journal has it: what was about to be sent, and what became of it.
struct JournaledChange {
    JournalEntry intent;
    /// Nothing: Patdesk ended before it could be written down, or it is still under way.
    std::optional<JournalEntry> outcome;

    /// It is unknown whether it was made.
    bool isUnknown() const { return !outcome || outcome->error == ErrorKind::OutcomeUnknown; }
};

/// The changes in these entries, oldest first.
QList<JournaledChange> changesIn(const QList<JournalEntry>& entries);

} // namespace patdesk
