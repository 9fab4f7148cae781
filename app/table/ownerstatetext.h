// SPDX-License-Identifier: MIT
#pragma once

#include "tokenfilter.h"

#include <QLatin1String>
#include <QString>

namespace patdesk {

/// The owner's state among the marks of a row, as the filter that holds it; OwnerUnknown where nobody has
/// asked.
TokenFilter ownerStateIn(Marks marks);

/// "Active", "On leave", "Has left", "Not found", "No owner", "Unknown".
QString ownerStateText(TokenFilter state);

/// "active", "on-leave", "left", "missing", "none", "unknown": as nameOf(OwnerState), in every language.
QLatin1String ownerStateName(TokenFilter state);

} // namespace patdesk
