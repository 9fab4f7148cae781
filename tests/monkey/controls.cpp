// SPDX-License-Identifier: MIT
#include "controls.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextEdit>
#include <QWindow>

namespace monkey {

namespace {

template <class... Kinds>
bool isAnyOf(const QWidget* widget) {
    return (qobject_cast<const Kinds*>(widget) || ...);
}

bool isControl(const QWidget* widget) {
    if (const auto* const label = qobject_cast<const QLabel*>(widget))
        return label->textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse) &&
               label->text().contains(QLatin1String("<a "));
    if (qobject_cast<const QLineEdit*>(widget))
        return !isAnyOf<QAbstractSpinBox, QComboBox>(widget->parentWidget());
    return isAnyOf<QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QMenu,
                   QMenuBar, QPlainTextEdit, QTabBar, QTextEdit>(widget);
}

bool canBeUsed(const QWidget* widget, const QWidget* window) {
    return widget->isVisible() && widget->isEnabled() && widget->window() == window && isControl(widget) &&
           !seenPartOf(widget).isEmpty();
}

/// Names with a tenant's or a token's own words are long: enough of them is enough. The port of a tenant is
/// another one each time.
QString shortened(QString words) {
    static const QRegularExpression port(QStringLiteral("127\\.0\\.0\\.1:\\d+"));
    return words.replace(port, QStringLiteral("127.0.0.1")).simplified().remove(QLatin1Char('&')).left(60);
}

QString ownNameOf(const QWidget* widget) {
    if (!widget->accessibleName().isEmpty())
        return shortened(widget->accessibleName());
    if (const auto* const button = qobject_cast<const QAbstractButton*>(widget);
        button && !button->text().isEmpty())
        return shortened(button->text());
    const QWidget* const parent = widget->parentWidget();
    const QString kind = QString::fromLatin1(widget->metaObject()->className());
    return parent && !parent->accessibleName().isEmpty()
               ? shortened(parent->accessibleName()) + QLatin1Char(' ') + kind
               : kind;
}

QString ownNameOfWindow(const QWidget* window) {
    if (qobject_cast<const QMainWindow*>(window))
        return QStringLiteral("main");
    if (qobject_cast<const QMenu*>(window))
        return QStringLiteral("menu");
    if (window->windowType() == Qt::Popup)
        return QStringLiteral("popup");
    return window->windowTitle().isEmpty() ? QString::fromLatin1(window->metaObject()->className())
                                           : shortened(window->windowTitle());
}

QString numbered(const QString& name, int count) {
    return count > 1 ? QStringLiteral("%1 #%2").arg(name).arg(count) : name;
}

} // namespace

QRect seenPartOf(const QWidget* widget) {
    // Not visibleRegion(), which leaves out what children cover: a list would be hidden by its own rows.
    QRect seen = widget->rect();
    QPoint offset;
    for (const QWidget* each = widget; !each->isWindow() && each->parentWidget();
         each = each->parentWidget()) {
        offset += each->pos();
        seen &= each->parentWidget()->rect().translated(-offset);
    }
    return seen;
}

QWidgetList windowsInSight() {
    QWidgetList windows;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* const window : all) {
        if (window->isVisible() && window->windowHandle() && window->windowType() != Qt::ToolTip)
            windows.append(window);
    }
    // Top levels come out of a hash set, in an order of their own each time.
    std::sort(windows.begin(), windows.end(), [](const QWidget* one, const QWidget* other) {
        return std::pair(ownNameOfWindow(one), one->winId()) <
               std::pair(ownNameOfWindow(other), other->winId());
    });
    return windows;
}

QWidgetList windowsInReach() {
    if (QWidget* const popup = QApplication::activePopupWidget())
        return {popup};
    if (QWidget* const modal = QApplication::activeModalWidget(); modal && modal->windowHandle())
        return {modal};
    return windowsInSight();
}

QString nameOf(const QWidget* window) {
    QHash<QString, int> counts;
    const QWidgetList windows = windowsInSight();
    for (const QWidget* const each : windows) {
        const QString name = ownNameOfWindow(each);
        ++counts[name];
        if (each == window)
            return numbered(name, counts.value(name));
    }
    return ownNameOfWindow(window);
}

QList<Control> controlsIn(QWidget* window) {
    // Its list of files could be navigated and changed: hands off, see Gesture.
    if (qobject_cast<QFileDialog*>(window))
        return {};
    QList<Control> controls;
    QHash<QString, int> counts;
    const QString windowName = nameOf(window);
    QWidgetList widgets{window};
    widgets += window->findChildren<QWidget*>();
    for (QWidget* const widget : std::as_const(widgets)) {
        if (!canBeUsed(widget, window))
            continue;
        const QString name = ownNameOf(widget);
        controls.append({widget, numbered(name, ++counts[name]), windowName});
    }
    return controls;
}

QWidget* findWindow(const QString& name) {
    const QWidgetList windows = windowsInSight();
    for (QWidget* const window : windows) {
        if (nameOf(window) == name)
            return window;
    }
    return nullptr;
}

QWidget* findControl(const QString& window, const QString& name) {
    if (QWidget* const found = findWindow(window)) {
        const QList<Control> controls = controlsIn(found);
        for (const Control& control : controls) {
            if (control.name == name)
                return control.widget;
        }
    }
    return nullptr;
}

} // namespace monkey
