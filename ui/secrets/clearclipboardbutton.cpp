// SPDX-License-Identifier: MIT
#include "clearclipboardbutton.h"

#include "clipboardguard.h"

namespace patdesk {

ClearClipboardButton::ClearClipboardButton(ClipboardGuard& clipboard, QWidget* parent)
    : QToolButton(parent), m_clipboard(clipboard) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Clear clipboard now"));
    setToolTip(tr("The clipboard holds a client secret"));
    connect(&m_clipboard, &ClipboardGuard::countdown, this, &ClearClipboardButton::showTime);
    connect(this, &QToolButton::clicked, &m_clipboard, &ClipboardGuard::clearNow);
    showTime();
}

void ClearClipboardButton::showTime() {
    const int seconds = m_clipboard.secondsLeft();
    setVisible(m_clipboard.holdsSecret());
    setText(seconds > 0 ? tr("Clear the secret from the clipboard (%1 s)").arg(seconds)
                        : tr("Clear the secret from the clipboard"));
}

} // namespace patdesk
