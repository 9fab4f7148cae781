// SPDX-License-Identifier: MIT
#include "pictureexport.h"

#include "gridpicture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace patdesk {

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

} // namespace patdesk
