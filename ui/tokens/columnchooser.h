// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTableView;

namespace patdesk {

/// Shows and hides the columns of a table, each found by its name. The last one stays. Deletes itself when it
/// is closed.
class ColumnChooser : public QDialog {
    Q_OBJECT

public:
    /// The table outlives this.
    explicit ColumnChooser(QTableView& table);

private:
    void narrow(const QString& text);
    void keepOne();

    QTableView& m_table;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace patdesk
