// SPDX-License-Identifier: MIT
#include "unfinishedplans.h"

#include <algorithm>

namespace patdesk {

namespace {

constexpr std::chrono::milliseconds atOnce{100};

} // namespace

UnfinishedPlans::UnfinishedPlans(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(atOnce);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        for (auto known = m_known.begin(); known != m_known.end(); ++known) {
            if (known->run)
                look(known.key());
        }
        Q_EMIT changed();
    });
}

void UnfinishedPlans::setKept(const QList<KeptPlan>& kept) {
    m_known.removeIf([](const std::pair<const QString&, Known&>& known) { return !known.second.run; });
    for (const KeptPlan& one : kept) {
        if (one.isFinished() || one.draft || m_known.contains(one.plan.id))
            continue;
        m_known.insert(one.plan.id, {{one.plan, one.finishedSteps, one.stepsToApply, false}, {}, false});
    }
    Q_EMIT changed();
}

void UnfinishedPlans::follow(PlanRun* run) {
    const QString id = run->plan().id;
    m_known.insert(id, {{run->plan(), 0, run->stepsToApply(), false}, run, false});
    look(id);
    connect(run, &PlanRun::stepChanged, this, &UnfinishedPlans::changeSoon);
    connect(run, &PlanRun::stateChanged, this, [this, id, run] {
        look(id);
        Q_EMIT changed();
        if (run->state() == PlanRun::State::Finished)
            Q_EMIT finished(run->plan());
    });
    connect(run, &QObject::destroyed, this, [this, id] {
        const auto known = m_known.find(id);
        if (known == m_known.end() || known->run)
            return;
        known->plan.running = false;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

/// One that was not begun yet is not unfinished.
void UnfinishedPlans::look(const QString& id) {
    Known& known = m_known[id];
    const PlanRun& run = *known.run;
    known.plan.finished = run.finishedSteps();
    known.plan.running = run.state() == PlanRun::State::Running || run.state() == PlanRun::State::Checking;
    known.over = run.state() == PlanRun::State::Finished || run.state() == PlanRun::State::Ready;
}

void UnfinishedPlans::changeSoon() {
    if (!m_soon.isActive())
        m_soon.start();
}

void UnfinishedPlans::pauseAll() {
    for (const Known& known : std::as_const(m_known)) {
        if (known.run)
            known.run->pause();
    }
}

QList<UnfinishedPlan> UnfinishedPlans::of(const QString& tenantHost) const {
    QList<UnfinishedPlan> all;
    for (const Known& known : m_known) {
        if (!known.over && known.plan.plan.tenantHost == tenantHost)
            all.append(known.plan);
    }
    std::sort(all.begin(), all.end(),
              [](const UnfinishedPlan& a, const UnfinishedPlan& b) { return a.plan.made > b.plan.made; });
    return all;
}

} // namespace patdesk
