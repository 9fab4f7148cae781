// SPDX-License-Identifier: MIT
#pragma once

#include "plaindelegate.h"
#include "tokenstatus.h"
#include "tones.h"

namespace patdesk {

/// The sign that stands before a status: never the colour alone.
enum class StatusShape { Dot, Ring, Triangle, Diamond, Square };

struct StatusSign {
    StatusShape shape;
    Tone tone;
};

/// The state decides the shape, its urgency the colour.
StatusSign signOf(TokenState state, StatusUrgency urgency);

/// Draws a sign's shape, upright in the rectangle.
void drawSign(QPainter& painter, const QRectF& place, StatusShape shape, const QColor& colour);

/// Cells of the token table: long names are elided in the middle; a status has a badge, with its sign and its
/// main word, before its reasons; a heading goes across them (headingpainter.h).
class TokenDelegate : public PlainDelegate {
    Q_OBJECT

public:
    using PlainDelegate::PlainDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// What a status needs beside the width of its words.
    static int badgeWidth(const QFontMetrics& metrics);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace patdesk
