// SPDX-License-Identifier: MIT
#pragma once

#include "tokenfilter.h"
#include "tokenrules.h"

#include <QString>

#include <cstdint>

namespace patdesk {

/// What a token is above all: the badge of its status. What asks for attention most comes first, and so does
/// it in a table that is sorted by the status.
enum class TokenState : std::uint8_t {
    ExpiresSoon,
    Stale,
    PartlyUnreadable,
    Expired,
    NeverUsed,
    AllScopes,
    NoExpiry,
    InUse
};

/// An expired token is that, whatever else it is.
TokenState stateOf(Findings findings);

/// The filter that holds the tokens in this state; All for those that none holds.
TokenFilter filterOf(TokenState state);

/// How soon a state asks for something to be done.
enum class StatusUrgency : std::uint8_t {
    Now,  ///< it expires within a week: something may be about to stop
    Soon, ///< it is stale, or expires soon
    Note, ///< worth knowing
    None
};

inline constexpr int urgentDays = 7;

/// What the words of a status are made from.
struct StatusFacts {
    Findings findings = 0;
    Moment created = {};
    Moment lastUsed = {};
    Moment expires = {};
    Instant now = {};
    int staleDays = defaultStaleDays;
    int expiringDays = defaultExpiringDays;
};

StatusUrgency urgencyOf(const StatusFacts& facts);

/// Between the badge and its reasons.
inline const QString statusSeparator = QStringLiteral(" · ");

/// "Stale · unused 295 d · all scopes", "Expires in 6 d", "All scopes", "Recently used": the badge up to the
/// first separator, then why and what else was found.
QString statusText(const StatusFacts& facts);

/// A sentence for each finding, with its date and its limit: "Stale: last used 4 Feb 2026, limit 90 days
/// (side bar)".
QString statusToolTip(const StatusFacts& facts);

} // namespace patdesk
