// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "savedview.h"

#include <QByteArray>

namespace patdesk {

/// Views as the text file that they are kept in, exported to and imported from:
///
///     {"patdeskViews": 1, "views": [{"name": "Leavers", "query": "ownerstate:left", "host": "",
///       "columns": ["name", "owner", "expires"], "sort": "expires", "descending": false, "group": "owner",
///       "warnDays": 0}]}
QByteArray encodeViews(const QList<SavedView>& views);

/// InvalidInput where it is no such file; `detail` says what is wrong. A column that is not known is left
/// out, so that a later version's file can be read.
Result<QList<SavedView>> decodeViews(const QByteArray& json);

} // namespace patdesk
