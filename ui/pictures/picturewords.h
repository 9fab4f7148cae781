// SPDX-License-Identifier: MIT
#pragma once

#include "distribution.h"

namespace patdesk {

/// "Last used".
QString titleOf(PictureKind kind);

/// "90 d to 1 year ago", "never"; of several buckets, from the first to the last.
QString bucketText(const Distribution& distribution, BucketRange range);

/// The same in full, for who does not see whose bar it is: "Last used 90 days to 1 year ago".
QString fullBucketText(const Distribution& distribution, BucketRange range);

/// "41 of 96 shown".
QString shownText(std::int64_t shown, std::int64_t all);

/// Of some buckets together.
std::int64_t countIn(const std::vector<std::int64_t>& counts, BucketRange range);

/// What stands on the axis at the end of a bucket ("90d"), as in queries; empty where there is no edge.
QString edgeLabel(const Bucket& bucket);
/// What stands below a bucket, the shorter ones last; empty where only its edges say what it is.
QStringList bucketLabels(const Bucket& bucket);

} // namespace patdesk
