// SPDX-License-Identifier: MIT
#include "wheelguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace patdesk {

WheelGuard::WheelGuard(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    auto* const field = qobject_cast<QWidget*>(watched);
    const bool changes = qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched);
    // By Qt's own policy the wheel would bring the keyboard along.
    if (changes && event->type() == QEvent::Polish && field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    if (!changes || event->type() == QEvent::Polish)
        return false;
    event->ignore(); // on to its parent
    return true;
}

} // namespace patdesk
