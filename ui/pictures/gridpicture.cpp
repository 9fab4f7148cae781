// SPDX-License-Identifier: MIT
#include "gridpicture.h"

#include "accessiblegrid.h"

#include <QContextMenuEvent>

namespace patdesk {

GridPicture::GridPicture(QWidget* parent) : QWidget(parent) {
    AccessibleGrid::install();
    setMouseTracking(true);
}

void GridPicture::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(isByKey ? mapToGlobal(areaOf(current()).center()) : event->globalPos());
}

void GridPicture::tellCurrent() {
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current().row * columns() + current().column);
    QAccessible::updateAccessibility(&event);
}

void GridPicture::tellRebuilt() {
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

} // namespace patdesk
