// SPDX-License-Identifier: MIT
#include "planreport.h"

namespace patdesk {

namespace {

QString wordOf(PlanAction action) {
    switch (action) {
    case PlanAction::Delete:
        return QStringLiteral("delete");
    case PlanAction::SetExpiry:
        return QStringLiteral("change expiry");
    case PlanAction::Suspend:
        return QStringLiteral("suspend");
    case PlanAction::NarrowScopes:
        return QStringLiteral("narrow scopes");
    case PlanAction::Rename:
        return QStringLiteral("rename");
    }
    return {};
}

QString reasonOf(PlanObstacle obstacle) {
    switch (obstacle) {
    case PlanObstacle::None:
        return {};
    case PlanObstacle::SignedInWith:
        return QStringLiteral("used by Patdesk itself");
    case PlanObstacle::SomebodyElses:
        return QStringLiteral("belongs to somebody else");
    case PlanObstacle::NotPatchableInGeneration:
        return QStringLiteral("not possible in this API generation");
    case PlanObstacle::ManagedLocked:
        return QStringLiteral("managed by the service");
    case PlanObstacle::NothingToDo:
        return QStringLiteral("no change needed");
    case PlanObstacle::NameRefused:
        return QStringLiteral("invalid name");
    case PlanObstacle::ScopesRefused:
        return QStringLiteral("no valid scope left");
    case PlanObstacle::ExpiryRefused:
        return QStringLiteral("expiry not possible");
    case PlanObstacle::Unreadable:
        return QStringLiteral("partly unreadable");
    case PlanObstacle::Gone:
        return QStringLiteral("deleted since");
    }
    return {};
}

QString resultOf(const PlanStep& step, const StepRecord& record) {
    if (step.obstacle != PlanObstacle::None)
        return QStringLiteral("not possible");
    if (step.skipped)
        return QStringLiteral("skipped");
    switch (record.state) {
    case StepState::Waiting:
        return QStringLiteral("not sent yet");
    case StepState::Sending:
        return QStringLiteral("sent, no answer yet");
    case StepState::Done:
        return QStringLiteral("done");
    case StepState::Failed:
        return QStringLiteral("failed");
    case StepState::ChangedSince:
        return QStringLiteral("skipped");
    case StepState::Unknown:
        return QStringLiteral("unknown");
    case StepState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString whyOf(const PlanStep& step, const StepRecord& record) {
    if (step.obstacle != PlanObstacle::None)
        return reasonOf(step.obstacle);
    if (step.skipped)
        return {};
    if (record.state == StepState::ChangedSince)
        return QStringLiteral("changed since the plan was created");
    return record.error ? QString(nameOf(record.error->kind)) : QString();
}

bool isWarned(const PlanStep& step, PlanWarning warning) {
    return step.warnings.contains(warning);
}

/// As exports of evidence have it; empty where nothing was judged, and for what deletes nothing.
QString verdictOf(const Plan& plan, const PlanStep& step) {
    if (!plan.judged || step.action != PlanAction::Delete)
        return {};
    if (isWarned(step, PlanWarning::InUse))
        return QStringLiteral("in-use");
    return isWarned(step, PlanWarning::CannotTell) ? QStringLiteral("cannot-tell") : QStringLiteral("safe");
}

/// What the reviewer has said of a token that is not safe.
QString justificationOf(const Plan& plan, const PlanStep& step) {
    const bool isSafe = !isWarned(step, PlanWarning::InUse) && !isWarned(step, PlanWarning::CannotTell);
    return isSafe || !step.isToBeApplied() ? QString() : plan.reason;
}

/// Empty = never.
QString date(Moment moment) {
    if (const auto at = moment.known())
        return toRfc3339(*at);
    return moment.isNone() ? QString() : QStringLiteral("unreadable");
}

/// What the action is about, in a token.
QString valueOf(PlanAction action, const Token& token) {
    switch (action) {
    case PlanAction::Delete:
        return {};
    case PlanAction::SetExpiry:
    case PlanAction::Suspend:
        return date(token.expiry.at);
    case PlanAction::NarrowScopes:
        return token.scopes.join(QLatin1Char(' '));
    case PlanAction::Rename:
        return token.name;
    }
    return {};
}

} // namespace

PlanReport reportOf(const Plan& plan, const QList<StepRecord>& records, const QList<int>& order) {
    PlanReport report{{QStringLiteral("tenant"), QStringLiteral("host"), QStringLiteral("plan"),
                       QStringLiteral("action"), QStringLiteral("id"), QStringLiteral("name"),
                       QStringLiteral("ownerId"), QStringLiteral("owner"), QStringLiteral("lastUsed"),
                       QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("result"),
                       QStringLiteral("reason"), QStringLiteral("trackingId"), QStringLiteral("verdict"),
                       QStringLiteral("deletedBecause")},
                      {}};
    report.rows.reserve(plan.steps.size());
    for (int place = 0; place < plan.steps.size(); ++place) {
        const int i = order.isEmpty() ? place : order[place];
        const PlanStep& step = plan.steps[i];
        const Token& token = step.preImage;
        const QString after =
            step.action == PlanAction::Delete ? QString() : valueOf(step.action, applied(step.patch, token));
        report.rows.append({plan.tenantName, plan.tenantHost, plan.id, wordOf(step.action), token.id.text(),
                            token.name, token.owner.id.text(), token.owner.name, date(token.lastUsed),
                            valueOf(step.action, token), after, resultOf(step, records[i]),
                            whyOf(step, records[i]),
                            records[i].error ? records[i].error->trackingId : QString(),
                            verdictOf(plan, step), justificationOf(plan, step)});
    }
    return report;
}

} // namespace patdesk
