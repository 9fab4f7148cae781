// SPDX-License-Identifier: MIT
#include "screencapture.h"

#include <QWidget>

#include <windows.h>

namespace patdesk {

bool excludeFromCapture(QWidget& window) {
    const auto handle = reinterpret_cast<HWND>(window.winId());
    constexpr DWORD excluded = 0x11; // WDA_EXCLUDEFROMCAPTURE, which older headers lack
    return SetWindowDisplayAffinity(handle, excluded) || SetWindowDisplayAffinity(handle, WDA_MONITOR);
}

} // namespace patdesk
