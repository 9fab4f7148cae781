// SPDX-License-Identifier: MIT
#pragma once

#include "planstore.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace patdesk {

/// The drafts, and the plans that were applied here, completely or in part. Drafts can be discarded.
class PlanListDialog : public QDialog {
    Q_OBJECT

public:
    explicit PlanListDialog(const QList<KeptPlan>& plans, QWidget* parent = nullptr);

Q_SIGNALS:
    void planChosen(const patdesk::KeptPlan& plan);
    /// The id of its plan.
    void draftDiscarded(const QString& id);

private:
    void fill();
    void showDates();
    void choose();
    void showChosen();
    void askWhetherToDiscard();
    int chosen() const;

    QList<KeptPlan> m_plans;
    QTreeWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_discard;
};

} // namespace patdesk
