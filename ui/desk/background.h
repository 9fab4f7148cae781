// SPDX-License-Identifier: MIT
#pragma once

#include "parts.h"

#include <QObject>

class QWidget;

namespace patdesk {

class DesktopNotice;
class LockPage;
struct Message;
class TokensPage;
class TrayIcon;
class WindowLock;

/// Patdesk while nobody looks at its window: the icon in the notification area, where that is wanted, and
/// what remains when the window is closed. Main thread only.
class Background : public QObject {
    Q_OBJECT

public:
    /// All of them outlive this.
    Background(const Parts& parts, WindowLock& lock, LockPage& page, TokensPage& tokens,
               DesktopNotice& notice, QWidget& window);

    /// By the settings as they are now.
    void applySettings();

    /// The window is being closed. True: Patdesk goes on without it, locked and with its icon, and has said
    /// so if it is the first time. False where that is not wanted, and where no icon could bring the window
    /// back.
    bool goOnWithoutWindow();
    /// The window is there again.
    void endWithoutWindow();

Q_SIGNALS:
    void showWanted();
    void quitWanted();

private:
    void look();
    void lookSoon();
    void follow(const Message& message);

    Parts m_parts;
    WindowLock& m_lock;
    TokensPage& m_tokens;
    DesktopNotice& m_notice;
    QWidget& m_window;
    TrayIcon* m_icon;
    bool m_looksSoon = false;
};

} // namespace patdesk
