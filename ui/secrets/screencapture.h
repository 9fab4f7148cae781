// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace patdesk {

/// Keeps a window that is being shown out of screenshots, recordings and shared screens, and answers whether
/// the platform can. Windows (from 10 2004; before, the picture is black) and macOS: yes. Linux: no. X11 lets
/// every client read every window; on Wayland the compositor decides who may record, and no protocol lets a
/// window say that it does not want to be in it.
bool excludeFromCapture(QWidget& window);

} // namespace patdesk
