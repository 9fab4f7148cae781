// SPDX-License-Identifier: MIT
#pragma once

#include "plaindelegate.h"
#include "tokenrules.h"
#include "tones.h"

namespace patdesk {

/// The sign that stands before a status: never the colour alone.
enum class StatusShape { Dot, Ring, Triangle, Diamond, Square };

struct StatusSign {
    StatusShape shape;
    Tone tone;
};

/// The weightiest finding decides.
StatusSign signOf(Findings findings);

/// Draws a sign's shape, upright in the rectangle.
void drawSign(QPainter& painter, const QRectF& place, StatusShape shape, const QColor& colour);

/// Cells of the token table: long names are elided in the middle, a status has its sign before its words.
class TokenDelegate : public PlainDelegate {
    Q_OBJECT

public:
    using PlainDelegate::PlainDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace patdesk
