// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

class QMenu;
class QMenuBar;

namespace patdesk {

/// An action of a menu bar, with the menus that lead to it.
struct ListedAction {
    QPointer<QAction> action;
    /// "Token › Edit"
    QString path;
    /// Every key that triggers it, as the platform writes them; empty if there is none.
    QString keys;
    /// It can be triggered now: neither it nor a menu that leads to it is disabled.
    bool usable = true;
    /// Why not, as its tool tip or its menu's tells; empty where nothing is said.
    QString obstacle;
};

/// All that can be seen in the menus, as they are now; each action once. Menus that are filled when they open
/// are opened as far as that goes: their aboutToShow() is sent.
QList<ListedAction> actionsOf(const QMenuBar& bar);

/// Without mnemonics and the dots that announce a dialog: "Change expiry".
QString plainWords(const QString& text);

/// Why it cannot be used now, as its tool tip tells; empty where nothing is said.
QString obstacleOf(const QAction& action);

} // namespace patdesk
