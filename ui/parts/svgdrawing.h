// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QPainter;
class QRectF;

namespace patdesk {

/// Draws the small part of SVG that Patdesk's own pictures use, for where there is no Qt Svg: paths, circles
/// and rectangles, with a fill or a stroke in one colour that their root may set for all. Answers false, and
/// has drawn some or nothing, where there is more in the picture than that.
bool drawSvg(QPainter& painter, const QByteArray& svg, const QRectF& target);

} // namespace patdesk
