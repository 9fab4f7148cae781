// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QDialog>
#include <QLineEdit>

namespace patdesk::test {

/// The one widget of this type under `root` with this accessible name, as assistive technology finds it; null
/// if there is none or more than one.
template <class W>
W* byName(const QWidget& root, const char* name) {
    W* found = nullptr;
    const QList<W*> candidates = root.findChildren<W*>();
    for (W* const candidate : candidates) {
        if (candidate->accessibleName() != QString::fromUtf8(name))
            continue;
        if (found)
            return nullptr;
        found = candidate;
    }
    return found;
}

/// The dialog over the window with this title, once it is there.
inline QDialog* dialogNamed(const char* title) {
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* const window : windows) {
        auto* const dialog = qobject_cast<QDialog*>(window);
        if (dialog && dialog->isVisible() && dialog->windowTitle() == QLatin1String(title))
            return dialog;
    }
    return nullptr;
}

/// The same, with a title that begins so.
inline QDialog* dialogStarting(const char* beginning) {
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* const window : windows) {
        auto* const dialog = qobject_cast<QDialog*>(window);
        if (dialog && dialog->isVisible() && dialog->windowTitle().startsWith(QString::fromUtf8(beginning)))
            return dialog;
    }
    return nullptr;
}

} // namespace patdesk::test
