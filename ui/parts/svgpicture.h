// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QRectF;
class QString;

namespace patdesk {

/// Draws an SVG of this program's own pictures, by Qt Svg or, where that is not there, by drawSvg().
void drawPicture(QPainter& painter, const QString& file, const QRectF& target);

} // namespace patdesk
