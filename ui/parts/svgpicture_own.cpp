// SPDX-License-Identifier: MIT
#include "svgdrawing.h"
#include "svgpicture.h"

#include <QFile>

namespace patdesk {

void drawPicture(QPainter& painter, const QString& file, const QRectF& target) {
    QFile picture(file);
    if (picture.open(QIODevice::ReadOnly))
        drawSvg(painter, picture.readAll(), target);
}

} // namespace patdesk
