// SPDX-License-Identifier: MIT
#include "tokenview.h"

#include "emptynote.h"
#include "rowheight.h"
#include "settings.h"
#include "tablecolumns.h"
#include "tablegroups.h"
#include "tableheader.h"
#include "tokendelegate.h"
#include "tokenmodel.h"
#include "tokenselection.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMouseEvent>

#include <algorithm>
#include <memory>
#include <utility>

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
    : QTableView(parent)
    , m_tokens(model)
    , m_empty(new EmptyNote(viewport()))
    , m_compact(new QAction(tr("Co&mpact rows"), this)) {
    setAccessibleName(tr("Tokens"));
    // Before the selection model handles it: when the current row is removed, the next one may be far away,
    // and the view would scroll there.
    connect(&model, &TokenModel::rowsAboutToBeRemoved, this, [this] { setAutoScroll(false); });
    connect(&model, &TokenModel::rowsRemoved, this, [this] { setAutoScroll(true); });
    connect(&model, &TokenModel::layoutAboutToBeChanged, this, &TokenView::putSelectionAside);
    connect(&model, &TokenModel::groupsAboutToChange, this, &TokenView::changeGroups);
    setModel(&model);
    const std::unique_ptr<QItemSelectionModel> plain(selectionModel());
    m_selection = new TokenSelection(model, this);
    setSelectionModel(m_selection);
    keepHeaderApart(*this);
    connect(&model, &TokenModel::layoutChanged, this, &TokenView::bringSelectionBack); // after the selection
    connect(&model, &TokenModel::groupsChanged, this, &TokenView::showGroups);
    connect(m_selection, &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_tokens.isGrouped()) // a heading has a frame across its cells
            viewport()->update();
    });
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
    const auto setHeight = [this](bool compact) {
        verticalHeader()->setDefaultSectionSize(patdesk::rowHeight(fontMetrics(), compact));
    };
    m_compact->setCheckable(true);
    m_compact->setChecked(settings.compactRows());
    setHeight(m_compact->isChecked());
    connect(m_compact, &QAction::toggled, this, [setHeight, &settings](bool compact) {
        settings.setCompactRows(compact);
        setHeight(compact);
    });
    m_columns = new TableColumns(*this, model, settings);
    setSortingEnabled(true);
    m_groups = new TableGroups(*this, model, settings);
}

TokenView::~TokenView() {
    m_columns->keep();
}

void TokenView::showToken(const TokenId& id) {
    m_tokens.unfoldFor(id);
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
    const std::vector<ShownRange> ranges = m_tokens.rangesOf(m_tokens.marksOf(ids));
    if (ranges.empty())
        return;
    const QModelIndex first = m_tokens.index(ranges.front().first, 0);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    {
        // Qt would compare each range of before with each that comes.
        const QSignalBlocker unheard(selectionModel());
        selectionModel()->clearSelection();
    }
    selectionModel()->select(selectionOf(ranges), QItemSelectionModel::Select);
    scrollTo(first);
}

void TokenView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    m_columns->shareWidth();
}

// A large selection

QItemSelection TokenView::selectionOf(const std::vector<ShownRange>& ranges) const {
    QItemSelection selection;
    for (const ShownRange& range : ranges)
        selection.append(QItemSelectionRange(m_tokens.index(range.first, 0),
                                             m_tokens.index(range.last, tokenColumnCount - 1)));
    return selection;
}

std::vector<ShownRange> TokenView::selectedRanges() const {
    std::vector<ShownRange> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        ranges.push_back({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end(),
              [](const ShownRange& a, const ShownRange& b) { return a.first < b.first; });
    return ranges;
}

int TokenView::selectedCount() const {
    return m_tokens.countAt(selectedRanges());
}

void TokenView::putSelectionAside() {
    if (m_beforeGroups)
        return; // it is
    m_aside.clear();
    if (selectedCount() <= fewRows)
        return;
    m_aside = m_tokens.marksAt(selectedRanges());
    const QSignalBlocker unheard(selectionModel()); // the same tokens are selected before and after
    selectionModel()->clearSelection();
}

void TokenView::bringSelectionBack() {
    if (m_beforeGroups || m_aside.empty())
        return;
    const std::vector<ShownRange> ranges = m_tokens.rangesOf(std::exchange(m_aside, {}));
    const QSignalBlocker unheard(selectionModel());
    selectionModel()->select(selectionOf(ranges), QItemSelectionModel::Select);
}

/// Qt would move along with rows what stands for others afterwards: a heading that is folded or unfolded, or
/// whose group has got a token that nobody has chosen.
void TokenView::changeGroups() {
    const int selected = selectedCount();
    m_aside = selected > 0 ? m_tokens.marksAt(selectedRanges()) : std::vector<std::uint8_t>();
    {
        const QSignalBlocker unheard(selectionModel());
        selectionModel()->clearSelection();
    }
    m_beforeGroups = selected;
}

void TokenView::showGroups() {
    const int before = *std::exchange(m_beforeGroups, {});
    bringSelectionBack();
    viewport()->update();
    if (selectedCount() != before)
        Q_EMIT chosenChanged();
}

void TokenView::showAnew() {
    if (selectionModel()->isSelected(currentIndex()))
        scrollTo(currentIndex());
    else
        scrollToTop();
}

void TokenView::enter() {
    if (selectedCount() == 0 && m_tokens.rowCount() > 0)
        selectOnly(std::max(0, tokenNear(0)));
    setFocus(Qt::ShortcutFocusReason);
}

/// The next row of a token, else the one before; -1 where all are headings.
int TokenView::tokenNear(int row) const {
    const int rows = m_tokens.rowCount();
    int near = row;
    while (near < rows && m_tokens.isHeading(near))
        ++near;
    if (near < rows)
        return near;
    near = std::min(row, rows - 1);
    while (near >= 0 && m_tokens.isHeading(near))
        --near;
    return near;
}

QList<TokenId> TokenView::selectedTokens() const {
    return chosen().ids();
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
    if (!std::exchange(m_deletesSelected, false) || selectedCount() > 0)
        return;
    if (const int next = tokenNear(row); next >= 0)
        selectOnly(next);
}

// Keys

void TokenView::keyboardSearch(const QString& text) {
    const bool goesOn = isTyping();
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

bool TokenView::isTyping() const {
    return !m_typed.isEmpty() && m_sinceTyped.isValid() &&
           m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
}

void TokenView::keyPressEvent(QKeyEvent* event) {
    if (!m_groups->takesKey(*event, isTyping()))
        QTableView::keyPressEvent(event);
}

// The mouse

void TokenView::mousePressEvent(QMouseEvent* event) {
    if (!m_groups->takesPress(*event))
        QTableView::mousePressEvent(event);
}

void TokenView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!m_groups->takesDoubleClick(*event))
        QTableView::mouseDoubleClickEvent(event);
}

/// Qt makes no selection of what cannot be selected, and so of no heading alone.
void TokenView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const QModelIndex row = m_tokens.index(rowAt(rect.top()), 0);
    if (rowAt(rect.bottom()) == row.row() && m_tokens.isHeading(row.row()))
        selectionModel()->select(QItemSelection(row, row), command);
    else
        QTableView::setSelection(rect, command);
}

/// A heading that cannot be selected itself is not toggled by whether it is.
QItemSelectionModel::SelectionFlags TokenView::selectionCommand(const QModelIndex& index,
                                                                const QEvent* event) const {
    const QItemSelectionModel::SelectionFlags command = QTableView::selectionCommand(index, event);
    if (!command.testFlag(QItemSelectionModel::Toggle) || !m_tokens.isHeading(index.row()))
        return command;
    return (command & ~QItemSelectionModel::SelectionFlags(QItemSelectionModel::Toggle)) |
           (m_selection->isGroupSelected(index.row()) ? QItemSelectionModel::Deselect
                                                      : QItemSelectionModel::Select);
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
