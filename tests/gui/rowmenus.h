// SPDX-License-Identifier: MIT
#pragma once

#include "platform.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

namespace patdesk::test {

/// The menu that is open now; null where none is.
inline QMenu* openMenu() {
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

/// By the keys, for the row that the keyboard is on.
inline QMenu* menuByKey(QAbstractItemView& view) {
    (void)QTest::qWaitForWindowActive(view.window());
    view.setFocus();
    (void)QTest::qWaitFor([&view] { return QApplication::focusWidget() == &view; });
    if (onWindows) { // which makes this of the keys before a program hears of them
        const QPoint at = view.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, view.mapToGlobal(at));
        QApplication::sendEvent(&view, &asked);
    } else {
        QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
    }
    return openMenu();
}

/// By the right mouse button, in the middle of a cell.
inline QMenu* menuByMouse(QAbstractItemView& view, const QModelIndex& cell) {
    const QPoint at = view.visualRect(cell).center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(view.viewport(), &asked);
    return openMenu();
}

/// The entry with these words, without its letter, here or one menu further; null if there is none.
inline QAction* entryOf(const QMenu& menu, const QString& words) {
    for (QAction* const action : menu.actions()) {
        if (action->text().remove(u'&') == words)
            return action;
        const auto* const further = action->menu<QMenu*>();
        if (QAction* const found = further ? entryOf(*further, words) : nullptr)
            return found;
    }
    return nullptr;
}

/// Chooses it as a click does: the menu goes.
inline bool choose(QMenu* menu, const QString& words) {
    QAction* const action = menu ? entryOf(*menu, words) : nullptr;
    if (!action || !action->isEnabled())
        return false;
    menu->close();
    action->trigger();
    return true;
}

/// Letters that several entries of the menu share.
inline QStringList sharedLetters(const QMenu& menu) {
    QStringList seen;
    QStringList shared;
    for (const QAction* const action : menu.actions()) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty())
            (seen.contains(key) ? shared : seen).append(key);
    }
    return shared;
}

} // namespace patdesk::test
