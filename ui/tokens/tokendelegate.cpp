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
    if (has(findings, Finding::PartlyUnreadable))
        return {StatusShape::Ring, Tone::Warning};
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

namespace {

QColor textColour(const QStyleOptionViewItem& cell) {
    const auto role = cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
    if (!(cell.state & QStyle::State_Enabled))
        return cell.palette.color(QPalette::Disabled, role);
    return cell.palette.color(cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive,
                              role);
}

/// Draws a status's sign at the beginning of `inside` and answers the rest of it, for the words.
QRect drawStatus(QPainter& painter, const QStyleOptionViewItem& cell, const QRect& inside,
                 Findings findings) {
    const StatusSign sign = signOf(findings);
    const int size = cell.fontMetrics.ascent() - 2;
    // A little away from the column before it, whose numbers end at its edge.
    const QRect place(inside.left() + 4, inside.top(), size, inside.height());
    const QColor colour = cell.state & QStyle::State_Selected
                              ? textColour(cell)
                              : toneColour(sign.tone, cell.palette.color(QPalette::Base));
    drawSign(painter, QRectF(place.left(), place.center().y() - size / 2.0 + 0.5, size, size), sign.shape,
             colour);
    return inside.adjusted(size + 9, 0, 0, 0);
}

} // namespace

void TokenDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    PlainDelegate::initStyleOption(option, index);
    const bool status = index.column() == static_cast<int>(TokenColumn::Status);
    option->textElideMode = status ? Qt::ElideRight : Qt::ElideMiddle;
    // A frame around one cell of a row says nothing here: the row is what is current.
    option->state &= ~QStyle::State_HasFocus;
}

void TokenDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // The style would lay out the text three times, so it only draws the background.
    const QString words = std::exchange(cell.text, QString());
    const QStyle* const style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    QRect inside = cell.rect.adjusted(margin, 0, -margin, 0);
    if (index.column() == static_cast<int>(TokenColumn::Status))
        inside = drawStatus(*painter, cell, inside, Findings(index.data(TokenModel::FindingsRole).toUInt()));
    painter->setPen(textColour(cell));
    painter->setFont(cell.font);
    painter->setLayoutDirection(cell.direction); // a name in another script stands where the others do
    painter->drawText(inside, static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(words, cell.textElideMode, inside.width()));
}

} // namespace patdesk
