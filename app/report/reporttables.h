// SPDX-License-Identifier: MIT
#pragma once

#include "evidencereport.h"

namespace patdesk {

/// A row a token.
QByteArray reportAsCsv(const EvidenceReport& report);
/// What was seen, what was found, and a table of the tokens.
QByteArray reportAsMarkdown(const EvidenceReport& report);

/// "answered, 12345 seen, 2025-11-01 to 2026-11-27": what is known of a source, for people.
QString sourceInWords(const EvidenceSource& source);

/// "3 safe, 1 in use, 2 cannot tell, TIME. Policy: NAME, version 2."; `policy` is its name as it is to be
/// written.
QString summaryOf(const EvidenceReport& report, const QString& policy);

} // namespace patdesk
