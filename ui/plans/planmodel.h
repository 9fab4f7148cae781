// SPDX-License-Identifier: MIT
#pragma once

#include "dryrun.h"
#include "planorder.h"
#include "runlog.h"

#include <QAbstractTableModel>
#include <QItemSelection>

#include <memory>

namespace patdesk {

class Worker;

/// The steps of a plan for its review: most warnings first or in the order of a column, all of them or those
/// that a filter lets through, skipped by their check boxes, each with what became of it while it is applied.
/// The order of more than a few steps is worked out on a thread: at first, the model has no rows until it is
/// there.
class PlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TokenColumn,
        OwnerColumn,
        LastUsedColumn,
        NowColumn,
        NewColumn,
        WarningsColumn,
        ResultColumn
    };

    static constexpr int columns = ResultColumn + 1;

    explicit PlanModel(Plan plan, QObject* parent = nullptr);
    ~PlanModel() override;

    const Plan& plan() const { return m_plan; }

    /// The step that a row shows.
    int stepAt(int row) const { return m_order.at(row); }

    const PlanStep& stepIn(int row) const { return m_plan.steps.at(stepAt(row)); }

    /// The row of a step; -1 where the filter hides it, or no row is there yet.
    int rowOf(int step) const { return m_rows.value(step, -1); }

    /// All steps in the order that they are shown in, those that the filter hides among them; empty while
    /// there is none.
    const QList<int>& order() const { return m_sorted; }

    /// A column before the first one stands for the order of the review. The rows come with ordered().
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;

    /// The column that the rows stand in the order of now.
    int sortedBy() const { return m_sortedBy; }

    /// See stepsWith().
    void setFilter(const QString& text);
    /// Only the tokens of this owner, besides; nothing = everybody's.
    void setOwner(const std::optional<OwnerId>& owner);

    /// See Plan::reason.
    void setReason(const QString& reason) { m_plan.reason = reason; }

    /// Steps can no longer be skipped: the plan is being applied.
    void setFixed(bool fixed);
    /// It has been given to a run: what a token was then is no longer what it is.
    void setApplied(bool applied);
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
    /// Something has become of a step.
    void recorded(int step);
    /// The rows are there, or stand in another order: the model was reset. Not signalled where they are there
    /// from the beginning.
    void ordered();

private:
    struct Arrangement;
    void arrange(bool sortAnew);
    Arrangement arrangement(bool sortAnew) const;
    void showArranged(QList<int> sorted, QList<int> shown);
    void changedIn(int column);
    bool skip(int row, bool skipped);
    QString textAt(int row, int column) const;
    QString resultOf(int step) const;

    Plan m_plan;
    int m_sortColumn = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QString m_filter;
    std::optional<OwnerId> m_owner;
    int m_sortedBy = -1;
    QList<int> m_sorted;    ///< all steps
    QList<int> m_order;     ///< those that are shown
    QList<int> m_rows;      ///< the other way: by step
    quint64 m_arranged = 0; ///< counts the arrangements: what an earlier one brings is void
    QList<StepRecord> m_records;
    QList<StepStanding> m_standings;
    bool m_fixed = false;
    bool m_applied = false;
    std::unique_ptr<Worker> m_worker; ///< last, so that it ends first
};

} // namespace patdesk
