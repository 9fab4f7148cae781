// SPDX-License-Identifier: MIT
#include "tablecolumns.h"

#include "columnchooser.h"
#include "icons.h"
#include "settings.h"
#include "tokencells.h"
#include "tokendelegate.h"
#include "tokenmodel.h"
#include "tokenstatus.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

/// Under this name the settings keep whose the widths are.
const QString widthsName = QStringLiteral("token-columns");
const QByteArray usersOwn = QByteArrayLiteral("own");

/// Beside the words of a cell.
constexpr int cellMargins = 16;
/// In percent: no status is so wide that the names have no room.
constexpr int mostForStatus = 28;
/// In percent of what they should have at least: what the others give then.
constexpr int mostToYield = 40;
/// The same, so that a verdict beside it does not cut the state's own words.
constexpr int mostForBadge = 25;
/// Characters. Where all columns are as narrow as they should be, the status gives way down to this.
constexpr int leastForStatus = 16;

} // namespace

TableColumns::TableColumns(QTableView& table, TokenModel& model, Settings& settings)
    : QObject(&table), m_table(table), m_tokens(model), m_settings(settings) {
    QHeaderView* const header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableColumns::showHeaderMenu);
    restore();
    connect(header, &QHeaderView::sectionResized, this, &TableColumns::columnResized);
    connect(&model, &TokenModel::countsChanged, this, &TableColumns::showVerdicts);
    connect(&model, &TokenModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (last - first + 1 == m_tokens.rowCount()) // the first ones: their words are known only now
            shareWidthSoon();
    });
}

/// Before anything was judged there is nothing in it; then whoever does not want it hides it again.
void TableColumns::showVerdicts() {
    const bool has = m_tokens.hasVerdicts();
    if (std::exchange(m_hasVerdicts, has) == has || !has)
        return;
    m_table.setColumnHidden(static_cast<int>(TokenColumn::Verdict), false);
    shareWidthSoon();
}

void TableColumns::keep() {
    m_settings.setHeaderState(tokenColumnCount, m_table.horizontalHeader()->saveState());
    m_settings.setWindowState(widthsName, m_ownWidths ? usersOwn : QByteArray());
}

void TableColumns::showStandard() {
    QHeaderView* const header = m_table.horizontalHeader();
    for (int column = 0; column < tokenColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        m_table.setColumnHidden(column, traits(static_cast<TokenColumn>(column)).hidden);
    }
    header->setSortIndicator(static_cast<int>(TokenColumn::Name), Qt::AscendingOrder);
}

void TableColumns::restore() {
    const QScopedValueRollback<bool> sharing(m_sharing, true);
    showStandard();
    QHeaderView* const header = m_table.horizontalHeader();
    if (!header->restoreState(m_settings.headerState(tokenColumnCount)))
        return;
    header->setStretchLastSection(false);
    m_ownWidths = m_settings.windowState(widthsName) == usersOwn;
    // A kept state in which every column is hidden would show nothing to bring one back with.
    if (header->hiddenSectionCount() == tokenColumnCount)
        m_table.setColumnHidden(static_cast<int>(TokenColumn::Name), false);
}

void TableColumns::fit() {
    m_ownWidths = false;
    shareWidth();
}

void TableColumns::reset() {
    {
        const QScopedValueRollback<bool> sharing(m_sharing, true);
        showStandard();
    }
    fit();
}

ColumnLook TableColumns::look() const {
    const QHeaderView* const header = m_table.horizontalHeader();
    ColumnLook look;
    for (int place = 0; place < tokenColumnCount; ++place) {
        const int column = header->logicalIndex(place);
        if (!m_table.isColumnHidden(column))
            look.shown.append(static_cast<TokenColumn>(column));
    }
    if (const int sorted = header->sortIndicatorSection(); sorted >= 0 && sorted < tokenColumnCount)
        look.sorted = static_cast<TokenColumn>(sorted);
    look.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    look.byOwner = m_tokens.isGrouped();
    return look;
}

void TableColumns::show(const ColumnLook& look) {
    QHeaderView* const header = m_table.horizontalHeader();
    if (!look.shown.isEmpty()) {
        const QScopedValueRollback<bool> sharing(m_sharing, true);
        for (int column = 0; column < tokenColumnCount; ++column)
            m_table.setColumnHidden(column, !look.shown.contains(static_cast<TokenColumn>(column)));
        // It may have been saved before there was any.
        if (m_hasVerdicts)
            m_table.setColumnHidden(static_cast<int>(TokenColumn::Verdict), false);
        for (int place = 0; place < look.shown.size(); ++place)
            header->moveSection(header->visualIndex(static_cast<int>(look.shown[place])), place);
    }
    if (look.sorted)
        header->setSortIndicator(static_cast<int>(*look.sorted),
                                 look.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_tokens.setGrouped(look.byOwner);
    shareWidthSoon();
}

/// What the rows in sight need, the title, and words of a usual length: the width is not to change with each
/// row.
int TableColumns::widthOfContents(int column) const {
    const ColumnTraits look = traits(static_cast<TokenColumn>(column));
    const QFontMetrics metrics = m_table.fontMetrics();
    int words = std::max(metrics.horizontalAdvance(look.sample), widestInSight(column));
    if (column == static_cast<int>(TokenColumn::Status))
        words = std::min(words + TokenDelegate::badgeWidth(metrics),
                         m_table.viewport()->width() * mostForStatus / 100);
    return std::max(words + cellMargins, m_table.horizontalHeader()->sectionSizeHint(column));
}

/// The words of the rows in sight, up to `end` where they have it.
int TableColumns::widestInSight(int column, const QString& end) const {
    const QFontMetrics metrics = m_table.fontMetrics();
    const int last = m_table.rowAt(m_table.viewport()->height() - 1);
    int widest = 0;
    for (int row = std::max(0, m_table.rowAt(0)); row <= (last < 0 ? m_tokens.rowCount() - 1 : last); ++row) {
        const QString words = m_tokens.index(row, column).data().toString();
        const qsizetype until = end.isEmpty() ? -1 : words.indexOf(end);
        widest = std::max(widest, metrics.horizontalAdvance(words.left(until < 0 ? words.size() : until)));
    }
    return widest;
}

/// Its reasons can be cut, and are in its tool tip. What the state is cannot.
int TableColumns::leastWidthOfStatus() const {
    const QFontMetrics metrics = m_table.fontMetrics();
    return widestInSight(static_cast<int>(TokenColumn::Status), statusSeparator) +
           TokenDelegate::badgeWidth(metrics) + cellMargins;
}

void TableColumns::shareWidth() {
    if (m_ownWidths)
        return;
    const QScopedValueRollback<bool> sharing(m_sharing, true);
    const int character = m_table.fontMetrics().averageCharWidth();
    int rest = m_table.viewport()->width();
    int shares = 0;
    int given = 0; // what the others give so that no state is cut
    for (int column = 0; column < tokenColumnCount; ++column) {
        if (m_table.isColumnHidden(column))
            continue;
        const ColumnTraits look = traits(static_cast<TokenColumn>(column));
        if (look.share == 0)
            m_table.setColumnWidth(column, widthOfContents(column));
        rest -=
            look.share == 0 ? m_table.columnWidth(column) : look.leastCharacters * character + cellMargins;
        shares += look.share;
        given +=
            look.share == 0 || !m_hasVerdicts ? 0 : look.leastCharacters * character * mostForBadge / 100;
    }
    if (const int status = static_cast<int>(TokenColumn::Status);
        rest < 0 && !m_table.isColumnHidden(status)) {
        const int before = m_table.columnWidth(status);
        const int left = before + rest;
        m_table.setColumnWidth(status, std::max({left, std::min(leastWidthOfStatus(), left + given),
                                                 leastForStatus * character + cellMargins}));
        rest += before - m_table.columnWidth(status);
    }
    int lacking = std::max(0, -rest);
    rest = std::max(0, rest);
    for (int column = 0; column < tokenColumnCount; ++column) {
        const ColumnTraits look = traits(static_cast<TokenColumn>(column));
        if (m_table.isColumnHidden(column) || look.share == 0)
            continue;
        const int more = rest * look.share / shares; // the last one takes what rounding has left
        const int least = look.leastCharacters * character;
        const int less = std::min(lacking * look.share / shares + 1, least * mostToYield / 100);
        m_table.setColumnWidth(column, least - (lacking > 0 ? less : 0) + cellMargins + more);
        rest -= more;
        lacking -= std::min(lacking, less);
        shares -= look.share;
    }
}

void TableColumns::shareWidthSoon() {
    if (m_ownWidths || std::exchange(m_sharesSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_sharesSoon = false;
            shareWidth();
        },
        Qt::QueuedConnection);
}

/// A column that is hidden or shown again changes its width, too.
void TableColumns::columnResized(int, int before, int now) {
    if (m_sharing)
        return;
    if (before == 0 || now == 0)
        return shareWidthSoon();
    m_ownWidths = true;
}

// Their menus

void TableColumns::showHeaderMenu(const QPoint& at) {
    auto* const menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const int column = m_table.horizontalHeader()->logicalIndexAt(at); column >= 0)
        addActionsOf(*menu, column);
    addShownMenu(*menu);
    addFitActions(*menu);
    menu->popup(m_table.horizontalHeader()->mapToGlobal(at));
}

void TableColumns::addActionsOf(QMenu& menu, int column) {
    const auto add = [&](const QString& words, auto act) {
        QAction* const action = menu.addAction(words);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("Sort ascending"), [this, column] { m_table.sortByColumn(column, Qt::AscendingOrder); });
    add(tr("Sort descending"), [this, column] { m_table.sortByColumn(column, Qt::DescendingOrder); });
    menu.addSeparator();
    add(tr("Hide “%1”").arg(titleOf(column)), [this, column] {
        m_table.setColumnHidden(column, true);
    })->setEnabled(m_table.horizontalHeader()->hiddenSectionCount() < tokenColumnCount - 1);
    add(tr("Move left"), [this, column] {
        moveColumn(column, -1);
    })->setEnabled(placeBeside(column, -1).has_value());
    add(tr("Move right"), [this, column] {
        moveColumn(column, 1);
    })->setEnabled(placeBeside(column, 1).has_value());
    menu.addSeparator();
}

void TableColumns::addFitActions(QMenu& menu) {
    connect(menu.addAction(tr("Fit columns")), &QAction::triggered, this, &TableColumns::fit);
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &TableColumns::reset);
}

void TableColumns::addMenus(QMenu& menu) {
    addSortMenu(menu);
    addShownMenu(menu);
    addMoveMenu(menu, tr("Move column left"), -1);
    addMoveMenu(menu, tr("Move column right"), 1);
    addFitActions(menu);
}

void TableColumns::addMoveMenu(QMenu& menu, const QString& title, int step) {
    QMenu* const moves = menu.addMenu(title);
    for (int column = 0; column < tokenColumnCount; ++column) {
        if (m_table.isColumnHidden(column))
            continue;
        QAction* const action = moves->addAction(titleOf(column));
        action->setEnabled(placeBeside(column, step).has_value());
        if (!action->isEnabled())
            action->setToolTip(step < 0 ? tr("This is the first column.") : tr("This is the last column."));
        connect(action, &QAction::triggered, this, [this, column, step] { moveColumn(column, step); });
    }
}

void TableColumns::addShownMenu(QMenu& menu) {
    QMenu* const shown = menu.addMenu(symbolIcon(Symbol::Columns), tr("Columns"));
    for (int column = 0; column < tokenColumnCount; ++column) {
        QAction* const action = shown->addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        action->setEnabled(m_table.isColumnHidden(column) ||
                           m_table.horizontalHeader()->hiddenSectionCount() < tokenColumnCount - 1);
        if (!action->isEnabled())
            action->setToolTip(tr("One column has to stay."));
        connect(action, &QAction::toggled, this,
                [this, column](bool on) { m_table.setColumnHidden(column, !on); });
    }
    shown->addSeparator();
    connect(shown->addAction(tr("Choose columns…")), &QAction::triggered, this,
            [this] { (new ColumnChooser(m_table))->open(); });
}

void TableColumns::addSortMenu(QMenu& menu) {
    QMenu* const sorting = menu.addMenu(tr("Sort by"));
    const QHeaderView* const header = m_table.horizontalHeader();
    for (int column = 0; column < tokenColumnCount; ++column) {
        const bool now = header->sortIndicatorSection() == column;
        const bool turn = now && header->sortIndicatorOrder() == Qt::AscendingOrder;
        QAction* const action = sorting->addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(now);
        connect(action, &QAction::triggered, this, [this, column, turn] {
            m_table.sortByColumn(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

std::optional<int> TableColumns::placeBeside(int column, int step) const {
    const QHeaderView* const header = m_table.horizontalHeader();
    int to = header->visualIndex(column) + step;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += step;
    return to >= 0 && to < header->count() ? std::optional(to) : std::nullopt;
}

void TableColumns::moveColumn(int column, int step) {
    if (const auto to = placeBeside(column, step))
        m_table.horizontalHeader()->moveSection(m_table.horizontalHeader()->visualIndex(column), *to);
}

QString TableColumns::titleOf(int column) const {
    return m_tokens.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace patdesk
