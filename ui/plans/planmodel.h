// SPDX-License-Identifier: MIT
#pragma once

#include "dryrun.h"
#include "runlog.h"

#include <QAbstractTableModel>
#include <QItemSelection>

#include <memory>

namespace patdesk {

class Worker;

/// The steps of a plan for its review: most warnings first, struck out by their check boxes, each with what
/// became of it while it is applied. The order of more than a few steps is worked out on a thread: until it
/// is there, the model has no rows.
class PlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TokenColumn, OwnerColumn, SendingColumn, WarningsColumn, PreImageColumn, ResultColumn };

    static constexpr int columns = ResultColumn + 1;

    explicit PlanModel(Plan plan, QObject* parent = nullptr);
    ~PlanModel() override;

    const Plan& plan() const { return m_plan; }

    /// The step that a row shows.
    int stepAt(int row) const { return m_order.at(row); }

    const PlanStep& stepIn(int row) const { return m_plan.steps.at(stepAt(row)); }

    /// Steps can no longer be skipped: the plan is being applied.
    void setFixed(bool fixed);
    void setSkipped(int row, bool skipped);
    /// Many rows at once, with one signal.
    void setSkipped(const QItemSelection& rows, bool skipped);
    void setRecord(int step, const StepRecord& record);
    /// Of all steps, in their order.
    void setRecords(QList<StepRecord> records);
    /// Shown instead of results until the plan is applied.
    void setDryRun(const DryRun& dry);
    void clearDryRun();

    bool hasDryRun() const { return !m_standings.isEmpty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void skippedChanged();
    /// The rows are there. Not signalled where they are from the beginning.
    void ordered();

private:
    void setOrder(QList<int> order);
    bool skip(int row, bool skipped);
    QString textAt(int row, int column) const;
    QString resultOf(int step) const;

    Plan m_plan;
    QList<int> m_order;
    QList<int> m_rows; ///< the other way: by step
    QList<StepRecord> m_records;
    QList<StepStanding> m_standings;
    bool m_fixed = false;
    std::unique_ptr<Worker> m_worker; ///< last, so that it ends first
};

} // namespace patdesk
