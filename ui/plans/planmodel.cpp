// SPDX-License-Identifier: MIT
#include "planmodel.h"

#include "errortext.h"
#include "plantext.h"
#include "tokentext.h"
#include "worker.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace patdesk {

namespace {

/// Up to here the order is worked out at once: a few milliseconds.
constexpr qsizetype ordersAtOnce = 2'000;

} // namespace

PlanModel::PlanModel(Plan plan, QObject* parent)
    : QAbstractTableModel(parent), m_plan(std::move(plan)), m_records(m_plan.steps.size()) {
    if (m_plan.steps.size() <= ordersAtOnce) {
        setOrder(reviewOrder(m_plan));
        return;
    }
    m_worker = std::make_unique<Worker>();
    m_worker->run([this, plan = m_plan] {
        m_worker->handBack([this, order = reviewOrder(plan)] {
            beginResetModel();
            setOrder(order);
            endResetModel();
            Q_EMIT ordered();
        });
    });
}

PlanModel::~PlanModel() = default;

void PlanModel::setOrder(QList<int> order) {
    m_order = std::move(order);
    m_rows.resize(m_order.size());
    for (qsizetype row = 0; row < m_order.size(); ++row)
        m_rows[m_order.at(row)] = static_cast<int>(row);
}

void PlanModel::setFixed(bool fixed) {
    m_fixed = fixed;
}

bool PlanModel::skip(int row, bool skipped) {
    PlanStep& step = m_plan.steps[stepAt(row)];
    if (m_fixed || step.obstacle != PlanObstacle::None || step.skipped == skipped)
        return false;
    step.skipped = skipped;
    return true;
}

void PlanModel::setSkipped(int row, bool skipped) {
    const QModelIndex there = index(row, 0);
    setSkipped(QItemSelection(there, there), skipped);
}

void PlanModel::setSkipped(const QItemSelection& rows, bool skipped) {
    bool any = false;
    for (const QItemSelectionRange& range : rows) {
        bool here = false;
        for (int row = range.top(); row <= range.bottom(); ++row)
            here = skip(row, skipped) || here;
        if (here)
            Q_EMIT dataChanged(index(range.top(), 0), index(range.bottom(), columns - 1));
        any = any || here;
    }
    if (any)
        Q_EMIT skippedChanged();
}

void PlanModel::setRecord(int step, const StepRecord& record) {
    m_records[step] = record;
    if (m_rows.isEmpty())
        return;
    const int row = m_rows.at(step);
    Q_EMIT dataChanged(index(row, ResultColumn), index(row, ResultColumn));
}

void PlanModel::setRecords(QList<StepRecord> records) {
    m_records = std::move(records);
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, ResultColumn), index(rowCount() - 1, ResultColumn));
}

void PlanModel::setDryRun(const DryRun& dry) {
    m_standings = dry.standings;
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, ResultColumn), index(rowCount() - 1, ResultColumn));
}

void PlanModel::clearDryRun() {
    setDryRun({});
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString PlanModel::resultOf(int step) const {
    const QString became = wordsOf(m_records[step]);
    const PlanStep& planned = m_plan.steps[step];
    if (!became.isEmpty())
        return became;
    if (planned.skipped)
        return tr("– Skipped");
    if (step < m_standings.size() && planned.isToBeApplied())
        return wordsOf(m_standings[step]);
    return {};
}

QString PlanModel::textAt(int row, int column) const {
    const PlanStep& step = stepIn(row);
    switch (column) {
    case TokenColumn:
        return step.preImage.name;
    case OwnerColumn:
        return ownerText(step.preImage.owner);
    case SendingColumn:
        return sendingText(step);
    case PreImageColumn:
        return preImageText(step);
    case WarningsColumn:
        return warningsOf(step).join(QStringLiteral("; "));
    case ResultColumn:
        return resultOf(stepAt(row));
    default:
        return {};
    }
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    const PlanStep& step = stepIn(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textAt(index.row(), index.column());
    case Qt::ToolTipRole: {
        const StepRecord& record = m_records[stepAt(index.row())];
        if (index.column() == ResultColumn && record.error)
            return errorParagraph(*record.error);
        return textAt(index.row(), index.column());
    }
    case Qt::CheckStateRole:
        if (index.column() == TokenColumn && step.obstacle == PlanObstacle::None)
            return step.skipped ? Qt::Unchecked : Qt::Checked;
        return {};
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(step.skipped && index.column() != ResultColumn);
        return font;
    }
    case Qt::ForegroundRole:
        if (!step.isToBeApplied())
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != TokenColumn)
        return false;
    setSkipped(index.row(), value.toInt() == Qt::Unchecked);
    return true;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    // In the order of Column.
    const QStringList words{tr("Token"),    tr("Owner"),  tr("Change"),
                            tr("Warnings"), tr("Before"), tr("Result")};
    return words.value(section);
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == TokenColumn && !m_fixed && stepIn(index.row()).obstacle == PlanObstacle::None)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace patdesk
