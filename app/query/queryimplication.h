// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"

namespace patdesk {

/// Whatever `narrower` finds, `wider` does, too: as far as that can be told from the trees alone, by the same
/// facts. False where it cannot be told, or not soon.
///
///     jenkins owner:chen      implies  jenk
///     -jenk                   implies  -jenkins
///     name:(svc1 or svc2)     implies  name:svc
bool implies(const Query& narrower, const Query& wider);

} // namespace patdesk
