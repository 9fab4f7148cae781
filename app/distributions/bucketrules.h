// SPDX-License-Identifier: MIT
#pragma once

#include "distribution.h"
#include "instant.h"

#include <QTimeZone>

namespace patdesk {

/// At the most so many buckets: a row's bucket has four bits.
inline constexpr int mostBuckets = 15;
inline constexpr int mostOwners = 10;

/// How far away the dates of two buckets beside each other are: a day, a week, 30 and 90 days (by which
/// tokens are stale, and expire soon, at first), …
std::vector<TimeSpan> spanEdges();

/// The moments of these spans, in milliseconds since 1970: those of queries (querydates.h), to which the
/// moment itself belongs in the nearer bucket.
std::vector<std::int64_t> momentEdges(PictureKind kind, Instant now, const QTimeZone& zone);

/// The least number of scopes of each bucket.
std::vector<int> countEdges();

/// Without owners, which the table decides. `hasUnreadable`: some date is, so that there is a bucket for it.
std::vector<Bucket> bucketsOf(PictureKind kind, bool hasUnreadable);

} // namespace patdesk
