// SPDX-License-Identifier: MIT
#include "recordmenu.h"

#include "exportlines.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace patdesk {

namespace {

/// More are for an export, which does not keep the window waiting.
constexpr int mostRows = 10'000;

const QHeaderView* headerOf(const QAbstractItemView& view) {
    if (const auto* const table = qobject_cast<const QTableView*>(&view))
        return table->horizontalHeader();
    if (const auto* const tree = qobject_cast<const QTreeView*>(&view))
        return tree->header();
    return nullptr;
}

/// From left to right.
QList<int> shownColumns(const QAbstractItemView& view) {
    const QHeaderView* const header = headerOf(view);
    QList<int> columns;
    for (int place = 0; header && place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

int selectedCount(const QAbstractItemView& view) {
    int count = 0;
    const QItemSelection selection = view.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        count += range.height();
    return count;
}

QString rowsText(const QAbstractItemView& view) {
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const QList<int> columns = shownColumns(view);
    QStringList lines;
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(csvField(row.siblingAtColumn(column).data().toString().simplified()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RecordMenu::RecordMenu(QAbstractItemView* view, const QString& name, Fill fill)
    : QObject(view), m_view(*view), m_name(name), m_fill(std::move(fill)) {
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

bool RecordMenu::eventFilter(QObject* /*watched*/, QEvent* event) {
    if (event->type() == QEvent::ContextMenu) {
        const auto* const asked = static_cast<QContextMenuEvent*>(event);
        if (asked->reason() == QContextMenuEvent::Keyboard)
            openAtRow();
        else
            openAtPointer(asked->globalPos());
        return true;
    }
    return false;
}

void RecordMenu::openAtPointer(const QPoint& global) {
    const QModelIndex cell = m_view.indexAt(m_view.viewport()->mapFromGlobal(global));
    if (!cell.isValid())
        return;
    const bool isChosen = m_view.selectionModel()->isSelected(cell);
    m_view.selectionModel()->setCurrentIndex(cell, isChosen ? QItemSelectionModel::NoUpdate
                                                            : QItemSelectionModel::ClearAndSelect |
                                                                  QItemSelectionModel::Rows);
    open(cell, global, false);
}

void RecordMenu::openAtRow() {
    const QModelIndex cell = m_view.currentIndex();
    if (!cell.isValid())
        return;
    if (!m_view.selectionModel()->isSelected(cell))
        m_view.selectionModel()->select(cell,
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view.scrollTo(cell);
    const QRect place = m_view.visualRect(cell);
    const QRect seen = m_view.viewport()->rect();
    const QPoint below(std::clamp(place.left(), seen.left(), seen.right()),
                       std::clamp(place.bottom(), seen.top(), seen.bottom()));
    open(cell, m_view.viewport()->mapToGlobal(below), true);
}

void RecordMenu::open(const QModelIndex& cell, const QPoint& global, bool byKey) {
    auto* const menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_name);
    menu->setToolTipsVisible(true);
    m_fill(*menu, cell);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(global);
    const QList<QAction*> actions = menu->actions();
    const auto first = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->isEnabled() && !action->isSeparator();
    });
    if (byKey && first != actions.end())
        menu->setActiveAction(*first);
}

void addCopying(QMenu& menu, QAbstractItemView& view, const QModelIndex& cell) {
    menu.addSeparator();
    const auto copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    QAction* const one = menu.addAction(RecordMenu::tr("Copy &cell"));
    one->setShortcut(QKeySequence::Copy); // which is what it does in any table
    QObject::connect(one, &QAction::triggered, &view, [copy, text = cell.data().toString()] { copy(text); });
    const int count = selectedCount(view);
    QAction* const rows =
        menu.addAction(count <= 1 ? RecordMenu::tr("Copy &row")
                                  : RecordMenu::tr("Copy %1 &rows").arg(QLocale().toString(count)));
    rows->setEnabled(count > 0 && count <= mostRows);
    if (count > mostRows)
        rows->setToolTip(
            RecordMenu::tr("More than %1 rows cannot be copied at once.").arg(QLocale().toString(mostRows)));
    QObject::connect(rows, &QAction::triggered, &view, [copy, &view] { copy(rowsText(view)); });
}

} // namespace patdesk
