// SPDX-License-Identifier: MIT
#pragma once

#include "evidencereport.h"

namespace patdesk {

/// One file for an auditor, that needs no other and loads none: what was seen, the verdicts with their
/// reasons and gaps, the policy's exceptions, and the report for programs (reportAsJson) with the SHA-256
/// of its text, so that what is read can be held against what was written.
QByteArray reportAsHtml(const EvidenceReport& report);

} // namespace patdesk
