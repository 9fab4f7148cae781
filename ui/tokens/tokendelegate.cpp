// SPDX-License-Identifier: MIT
#include "tokendelegate.h"

#include "headingpainter.h"
#include "tokenmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace patdesk {

StatusSign signOf(TokenState state, StatusUrgency urgency) {
    const auto shape = [state] {
        switch (state) {
        case TokenState::ExpiresSoon:
            return StatusShape::Diamond;
        case TokenState::Stale:
            return StatusShape::Triangle;
        case TokenState::Expired:
            return StatusShape::Square;
        case TokenState::InUse:
            return StatusShape::Dot;
        default:
            return StatusShape::Ring;
        }
    };
    switch (urgency) {
    case StatusUrgency::Now:
        return {shape(), Tone::Danger};
    case StatusUrgency::Soon:
        return {shape(), Tone::Warning};
    case StatusUrgency::Note:
        return {state == TokenState::InUse ? StatusShape::Ring : shape(), Tone::Quiet};
    case StatusUrgency::None:
        break;
    }
    return {shape(), Tone::Good};
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

int signSize(const QFontMetrics& metrics) {
    return metrics.ascent() - 2;
}

// Around the words of a badge, and behind it.
constexpr int badgePadding = 6;
constexpr int signGap = 5;
constexpr int badgeGap = 6;

/// Draws a status's badge at the beginning of `inside`: the sign, and the words up to the first separator,
/// which are taken away from `words`. Answers the rest of the place, for the rest of the words.
QRect drawBadge(QPainter& painter, const QStyleOptionViewItem& cell, const QRect& inside, StatusSign sign,
                QString& words) {
    const bool selected = cell.state & QStyle::State_Selected;
    const QColor text = textColour(cell);
    const QColor colour = selected ? text : toneColour(sign.tone, cell.palette.color(QPalette::Base));
    const qsizetype end = words.indexOf(statusSeparator);
    const QString main = end < 0 ? words : words.left(end);
    words = end < 0 ? QString() : words.mid(end + statusSeparator.size());

    const int size = signSize(cell.fontMetrics);
    const int around = 2 * badgePadding + size + signGap;
    const int wanted = cell.fontMetrics.horizontalAdvance(main);
    const int wordsWidth = std::min(wanted, inside.width() - around);
    if (wordsWidth <= 0)
        return {};
    const int height = std::min(cell.fontMetrics.height() + 2, inside.height() - 2);
    const auto mirrored = [&cell](const QRect& whole, const QRect& part) {
        return QStyle::visualRect(cell.direction, whole, part);
    };
    const QRect badge =
        mirrored(inside, QRect(inside.left(), inside.center().y() - height / 2, around + wordsWidth, height));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colour;
    ground.setAlphaF(0.12F);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    painter.restore();
    const bool isRightToLeft = cell.direction == Qt::RightToLeft;
    const QRectF place(isRightToLeft ? badge.right() + 1 - badgePadding - size : badge.left() + badgePadding,
                       badge.center().y() - size / 2.0 + 0.5, size, size);
    drawSign(painter, place, sign.shape, colour);
    painter.setPen(text);
    painter.drawText(mirrored(badge, badge.adjusted(badgePadding + size + signGap, 0, 0, 0)),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     wanted <= wordsWidth ? main
                                          : cell.fontMetrics.elidedText(main, Qt::ElideRight, wordsWidth));
    return mirrored(inside, inside.adjusted(badge.width() + badgeGap, 0, 0, 0));
}

/// Of a name or a scope the end says as much as the beginning; of a state, or of "12 scopes", it does not.
bool isName(TokenColumn column, const QString& text) {
    return column != TokenColumn::Status && (column != TokenColumn::Scopes || text.contains(u':'));
}

} // namespace

int TokenDelegate::badgeWidth(const QFontMetrics& metrics) {
    // Where the badge ends, the separator makes way.
    return 2 * badgePadding + signSize(metrics) + signGap + badgeGap;
}

void TokenDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    PlainDelegate::initStyleOption(option, index);
    option->textElideMode =
        isName(static_cast<TokenColumn>(index.column()), option->text) ? Qt::ElideMiddle : Qt::ElideRight;
    // A frame around one cell of a row says nothing here: the row is what is current.
    option->state &= ~QStyle::State_HasFocus;
}

void TokenDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (index.data(TokenModel::HeadingRole).isValid())
        return paintHeading(*painter, cell, index);
    // The style would lay out the text three times, so it only draws the background.
    QString words = std::exchange(cell.text, QString());
    const QStyle* const style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    QRect inside = cell.rect.adjusted(margin, 0, -margin, 0);
    painter->setFont(cell.font);
    painter->setLayoutDirection(cell.direction); // a name in another script stands where the others do
    if (index.column() == static_cast<int>(TokenColumn::Status)) {
        const StatusSign sign =
            signOf(static_cast<TokenState>(index.data(TokenModel::StateRole).toInt()),
                   static_cast<StatusUrgency>(index.data(TokenModel::UrgencyRole).toInt()));
        inside = drawBadge(*painter, cell, inside, sign, words);
    }
    painter->setPen(textColour(cell));
    painter->drawText(inside, static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(words, cell.textElideMode, inside.width()));
}

} // namespace patdesk
