// SPDX-License-Identifier: MIT
#include "plantext.h"

#include "errortext.h"
#include "patchtext.h"
#include "plaintext.h"
#include "tokentext.h"

#include <QCoreApplication>
#include <QLocale>

namespace patdesk {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PlanText", text);
}

const QString separator = QStringLiteral(" · ");

QString shortText(Instant at) {
    return QLocale().toString(utcDateTime(at).toLocalTime(), QLocale::ShortFormat);
}

QString createdText(Moment created) {
    const auto at = created.known();
    return at ? tr("Created %1").arg(shortText(*at)) : tr("Creation date unreadable");
}

QString expiryText(const Expiry& expiry) {
    if (const auto at = expiry.at.known())
        return tr("expires %1").arg(shortText(*at));
    return expiry.never() ? tr("never expires") : tr("expiry unreadable");
}

QString useText(Moment lastUsed) {
    if (const auto at = lastUsed.known())
        return tr("last used %1")
            .arg(QLocale().toString(utcDateTime(*at).toLocalTime().date(), QLocale::ShortFormat));
    return lastUsed.isNone() ? tr("never used") : tr("last use unreadable");
}

QString scopesInWords(const QStringList& scopes) {
    if (scopes.size() == 1)
        return isolated(scopes.constFirst());
    return scopes.contains(scopeAll) ? scopeAll : tr("%1 scopes").arg(scopes.size());
}

/// The action that all of a plan's steps share.
PlanAction actionOf(const Plan& plan) {
    return plan.steps.isEmpty() ? PlanAction::Delete : plan.steps.constFirst().action;
}

bool isUndo(const Plan& plan) {
    return plan.title == QLatin1String("undo");
}

} // namespace

QString titleOf(const Plan& plan) {
    const auto count = plan.steps.size();
    const QString tokens = count == 1 ? tr("1 token") : tr("%1 tokens").arg(count);
    const auto of = [&](const char* words) { return tr(words).arg(tokens, isolated(plan.tenantName)); };
    if (isUndo(plan))
        return of(QT_TRANSLATE_NOOP("PlanText", "Undo the changes to %1 of %2"));
    if (plan.deleteAfter)
        return of(QT_TRANSLATE_NOOP("PlanText", "Suspend %1 of %2 and delete later"));
    switch (actionOf(plan)) {
    case PlanAction::Delete:
        return of(QT_TRANSLATE_NOOP("PlanText", "Delete %1 of %2"));
    case PlanAction::SetExpiry:
        return of(QT_TRANSLATE_NOOP("PlanText", "Set the expiry of %1 of %2"));
    case PlanAction::Suspend:
        return of(QT_TRANSLATE_NOOP("PlanText", "Suspend %1 of %2"));
    case PlanAction::NarrowScopes:
        return of(QT_TRANSLATE_NOOP("PlanText", "Narrow the scopes of %1 of %2"));
    case PlanAction::Rename:
        return of(QT_TRANSLATE_NOOP("PlanText", "Rename %1 of %2"));
    }
    return {};
}

QString consequenceOf(const Plan& plan) {
    if (isUndo(plan))
        return tr("This restores what the tokens were before the plan was applied.");
    if (plan.deleteAfter)
        return tr("The tokens expire soon. Until then you can restore them with Undo. Patdesk reminds you "
                  "after %1 to delete them.")
            .arg(plan.deleteAfter->count() == 1 ? tr("1 day") : tr("%1 days").arg(plan.deleteAfter->count()));
    switch (actionOf(plan)) {
    case PlanAction::Delete:
        return tr("This cannot be undone. Whatever signs in with these tokens stops working; access tokens "
                  "already issued expire within 12 hours.");
    case PlanAction::Suspend:
        return tr("The tokens expire soon. Until then you can restore them with Undo.");
    case PlanAction::SetExpiry:
    case PlanAction::NarrowScopes:
    case PlanAction::Rename:
        break;
    }
    return tr("This can be undone: Patdesk keeps the old values of each token.");
}

QString countsText(const PlanCounts& counts) {
    QStringList parts{tr("%1 to be sent").arg(counts.toBeApplied)};
    if (counts.skipped > 0)
        parts.append(tr("%1 skipped").arg(counts.skipped));
    if (counts.blocked > 0)
        parts.append(tr("%1 not possible").arg(counts.blocked));
    return parts.join(separator);
}

QString riskText(const PlanCounts& counts) {
    QStringList parts;
    const auto add = [&](PlanWarning warning, const char* words) {
        if (const int count = counts.warnings.at(static_cast<size_t>(warning)); count > 0)
            parts.append(tr(words).arg(count));
    };
    add(PlanWarning::Managed, QT_TRANSLATE_NOOP("PlanText", "%1 managed"));
    add(PlanWarning::UsedRecently, QT_TRANSLATE_NOOP("PlanText", "%1 used in the last 7 days"));
    add(PlanWarning::UseUnreadable, QT_TRANSLATE_NOOP("PlanText", "%1 whose last use cannot be read"));
    add(PlanWarning::NameSaysProduction, QT_TRANSLATE_NOOP("PlanText", "%1 with “prod” in the name"));
    add(PlanWarning::OwnersOnlyToken, QT_TRANSLATE_NOOP("PlanText", "%1 the only token of the owner"));
    add(PlanWarning::NameTaken, QT_TRANSLATE_NOOP("PlanText", "%1 with a name already in use"));
    return parts.join(separator);
}

QString wordsOf(PlanWarning warning) {
    switch (warning) {
    case PlanWarning::Managed:
        return tr("managed by the service: whatever uses it will stop working");
    case PlanWarning::UsedRecently:
        return tr("used in the last 7 days");
    case PlanWarning::UseUnreadable:
        return tr("last use unreadable: something may still use it");
    case PlanWarning::NameSaysProduction:
        return tr("“prod” in the name");
    case PlanWarning::OwnersOnlyToken:
        return tr("its owner has no other token");
    case PlanWarning::NameTaken:
        return tr(
            "its owner has, or this plan creates, another token with this name: the service will refuse it");
    case PlanWarning::NeverAgain:
        return tr("cannot be undone");
    }
    return {};
}

QString wordsOf(PlanObstacle obstacle) {
    switch (obstacle) {
    case PlanObstacle::None:
        return {};
    case PlanObstacle::SignedInWith:
        return tr("– Not possible: Patdesk is signed in with this token");
    case PlanObstacle::SomebodyElses:
        return tr("– Not possible: only the owner can change this token. Delete it, or write to the owner");
    case PlanObstacle::NotPatchableInGeneration:
        return tr("– Not possible: this API generation cannot change an expiry. Choose v1 in Settings");
    case PlanObstacle::ManagedLocked:
        return tr("– Not included: managed by the service. Include managed tokens when you create the plan");
    case PlanObstacle::NothingToDo:
        return tr("– No change needed");
    case PlanObstacle::NameRefused:
        return tr("– Not possible: the new name is empty or too long");
    case PlanObstacle::ScopesRefused:
        return tr("– Not possible: no valid scope would be left");
    case PlanObstacle::ExpiryRefused:
        return tr("– Not possible: the service would not accept this expiry");
    case PlanObstacle::Unreadable:
        return tr("– Not possible: the value to be replaced is unreadable, so it could not be restored");
    }
    return {};
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

QString sendingText(const PlanStep& step) {
    if (step.action == PlanAction::Delete)
        return tr("Delete");
    return patchSummary(step.preImage, step.patch).join(QStringLiteral("; "));
}

QString preImageText(const PlanStep& step) {
    const Token& token = step.preImage;
    return QStringList{useText(token.lastUsed), expiryText(token.expiry), scopesInWords(token.scopes)}.join(
        separator);
}

QStringList warningsOf(const PlanStep& step) {
    if (step.obstacle != PlanObstacle::None)
        return {wordsOf(step.obstacle)};
    QStringList warnings;
    for (const PlanWarning warning : step.warnings) {
        if (warning == PlanWarning::NeverAgain)
            continue;
        QString words = wordsOf(warning);
        words.replace(0, 1, words.front().toUpper());
        warnings.append(QStringLiteral("△ ") + words);
    }
    return warnings;
}

QString stepInFull(const PlanStep& step, ApiGeneration generation) {
    const PlanRequest request = requestOf(step, generation);
    const Token& token = step.preImage;
    QStringList lines = warningsOf(step);
    if (!lines.isEmpty())
        lines.append(QString());
    if (step.obstacle == PlanObstacle::None) {
        lines.append(request.method + QLatin1Char(' ') + request.path);
        if (step.action != PlanAction::Delete)
            lines.append(patchJson(step.patch));
        lines.append(QString());
    }
    lines.append(tr("Before: %1").arg(isolated(token.name, 400)));
    lines.append(
        tr("Client ID %1, owner %2").arg(isolated(token.id.text()), isolated(ownerText(token.owner))));
    lines.append(
        QStringList{createdText(token.created), useText(token.lastUsed), expiryText(token.expiry)}.join(
            QStringLiteral(", ")));
    lines.append(tr("Scopes: %1").arg(token.scopes.join(QLatin1Char(' '))));
    return lines.join(QLatin1Char('\n'));
}

QString resultText(const RunCounts& counts) {
    QStringList parts{counts.toBeApplied == 1
                          ? tr("%1 of 1 change applied").arg(counts.applied)
                          : tr("%1 of %2 changes applied").arg(counts.applied).arg(counts.toBeApplied)};
    const auto add = [&parts](int count, const char* words) {
        if (count > 0)
            parts.append(tr(words).arg(count));
    };
    add(counts.failed, QT_TRANSLATE_NOOP("PlanText", "%1 refused"));
    add(counts.changedSince, QT_TRANSLATE_NOOP("PlanText", "%1 skipped"));
    add(counts.cancelled, QT_TRANSLATE_NOOP("PlanText", "%1 not sent"));
    add(counts.unknown, QT_TRANSLATE_NOOP("PlanText", "%1 unknown"));
    QString all = parts.join(separator) + QLatin1Char('.');
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
    QStringList parts{tr("Dry run: %1 would be sent in %2")
                          .arg(dry.steps == 1 ? tr("1 change") : tr("%1 changes").arg(dry.steps),
                               dry.requests == 1 ? tr("1 request") : tr("%1 requests").arg(dry.requests))};
    if (dry.atLeast > std::chrono::milliseconds(0))
        parts.append(tr("at the service's rate limit %1").arg(durationText(dry.atLeast)));
    if (dry.changedSince > 0)
        parts.append(tr("%1 would be skipped").arg(dry.changedSince));
    if (dry.doneAlready > 0)
        parts.append(dry.doneAlready == 1 ? tr("1 needs no change")
                                          : tr("%1 need no change").arg(dry.doneAlready));
    return parts.join(separator);
}

QString stateText(const KeptPlan& kept) {
    QString state = kept.isFinished() ? tr("finished")
                                      : tr("%1 of %2 done").arg(kept.finishedSteps).arg(kept.stepsToApply);
    if (kept.unknownSteps > 0)
        state += tr(", %1 unknown").arg(kept.unknownSteps);
    return state;
}

} // namespace patdesk
