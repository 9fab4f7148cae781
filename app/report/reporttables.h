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

} // namespace patdesk
