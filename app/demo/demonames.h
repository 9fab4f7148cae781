// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace patdesk::demo {

/// Sixty invented people: scripts of both directions, composed and decomposed letters, one very long name.
const QStringList& people();

/// Names of their tokens, as someone in a hurry would type them.
const QStringList& purposes();

/// What the platform calls the tokens that it makes itself.
const QStringList& managedPurposes();

} // namespace patdesk::demo
