// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace patdesk {

/// What the "d" of an SVG path draws (SVG 1.1, 8.3), without the curves that Patdesk's own pictures do not
/// have (Q, T) and without arcs of an inclined ellipse: those, and what is not written well, give nothing.
std::optional<QPainterPath> svgPath(QStringView d);

} // namespace patdesk
