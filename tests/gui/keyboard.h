// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QWindow>

namespace patdesk::test {

/// The keyboard of somebody who has no mouse: a key goes to the window that has the focus, and from there
/// where the program sends it. No test names the widget that is to get it.
namespace keyboard {

inline void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    if (QWindow* const window = QGuiApplication::focusWindow())
        QTest::keyClick(window, key, modifiers);
}

inline void type(const QString& text) {
    for (const QChar character : text) {
        if (QWindow* const window = QGuiApplication::focusWindow())
            QTest::keyClick(window, character.toLatin1());
    }
}

/// Takes the place of all that a field holds.
inline void typeOver(const QString& text) {
    key(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

inline QString focused() {
    return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
}

/// Waits until the window with this title has the keyboard.
inline bool isIn(const char* title) {
    return QTest::qWaitFor([title] {
        const QWidget* const window = QApplication::activeWindow();
        return window && window->windowTitle() == QString::fromUtf8(title) && QApplication::focusWidget() &&
               QGuiApplication::focusWindow() == window->windowHandle();
    });
}

/// With the Tab key alone. False if it comes around without having met the name.
inline bool tabTo(const char* name) {
    const QWidget* const start = QApplication::focusWidget();
    for (int presses = 0; presses < 100; ++presses) {
        if (focused() == QLatin1String(name))
            return true;
        key(Qt::Key_Tab);
        if (QApplication::focusWidget() == start && presses > 0 && focused() != QLatin1String(name))
            return false;
    }
    return false;
}

/// Down to the words in the open menu, then into its submenu or on with it.
inline bool choose(const char* words) {
    const auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    for (qsizetype presses = 0; menu && presses <= menu->actions().size(); ++presses) {
        const QAction* const action = menu->activeAction();
        if (action && action->text().remove(QLatin1Char('&')) == QString::fromUtf8(words)) {
            key(action->menu() ? Qt::Key_Right : Qt::Key_Return);
            return true;
        }
        key(Qt::Key_Down);
    }
    return false;
}

/// The key that opens a context menu: the platform turns it into this event, and Qt Test cannot.
inline void menuKey() {
    QWidget* const widget = QApplication::focusWidget();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, widget->mapToGlobal(QPoint()));
    QApplication::sendEvent(widget, &event);
}

/// Opens the menu of the button that has the focus, and chooses these words there. The button keeps the event
/// loop until its menu has closed.
inline bool chooseInMenuOfButton(const char* words) {
    bool chosen = false;
    QTimer::singleShot(0, QApplication::focusWidget(), [&chosen, words] {
        chosen = choose(words);
        if (QWidget* const popup = QApplication::activePopupWidget(); popup && !chosen)
            popup->close();
    });
    key(Qt::Key_Space);
    return chosen;
}

} // namespace keyboard
} // namespace patdesk::test
