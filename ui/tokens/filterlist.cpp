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

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

constexpr int countRole = Qt::UserRole;
constexpr int filterRole = Qt::UserRole + 1; ///< none = a heading

/// Two lists of those that come with verdicts have a heading, and stand under it.
bool isUnderHeading(TokenFilter filter) {
    return isOfOwners(filter) || isOfGaps(filter);
}

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

        const bool isHeading = !index.data(filterRole).isValid();
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette::ColorGroup group =
            option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
        painter->setPen(option.palette.color(group, isHeading  ? QPalette::PlaceholderText
                                                    : selected ? QPalette::HighlightedText
                                                               : QPalette::Text));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, countText(index));
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return PlainDelegate::sizeHint(option, index) + QSize(0, 6);
    }

    static constexpr int margin = 8;

private:
    static QString countText(const QModelIndex& index) { return index.data(countRole).toString(); }
};

QSpinBox* newDays(const QString& name, const QString& toolTip, const Settings::Bounds& bounds, int days) {
    auto* const box = new QSpinBox;
    box->setAccessibleName(name);
    box->setToolTip(toolTip);
    box->setRange(bounds.least, bounds.most);
    setUnit(box, FilterList::tr(" day"), FilterList::tr(" days"));
    // Not with every digit that is typed: on the way to 90, it is 9 for a moment.
    box->setKeyboardTracking(false);
    box->setValue(days);
    return box;
}

} // namespace

FilterList::FilterList(TokenModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListWidget(this))
    , m_staleDays(newDays(tr("Unused for days"),
                          tr("A token is stale when it has not been used for this many days."),
                          Settings::staleDaysBounds, model.staleDays()))
    , m_expiringDays(newDays(tr("Expires within days"),
                             tr("A token expires soon when it expires within this many days."),
                             Settings::expiringDaysBounds, model.expiringDays())) {
    m_list->setAccessibleName(tr("Filters"));
    m_list->setItemDelegate(new FilterDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const TokenFilter filter : allFilters) {
        if (filter == TokenFilter::OwnerActive)
            m_owners = addHeading(tr("Owner"));
        if (filter == TokenFilter::UnseenSource)
            m_gaps = addHeading(tr("Gap"));
        auto* const item = new QListWidgetItem(wordUnderHeading(filter), m_list);
        item->setData(filterRole, static_cast<int>(filter));
        m_items[static_cast<std::size_t>(filter)] = item;
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && item->data(filterRole).isValid())
            Q_EMIT chosen(static_cast<TokenFilter>(item->data(filterRole).toInt()));
        showCounts(); // the one that was left may hold nothing
    });
    connect(m_staleDays, &QSpinBox::valueChanged, this, &FilterList::staleDaysChosen);
    connect(m_expiringDays, &QSpinBox::valueChanged, this, &FilterList::expiringDaysChosen);

    auto* const days = new QVBoxLayout;
    days->setContentsMargins(8, 0, 8, 6);
    const auto add = [&](const QString& words, QSpinBox* box) {
        auto* const label = new QLabel(words, this);
        label->setBuddy(box);
        days->addWidget(label);
        days->addWidget(box);
    };
    add(tr("Stale after"), m_staleDays);
    add(tr("Expiring within"), m_expiringDays);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(days);

    connect(&model, &TokenModel::countsChanged, this, &FilterList::countAll);
    connect(&model, &TokenModel::searchChanged, this, &FilterList::showCounts);
    countAll();
}

/// No filter: nothing that could be chosen, by mouse or by keyboard.
QListWidgetItem* FilterList::addHeading(const QString& words) {
    auto* const item = new QListWidgetItem(words, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setHidden(true);
    return item;
}

void FilterList::choose(TokenFilter filter) {
    QListWidgetItem* const item = m_items[static_cast<std::size_t>(filter)];
    item->setHidden(false);
    m_list->setCurrentItem(item);
}

void FilterList::addBelow(QWidget* widget) {
    layout()->addWidget(widget);
}

void FilterList::setLoaded(bool loaded) {
    m_loaded = loaded;
    showCounts();
}

void FilterList::countAll() {
    m_counts = m_model.counts();
    reserveWidth();
    showCounts();
}

/// Those of owners and gaps are many, and are there only while they hold something; the one that is chosen
/// stays.
bool FilterList::isOffered(TokenFilter filter) const {
    return !isUnderHeading(filter) || (m_model.hasVerdicts() && countOf(m_counts, filter) > 0) ||
           m_list->currentItem() == m_items[static_cast<std::size_t>(filter)];
}

/// No count is to meet its name, and no table is to move while somebody types a search.
void FilterList::reserveWidth() {
    const QFontMetrics metrics = m_list->fontMetrics();
    int width = 0;
    for (const TokenFilter filter : allFilters) {
        const QString count = QLocale().toString(qlonglong{countOf(m_counts, filter)});
        if (isOffered(filter))
            width = std::max(width, metrics.horizontalAdvance(wordUnderHeading(filter) +
                                                              tr("%1 of %2").arg(count, count)));
    }
    m_list->setMinimumWidth(width + 4 * FilterDelegate::margin);
}

void FilterList::showCounts() {
    const std::optional<FilterCounts> found = m_model.foundCounts();
    const bool anything =
        m_loaded || m_model.totalCount() > 0; // the first rows come before the list is whole
    const QLocale locale;
    m_owners->setHidden(true);
    m_gaps->setHidden(true);
    for (const TokenFilter filter : allFilters) {
        QListWidgetItem* const item = m_items[static_cast<std::size_t>(filter)];
        item->setHidden(!isOffered(filter));
        if (isUnderHeading(filter) && isOffered(filter))
            (isOfOwners(filter) ? m_owners : m_gaps)->setHidden(false);
        QString count = locale.toString(qlonglong{countOf(m_counts, filter)});
        if (found)
            count = tr("%1 of %2").arg(locale.toString(qlonglong{countOf(*found, filter)}), count);
        const bool isJudged = m_model.hasVerdicts() || !isOfVerdicts(filter);
        const QString unknown = anything ? tr("not judged") : tr("not loaded");
        const bool isCounted = anything && isJudged;
        item->setData(countRole, isCounted ? count : QStringLiteral("–"));
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1 (%2)").arg(wordOf(filter), isCounted ? count : unknown));
    }
}

} // namespace patdesk
