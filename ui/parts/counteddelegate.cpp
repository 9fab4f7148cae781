// SPDX-License-Identifier: MIT
#include "counteddelegate.h"

#include <QPainter>

#include <utility>

namespace patdesk {

void CountedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                            const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString name = std::exchange(option.text, {});
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool isHeading = index.flags() == Qt::NoItemFlags;
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    const QString count = index.data(CountRole).toString();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(group, isHeading  ? QPalette::PlaceholderText
                                                : selected ? QPalette::HighlightedText
                                                           : QPalette::Text));
    const int room =
        inner.width() - option.fontMetrics.horizontalAdvance(count) - (count.isEmpty() ? 0 : margin);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, room));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
}

QSize CountedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return PlainDelegate::sizeHint(option, index) + QSize(0, 6);
}

} // namespace patdesk
