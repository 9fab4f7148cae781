// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"
#include "savedview.h"

#include <optional>

namespace patdesk {

/// How soon is soon, for a view that warns.
constexpr int usualWarnDays = 14;

/// Of the view's tokens, those that it warns of, as it stands in the search field.
QString warnedQuery(const SavedView& view);

/// The same, to be looked for. Nothing where the view warns of none, cannot be read, or asks for verdicts
/// that are not there yet.
std::optional<Query> readWarning(const SavedView& view, bool hasVerdicts);

} // namespace patdesk
