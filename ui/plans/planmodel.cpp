// SPDX-License-Identifier: MIT
#include "planmodel.h"

#include "datestylewatch.h"
#include "errortext.h"
#include "plantext.h"
#include "runtext.h"
#include "tokentext.h"
#include "worker.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>
#include <vector>

namespace patdesk {

namespace {

/// Up to here the order is worked out at once: a few milliseconds.
constexpr qsizetype ordersAtOnce = 2'000;

/// The worst first.
int rankOf(StepState state) {
    switch (state) {
    case StepState::Unknown:
        return 0;
    case StepState::Failed:
        return 1;
    case StepState::ChangedSince:
        return 2;
    case StepState::Cancelled:
        return 3;
    case StepState::Sending:
        return 4;
    case StepState::Done:
        return 5;
    case StepState::Waiting:
        return 6;
    }
    return 6;
}

} // namespace

/// What the rows are worked out from: a value, for another thread.
struct PlanModel::Arrangement {
    Plan plan;
    PlanOrder by;
    Qt::SortOrder direction;
    /// Of each step, where the results are what is sorted by.
    std::vector<int> ranks;
    /// Those of before, where they still hold.
    QList<int> sorted;
    QString filter;
    std::optional<OwnerId> owner;

    QList<int> shown(const QList<int>& all) const {
        QList<int> steps = stepsWith(plan, all, filter);
        if (owner)
            steps.removeIf([this](int step) { return plan.steps[step].preImage.owner.id != *owner; });
        return steps;
    }

    QList<int> sort() const {
        if (!sorted.isEmpty())
            return sorted;
        QList<int> order = orderOf(plan, by, ranks.empty() ? direction : Qt::AscendingOrder);
        const auto rank = [this](int step) { return ranks[static_cast<std::size_t>(step)]; };
        if (!ranks.empty())
            std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
                return direction == Qt::AscendingOrder ? rank(a) < rank(b) : rank(b) < rank(a);
            });
        return order;
    }
};

PlanModel::PlanModel(Plan plan, QObject* parent)
    : QAbstractTableModel(parent), m_plan(std::move(plan)), m_records(m_plan.steps.size()) {
    arrange(true);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, [this] {
        changedIn(NowColumn);
        changedIn(NewColumn);
    });
}

PlanModel::~PlanModel() = default;

PlanModel::Arrangement PlanModel::arrangement(bool sortAnew) const {
    Arrangement wanted{
        m_plan, PlanOrder::Review, m_direction, {}, sortAnew ? QList<int>() : m_sorted, m_filter, m_owner};
    switch (m_sortColumn) {
    case TokenColumn:
        wanted.by = PlanOrder::Token;
        break;
    case OwnerColumn:
        wanted.by = PlanOrder::Owner;
        break;
    case LastUsedColumn:
        wanted.by = PlanOrder::LastUsed;
        break;
    case NowColumn:
        wanted.by = PlanOrder::Now;
        break;
    case NewColumn:
        wanted.by = PlanOrder::New;
        break;
    case ResultColumn:
        for (int step = 0; sortAnew && step < m_plan.steps.size(); ++step)
            wanted.ranks.push_back(rankOf(m_records[step].state));
        break;
    default:
        break;
    }
    return wanted;
}

void PlanModel::arrange(bool sortAnew) {
    const quint64 number = ++m_arranged;
    Arrangement wanted = arrangement(sortAnew);
    if (m_plan.steps.size() <= ordersAtOnce) {
        QList<int> sorted = wanted.sort();
        QList<int> shown = wanted.shown(sorted);
        return showArranged(std::move(sorted), std::move(shown));
    }
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    m_worker->run([this, number, wanted = std::move(wanted)] {
        const QList<int> sorted = wanted.sort();
        m_worker->handBack([this, number, sorted, shown = wanted.shown(sorted)] {
            if (number == m_arranged)
                showArranged(sorted, shown);
        });
    });
}

void PlanModel::showArranged(QList<int> sorted, QList<int> shown) {
    beginResetModel();
    m_sortedBy = m_sortColumn;
    m_sorted = std::move(sorted);
    m_order = std::move(shown);
    m_rows.fill(-1, m_plan.steps.size());
    for (qsizetype row = 0; row < m_order.size(); ++row)
        m_rows[m_order.at(row)] = static_cast<int>(row);
    endResetModel();
    Q_EMIT ordered();
}

void PlanModel::sort(int column, Qt::SortOrder direction) {
    if (column == m_sortColumn && direction == m_direction && column != ResultColumn)
        return;
    m_sortColumn = column;
    m_direction = direction;
    arrange(true);
}

void PlanModel::setFilter(const QString& text) {
    if (m_filter == text)
        return;
    m_filter = text;
    arrange(m_sorted.isEmpty());
}

void PlanModel::setOwner(const std::optional<OwnerId>& owner) {
    if (m_owner == owner)
        return;
    m_owner = owner;
    arrange(m_sorted.isEmpty());
}

void PlanModel::setFixed(bool fixed) {
    m_fixed = fixed;
}

void PlanModel::setApplied(bool applied) {
    if (std::exchange(m_applied, applied) != applied)
        Q_EMIT headerDataChanged(Qt::Horizontal, NowColumn, NowColumn);
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
    if (const int row = rowOf(step); row >= 0)
        Q_EMIT dataChanged(index(row, ResultColumn), index(row, ResultColumn));
    Q_EMIT recorded(step);
}

void PlanModel::changedIn(int column) {
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void PlanModel::setRecords(QList<StepRecord> records) {
    m_records = std::move(records);
    changedIn(ResultColumn);
}

void PlanModel::setDryRun(const DryRun& dry) {
    m_standings = dry.standings;
    changedIn(ResultColumn);
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
    case LastUsedColumn:
        return lastUsedText(step);
    case NowColumn:
        return nowText(step);
    case NewColumn:
        return newText(step);
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
        if (index.column() == LastUsedColumn)
            return exactText(step.preImage.lastUsed);
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
    const QStringList words{tr("Token"), tr("Owner"),   tr("Last used"), m_applied ? tr("Before") : tr("Now"),
                            tr("New"),   tr("Warning"), tr("Result")};
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
