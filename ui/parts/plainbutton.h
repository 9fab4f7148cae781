// SPDX-License-Identifier: MIT
#pragma once

#include "plaintext.h"

#include <QPushButton>

namespace patdesk {

/// A button that never becomes the default button, with an accessible name that says more than its text.
inline QPushButton* newButton(const QString& words, const QString& accessibleName) {
    auto* const button = new QPushButton(words);
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    return button;
}

/// A button that calls the window's `slot` and never becomes the default button. Its accessible name is its
/// text without the mnemonic.
template <class Window, class Slot>
QPushButton* newButton(const QString& words, Window* window, Slot slot) {
    auto* const button = new QPushButton(words, window);
    button->setAccessibleName(withoutMnemonic(words));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, window, slot);
    return button;
}

} // namespace patdesk
