// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace patdesk {

/// A count as tr() takes it for the forms of a counted word, "%n token(s)": an int. Nothing that is counted
/// here comes near its end; if something did, it would be shown as two billion.
constexpr int plural(qint64 count) {
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace patdesk
