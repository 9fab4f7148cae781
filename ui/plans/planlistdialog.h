// SPDX-License-Identifier: MIT
#pragma once

#include "planstore.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace patdesk {

/// The plans that were applied here, completely or in part, newest first.
class PlanListDialog : public QDialog {
    Q_OBJECT

public:
    explicit PlanListDialog(const QList<KeptPlan>& plans, QWidget* parent = nullptr);

Q_SIGNALS:
    void planChosen(const patdesk::Plan& plan);

private:
    void fill();
    void choose();

    QList<KeptPlan> m_plans;
    QTreeWidget* m_list;
    QPushButton* m_open;
};

} // namespace patdesk
