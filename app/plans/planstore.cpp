// SPDX-License-Identifier: MIT
#include "planstore.h"

#include "planjson.h"
#include "planrun.h"
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

bool newerFirst(const KeptPlan& a, const KeptPlan& b) {
    return a.plan.made > b.plan.made;
}

/// No plan that was applied has a name that ends so: the id before it would be none.
const QLatin1String draftSuffix(".draft.json");
const QLatin1String screamSuffix(".scream");

} // namespace

PlanStore::PlanStore(const QString& folder) : m_folder(folder) {}

QString PlanStore::path(const QString& id) const {
    return QDir(m_folder).filePath(id + QStringLiteral(".json"));
}

QString PlanStore::logPath(const Plan& plan) const {
    return QDir(m_folder).filePath(plan.id + QStringLiteral(".log"));
}

QString PlanStore::screamPath(const QString& id) const {
    return QDir(m_folder).filePath(id + screamSuffix);
}

QStringList PlanStore::screamTests() const {
    QStringList ids;
    for (const QString& name : QDir(m_folder).entryList({QLatin1Char('*') + screamSuffix}, QDir::Files)) {
        if (const QString id = name.chopped(screamSuffix.size()); isUuid(id))
            ids.append(id);
    }
    return ids;
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
    KeptPlan kept{.plan = *plan};
    const RunCounts counts = countsOf(*plan, log.records());
    kept.stepsToApply = counts.toBeApplied;
    kept.appliedSteps = counts.applied;
    kept.failedSteps = counts.failed;
    kept.unknownSteps = counts.unknown;
    kept.finishedSteps = counts.finished();
    return kept;
}

QList<KeptPlan> PlanStore::kept() const {
    QList<KeptPlan> all;
    for (const QString& name : QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (const auto one = kept(name.chopped(5)))
            all.append(*one);
    }
    std::sort(all.begin(), all.end(), newerFirst);
    return all;
}

// Drafts

QString PlanStore::draftPath(const QString& id) const {
    return QDir(m_folder).filePath(id + draftSuffix);
}

Result<Done> PlanStore::keepDraft(Plan& plan) const {
    if (!QDir().mkpath(m_folder))
        return Error{.kind = ErrorKind::FileFailed, .detail = m_folder};
    if (!isUuid(plan.id))
        plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return savePlan(plan, draftPath(plan.id));
}

QList<KeptPlan> PlanStore::drafts() const {
    QList<KeptPlan> all;
    for (const QString& name : QDir(m_folder).entryList({QLatin1Char('*') + draftSuffix}, QDir::Files)) {
        const QString id = name.chopped(draftSuffix.size());
        const Result<Plan> plan =
            isUuid(id) ? loadPlan(draftPath(id)) : Error{.kind = ErrorKind::InvalidInput};
        if (!plan || plan->id != id)
            continue;
        all.append({.plan = *plan, .draft = true});
        all.last().stepsToApply = countsOf(*plan).toBeApplied;
    }
    std::sort(all.begin(), all.end(), newerFirst);
    return all;
}

bool PlanStore::hasDraft(const QString& id) const {
    return isUuid(id) && QFile::exists(draftPath(id));
}

Result<Done> PlanStore::discardDraft(const QString& id) const {
    if (!hasDraft(id) || QFile::remove(draftPath(id)))
        return Done{};
    return Error{.kind = ErrorKind::FileFailed, .detail = draftPath(id)};
}

} // namespace patdesk
