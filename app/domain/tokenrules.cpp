// SPDX-License-Identifier: MIT
#include "tokenrules.h"

namespace patdesk {

Instant staleBefore(Instant now, int staleDays) {
    return now - std::chrono::days(staleDays + 1);
}

Findings findingsOf(const Token& token, Instant now, int staleDays) {
    Findings findings = 0;
    const auto note = [&findings](bool holds, Finding finding) {
        if (holds)
            findings |= static_cast<Findings>(finding);
    };
    const bool expired = token.expiry.at && *token.expiry.at <= now;
    note(lastActivity(token.created, token.lastUsed) < staleBefore(now, staleDays), Finding::Stale);
    note(!token.lastUsed, Finding::NeverUsed);
    note(token.expiry.at && !expired && *token.expiry.at <= now + std::chrono::days(expiringSoonDays),
         Finding::ExpiringSoon);
    note(expired, Finding::Expired);
    note(token.expiry.never(), Finding::NeverExpires);
    note(token.scopes.contains(scopeAll), Finding::AllScopes);
    note(token.managed, Finding::Managed);
    return findings;
}

} // namespace patdesk
