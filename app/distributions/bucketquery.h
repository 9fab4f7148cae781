// SPDX-License-Identifier: MIT
#pragma once

#include "distribution.h"

namespace patdesk {

/// Finds exactly the tokens of these buckets, as somebody would type it: `used>90d used<=1y`. The empty query
/// if they are all buckets. printQuery() writes it.
Query queryFor(const Distribution& distribution, BucketRange range);

/// Finds the tokens that expire on this day, by the calendar.
Query queryForExpiry(int year, int month, int day);

} // namespace patdesk
