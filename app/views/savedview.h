// SPDX-License-Identifier: MIT
#pragma once

#include "columnlook.h"

#include <QString>

namespace patdesk {

/// A query under a name, with the columns that are looked at for it.
struct SavedView {
    /// Not empty, and no other view's, whatever the case.
    QString name;
    /// As it stands in the search field; empty = every token.
    QString query;
    ColumnLook look = {};
    /// Of the tenant that it is for, with the port where that is not the default; empty = for all.
    QString host = {};
    /// Of its tokens, those that expire within so many days are told of once a day; 0 = none.
    int warnDays = 0;

    bool isFor(const QString& tenantHost) const { return host.isEmpty() || host == tenantHost; }

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

} // namespace patdesk
