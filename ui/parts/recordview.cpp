// SPDX-License-Identifier: MIT
#include "recordview.h"

#include "plaindelegate.h"
#include "plaintext.h"
#include "tableheader.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>

namespace patdesk {

namespace {

class MiddleElided : public PlainDelegate {
public:
    using PlainDelegate::PlainDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        PlainDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

RecordView::RecordView(QAbstractItemModel* model, const QString& tableName, const QString& textName,
                       std::initializer_list<int> widths, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), m_table(new QTableView), m_text(new QPlainTextEdit) {
    setAccessibleName(tr("%1 and the chosen one").arg(tableName));
    m_table->setModel(model);
    keepHeaderApart(*m_table);
    m_table->setAccessibleName(tableName);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    showPlain(m_table);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int section = 0;
    for (const int width : widths)
        m_table->setColumnWidth(section++, fontMetrics().averageCharWidth() * width);
    m_text->setAccessibleName(textName);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addWidget(m_table);
    addWidget(m_text);
    setStretchFactor(0, 2);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordView::currentChanged);
}

void RecordView::elideInTheMiddle(int column) {
    m_table->setItemDelegateForColumn(column, new MiddleElided(m_table));
}

void RecordView::showText(const QString& text) {
    m_text->setPlainText(manyLines(text));
}

void RecordView::focusText() {
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace patdesk
