// SPDX-License-Identifier: MIT
#pragma once

#include "queryerror.h"
#include "querytree.h"

#include <cstdint>
#include <vector>

namespace patdesk {

/// For standard error: what is wrong, and the query with a caret under the place. Nothing of the query moves
/// anything on a terminal, and of a long one only the part around the place is shown.
QString queryFaultLines(const QString& text, const QueryError& fault);

/// A sentence for a query that finds nothing, with the condition that alone excludes most of so many tokens.
/// `excluded` as excludedBy() tells it.
QString nothingFoundText(const Query& query, const std::vector<std::int64_t>& excluded, std::int64_t tokens);

} // namespace patdesk
