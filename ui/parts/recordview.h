// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

#include <initializer_list>

class QAbstractItemModel;
class QPlainTextEdit;
class QTableView;

namespace patdesk {

/// A table of records, and under it everything that is known of the one that the keyboard is on.
class RecordView : public QSplitter {
    Q_OBJECT

public:
    /// `tableName` and `textName` are what assistive technology calls the two parts. `widths` are those of
    /// the columns from the first on, in characters; the last column takes what is left.
    RecordView(QAbstractItemModel* model, const QString& tableName, const QString& textName,
               std::initializer_list<int> widths, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }

    /// For a column of names, which differ at their ends.
    void elideInTheMiddle(int column);

    void showText(const QString& text);
    /// The keyboard goes to it.
    void focusText();

Q_SIGNALS:
    void currentChanged();

private:
    QTableView* m_table;
    QPlainTextEdit* m_text;
};

} // namespace patdesk
