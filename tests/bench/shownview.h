// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QTableView>

#include <functional>
#include <memory>

namespace patdesk::bench {

/// A table view of the size of the main window, shown.
inline std::unique_ptr<QTableView> shownView(QAbstractItemModel& model) {
    auto view = std::make_unique<QTableView>();
    view->setModel(&model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->setWordWrap(false);
    view->resize(1280, 800);
    view->show();
    QApplication::processEvents();
    return view;
}

/// Times `change` up to and including the painting of the table.
inline double timeToPaint(QTableView& view, const std::function<void()>& change) {
    QElapsedTimer timer;
    timer.start();
    change();
    view.viewport()->repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

inline QString rowsText(int rows) {
    return QStringLiteral(" (%L1 rows)").arg(rows);
}

} // namespace patdesk::bench
