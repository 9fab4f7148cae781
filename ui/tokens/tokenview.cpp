// SPDX-License-Identifier: MIT
#include "tokenview.h"

#include "emptynote.h"
#include "rowheight.h"
#include "settings.h"
#include "tablecolumns.h"
#include "tableheader.h"
#include "tokendelegate.h"
#include "tokenmodel.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>

#include <algorithm>
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
}

TokenView::~TokenView() {
    m_columns->keep();
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

void TokenView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    m_columns->shareWidth();
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
