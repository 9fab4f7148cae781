// SPDX-License-Identifier: MIT
#include "planstore.h"

#include "planjson.h"
#include "runlog.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

namespace patdesk {

namespace {

/// A plan may come from anywhere, and its id becomes a file's name.
bool isUuid(const QString& id) {
    return !QUuid::fromString(id).isNull() && QUuid::fromString(id).toString(QUuid::WithoutBraces) == id;
}

bool isOver(StepState state) {
    return state != StepState::Waiting && state != StepState::Sending;
}

} // namespace

PlanStore::PlanStore(const QString& folder) : m_folder(folder) {}

QString PlanStore::path(const QString& id) const {
    return QDir(m_folder).filePath(id + QStringLiteral(".json"));
}

QString PlanStore::logPath(const Plan& plan) const {
    return QDir(m_folder).filePath(plan.id + QStringLiteral(".log"));
}

Result<Done> PlanStore::keep(Plan& plan) const {
    if (!QDir().mkpath(m_folder))
        return Error{.kind = ErrorKind::FileFailed, .detail = m_folder};
    const auto other = isUuid(plan.id) ? kept(plan.id) : std::nullopt;
    if (!isUuid(plan.id) || (other && other->plan != plan))
        plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return savePlan(plan, path(plan.id));
}

std::optional<KeptPlan> PlanStore::kept(const QString& id) const {
    if (!isUuid(id))
        return std::nullopt;
    const Result<Plan> plan = loadPlan(path(id));
    if (!plan || plan->id != id || !QFile::exists(logPath(*plan)))
        return std::nullopt;
    RunLog log(logPath(*plan), static_cast<int>(plan->steps.size()));
    if (!log.open())
        return std::nullopt;
    KeptPlan kept{*plan};
    for (int i = 0; i < plan->steps.size(); ++i) {
        if (!plan->steps[i].isToBeApplied())
            continue;
        ++kept.stepsToApply;
        kept.finishedSteps += isOver(log.records()[i].state);
        kept.unknownSteps += log.records()[i].state == StepState::Unknown;
    }
    return kept;
}

QList<KeptPlan> PlanStore::kept() const {
    QList<KeptPlan> all;
    for (const QString& name : QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (const auto one = kept(name.chopped(5)))
            all.append(*one);
    }
    std::sort(all.begin(), all.end(),
              [](const KeptPlan& a, const KeptPlan& b) { return a.plan.made > b.plan.made; });
    return all;
}

} // namespace patdesk
