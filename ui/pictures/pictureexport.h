// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSize>

class QImage;

namespace patdesk {

class GridPicture;

constexpr QSize exportSize(900, 260);

/// Large enough for all labels, and twice as fine as a screen of 96 dots per inch.
QImage imageOf(const GridPicture& picture);
QByteArray pngOf(const GridPicture& picture);
QByteArray svgOf(const GridPicture& picture);

} // namespace patdesk
