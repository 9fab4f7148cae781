// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QImage;

namespace patdesk {

class GridPicture;

/// Large enough for all labels, and twice as fine as a screen of 96 dots per inch.
QImage imageOf(const GridPicture& picture);
QByteArray pngOf(const GridPicture& picture);
QByteArray svgOf(const GridPicture& picture);

} // namespace patdesk
