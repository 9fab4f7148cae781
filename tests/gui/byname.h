// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QDialog>
#include <QLineEdit>

#include <functional>

namespace patdesk::test {

/// Whether a text on the screen is what the window says for an English one. By default it has to be that one;
/// a test in another language says which others are meant.
inline std::function<bool(const QString& shown, const QString& english)> means =
    [](const QString& shown, const QString& english) { return shown == english; };

/// The one widget of this type under `root` with this accessible name, as assistive technology finds it; null
/// if there is none or more than one.
template <class W>
W* byName(const QWidget& root, const char* name) {
    W* found = nullptr;
    const QList<W*> candidates = root.findChildren<W*>();
    for (W* const candidate : candidates) {
        if (!means(candidate->accessibleName(), QString::fromUtf8(name)))
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
        if (dialog && dialog->isVisible() && means(dialog->windowTitle(), QString::fromUtf8(title)))
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
