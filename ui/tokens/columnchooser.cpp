// SPDX-License-Identifier: MIT
#include "columnchooser.h"

#include "dialogbuttons.h"
#include "windowsize.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace patdesk {

ColumnChooser::ColumnChooser(QTableView& table)
    : QDialog(table.window()), m_table(table), m_field(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Choose columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setAccessibleName(tr("Find a column"));
    m_field->setPlaceholderText(tr("Find a column"));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Columns"));
    const QHeaderView* const header = table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) { // as they stand in the table
        const int column = header->logicalIndex(place);
        auto* const item =
            new QListWidgetItem(table.model()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setData(Qt::UserRole, column);
        item->setCheckState(table.isColumnHidden(column) ? Qt::Unchecked : Qt::Checked);
    }
    auto* const buttons = new DialogButtons(this);
    buttons->addClose();
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        m_table.setColumnHidden(item->data(Qt::UserRole).toInt(), item->checkState() != Qt::Checked);
        keepOne();
    });
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    keepOne();
    resizeOnScreen(this, {320, 420});
}

void ColumnChooser::narrow(const QString& text) {
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(
            !m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

/// Without any column there would be nothing to bring one back with.
void ColumnChooser::keepOne() {
    const QSignalBlocker unheard(m_list);
    const QHeaderView* const header = m_table.horizontalHeader();
    const bool isLast = header->hiddenSectionCount() == header->count() - 1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* const item = m_list->item(row);
        item->setFlags(item->checkState() == Qt::Checked && isLast
                           ? Qt::ItemIsSelectable
                           : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    }
}

} // namespace patdesk
