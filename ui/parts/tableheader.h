// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

namespace patdesk {

/// Lets the header of a table of whole rows not look at what is selected. It would ask for each of its
/// columns whether all rows are, row by row and every time it is painted, although nothing of it is seen. To
/// be called when the table has its model.
inline void keepHeaderApart(QTableView& table) {
    QHeaderView* const header = table.horizontalHeader();
    header->setSelectionModel(new QItemSelectionModel(table.model(), header));
}

} // namespace patdesk
