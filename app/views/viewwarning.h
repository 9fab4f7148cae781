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

/// What to look for, to warn of this view today. Nothing where it warns of none, was told of on that day
/// already, cannot be read, or asks for verdicts that are not there yet. Days are yyyy-mm-dd in UTC.
std::optional<Query> dueWarning(const SavedView& view, const QString& toldOn, const QString& today,
                                bool hasVerdicts);

} // namespace patdesk
