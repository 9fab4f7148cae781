// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"
#include "tokenfilter.h"

#include <cstddef>

namespace patdesk {

/// Whatever both find. What the query asks for already is not asked for twice.
Query withPart(Query query, const Query& part);

/// Without the part with this number in parts().
Query withoutPart(const Query& query, std::size_t number);

/// Without all that the other one asks for.
Query withoutParts(const Query& query, const Query& others);

/// All parts of the other one are among its own; the empty query is in every one.
bool hasParts(const Query& query, const Query& others);

/// What an entry of the side list finds, as a query: empty for TokenFilter::All.
Query queryOf(TokenFilter filter);

} // namespace patdesk
