// SPDX-License-Identifier: MIT
#pragma once

#include "message.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace patdesk {

/// Patdesk's icon in the desktop's notification area, with a menu: the window, the lock, what waits for the
/// user, the end. The icon has a dot while something waits. Main thread only.
class TrayIcon : public QObject {
    Q_OBJECT

public:
    /// `lock` stands in its menu, which is a child of `page`: the page of the lock, so that it works while
    /// Patdesk is locked, too.
    TrayIcon(QAction& lock, QWidget& page);
    ~TrayIcon() override;

    /// Shows it, where the desktop has a place for it, or takes it away.
    void setWanted(bool wanted);
    /// It can be clicked: the desktop has a place for it, and it is there.
    bool isReachable() const;

    struct State {
        bool locked = false;
        /// One entry of the menu each.
        QList<Message> waiting;
    };

    void showState(const State& state);

Q_SIGNALS:
    void showWanted();
    void quitWanted();
    /// Something that waits was chosen.
    void waitingWanted(const patdesk::Message& message);
    /// The menu is about to open: the last moment to show another state.
    void menuWanted();

private:
    void showIcon();

    QMenu* m_menu;
    QAction* m_end; ///< of what waits
    QList<QAction*> m_entries;
    State m_state;
    /// While it is wanted.
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace patdesk
