// SPDX-License-Identifier: MIT
#include "plaindelegate.h"

#include "plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace patdesk {

PlainDelegate::PlainDelegate(QObject* parent, Lines lines) : QStyledItemDelegate(parent), m_lines(lines) {}

QString PlainDelegate::displayText(const QVariant& value, const QLocale& locale) const {
    if (value.typeId() != QMetaType::QString)
        return QStyledItemDelegate::displayText(value, locale);
    if (m_lines == Lines::One)
        return oneLine(value.toString());
    return manyLines(value.toString()).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

bool PlainDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString words = toolTipText(index.data(Qt::ToolTipRole).toString());
    QToolTip::showText(event->globalPos(), words, view, view->visualRect(index));
    event->setAccepted(!words.isEmpty());
    return true;
}

void showPlain(QAbstractItemView* view) {
    view->setItemDelegate(new PlainDelegate(view));
}

} // namespace patdesk
