// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace patdesk {

/// A button that is no default button by itself, with a name that says more than its words.
inline QPushButton* newButton(const QString& words, const QString& accessibleName) {
    auto* const button = new QPushButton(words);
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    return button;
}

/// A button of a window that calls `slot` and is no default button by itself. Its name is its words, without
/// the mark of the shortcut.
template <class Window, class Slot>
QPushButton* newButton(const QString& words, Window* window, Slot slot) {
    auto* const button = new QPushButton(words, window);
    button->setAccessibleName(QString(words).remove(QLatin1Char('&')));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, window, slot);
    return button;
}

} // namespace patdesk
