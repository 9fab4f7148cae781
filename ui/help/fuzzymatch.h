// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace patdesk {

/// How well a text fits what was typed: all of it is there in this order, whatever the case. The more of it
/// lies together, and at the beginnings of words, the higher. Nothing where it does not fit.
std::optional<int> fuzzyMatch(QStringView typed, QStringView text);

} // namespace patdesk
