// SPDX-License-Identifier: MIT
#pragma once

#include "ownerindex.h"
#include "tablediff.h"
#include "tokenorder.h"

#include <QtGlobal>

#include <memory>
#include <optional>

namespace patdesk {

/// A table made on a worker, with what a model needs in order to take it over without work of its own.
struct TableUpdate {
    std::shared_ptr<TokenTable> table;
    /// The moment at which its tokens are judged.
    Instant now = {};
    /// From the model's table of version `diffFrom`. Of another version it is void and made anew.
    TableDiff diff = {};
    quint64 diffFrom = 0;
    /// The table's order by a column, if the model was to show one.
    std::optional<TokenColumn> column = {};
    TokenOrder order = {};
    /// The table's owners, if the model was to group by them.
    std::optional<OwnerIndex> owners = {};
};

/// Fills in the order. On the worker.
void addOrder(TableUpdate& update, TokenColumn column, int staleDays, int expiringDays);

} // namespace patdesk
