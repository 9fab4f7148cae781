// SPDX-License-Identifier: MIT
#include "gridpicture.h"
#include "pictureexport.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace patdesk {

QByteArray svgOf(const GridPicture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(exportSize);
    generator.setViewBox(QRect(QPoint(), exportSize));
    generator.setResolution(picture.logicalDpiX()); // else texts have another size than the picture
    generator.setTitle(picture.title());
    QPainter painter(&generator);
    picture.draw(painter, exportSize);
    painter.end();
    return bytes;
}

} // namespace patdesk
