// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

class QLineEdit;
class QTableWidget;

namespace patdesk {

/// Something to look up: a table of two columns, narrowed by what is typed. Deletes itself when it is closed.
class ReferenceWindow : public QDialog {
    Q_OBJECT

public:
    using Rows = QList<std::pair<QString, QString>>;

    /// `columns`: their headings.
    ReferenceWindow(const QString& title, const std::pair<QString, QString>& columns, const Rows& rows,
                    QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void narrow(const QString& text);

    QLineEdit* m_field;
    QTableWidget* m_table;
};

} // namespace patdesk
