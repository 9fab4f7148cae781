// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"
#include "rowfinder.h"
#include "tokencolumn.h"

#include <QTimeZone>

namespace patdesk {

/// What finds the tokens that have the same in this column as the row's: its owner, the day of its expiry,
/// its one scope; of names those that have it in them, too. Empty where nothing can be asked for: a name that
/// is empty, several scopes, no verdict.
Query queryOfCell(const RowFacts& facts, TokenTable::Row row, TokenColumn column, const QTimeZone& zone);

} // namespace patdesk
