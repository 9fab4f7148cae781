// SPDX-License-Identifier: MIT
#include "filterlist.h"

#include "filtertext.h"
#include "plaindelegate.h"
#include "settings.h"
#include "tokenmodel.h"
#include "unitsuffix.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace patdesk {

namespace {

constexpr int countRole = Qt::UserRole;

/// A filter's name on the left, its count on the right.
class FilterDelegate : public PlainDelegate {
public:
    using PlainDelegate::PlainDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given,
               const QModelIndex& index) const override {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString name = std::exchange(option.text, {});
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

        const bool selected = option.state & QStyle::State_Selected;
        const QPalette::ColorGroup group =
            option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
        painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, countText(index));
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return PlainDelegate::sizeHint(option, index) +
               QSize(option.fontMetrics.horizontalAdvance(countText(index)) + 3 * margin, 6);
    }

private:
    static constexpr int margin = 8;

    static QString countText(const QModelIndex& index) {
        return QLocale().toString(index.data(countRole).toLongLong());
    }
};

} // namespace

FilterList::FilterList(TokenModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_list(new QListWidget(this)), m_days(new QSpinBox(this)) {
    m_list->setAccessibleName(tr("Filters"));
    m_list->setItemDelegate(new FilterDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const TokenFilter filter : allFilters)
        m_list->addItem(wordOf(filter));
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(allFilters[static_cast<std::size_t>(row)]);
    });

    m_days->setAccessibleName(tr("Unused for days"));
    m_days->setToolTip(tr("A token is stale when it has not been used for this many days."));
    m_days->setRange(Settings::staleDaysBounds.least, Settings::staleDaysBounds.most);
    setUnit(m_days, tr(" day"), tr(" days"));
    // Not with every digit that is typed: on the way to 90, it is 9 for a moment.
    m_days->setKeyboardTracking(false);
    m_days->setValue(model.staleDays());
    connect(m_days, &QSpinBox::valueChanged, this, &FilterList::staleDaysChosen);

    auto* const label = new QLabel(tr("Stale after"), this);
    label->setBuddy(m_days);
    auto* const days = new QVBoxLayout;
    days->setContentsMargins(8, 0, 8, 6);
    days->addWidget(label);
    days->addWidget(m_days);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(days);

    connect(&model, &TokenModel::countsChanged, this, &FilterList::showCounts);
    showCounts();
}

void FilterList::choose(TokenFilter filter) {
    m_list->setCurrentRow(static_cast<int>(filter));
}

void FilterList::setStaleDays(int days) {
    m_days->setValue(days);
}

void FilterList::showCounts() {
    const FilterCounts counts = m_model.counts();
    for (const TokenFilter filter : allFilters) {
        QListWidgetItem* const item = m_list->item(static_cast<int>(filter));
        const qint64 count = countOf(counts, filter);
        item->setData(countRole, count);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1 (%2)").arg(wordOf(filter)).arg(count));
    }
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0)); // a count of six digits is not to meet its name
}

} // namespace patdesk
