// SPDX-License-Identifier: MIT
#include "tablepreview.h"

#include "datetext.h"
#include "rowheight.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace patdesk {

namespace {

struct Sample {
    const char* name;
    int usedDaysAgo;
    int expiresInDays;
};

constexpr std::array samples{
    Sample{QT_TRANSLATE_NOOP("patdesk::TablePreview", "Payroll feed"), 3, 20},
    Sample{QT_TRANSLATE_NOOP("patdesk::TablePreview", "Nightly export"), 1, 340},
    Sample{QT_TRANSLATE_NOOP("patdesk::TablePreview", "Audit"), 80, 9},
    Sample{QT_TRANSLATE_NOOP("patdesk::TablePreview", "Ticket bridge"), 12, 58},
    Sample{QT_TRANSLATE_NOOP("patdesk::TablePreview", "Backup check"), 2, 120},
};

} // namespace

TablePreview::TablePreview(Instant now, QWidget* parent)
    : QWidget(parent)
    , m_now(now)
    , m_table(new QTableWidget(static_cast<int>(samples.size()), 3))
    , m_details(new QLabel) {
    m_table->setAccessibleName(tr("Preview of the table"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Last used"), tr("Expires")});
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() +
                            m_table->rowCount() * rowHeight(m_table->fontMetrics(), false));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Sample& sample = samples[static_cast<std::size_t>(row)];
        const QStringList cells{tr(sample.name),
                                relativeText(now - std::chrono::days(sample.usedDaysAgo), now),
                                relativeText(now + std::chrono::days(sample.expiresInDays), now)};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_details->setAccessibleName(tr("Preview of a date"));
    m_details->setWordWrap(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_details);
    column->addWidget(m_table);
    column->addStretch();
}

void TablePreview::showAs(bool compact, const DateStyle& style) {
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(m_table->fontMetrics(), compact));
    const Instant expires = m_now + std::chrono::days(samples.front().expiresInDays);
    m_details->setText(
        tr("%1 expires %2 · %3")
            .arg(tr(samples.front().name), distanceText(expires, m_now), exactText(expires, style)));
}

} // namespace patdesk
