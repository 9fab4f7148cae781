// SPDX-License-Identifier: MIT
#pragma once

#include "evidencereport.h"

namespace patdesk {

/// The report for programs; a token on a line:
///
///     {"tenant":…,"asOf":…,"policy":{"name","version"},
///     "sources":[{"name","state","from","to","count"}],
///     "tokens":[{"id","name","owner":{"id","name","state"},"verdict":"safe|in-use|cannot-tell",
///       "reasons":[{"kind","text","source","at"}],"gaps":[{"kind","text","closes","source"}]}]}
///
/// Dates are RFC 3339 or null.
QByteArray reportAsJson(const EvidenceReport& report);

/// As a line of that, without what only reports have: for one token's card.
QByteArray tokenAsJson(const ReportedToken& reported);

} // namespace patdesk
