// SPDX-License-Identifier: MIT
#include "tokenview.h"

#include "icons.h"
#include "settings.h"
#include "tableheader.h"
#include "tokencells.h"
#include "tokendelegate.h"
#include "tokenmodel.h"

#include <QHeaderView>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace patdesk {

namespace {

/// Qt may handle the selection itself up to this many rows.
constexpr int fewRows = 64;

/// What has changed can be any number of rows; the base class and assistive technology need one of them.
QItemSelection firstRowOf(const QItemSelection& selection) {
    if (selection.isEmpty())
        return {};
    const QItemSelectionRange& range = selection.constFirst();
    const QModelIndex last = range.model()->index(range.top(), range.right(), range.parent());
    return QItemSelection(range.topLeft(), last);
}

} // namespace

TokenView::TokenView(TokenModel& model, Settings& settings, QWidget* parent)
    : QTableView(parent), m_tokens(model), m_settings(settings) {
    setAccessibleName(tr("Tokens"));
    // Before the selection model handles it: when the current row is removed, the next one may be far away,
    // and the view would scroll there.
    connect(&model, &TokenModel::rowsAboutToBeRemoved, this, [this] { setAutoScroll(false); });
    connect(&model, &TokenModel::rowsRemoved, this, [this] { setAutoScroll(true); });
    connect(&model, &TokenModel::layoutAboutToBeChanged, this, &TokenView::putSelectionAside);
    setModel(&model);
    keepHeaderApart(*this);
    connect(&model, &TokenModel::layoutChanged, this, &TokenView::bringSelectionBack); // after the selection
    // A reset clears the selection without a signal.
    connect(&model, &TokenModel::modelReset, this, &TokenView::chosenChanged);
    setItemDelegate(new TokenDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    // One height for all rows: with a million of them, asking each for its height would take too long.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &TokenView::showHeaderMenu);
    arrangeColumns();
    setSortingEnabled(true);
}

TokenView::~TokenView() {
    m_settings.setHeaderState(tokenColumnCount, horizontalHeader()->saveState());
}

void TokenView::arrangeColumns() {
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < tokenColumnCount; ++column) {
        const ColumnTraits look = traits(static_cast<TokenColumn>(column));
        setColumnWidth(column, character * look.characters + 16);
        setColumnHidden(column, look.hidden);
    }
    horizontalHeader()->setSortIndicator(static_cast<int>(TokenColumn::Name), Qt::AscendingOrder);
    if (!horizontalHeader()->restoreState(m_settings.headerState(tokenColumnCount)))
        return;
    // A kept state in which every column is hidden would show nothing to bring one back with.
    if (horizontalHeader()->hiddenSectionCount() == tokenColumnCount)
        setColumnHidden(static_cast<int>(TokenColumn::Name), false);
}

void TokenView::showHeaderMenu(const QPoint& at) {
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnMenus(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void TokenView::addColumnMenus(QMenu& menu) {
    addSortMenu(menu);
    addShownMenu(menu);
    if (!currentIndex().isValid())
        return;
    const int column = currentIndex().column();
    connect(menu.addAction(tr("Move column “%1” left").arg(titleOf(column))), &QAction::triggered, this,
            [this, column] { moveColumn(column, -1); });
    connect(menu.addAction(tr("Move column “%1” right").arg(titleOf(column))), &QAction::triggered, this,
            [this, column] { moveColumn(column, 1); });
}

void TokenView::addShownMenu(QMenu& menu) {
    QMenu* const shown = menu.addMenu(symbolIcon(Symbol::Columns), tr("Columns"));
    for (int column = 0; column < tokenColumnCount; ++column) {
        QAction* const action = shown->addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) ||
                           horizontalHeader()->hiddenSectionCount() < tokenColumnCount - 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
}

void TokenView::addSortMenu(QMenu& menu) {
    QMenu* const sorting = menu.addMenu(tr("Sort by"));
    const QHeaderView* const header = horizontalHeader();
    for (int column = 0; column < tokenColumnCount; ++column) {
        const bool now = header->sortIndicatorSection() == column;
        const bool turn = now && header->sortIndicatorOrder() == Qt::AscendingOrder;
        QAction* const action = sorting->addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(now);
        connect(action, &QAction::triggered, this, [this, column, turn] {
            sortByColumn(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

void TokenView::moveColumn(int column, int step) {
    QHeaderView* const header = horizontalHeader();
    int to = header->visualIndex(column) + step;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += step;
    if (to >= 0 && to < header->count())
        header->moveSection(header->visualIndex(column), to);
}

QString TokenView::titleOf(int column) const {
    return m_tokens.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

void TokenView::showToken(const TokenId& id) {
    const int row = m_tokens.rowOf(id);
    if (row < 0)
        return;
    selectRow(row);
    scrollTo(m_tokens.index(row, 0));
}

void TokenView::select(const QList<TokenId>& ids) {
    const std::vector<int> rows = m_tokens.rowsOf(ids);
    if (rows.empty())
        return;
    const QModelIndex first = m_tokens.index(rows.front(), 0);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    {
        // Qt would compare each range of before with each that comes.
        const QSignalBlocker unheard(selectionModel());
        selectionModel()->clearSelection();
    }
    selectionModel()->select(selectionOf(rows), QItemSelectionModel::Select);
    scrollTo(first);
}

// A large selection

QItemSelection TokenView::selectionOf(const std::vector<int>& rows) const {
    QItemSelection selection;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int first = rows[i];
        while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            ++i;
        selection.append(
            QItemSelectionRange(m_tokens.index(first, 0), m_tokens.index(rows[i], tokenColumnCount - 1)));
    }
    return selection;
}

std::vector<TokenView::Range> TokenView::selectedRanges() const {
    std::vector<Range> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

int TokenView::selectedCount() const {
    int count = 0;
    for (const auto& [first, last] : selectedRanges())
        count += last - first + 1;
    return count;
}

void TokenView::putSelectionAside() {
    m_aside.clear();
    if (selectedCount() <= fewRows)
        return;
    const ShownRows& shown = m_tokens.shownRows();
    m_aside.resize(*std::max_element(shown.begin(), shown.end()) + std::size_t{1});
    for (const auto& [first, last] : selectedRanges()) {
        for (int row = first; row <= last; ++row)
            m_aside[shown[static_cast<std::size_t>(row)]] = 1;
    }
    const QSignalBlocker unheard(selectionModel()); // the same tokens are selected before and after
    selectionModel()->clearSelection();
}

void TokenView::bringSelectionBack() {
    if (m_aside.empty())
        return;
    const ShownRows& shown = m_tokens.shownRows();
    std::vector<int> rows;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (m_aside[shown[i]])
            rows.push_back(static_cast<int>(i));
    }
    m_aside.clear();
    const QSignalBlocker unheard(selectionModel());
    selectionModel()->select(selectionOf(rows), QItemSelectionModel::Select);
}

void TokenView::showAnew() {
    if (selectionModel()->isSelected(currentIndex()))
        scrollTo(currentIndex());
    else
        scrollToTop();
}

void TokenView::enter() {
    if (!selectionModel()->hasSelection() && m_tokens.rowCount() > 0)
        selectRow(0);
    setFocus(Qt::ShortcutFocusReason);
}

QList<TokenId> TokenView::selectedTokens() const {
    QList<TokenId> ids;
    for (const auto& [first, last] : selectedRanges()) {
        for (int row = first; row <= last; ++row)
            ids.append(m_tokens.idAt(row));
    }
    return ids;
}

ChosenTokens TokenView::chosen() const {
    return m_tokens.tokensAt(selectedRanges());
}

ChosenTokens TokenView::shown() const {
    return m_tokens.tokensAt({{0, m_tokens.rowCount() - 1}});
}

TokenId TokenView::currentToken() const {
    return currentIndex().isValid() ? TokenId(currentIndex().data(TokenModel::TokenIdRole).toString())
                                    : TokenId();
}

void TokenView::setPlaceholder(const QString& words) {
    m_placeholder = words;
    viewport()->update();
}

void TokenView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_placeholder.isEmpty() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

void TokenView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(firstRowOf(selected), firstRowOf(deselected));
    viewport()->update();
    Q_EMIT chosenChanged();
}

} // namespace patdesk
