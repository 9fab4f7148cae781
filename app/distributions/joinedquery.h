// SPDX-License-Identifier: MIT
#pragma once

#include "distribution.h"

namespace patdesk {

/// What is typed, and in it what a picture wants, in the place of everything that asks the same: "jenkins
/// used<30d" and `used>90d` make "jenkins used>90d". A part about something else besides stays (`used:never
/// or owner:chen`), and so do all texts. An empty `wanted` takes the picture's conditions away.
Query joinedQuery(const Query& typed, PictureKind kind, const Query& wanted);

/// The buckets whose query (queryFor()) is in what is typed; nothing where it asks for none of them, or for
/// something else about the same.
std::optional<BucketRange> bucketsAskedFor(const Query& typed, const Distribution& distribution);

} // namespace patdesk
