// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace monkey {

/// Something on the screen that a hand can use now.
struct Control {
    QPointer<QWidget> widget;
    /// As assistive technology names it, else its words or its kind. Alone of that name in its window.
    QString name;
    QString window;
};

/// Windows that take input: the open menu or list, else the modal dialog, else all.
QWidgetList windowsInReach();
/// All that can be seen, whether or not a dialog keeps them from the hand.
QWidgetList windowsInSight();

/// "main", or its title; the second of a name is "… #2".
QString nameOf(const QWidget* window);

/// In the order in which they were made, which is the same each time.
QList<Control> controlsIn(QWidget* window);
/// Null where there is none now.
QWidget* findWindow(const QString& name);
QWidget* findControl(const QString& window, const QString& name);

/// The part of it that can be seen, in its own coordinates.
QRect seenPartOf(const QWidget* widget);

} // namespace monkey
