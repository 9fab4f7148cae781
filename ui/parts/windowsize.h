// SPDX-License-Identifier: MIT
#pragma once

#include <QScreen>
#include <QWidget>

namespace patdesk {

/// Gives a window this size, or as much of it as the screen has room for: a frame and panels need some, too.
inline void resizeOnScreen(QWidget* window, QSize wished) {
    window->resize(wished.boundedTo(window->screen()->availableSize() * 0.94));
}

} // namespace patdesk
