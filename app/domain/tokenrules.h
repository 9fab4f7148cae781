// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QHash>

#include <cstdint>

namespace patdesk {

/// The findings about a token that the side list filters by and the status column words. They combine.
enum class Finding : std::uint16_t {
    Stale = 1 << 0,        ///< unused for N days
    NeverUsed = 1 << 1,    ///< never got an access token
    ExpiringSoon = 1 << 2, ///< within N days
    Expired = 1 << 3,
    NeverExpires = 1 << 4,
    AllScopes = 1 << 5, ///< sp:scopes:all, alone or among others
    Managed = 1 << 6,
    PartlyUnreadable = 1 << 7, ///< a date or another part of it: what depends on it is not found
    // One of these once it was judged, by app/evidence: no rule here finds them.
    JudgedSafe = 1 << 8,
    JudgedInUse = 1 << 9,
    JudgedCannotTell = 1 << 10,
};

using Findings = std::uint16_t;

/// What was judged of a token, as its row is marked with it.
struct VerdictMark {
    /// JudgedSafe, JudgedInUse or JudgedCannotTell.
    Finding verdict = Finding::JudgedCannotTell;
    /// The state of its owner and its gaps: bits that app/table filters by (bitOf() in tokenfilter.h).
    std::uint32_t marks = 0;
};

/// By the UTF-8 of a token's id.
using VerdictMarks = QHash<QByteArray, VerdictMark>;

/// Every combination of findings is less.
inline constexpr unsigned findingsEnd = 1U << 11U;

inline bool has(Findings findings, Finding finding) {
    return (findings & static_cast<Findings>(finding)) != 0;
}

inline constexpr int defaultStaleDays = 90;
inline constexpr int defaultExpiringDays = 30;

/// The moment before which a token's last activity makes it stale: N days ago, and a day of grace, since the
/// service writes lastUsed once a day.
Instant staleBefore(Instant now, int staleDays);

/// Something has signed in with it in the last 30 days, and a day of grace: what a deletion is warned of. A
/// week would miss what runs every Sunday.
bool isUsedRecently(Moment lastUsed, Instant now);

/// A token's last sign of life: the later of created and lastUsed. Nothing where that is not known.
std::optional<Instant> lastActivity(Moment created, Moment lastUsed);

/// All findings about one token. An access token may outlive what is found here by up to 12 h. The table has
/// them for all its rows at once (FindingsColumn), by the same rules.
Findings findingsOf(const Token& token, Instant now, int staleDays = defaultStaleDays,
                    int expiringDays = defaultExpiringDays);

} // namespace patdesk
