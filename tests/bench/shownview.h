// SPDX-License-Identifier: MIT
#pragma once

#include "settings.h"
#include "tokenmodel.h"
#include "tokenview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTableView>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace patdesk::bench {

/// Of the size of the main window.
template <class View>
std::unique_ptr<View> shown(std::unique_ptr<View> view) {
    view->resize(1280, 800);
    view->show();
    QApplication::processEvents();
    return view;
}

/// The window's own table, shown, in the order of the list.
inline std::unique_ptr<TokenView> shownView(TokenModel& model) {
    static const QTemporaryDir folder;
    static Settings settings(folder.filePath(QStringLiteral("patdesk.ini")));
    auto view = std::make_unique<TokenView>(model, settings);
    model.sort(-1, Qt::AscendingOrder);
    return shown(std::move(view));
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
