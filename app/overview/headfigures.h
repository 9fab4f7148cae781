// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"
#include "rowfinder.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace patdesk {

/// The figures by which one sees how a tenant stands.
enum class HeadFigureKind : std::uint8_t {
    Tokens,
    Stale, ///< by the days beside the filters
    AllScopes,
    ExpiringSoon, ///< within soonDays
    NeverExpires,
    OwnerGone, ///< left, not found, or none: as the rule "owner gone" of patdesk-cli
    Safe,      ///< to delete
};

inline constexpr int soonDays = 14;

struct HeadFigure {
    HeadFigureKind kind = HeadFigureKind::Tokens;
    /// What finds exactly those that are counted.
    Query query = {};
    /// Nothing where it is not known.
    std::optional<std::int64_t> count = {};

    friend bool operator==(const HeadFigure&, const HeadFigure&) = default;
};

/// All of them, in their order; without counts.
std::vector<HeadFigure> unknownHeadFigures();

/// One pass over the table for each. What a verdict tells is known once something was judged.
std::vector<HeadFigure> headFigures(const RowFacts& facts, const QTimeZone& zone, bool hasVerdicts);

} // namespace patdesk
