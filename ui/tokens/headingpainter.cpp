// SPDX-License-Identifier: MIT
#include "headingpainter.h"

#include "plaintext.h"
#include "tokenmodel.h"
#include "tokenstatus.h"

#include <QApplication>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace patdesk {

namespace {

constexpr int margin = 4;

QPalette::ColorGroup groupOf(const QStyleOptionViewItem& cell) {
    if (!(cell.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

void drawArrow(QPainter& painter, const QRect& place, bool folded, Qt::LayoutDirection direction) {
    const QPointF centre = QRectF(place).center();
    const qreal size = std::min(place.width(), place.height()) / 5.0;
    const qreal onwards = direction == Qt::RightToLeft ? -size : size;
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen = painter.pen();
    pen.setWidthF(1.6);
    painter.setPen(pen);
    if (folded)
        painter.drawPolyline(
            QPolygonF({centre + QPointF(-onwards / 2, -size), centre + QPointF(onwards / 2, 0),
                       centre + QPointF(-onwards / 2, size)}));
    else
        painter.drawPolyline(QPolygonF({centre + QPointF(-size, -size / 2), centre + QPointF(0, size / 2),
                                        centre + QPointF(size, -size / 2)}));
}

} // namespace

QRect headingArrow(const QRect& band, Qt::LayoutDirection direction) {
    return QStyle::visualRect(direction, band, QRect(band.topLeft(), QSize(band.height(), band.height())));
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index) {
    const auto* const table = qobject_cast<const QTableView*>(cell.widget);
    const QRect band(0, cell.rect.top(), table ? table->viewport()->width() : cell.rect.right() + 1,
                     cell.rect.height());
    const bool selected = cell.state & QStyle::State_Selected;
    const auto colour = [&](QPalette::ColorRole role) { return cell.palette.color(groupOf(cell), role); };
    painter.save();
    painter.setClipRect(cell.rect, Qt::IntersectClip);
    painter.fillRect(cell.rect, colour(selected ? QPalette::Highlight : QPalette::Window));
    painter.setPen(colour(selected ? QPalette::HighlightedText : QPalette::WindowText));
    painter.setLayoutDirection(cell.direction);
    const QRect arrow = headingArrow(band, cell.direction);
    painter.save();
    drawArrow(painter, arrow, index.data(TokenModel::FoldedRole).toBool(), cell.direction);
    painter.restore();

    // Two texts, so that a name cannot take the count along to its other side.
    QFont bold = cell.font;
    bold.setBold(true);
    const QFontMetrics nameMetrics(bold);
    const QString count = statusSeparator + index.data(TokenModel::HeadingCountRole).toString();
    const int countWidth = cell.fontMetrics.horizontalAdvance(count);
    const int room = std::max(0, band.width() - arrow.width() - countWidth - margin);
    const QString name = nameMetrics.elidedText(oneLine(index.data(TokenModel::HeadingRole).toString()),
                                                Qt::ElideMiddle, room);
    const int nameWidth = std::min(room, nameMetrics.horizontalAdvance(name));
    const auto draw = [&](int from, int width, const QString& words) {
        const QRect place(band.left() + from, band.top(), width, band.height());
        painter.drawText(QStyle::visualRect(cell.direction, band, place),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, words);
    };
    painter.setFont(bold);
    draw(arrow.width(), nameWidth, name);
    painter.setFont(cell.font);
    draw(arrow.width() + nameWidth, countWidth + margin, count);

    if (table && table->hasFocus() && table->currentIndex().row() == index.row()) {
        QStyleOptionFocusRect frame;
        frame.QStyleOption::operator=(cell);
        frame.rect = band.adjusted(0, 0, -1, 0);
        frame.state |= QStyle::State_KeyboardFocusChange | QStyle::State_HasFocus | QStyle::State_Item;
        frame.backgroundColor = colour(selected ? QPalette::Highlight : QPalette::Window);
        table->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, table);
    }
    painter.restore();
}

} // namespace patdesk
