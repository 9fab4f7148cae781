// SPDX-License-Identifier: MIT
#include "planchip.h"

#include "icons.h"
#include "plaintext.h"
#include "plantext.h"
#include "plural.h"
#include "runtext.h"

namespace patdesk {

PlanChip::PlanChip(QWidget* parent) : QPushButton(parent) {
    setFlat(true);
    setAutoDefault(false);
    setIcon(symbolIcon(Symbol::Wait));
    setAccessibleName(tr("Unfinished plan"));
    connect(this, &QPushButton::clicked, this, &PlanChip::press);
    hide();
}

void PlanChip::showPlans(const QList<UnfinishedPlan>& plans) {
    m_plans = plans;
    setVisible(!plans.isEmpty());
    if (plans.isEmpty())
        return;
    QStringList titles;
    for (const UnfinishedPlan& plan : plans)
        titles.append(titleOf(plan.plan));
    setText(plans.size() == 1 ? chipText(plans.constFirst())
                              : tr("%n plan(s) is/are not finished", nullptr, plural(plans.size())));
    setToolTip(toolTipText(titles.join(QLatin1Char('\n'))));
    setAccessibleDescription(text() + QStringLiteral(". ") + titles.join(QStringLiteral(". ")));
}

void PlanChip::press() {
    if (m_plans.size() == 1)
        Q_EMIT planWanted(m_plans.constFirst().plan);
    else if (!m_plans.isEmpty())
        Q_EMIT listWanted();
}

} // namespace patdesk
