// SPDX-License-Identifier: MIT
#include "tokendelegate.h"

#include "tokenmodel.h"

#include <QApplication>
#include <QPainter>

namespace patdesk {

StatusSign signOf(Findings findings) {
    if (has(findings, Finding::Expired))
        return {StatusShape::Square, Tone::Quiet};
    if (has(findings, Finding::ExpiringSoon))
        return {StatusShape::Diamond, Tone::Danger};
    if (has(findings, Finding::Stale))
        return {StatusShape::Triangle, Tone::Warning};
    if (has(findings, Finding::NeverUsed))
        return {StatusShape::Ring, Tone::Quiet};
    return {StatusShape::Dot, Tone::Good};
}

void drawSign(QPainter& painter, const QRectF& place, StatusShape shape, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(shape == StatusShape::Ring ? QBrush() : QBrush(colour));
    switch (shape) {
    case StatusShape::Dot:
    case StatusShape::Ring:
        painter.drawEllipse(place.adjusted(1, 1, -1, -1));
        break;
    case StatusShape::Triangle:
        painter.drawPolygon(
            QPolygonF({QPointF(place.center().x(), place.top() + 1), place.bottomRight() - QPointF(0.5, 1),
                       place.bottomLeft() + QPointF(0.5, -1)}));
        break;
    case StatusShape::Diamond:
        painter.drawPolygon(QPolygonF(
            {QPointF(place.center().x(), place.top()), QPointF(place.right(), place.center().y()),
             QPointF(place.center().x(), place.bottom()), QPointF(place.left(), place.center().y())}));
        break;
    case StatusShape::Square:
        painter.drawRect(place.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    }
    painter.restore();
}

void TokenDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    // A frame around one cell of a row says nothing here: the row is what is current.
    option->state &= ~QStyle::State_HasFocus;
}

void TokenDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    if (index.column() != static_cast<int>(TokenColumn::Status)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString words = std::exchange(cell.text, QString());
    const QStyle* const style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state & QStyle::State_Selected;
    const QColor textColour = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const StatusSign sign = signOf(Findings(index.data(TokenModel::FindingsRole).toUInt()));
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const int size = cell.fontMetrics.ascent() - 2;
    // A little away from the column before it, whose numbers end at its edge.
    const QRect inside = cell.rect.adjusted(margin + 4, 0, -margin, 0);
    const QRectF place(inside.left(), inside.center().y() - size / 2.0 + 0.5, size, size);
    drawSign(*painter, place, sign.shape,
             selected ? textColour : toneColour(sign.tone, cell.palette.color(QPalette::Base)));

    const QRect rest = inside.adjusted(size + margin + 2, 0, 0, 0);
    painter->setPen(textColour);
    painter->setFont(cell.font);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                      cell.fontMetrics.elidedText(words, Qt::ElideRight, rest.width()));
}

} // namespace patdesk
