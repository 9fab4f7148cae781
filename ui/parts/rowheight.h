// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetrics>

namespace patdesk {

/// How high a row of the table of tokens is, in pixels.
inline int rowHeight(const QFontMetrics& metrics, bool compact) {
    constexpr int usualRoom = 8;
    constexpr int compactRoom = 2;
    return metrics.height() + (compact ? compactRoom : usualRoom);
}

} // namespace patdesk
