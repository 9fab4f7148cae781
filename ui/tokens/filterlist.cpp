// SPDX-License-Identifier: MIT
#include "filterlist.h"

#include "counteddelegate.h"
#include "filtertext.h"
#include "settings.h"
#include "tokenmodel.h"
#include "unitsuffix.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace patdesk {

namespace {

/// Before an entry whose condition is part of the search.
const QString combinedMark = QStringLiteral("✓ ");

constexpr int filterRole = Qt::UserRole + 1; ///< none = a heading

/// Two lists of those that come with verdicts have a heading, and stand under it.
bool isUnderHeading(TokenFilter filter) {
    return isOfOwners(filter) || isOfGaps(filter);
}

std::optional<TokenFilter> filterOf(const QListWidgetItem* item) {
    if (!item || !item->data(filterRole).isValid())
        return {};
    return static_cast<TokenFilter>(item->data(filterRole).toInt());
}

QSpinBox* newDays(const QString& name, const QString& toolTip, const Settings::Bounds& bounds, int days) {
    auto* const box = new QSpinBox;
    box->setAccessibleName(name);
    box->setToolTip(toolTip);
    box->setRange(bounds.least, bounds.most);
    setUnit(box, "patdesk::FilterList", QT_TRANSLATE_N_NOOP("patdesk::FilterList", " day(s)"));
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
    m_list->setItemDelegate(new CountedDelegate(m_list));
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
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FilterList::showMenu);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (const auto filter = filterOf(item))
            Q_EMIT chosen(*filter);
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

// Conditions of the search

void FilterList::setCombined(const QList<TokenFilter>& filters) {
    m_combined = filters;
    reserveWidth();
    showCounts();
}

QString FilterList::nameOf(TokenFilter filter) const {
    return m_combined.contains(filter) ? combinedMark + wordUnderHeading(filter) : wordUnderHeading(filter);
}

bool FilterList::eventFilter(QObject* watched, QEvent* event) {
    std::optional<TokenFilter> filter;
    if (watched == m_list->viewport() &&
        (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)) {
        const auto* const click = static_cast<QMouseEvent*>(event);
        if (click->button() == Qt::LeftButton && click->modifiers() == Qt::ControlModifier)
            filter = filterOf(m_list->itemAt(click->pos()));
    } else if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool takes =
            key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
        if (takes && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)
            filter = filterOf(m_list->currentItem());
    }
    if (!filter || *filter == TokenFilter::All)
        return QWidget::eventFilter(watched, event);
    Q_EMIT combineWanted(*filter);
    return true;
}

void FilterList::showMenu(const QPoint& at) {
    const QPoint place = m_list->viewport()->mapToGlobal(at);
    const auto filter = filterOf(m_list->itemAt(at));
    if (!filter)
        return;
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show only these")), &QAction::triggered, this,
            [this, filter] { choose(*filter); });
    if (*filter != TokenFilter::All)
        connect(menu->addAction(m_combined.contains(*filter) ? tr("Drop from the search")
                                                             : tr("Add to the search (Ctrl+click)")),
                &QAction::triggered, this, [this, filter] { Q_EMIT combineWanted(*filter); });
    menu->popup(place);
}

void FilterList::addUnderList(QWidget* widget) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, widget);
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
            width =
                std::max(width, metrics.horizontalAdvance(nameOf(filter) + tr("%1 of %2").arg(count, count)));
    }
    m_list->setMinimumWidth(width + 4 * CountedDelegate::margin);
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
        item->setData(CountedDelegate::CountRole, isCounted ? count : QStringLiteral("–"));
        const bool isCombined = m_combined.contains(filter);
        item->setText(nameOf(filter));
        item->setToolTip(isCombined ? tr("Part of the search. Ctrl+click drops it.") : QString());
        const QString name = isCombined ? tr("%1, in the search").arg(wordOf(filter)) : wordOf(filter);
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1 (%2)").arg(name, isCounted ? count : unknown));
    }
}

} // namespace patdesk
