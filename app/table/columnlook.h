// SPDX-License-Identifier: MIT
#pragma once

#include "tokencolumn.h"

#include <QList>

#include <optional>

namespace patdesk {

/// Which columns a table shows, by which it is sorted, and whether its tokens stand under their owners.
struct ColumnLook {
    /// From the left.
    QList<TokenColumn> shown;
    std::optional<TokenColumn> sorted = {};
    bool descending = false;
    bool byOwner = false;

    friend bool operator==(const ColumnLook&, const ColumnLook&) = default;
};

} // namespace patdesk
