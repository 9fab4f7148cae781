// SPDX-License-Identifier: MIT
#include "tokenrules.h"

#include <algorithm>

namespace patdesk {

Instant staleBefore(Instant now, int staleDays) {
    return now - std::chrono::days(staleDays + 1);
}

bool isUsedRecently(Moment lastUsed, Instant now) {
    constexpr std::chrono::days month{30};
    constexpr std::chrono::days grace{1};
    return lastUsed.known() && *lastUsed.known() > now - month - grace;
}

std::optional<Instant> lastActivity(Moment created, Moment lastUsed) {
    if (lastUsed.isUnreadable() || !lastUsed.known())
        return lastUsed.isUnreadable() ? std::nullopt : created.known();
    return std::max(*lastUsed.known(), created.known().value_or(*lastUsed.known()));
}

Findings findingsOf(const Token& token, Instant now, int staleDays, int expiringDays) {
    Findings findings = 0;
    const auto note = [&findings](bool holds, Finding finding) {
        if (holds)
            findings |= static_cast<Findings>(finding);
    };
    const std::optional<Instant> active = lastActivity(token.created, token.lastUsed);
    const std::optional<Instant> ends = token.expiry.at.known();
    const bool expired = ends && *ends <= now;
    note(active && *active < staleBefore(now, staleDays), Finding::Stale);
    note(token.lastUsed.isNone(), Finding::NeverUsed);
    note(ends && !expired && *ends <= now + std::chrono::days(expiringDays), Finding::ExpiringSoon);
    note(expired, Finding::Expired);
    note(token.expiry.never(), Finding::NeverExpires);
    note(token.scopes.contains(scopeAll), Finding::AllScopes);
    note(token.managed, Finding::Managed);
    note(token.partlyUnreadable || token.created.isUnreadable() || token.lastUsed.isUnreadable() ||
             token.expiry.at.isUnreadable(),
         Finding::PartlyUnreadable);
    return findings;
}

} // namespace patdesk
