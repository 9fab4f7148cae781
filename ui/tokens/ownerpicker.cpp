// SPDX-License-Identifier: MIT
#include "ownerpicker.h"

#include "dialogbuttons.h"
#include "plaindelegate.h"
#include "tokentext.h"
#include "windowsize.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace patdesk {

OwnerPicker::OwnerPicker(QList<Owner> owners, QWidget* parent)
    : QDialog(parent), m_owners(std::move(owners)), m_search(new QLineEdit), m_list(new QListWidget) {
    setWindowTitle(tr("Show the tokens of one owner"));
    setAccessibleName(windowTitle());
    m_search->setPlaceholderText(tr("Part of the name"));
    m_search->setAccessibleName(tr("Search owners"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Owners"));
    m_list->setUniformItemSizes(true);
    showPlain(m_list);
    auto* const buttons = new DialogButtons;
    buttons->addCancel();
    m_show = buttons->addPrimary(tr("Show tokens"), tr("Show tokens"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    for (const Owner& owner : m_owners)
        m_list->addItem(ownerText(owner));
    connect(m_search, &QLineEdit::textChanged, this, &OwnerPicker::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &OwnerPicker::pick);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_show->setEnabled(row >= 0); });
    connect(buttons, &DialogButtons::accepted, this, &OwnerPicker::pick);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    narrow({});
    resizeOnScreen(this, {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 22});
}

void OwnerPicker::narrow(const QString& text) {
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool matches = m_list->item(row)->text().contains(text, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!matches);
        if (matches && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    m_show->setEnabled(first >= 0);
}

bool OwnerPicker::eventFilter(QObject* watched, QEvent* event) {
    // Up and Down move through the list while the focus stays in the search field.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void OwnerPicker::pick() {
    if (m_list->currentRow() < 0)
        return;
    Q_EMIT picked(m_owners.at(m_list->currentRow()));
    accept();
}

} // namespace patdesk
