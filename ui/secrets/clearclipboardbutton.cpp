// SPDX-License-Identifier: MIT
#include "clearclipboardbutton.h"

#include "clipboardguard.h"

namespace patdesk {

ClearClipboardButton::ClearClipboardButton(ClipboardGuard& clipboard, QWidget* parent)
    : QToolButton(parent), m_clipboard(clipboard) {
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Clear clipboard now"));
    setToolTip(tr("Clear it now"));
    connect(&m_clipboard, &ClipboardGuard::countdown, this, &ClearClipboardButton::showTime);
    connect(this, &QToolButton::clicked, &m_clipboard, &ClipboardGuard::clearNow);
    showTime();
}

void ClearClipboardButton::showTime() {
    const int seconds = m_clipboard.secondsLeft();
    setVisible(m_clipboard.holdsSecret());
    setText(seconds > 0 ? tr("The clipboard holds a secret for %1 s. Clear now").arg(seconds)
                        : tr("The clipboard holds a secret. Clear now"));
}

} // namespace patdesk
