// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"

namespace patdesk {

/// The query as text in its canonical form: lower-case words, "-" before what is negated, quotation marks
/// only where they are needed, "or" between several values. Reading it gives the same tree again, for every
/// tree that readQuery() makes. Empty for the empty query.
QString printQuery(const Query& query);

} // namespace patdesk
