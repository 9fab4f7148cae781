// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"

#include <QObject>

class QAbstractItemView;
class QMenu;
class QModelIndex;
class QPoint;

namespace patdesk {

/// The menu of the rows of a table or a list, filled anew each time.
///
/// The right mouse button opens it at the pointer, and makes the row there the chosen one unless that is
/// selected already, perhaps with others; beside the rows nothing opens. The Menu key and Shift+F10 open it
/// below the row that the keyboard is on, wherever the pointer is.
class RecordMenu : public QObject {
    Q_OBJECT

public:
    /// `cell` is the one that the menu is opened on; it is the current one.
    using Fill = Bound<void(QMenu& menu, const QModelIndex& cell)>;

    /// `name` is what assistive technology calls the menu. The view owns this.
    RecordMenu(QAbstractItemView* view, const QString& name, Fill fill);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openAtPointer(const QPoint& global);
    void openAtRow();
    void open(const QModelIndex& cell, const QPoint& global, bool byKey);

    QAbstractItemView& m_view;
    QString m_name;
    Fill m_fill;
};

/// "Copy cell", and "Copy row" or "Copy 3 rows": the columns that are seen, from left to right, with tabs
/// between them, as a spreadsheet takes them. For the menu of a row.
void addCopying(QMenu& menu, QAbstractItemView& view, const QModelIndex& cell);

} // namespace patdesk
