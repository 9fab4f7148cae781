// SPDX-License-Identifier: MIT
#pragma once

#include "bucketrules.h"
#include "rowfinder.h"

#include <span>

namespace patdesk {

/// In which bucket of each picture each row is, and how many that makes: of the whole list when it is made,
/// of the rows shown whenever they are counted. Holds nothing of the table: four bytes a row, in which each
/// picture has four bits.
class Distributions {
public:
    Distributions() = default;

    /// One pass over the columns, on some threads. `hasVerdicts`: something was judged.
    Distributions(const RowFacts& facts, const QTimeZone& zone, bool hasVerdicts);

    /// The rows of the same table that are shown, in any order: one look at four bytes for each.
    void countShown(std::span<const TokenTable::Row> rows);

    /// Those that say something of this list, in the order of PictureKind.
    const std::vector<Distribution>& all() const { return m_all; }

private:
    std::vector<Distribution> m_all;
    std::vector<std::uint32_t> m_buckets; ///< of each row
};

} // namespace patdesk
