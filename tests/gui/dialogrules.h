// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QDialog>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QStringList>

namespace patdesk::test {

/// 1440 x 900 pixels at 200 %: the smallest screen that everything has to fit.
inline constexpr QSize smallestScreen{720, 450};

/// The accessible name of the button that Enter presses; empty where there is none, all of them where there
/// are several.
inline QString defaultButtonOf(const QDialog& dialog) {
    QStringList names;
    const QList<QPushButton*> buttons = dialog.findChildren<QPushButton*>();
    for (const QPushButton* const button : buttons) {
        if (button->isVisible() && (button->isDefault() || button->autoDefault()))
            names.append(button->accessibleName());
    }
    return names.join(QStringLiteral(", "));
}

/// Letters that Alt would give to two controls; a window over it has letters of its own.
inline QStringList sharedMnemonics(const QWidget& window) {
    QMap<QString, QStringList> users;
    const auto add = [&users](const QString& text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            users[key].append(text);
    };
    const QList<QAbstractButton*> buttons = window.findChildren<QAbstractButton*>();
    for (const QAbstractButton* const button : buttons) {
        if (button->isVisible() && button->window() == window.window())
            add(button->text());
    }
    const QList<QLabel*> labels = window.findChildren<QLabel*>();
    for (const QLabel* const label : labels) {
        if (label->isVisible() && label->buddy() && label->window() == window.window())
            add(label->text());
    }
    QStringList shared;
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it->size() > 1)
            shared.append(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" | ")));
    }
    return shared;
}

/// Whether the widget stands in something that scrolls: there it need not be seen at once.
inline bool isScrolled(const QWidget* widget, const QWidget& window) {
    for (const QWidget* parent = widget->parentWidget(); parent && parent != &window;
         parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(parent))
            return true;
    }
    return false;
}

/// Words and buttons that are cut off, in the window as large as it is.
inline QStringList clipped(const QWidget& window) {
    QStringList found;
    const auto report = [&found](const QWidget* widget, const QString& text) {
        found.append(QStringLiteral("%1 “%2” %3x%4")
                         .arg(QLatin1String(widget->metaObject()->className()), text.left(60))
                         .arg(widget->width())
                         .arg(widget->height()));
    };
    const QList<QAbstractButton*> buttons = window.findChildren<QAbstractButton*>();
    for (const QAbstractButton* const button : buttons) {
        if (!button->isVisible() || button->text().isEmpty() || button->window() != window.window())
            continue;
        const QRect place(button->mapTo(&window, QPoint()), button->size());
        const bool outside = !isScrolled(button, window) && !window.rect().contains(place);
        if (outside || button->width() < button->minimumSizeHint().width())
            report(button, button->text());
    }
    const QList<QLabel*> labels = window.findChildren<QLabel*>();
    for (const QLabel* const label : labels) {
        if (!label->isVisible() || label->text().isEmpty() || label->window() != window.window())
            continue;
        const QRect place(label->mapTo(&window, QPoint()), label->size());
        const bool outside = !isScrolled(label, window) && !window.rect().contains(place);
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool narrow = !label->wordWrap() && label->width() < label->minimumSizeHint().width();
        constexpr int rounding = 1; // of a layout, where an accent over a capital makes a line a pixel higher
        if (outside || narrow || label->height() + rounding < needed)
            report(label, label->text());
    }
    return found;
}

} // namespace patdesk::test
