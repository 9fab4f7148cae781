// SPDX-License-Identifier: MIT
#include "referencewindow.h"

#include "dialogbuttons.h"
#include "plaindelegate.h"
#include "windowsize.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patdesk {

ReferenceWindow::ReferenceWindow(const QString& title, const std::pair<QString, QString>& columns,
                                 const Rows& rows, QWidget* parent)
    : QDialog(parent), m_field(new QLineEdit(this)), m_table(new QTableWidget(int(rows.size()), 2, this)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setAccessibleName(tr("Find"));
    m_field->setPlaceholderText(tr("Find"));
    m_field->setClearButtonEnabled(true);
    m_table->setAccessibleName(title);
    m_table->setHorizontalHeaderLabels({columns.first, columns.second});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new PlainDelegate(m_table, PlainDelegate::Lines::Many));
    for (int row = 0; row < int(rows.size()); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(rows[row].first));
        m_table->setItem(row, 1, new QTableWidgetItem(rows[row].second));
    }
    auto* const buttons = new DialogButtons(this);
    buttons->addClose();
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, &ReferenceWindow::narrow);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resizeOnScreen(this, {760, 560});
}

void ReferenceWindow::narrow(const QString& text) {
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool fits = m_table->item(row, 0)->text().contains(text.trimmed(), Qt::CaseInsensitive) ||
                          m_table->item(row, 1)->text().contains(text.trimmed(), Qt::CaseInsensitive);
        m_table->setRowHidden(row, !fits);
    }
}

void ReferenceWindow::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    m_table->resizeColumnToContents(0);
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), width() * 2 / 5));
}

} // namespace patdesk
