// SPDX-License-Identifier: MIT
// What a start is compared with: a Qt window with an empty table in it, and nothing else.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QStandardItemModel model(0, 8);
    QMainWindow window;
    auto* const view = new QTableView;
    view->setModel(&model);
    window.setCentralWidget(view);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
