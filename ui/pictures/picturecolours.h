// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPalette;

namespace patdesk {

/// A part of `b` in `a`: 0 is `a`, 1 is `b`.
QColor mixedColour(const QColor& a, const QColor& b, double share);

/// What pictures are drawn with, of a palette. Bars, their edges and the frame of the focus have a contrast
/// of at least 3 : 1 to the ground (WCAG 2.1, 1.4.11), light or dark.
struct PictureColours {
    explicit PictureColours(const QPalette& palette);

    QColor ground;
    QColor text;
    QColor strong;   ///< rows shown
    QColor pale;     ///< all rows, inside …
    QColor paleEdge; ///< … and around
    QColor band;     ///< behind a range that is chosen
    QColor line;     ///< that bars stand on
};

} // namespace patdesk
