// SPDX-License-Identifier: MIT
#pragma once

#include "tokentable.h"

#include <vector>

namespace patdesk {

/// What a new list has made of the tokens of the one before.
struct TableDiff {
    /// For each row of the previous table: the row of the same token now, or TokenTable::noRow.
    std::vector<TokenTable::Row> rowNow;
    /// For each row of the current table: 1 if the token was there before and differs.
    std::vector<std::uint8_t> changed;
};

/// Linear in the rows of both: tokens are found by id, and owners and scopes compared once each.
TableDiff diffBetween(const TokenTable& before, const TokenTable& now);

/// The diff to a table that is `before` with more rows at its end.
TableDiff appendedTo(const TokenTable& before, const TokenTable& now);

} // namespace patdesk
