// SPDX-License-Identifier: MIT
#include "tokenview.h"

#include "emptynote.h"
#include "icons.h"
#include "settings.h"
#include "tableheader.h"
#include "tokencells.h"
#include "tokendelegate.h"
#include "tokenmodel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

/// Qt may handle the selection itself up to this many rows.
constexpr int fewRows = 64;

/// Under this name the settings keep whose the widths are.
const QString widthsName = QStringLiteral("token-columns");
const QByteArray usersOwn = QByteArrayLiteral("own");

/// Beside the words of a cell.
constexpr int cellMargins = 16;
/// In percent: no status is so wide that the names have no room.
constexpr int mostForStatus = 28;

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
    : QTableView(parent), m_tokens(model), m_settings(settings), m_empty(new EmptyNote(viewport())) {
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
    connect(&model, &TokenModel::rowAboutToBeDeleted, this,
            [this](int row) { m_deletesSelected = selectionModel()->isRowSelected(row); });
    connect(&model, &TokenModel::rowDeleted, this, &TokenView::selectAfterDeletion);
    connect(m_empty, &EmptyNote::chosen, this, &TokenView::stepChosen);
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
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &TokenView::showHeaderMenu);
    restoreColumns();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TokenView::columnResized);
    connect(&model, &TokenModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (last - first + 1 == m_tokens.rowCount()) // the first ones: their words are known only now
            shareWidthSoon();
    });
    setSortingEnabled(true);
}

TokenView::~TokenView() {
    m_settings.setHeaderState(tokenColumnCount, horizontalHeader()->saveState());
    m_settings.setWindowState(widthsName, m_ownWidths ? usersOwn : QByteArray());
}

// Columns

void TokenView::showStandardColumns() {
    QHeaderView* const header = horizontalHeader();
    for (int column = 0; column < tokenColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, traits(static_cast<TokenColumn>(column)).hidden);
    }
    header->setSortIndicator(static_cast<int>(TokenColumn::Name), Qt::AscendingOrder);
}

void TokenView::restoreColumns() {
    const QScopedValueRollback<bool> sharing(m_sharing, true);
    showStandardColumns();
    QHeaderView* const header = horizontalHeader();
    if (!header->restoreState(m_settings.headerState(tokenColumnCount)))
        return;
    header->setStretchLastSection(false);
    m_ownWidths = m_settings.windowState(widthsName) == usersOwn;
    // A kept state in which every column is hidden would show nothing to bring one back with.
    if (header->hiddenSectionCount() == tokenColumnCount)
        setColumnHidden(static_cast<int>(TokenColumn::Name), false);
}

void TokenView::fitColumns() {
    m_ownWidths = false;
    shareWidth();
}

void TokenView::resetColumns() {
    {
        const QScopedValueRollback<bool> sharing(m_sharing, true);
        showStandardColumns();
    }
    fitColumns();
}

/// What the rows in sight need, the title, and words of a usual length: the width is not to change with each
/// row.
int TokenView::widthOfContents(int column) const {
    const ColumnTraits look = traits(static_cast<TokenColumn>(column));
    const QFontMetrics metrics = fontMetrics();
    int words = metrics.horizontalAdvance(look.sample);
    const int last = rowAt(viewport()->height() - 1);
    for (int row = std::max(0, rowAt(0)); row <= (last < 0 ? m_tokens.rowCount() - 1 : last); ++row)
        words = std::max(words, metrics.horizontalAdvance(m_tokens.index(row, column).data().toString()));
    if (column == static_cast<int>(TokenColumn::Status))
        words =
            std::min(words + TokenDelegate::badgeWidth(metrics), viewport()->width() * mostForStatus / 100);
    return std::max(words + cellMargins, horizontalHeader()->sectionSizeHint(column));
}

void TokenView::shareWidth() {
    if (m_ownWidths)
        return;
    const QScopedValueRollback<bool> sharing(m_sharing, true);
    const int character = fontMetrics().averageCharWidth();
    int rest = viewport()->width();
    int shares = 0;
    for (int column = 0; column < tokenColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        const ColumnTraits look = traits(static_cast<TokenColumn>(column));
        if (look.share == 0)
            setColumnWidth(column, widthOfContents(column));
        rest -= look.share == 0 ? columnWidth(column) : look.leastCharacters * character + cellMargins;
        shares += look.share;
    }
    rest = std::max(0, rest);
    for (int column = 0; column < tokenColumnCount; ++column) {
        const ColumnTraits look = traits(static_cast<TokenColumn>(column));
        if (isColumnHidden(column) || look.share == 0)
            continue;
        const int more = rest * look.share / shares; // the last one takes what rounding has left
        setColumnWidth(column, look.leastCharacters * character + cellMargins + more);
        rest -= more;
        shares -= look.share;
    }
}

void TokenView::shareWidthSoon() {
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
void TokenView::columnResized(int, int before, int now) {
    if (m_sharing)
        return;
    if (before == 0 || now == 0)
        return shareWidthSoon();
    m_ownWidths = true;
}

void TokenView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    shareWidth();
}

// Their menus

void TokenView::showHeaderMenu(const QPoint& at) {
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const int column = horizontalHeader()->logicalIndexAt(at); column >= 0)
        addColumnActions(*menu, column);
    addShownMenu(*menu);
    addFitActions(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void TokenView::addColumnActions(QMenu& menu, int column) {
    const auto add = [&](const QString& words, auto act) {
        QAction* const action = menu.addAction(words);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("Sort ascending"), [this, column] { sortByColumn(column, Qt::AscendingOrder); });
    add(tr("Sort descending"), [this, column] { sortByColumn(column, Qt::DescendingOrder); });
    menu.addSeparator();
    add(tr("Hide “%1”").arg(titleOf(column)), [this, column] {
        setColumnHidden(column, true);
    })->setEnabled(horizontalHeader()->hiddenSectionCount() < tokenColumnCount - 1);
    add(tr("Move left"), [this, column] {
        moveColumn(column, -1);
    })->setEnabled(placeBeside(column, -1).has_value());
    add(tr("Move right"), [this, column] {
        moveColumn(column, 1);
    })->setEnabled(placeBeside(column, 1).has_value());
    menu.addSeparator();
}

void TokenView::addFitActions(QMenu& menu) {
    connect(menu.addAction(tr("Fit columns")), &QAction::triggered, this, &TokenView::fitColumns);
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &TokenView::resetColumns);
}

void TokenView::addColumnMenus(QMenu& menu) {
    addSortMenu(menu);
    addShownMenu(menu);
    addMoveMenu(menu, tr("Move column left"), -1);
    addMoveMenu(menu, tr("Move column right"), 1);
    addFitActions(menu);
}

void TokenView::addMoveMenu(QMenu& menu, const QString& title, int step) {
    QMenu* const moves = menu.addMenu(title);
    for (int column = 0; column < tokenColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        QAction* const action = moves->addAction(titleOf(column));
        action->setEnabled(placeBeside(column, step).has_value());
        connect(action, &QAction::triggered, this, [this, column, step] { moveColumn(column, step); });
    }
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

std::optional<int> TokenView::placeBeside(int column, int step) const {
    const QHeaderView* const header = horizontalHeader();
    int to = header->visualIndex(column) + step;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += step;
    return to >= 0 && to < header->count() ? std::optional(to) : std::nullopt;
}

void TokenView::moveColumn(int column, int step) {
    if (const auto to = placeBeside(column, step))
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), *to);
}

QString TokenView::titleOf(int column) const {
    return m_tokens.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

void TokenView::showToken(const TokenId& id) {
    const int row = m_tokens.rowOf(id);
    if (row < 0)
        return;
    selectOnly(row);
    scrollTo(m_tokens.index(row, 0));
}

/// Whatever key is held: selectRow() adds to the selection with Shift and Ctrl.
void TokenView::selectOnly(int row) {
    selectionModel()->setCurrentIndex(m_tokens.index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
        selectOnly(0);
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

std::vector<int> TokenView::selectedRows() const {
    std::vector<int> rows;
    for (const auto& [first, last] : selectedRanges()) {
        for (int row = first; row <= last; ++row)
            rows.push_back(row);
    }
    return rows;
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

void TokenView::setPlaceholder(const QString& words, const QList<MessageAction>& actions) {
    m_empty->showWords(words, actions);
}

/// Whoever deletes one token after the other finds the next one selected.
void TokenView::selectAfterDeletion(int row) {
    if (!std::exchange(m_deletesSelected, false) || selectionModel()->hasSelection())
        return;
    if (const int rows = m_tokens.rowCount(); rows > 0)
        selectOnly(std::min(row, rows - 1));
}

// Keys

void TokenView::keyboardSearch(const QString& text) {
    const bool goesOn = !m_typed.isEmpty() && m_sinceTyped.isValid() &&
                        m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_sinceTyped.start();
    m_typed = goesOn ? m_typed + text : text;
    // The same letter again and again goes from one name to the next.
    const bool repeats = m_typed.size() > 1 && m_typed.count(m_typed.front()) == m_typed.size();
    const int current = std::max(0, currentIndex().row());
    const bool onwards = currentIndex().isValid() && (m_typed.size() == 1 || repeats);
    const int row = m_tokens.rowNamed(repeats ? m_typed.left(1) : m_typed, current + (onwards ? 1 : 0));
    if (row >= 0)
        setCurrentIndex(m_tokens.index(row, static_cast<int>(TokenColumn::Name)));
}

bool TokenView::event(QEvent* event) {
    if (event->type() == QEvent::ContextMenu)
        m_menuByKey = static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard;
    return QTableView::event(event);
}

bool TokenView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ContextMenu)
        m_menuByKey = static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard;
    return QTableView::viewportEvent(event);
}

void TokenView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(firstRowOf(selected), firstRowOf(deselected));
    viewport()->update();
    Q_EMIT chosenChanged();
}

} // namespace patdesk
