// SPDX-License-Identifier: MIT
#pragma once

#include "unfinishedplans.h"

#include <QPushButton>

namespace patdesk {

/// For the status bar: which plan of the open tenant is not finished, until it is. Hidden where there is
/// none.
class PlanChip : public QPushButton {
    Q_OBJECT

public:
    explicit PlanChip(QWidget* parent = nullptr);

    void showPlans(const QList<UnfinishedPlan>& plans);

Q_SIGNALS:
    /// Pressed: the one that there is …
    void planWanted(const patdesk::Plan& plan);
    /// … or the list, of several.
    void listWanted();

private:
    void press();

    QList<UnfinishedPlan> m_plans;
};

} // namespace patdesk
