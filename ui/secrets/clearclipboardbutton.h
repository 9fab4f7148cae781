// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace patdesk {

class ClipboardGuard;

/// Counts down while the clipboard holds a secret, and clears it at once. Hidden while it holds none.
class ClearClipboardButton : public QToolButton {
    Q_OBJECT

public:
    /// The guard outlives it.
    explicit ClearClipboardButton(ClipboardGuard& clipboard, QWidget* parent = nullptr);

private:
    void showTime();

    ClipboardGuard& m_clipboard;
};

} // namespace patdesk
