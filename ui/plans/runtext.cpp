// SPDX-License-Identifier: MIT
#include "runtext.h"

#include "errortext.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

const QString separator = QStringLiteral(" · ");

const char* doneText(const Plan& plan) {
    if (isUndo(plan))
        return QT_TRANSLATE_NOOP("patdesk", "%1 restored");
    switch (actionOf(plan)) {
    case PlanAction::Delete:
        return QT_TRANSLATE_NOOP("patdesk", "%1 deleted");
    case PlanAction::Suspend:
        return QT_TRANSLATE_NOOP("patdesk", "%1 suspended");
    case PlanAction::NarrowScopes:
        return QT_TRANSLATE_NOOP("patdesk", "%1 narrowed");
    case PlanAction::Rename:
        return QT_TRANSLATE_NOOP("patdesk", "%1 renamed");
    case PlanAction::SetExpiry:
        break;
    }
    return QT_TRANSLATE_NOOP("patdesk", "%1 changed");
}

} // namespace

QString headlineOf(const Plan& plan, const RunCounts& counts) {
    const bool finished = counts.finished() == counts.toBeApplied;
    const QString done = finished ? QString::number(counts.applied)
                                  : tr("%1 of %2").arg(counts.applied).arg(counts.toBeApplied);
    QStringList parts{tr(doneText(plan)).arg(done), tr("%1 failed").arg(counts.failed)};
    if (finished)
        parts.append((deletes(plan) ? tr("%1 kept") : tr("%1 unchanged")).arg(counts.kept));
    if (counts.unknown > 0)
        parts.append(tr("%1 unknown").arg(counts.unknown));
    return parts.join(separator);
}

QString wordsOf(const StepRecord& record) {
    switch (record.state) {
    case StepState::Waiting:
        return {};
    case StepState::Sending:
        return tr("… Sent, no answer yet");
    case StepState::Done:
        return tr("✓ Applied");
    case StepState::Failed:
        return QStringLiteral("▲ ") + (record.error ? errorText(*record.error).what : tr("Refused"));
    case StepState::ChangedSince:
        return tr("△ Skipped: changed since the plan was created");
    case StepState::Unknown:
        return tr("? Unknown whether it was applied");
    case StepState::Cancelled:
        return tr("– Not sent: cancelled");
    }
    return {};
}

QString wordsOf(StepStanding standing) {
    switch (standing) {
    case StepStanding::AsPlanned:
        return tr("✓ Would be sent");
    case StepStanding::DoneAlready:
        return tr("– No change needed: nothing would be sent");
    case StepStanding::Changed:
        return tr("△ Would be skipped: changed since the plan was created");
    case StepStanding::Gone:
        return tr("△ Would be skipped: the token no longer exists");
    }
    return {};
}

QString resultText(const RunCounts& counts) {
    QStringList parts{tr("%1 of %n change(s) applied", nullptr, counts.toBeApplied).arg(counts.applied)};
    const auto add = [&parts](int count, const char* words) {
        if (count > 0)
            parts.append(tr(words).arg(count));
    };
    add(counts.failed, QT_TRANSLATE_NOOP("patdesk", "%1 refused"));
    add(counts.changedSince, QT_TRANSLATE_NOOP("patdesk", "%1 skipped"));
    add(counts.cancelled, QT_TRANSLATE_NOOP("patdesk", "%1 not sent"));
    add(counts.unknown, QT_TRANSLATE_NOOP("patdesk", "%1 unknown"));
    QString all = tr("%1.", "ends a sentence").arg(parts.join(separator));
    if (counts.unknown > 0)
        all += tr(" Check the tokens whose result is unknown, then send them again or leave them.");
    if (counts.undoable < counts.applied)
        all += tr(" Deleted tokens cannot be restored.");
    return all;
}

QString durationText(std::chrono::milliseconds time) {
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    return seconds < 90 ? tr("about %1 s").arg(seconds) : tr("about %1 min").arg((seconds + 30) / 60);
}

QString dryRunText(const DryRun& dry) {
    QStringList parts{
        tr("Dry run: %1 would be sent in %2")
            .arg(tr("%n change(s)", nullptr, dry.steps), tr("%n request(s)", nullptr, dry.requests))};
    if (dry.atLeast > std::chrono::milliseconds(0))
        parts.append(tr("at the service's rate limit %1").arg(durationText(dry.atLeast)));
    if (dry.changedSince > 0)
        parts.append(tr("%1 would be skipped").arg(dry.changedSince));
    if (dry.doneAlready > 0)
        parts.append(tr("%n need(s) no change", nullptr, dry.doneAlready));
    return parts.join(separator);
}

QString stateText(const KeptPlan& kept) {
    if (kept.draft)
        return tr("Draft");
    QString state = kept.isFinished() ? tr("Finished")
                                      : tr("%1 of %2 done").arg(kept.finishedSteps).arg(kept.stepsToApply);
    if (kept.unknownSteps > 0)
        state += tr(", %1 unknown").arg(kept.unknownSteps);
    return state;
}

QString chipText(const UnfinishedPlan& plan) {
    return (plan.running ? tr("Plan running · %1 of %2") : tr("Plan paused · %1 of %2"))
        .arg(plan.finished)
        .arg(plan.toBeApplied);
}

} // namespace patdesk
