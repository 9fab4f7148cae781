// SPDX-License-Identifier: MIT
#include "menukey.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QWidget>

namespace patdesk {

MenuKey::MenuKey(QObject* parent) : QObject(parent) {
#ifndef Q_OS_WIN
    qApp->installEventFilter(this);
#endif
}

bool MenuKey::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || watched != QApplication::focusWidget())
        return false;
    const auto* const key = static_cast<const QKeyEvent*>(event);
    if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier)
        return false;
    auto* const widget = static_cast<QWidget*>(watched);
    // Where Qt takes the menu key to be.
    const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &asked);
    return true;
}

} // namespace patdesk
