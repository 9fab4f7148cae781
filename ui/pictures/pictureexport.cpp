// SPDX-License-Identifier: MIT
#include "pictureexport.h"

#include "gridpicture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace patdesk {

namespace {

constexpr QSize exportSize(900, 260);

} // namespace

QImage imageOf(const GridPicture& picture) {
    constexpr int ratio = 2;
    QImage image(exportSize * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    picture.draw(painter, exportSize);
    return image;
}

QByteArray pngOf(const GridPicture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture).save(&buffer, "PNG");
    return bytes;
}

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
