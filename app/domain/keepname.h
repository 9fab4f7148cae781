// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace patdesk {

/// Somebody has written into a token's name that it is not to be deleted: "DO NOT DELETE", "dont_remove". A
/// table cuts a long name, so that where it matters this is said beside it.
bool saysToKeep(const QString& name);

} // namespace patdesk
