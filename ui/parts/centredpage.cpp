// SPDX-License-Identifier: MIT
#include "centredpage.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

namespace patdesk {

QVBoxLayout* newCentredColumn(QWidget* page) {
    auto* const content = new QWidget(page);
    content->setFixedWidth(page->fontMetrics().averageCharWidth() * 70);
    auto* const column = new QVBoxLayout(content);
    auto* const rows = new QVBoxLayout(page);
    rows->addStretch();
    // Stretches, not an alignment: an aligned widget is not asked how high it is at its width.
    auto* const row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(content);
    row->addStretch();
    rows->addLayout(row);
    rows->addStretch();
    return column;
}

} // namespace patdesk
