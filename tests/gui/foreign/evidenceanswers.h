// SPDX-License-Identifier: MIT
#pragma once

#include "foreignanswers.h"

namespace patdesk::test {

/// Of a token that nothing uses, and of one that is used daily: its name is HTML.
inline const QString silent = QStringLiteral("Old Jenkins");
inline const QString busy = QStringLiteral("<b>Nightly</b> & <script>alert(1)</script>");

/// What a tenant that answers well otherwise says, and what the user reads of the token nothing else speaks
/// against.
struct EvidenceAnswer {
    const char* name;
    void (*given)(foreign::ForeignTenant& tenant);
    /// Of the silent token, as the table and the card have it.
    const char* verdict;
    /// What the card says is missing, a pattern; empty where nothing is.
    const char* gap;
};

/// All sources answer, and nothing speaks against the silent token.
void answerWell(foreign::ForeignTenant& tenant);

/// Written down by hand, as it goes over the wire.
const QList<EvidenceAnswer>& evidenceAnswers();

} // namespace patdesk::test
