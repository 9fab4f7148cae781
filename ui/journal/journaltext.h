// SPDX-License-Identifier: MIT
#pragma once

#include "journal.h"
#include "journaledchange.h"

#include <QString>

namespace patdesk {

QString verdictText(const JournalVerdict& verdict);
/// "Deleted", "Changed" … as the journal's action says.
QString actionText(const JournalEntry& entry);
/// A shape and words.
QString resultText(const JournaledChange& change);
/// Everything that the journal has of it.
QString changeInFull(const JournaledChange& change);

} // namespace patdesk
