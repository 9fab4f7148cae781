// SPDX-License-Identifier: MIT
#pragma once

#include "journalentry.h"

#include <QByteArray>
#include <QList>

namespace patdesk {

/// Journal entries in the order given, as CSV (formulas neutralised, see csvField) or as a JSON array. UTF-8.
QByteArray journalAsCsv(const QList<JournalEntry>& entries);
QByteArray journalAsJson(const QList<JournalEntry>& entries);

} // namespace patdesk
