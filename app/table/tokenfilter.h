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
    OwnerActive, ///< by the state of their owner, as it was judged
    OwnerOnLeave,
    OwnerLeft,
    OwnerMissing,
    NoOwner,
    OwnerUnknown,
    UnseenSource, ///< by a gap in their verdict
    ShortWindow,
    UnassignedUses,
    Contradiction,
    Unreadable,
    ShortSilence,
    FewUses,
    Young,
    TellingName,
    OnLeave,
    UnknownOwner,
    ManagedByService,
    Referenced,
    Alarm,
    PolicyException,
    EndedRecently,
};

inline constexpr std::size_t filterCount = static_cast<std::size_t>(TokenFilter::EndedRecently) + 1;

inline constexpr std::array allFilters = [] {
    std::array<TokenFilter, filterCount> filters{};
    for (std::size_t i = 0; i < filterCount; ++i)
        filters[i] = static_cast<TokenFilter>(i);
    return filters;
}();

inline bool isOfOwners(TokenFilter filter) {
    return filter >= TokenFilter::OwnerActive && filter <= TokenFilter::OwnerUnknown;
}

inline bool isOfGaps(TokenFilter filter) {
    return filter >= TokenFilter::UnseenSource;
}

/// It holds nothing until tokens have been judged.
inline bool isOfVerdicts(TokenFilter filter) {
    return filter >= TokenFilter::Safe;
}

/// What a judged row is marked with beside its verdict: one owner's state and any gaps. Conditions that
/// combine are masks of these.
using Marks = std::uint32_t;

/// The mark of a filter by an owner's state or a gap; 0 of the others, which rules find.
constexpr Marks bitOf(TokenFilter filter) {
    constexpr auto first = static_cast<unsigned>(TokenFilter::OwnerActive);
    static_assert(filterCount - first <= 32);
    return filter < TokenFilter::OwnerActive ? 0 : Marks{1} << (static_cast<unsigned>(filter) - first);
}

/// How many tokens each filter holds, of the whole list or of those that a search finds: see
/// FindingsColumn::counts().
using FilterCounts = std::array<std::int64_t, filterCount>;

inline std::int64_t countOf(const FilterCounts& counts, TokenFilter filter) {
    return counts[static_cast<std::size_t>(filter)];
}

} // namespace patdesk
