// SPDX-License-Identifier: MIT
#include "svgpicture.h"

#include <QSvgRenderer>

namespace patdesk {

void drawPicture(QPainter& painter, const QString& file, const QRectF& target) {
    QSvgRenderer(file).render(&painter, target);
}

} // namespace patdesk
