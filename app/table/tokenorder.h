// SPDX-License-Identifier: MIT
#pragma once

#include "findingscolumn.h"
#include "tokencolumn.h"
#include "tokentable.h"

#include <vector>

namespace patdesk {

/// The rows of a table, ascending by a column; equal ones as the list had them. Removed rows are among them.
///
/// Names, owners and scopes go by their folded text, client IDs by theirs, code point by code point; never
/// used comes before every date and never expires after; a date that cannot be read stands before those that
/// can; the status and the owner's state by how much they ask for attention, the worst first.
using TokenOrder = std::vector<TokenTable::Row>;

/// Works out an order: some tens of milliseconds for 100,000 rows at most, so for large tables on a worker.
TokenOrder orderBy(TokenColumn column, const TokenTable& table, const FindingsColumn& findings);

/// The order in which orderBy() puts two rows.
bool comesBefore(TokenColumn column, const TokenTable& table, const FindingsColumn& findings,
                 TokenTable::Row a, TokenTable::Row b);

/// Puts a row whose values have changed, or that is new, where it belongs.
void reorderRow(TokenOrder& order, TokenColumn column, const TokenTable& table,
                const FindingsColumn& findings, TokenTable::Row row);

} // namespace patdesk
