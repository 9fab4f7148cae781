// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace patdesk {

/// What the side list filters by: one of them at a time, combined with the search.
enum class TokenFilter {
    All,
    Stale,
    NeverUsed,
    ExpiringSoon,
    Expired,
    NeverExpires,
    AllScopes,
    Managed,
    Mine,
    Safe, ///< by their verdict, as the next two
    InUse,
    CannotTell,
};

inline constexpr std::array allFilters{
    TokenFilter::All,     TokenFilter::Stale,        TokenFilter::NeverUsed, TokenFilter::ExpiringSoon,
    TokenFilter::Expired, TokenFilter::NeverExpires, TokenFilter::AllScopes, TokenFilter::Managed,
    TokenFilter::Mine,    TokenFilter::Safe,         TokenFilter::InUse,     TokenFilter::CannotTell,
};

/// It holds nothing until tokens have been judged.
inline bool isOfVerdicts(TokenFilter filter) {
    return filter == TokenFilter::Safe || filter == TokenFilter::InUse || filter == TokenFilter::CannotTell;
}

/// How many tokens each filter holds, of the whole list or of those that a search finds: see
/// FindingsColumn::counts().
using FilterCounts = std::array<std::int64_t, allFilters.size()>;

inline std::int64_t countOf(const FilterCounts& counts, TokenFilter filter) {
    return counts[static_cast<std::size_t>(filter)];
}

} // namespace patdesk
