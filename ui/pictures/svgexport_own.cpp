// SPDX-License-Identifier: MIT
#include "gridpicture.h"
#include "pictureexport.h"
#include "svgpaper.h"

#include <QPainter>

namespace patdesk {

QByteArray svgOf(const GridPicture& picture) {
    SvgPaper paper(exportSize, picture.logicalDpiX());
    QPainter painter(&paper);
    picture.draw(painter, exportSize);
    painter.end();
    return paper.svg(picture.title());
}

} // namespace patdesk
