// SPDX-License-Identifier: MIT
#include "screencapture.h"

#include <QWidget>

#include <objc/message.h>

namespace patdesk {

/// [[view window] setSharingType:NSWindowSharingNone], in C++: one call needs no second language.
bool excludeFromCapture(QWidget& window) {
    using Get = id (*)(id, SEL);
    using Set = void (*)(id, SEL, unsigned long);
    const auto view = reinterpret_cast<id>(window.winId());
    const id frame = reinterpret_cast<Get>(objc_msgSend)(view, sel_registerName("window"));
    if (!frame)
        return false;
    constexpr unsigned long sharingNone = 0;
    reinterpret_cast<Set>(objc_msgSend)(frame, sel_registerName("setSharingType:"), sharingNone);
    return true;
}

} // namespace patdesk
