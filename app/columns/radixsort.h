// SPDX-License-Identifier: MIT
#pragma once

#include "textcolumn.h"

#include <cstdint>
#include <span>
#include <vector>

namespace patdesk {

/// A number to sort by, and the row it belongs to.
struct KeyedRow {
    std::uint64_t key;
    std::uint32_t row;
};

/// Sorts by key; equal keys keep their order. Digit by digit from the lowest, skipping digits that all keys
/// share: a million dates take four passes. `spare` has the same size and is used as room.
void sortByKey(std::span<KeyedRow> rows, std::span<KeyedRow> spare);

/// The rows of a column by their bytes; equal texts by row. Eight bytes at a time are taken as one number, so
/// that the texts themselves are read once for each eight bytes and not for each comparison.
std::vector<std::uint32_t> orderOfTexts(const TextColumn& texts);

} // namespace patdesk
