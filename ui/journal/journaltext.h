// SPDX-License-Identifier: MIT
#pragma once

#include "journal.h"
#include "journaledchange.h"

#include <QString>

namespace patdesk {

QString verdictText(const JournalVerdict& verdict);
/// "Deleted", "Changed" … as the journal's action says.
QString actionText(const JournalEntry& entry);
/// Of its token: the name, or the id; a dash where neither is known.
QString ownerText(const JournalEntry& entry);
/// The token that it is about; of a create the new one, once it is known.
TokenId tokenOf(const JournaledChange& change);
/// When it was made, as a date.
QString dayOf(const JournaledChange& change);
/// A shape and words.
QString resultText(const JournaledChange& change);
/// Everything that the journal has of it.
QString changeInFull(const JournaledChange& change);

} // namespace patdesk
