// SPDX-License-Identifier: MIT
#include "planmaker.h"

#include "keepname.h"
#include "selflockout.h"
#include "tokenrules.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

Plan emptyPlan(const QString& title, const PlanContext& context) {
    Plan plan;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.title = title;
    plan.made = context.now;
    plan.tenantName = context.tenant.name;
    plan.tenantHost = context.tenant.baseUrl.authority();
    plan.production = context.tenant.production;
    plan.generation = context.generation;
    plan.judged = context.verdicts != nullptr;
    return plan;
}

bool saysProduction(const QString& name) {
    static const QRegularExpression word(
        QStringLiteral("(?<![[:alnum:]])(prod|production|prd|live)(?![[:alnum:]])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return word.match(name).hasMatch();
}

std::optional<PlanWarning> warningByVerdict(const Token& token, const PlanContext& context) {
    if (!context.verdicts)
        return std::nullopt;
    switch (context.verdicts->value(token.id.text().toUtf8()).verdict) {
    case Finding::JudgedSafe:
        return std::nullopt;
    case Finding::JudgedInUse:
        return PlanWarning::InUse;
    default:
        return PlanWarning::CannotTell;
    }
}

QList<PlanWarning> warningsOf(const PlanStep& step, const PlanContext& context) {
    const Token& token = step.preImage;
    const bool takesAway = step.action == PlanAction::Delete || step.action == PlanAction::Suspend;
    QList<PlanWarning> warnings;
    const auto byVerdict = takesAway ? warningByVerdict(token, context) : std::nullopt;
    if (byVerdict == PlanWarning::InUse)
        warnings.append(*byVerdict);
    if (token.managed)
        warnings.append(PlanWarning::Managed);
    if (isUsedRecently(token.lastUsed, context.now))
        warnings.append(PlanWarning::UsedRecently);
    if (takesAway && token.lastUsed.isUnreadable())
        warnings.append(PlanWarning::UseUnreadable);
    if (byVerdict == PlanWarning::CannotTell)
        warnings.append(*byVerdict);
    const bool endsSuspension = step.action == PlanAction::Delete || step.action == PlanAction::SetExpiry;
    if (endsSuspension && context.suspended.contains(token.id))
        warnings.append(PlanWarning::Suspended);
    if (takesAway && saysToKeep(token.name))
        warnings.append(PlanWarning::NameSaysKeep);
    if (saysProduction(token.name))
        warnings.append(PlanWarning::NameSaysProduction);
    if (takesAway && context.tokensOfOwner.value(token.owner.id).count == 1)
        warnings.append(PlanWarning::OwnersOnlyToken);
    if (step.action == PlanAction::Delete)
        warnings.append(PlanWarning::NeverAgain);
    return warnings;
}

/// What the edit form would refuse is not sent by a plan either. Names that are taken are warned of: see
/// warnOfTakenNames().
PlanObstacle obstacleOf(const QList<DraftProblem>& problems) {
    for (const DraftProblem problem : problems) {
        switch (problem) {
        case DraftProblem::NameMissing:
        case DraftProblem::NameTooLong:
            return PlanObstacle::NameRefused;
        case DraftProblem::ScopesMissing:
        case DraftProblem::ScopeMalformed:
            return PlanObstacle::ScopesRefused;
        case DraftProblem::ExpiryInPast:
        case DraftProblem::ExpiryTooFar:
        case DraftProblem::NeverNotOffered:
        case DraftProblem::AcknowledgementMissing:
            return PlanObstacle::ExpiryRefused;
        case DraftProblem::NameTaken:
        case DraftProblem::LifetimeOutOfRange:
        case DraftProblem::OwnerLimitReached:
        case DraftProblem::OwnerLimitNear:
            break;
        }
    }
    return PlanObstacle::None;
}

/// Whether the action would overwrite what could not be read: there would be no way back, and no telling
/// whether somebody has changed it since.
bool overwritesTheUnread(PlanAction action, const Token& token) {
    switch (action) {
    case PlanAction::Delete:
        return false;
    case PlanAction::SetExpiry:
    case PlanAction::Suspend:
        return token.expiry.at.isUnreadable();
    case PlanAction::NarrowScopes:
    case PlanAction::Rename:
        return token.partlyUnreadable;
    }
    return false;
}

/// Of what a patch would change.
PatchField fieldOf(PlanAction action) {
    if (action == PlanAction::Rename)
        return PatchField::Name;
    return action == PlanAction::NarrowScopes ? PatchField::Scope : PatchField::ExpirationDate;
}

/// One step that turns `token` into `wanted`, or deletes it.
PlanStep stepFor(PlanAction action, const Token& token, const TokenDraft& wanted,
                 const PlanContext& context) {
    PlanStep step;
    step.action = action;
    step.preImage = token;
    if (action != PlanAction::Delete)
        step.patch = patchBetween(token, wanted);
    step.warnings = warningsOf(step, context);
    step.obstacle = obstacleOf(action, token, step.patch.isEmpty(), context);
    if (action != PlanAction::Delete && step.obstacle == PlanObstacle::None)
        step.obstacle = obstacleOf(problemsOfEdit(token, wanted, context.generation, {}, context.now));
    return step;
}

/// An owner's tokens have names of their own (specification of create). That another step may free the name
/// in time is no comfort: several are under way at once.
void warnOfTakenNames(Plan& plan, const PlanContext& context) {
    const auto newName = [](const PlanStep& step) { return applied(step.patch, step.preImage).name; };
    QHash<std::pair<OwnerId, QString>, int> given;
    for (const PlanStep& step : std::as_const(plan.steps)) {
        if (step.obstacle == PlanObstacle::None)
            ++given[{step.preImage.owner.id, newName(step)}];
    }
    // An owner's names as a set: one owner may have as many tokens as the plan has steps.
    QHash<OwnerId, QSet<QString>> taken;
    for (auto owner = context.tokensOfOwner.begin(); owner != context.tokensOfOwner.end(); ++owner)
        taken.insert(owner.key(), QSet<QString>(owner->names.begin(), owner->names.end()));
    for (PlanStep& step : plan.steps) {
        const OwnerId& owner = step.preImage.owner.id;
        const QString name = newName(step);
        if (name == step.preImage.name || owner.isEmpty()) // nobody's tokens are not one another's
            continue;
        const auto names = taken.constFind(owner);
        if (given.value({owner, name}) > 1 || (names != taken.constEnd() && names->contains(name)))
            step.warnings.append(PlanWarning::NameTaken);
    }
}

} // namespace

PlanObstacle obstacleOf(PlanAction action, const Token& token, bool unchanged, const PlanContext& context) {
    // Only a delete and what shortens its life could lock the user out; a rename could not, but is not worth
    // a risk.
    if (isSignedInWith(token.id, context.tenant, context.caller))
        return PlanObstacle::SignedInWith;
    if (context.gone.contains(token.id))
        return PlanObstacle::Gone;
    if (token.managed && !context.managedUnlocked)
        return PlanObstacle::ManagedLocked;
    if (action == PlanAction::Delete)
        return PlanObstacle::None;
    if (overwritesTheUnread(action, token))
        return PlanObstacle::Unreadable;
    if (unchanged)
        return PlanObstacle::NothingToDo;
    const PatchField field = fieldOf(action);
    const auto block = patchBlock(field, token, context.generation, context.caller);
    if (block == PatchBlock::SomebodyElses && !(field == PatchField::ExpirationDate && context.bulkUpdate))
        return PlanObstacle::SomebodyElses;
    return block == PatchBlock::NotPatchableInGeneration ? PlanObstacle::NotPatchableInGeneration
                                                         : PlanObstacle::None;
}

QString nameBy(const QString& pattern, const Token& token, int n, Instant now) {
    // Replaced in one pass, so that a name that holds "{n}" is not taken for a part of the pattern.
    static const QRegularExpression part(QStringLiteral("\\{(name|owner|n|date)\\}"));
    const QHash<QString, QString> values{
        {QStringLiteral("name"), token.name},
        {QStringLiteral("owner"), token.owner.name},
        {QStringLiteral("n"), QString::number(n)},
        {QStringLiteral("date"), utcDateTime(now).date().toString(Qt::ISODate)},
    };
    QString name;
    qsizetype at = 0;
    for (auto match = part.globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        name += pattern.mid(at, found.capturedStart() - at) + values.value(found.captured(1));
        at = found.capturedEnd();
    }
    return (name + pattern.mid(at)).trimmed();
}

Plan planDelete(const QList<Token>& tokens, const PlanContext& context) {
    Plan plan = emptyPlan(QStringLiteral("delete"), context);
    plan.steps.reserve(tokens.size());
    for (const Token& token : tokens)
        plan.steps.append(stepFor(PlanAction::Delete, token, {}, context));
    return plan;
}

Plan planExpiry(const QList<Token>& tokens, const Expiry& expiry, const PlanContext& context) {
    Plan plan = emptyPlan(QStringLiteral("set expiry"), context);
    plan.steps.reserve(tokens.size());
    for (const Token& token : tokens) {
        TokenDraft wanted = draftOf(token);
        wanted.expiry = expiry;
        wanted.neverExpiresAcknowledged = expiry.never();
        plan.steps.append(stepFor(PlanAction::SetExpiry, token, wanted, context));
    }
    return plan;
}

Plan planExtendExpiry(const QList<Token>& tokens, std::chrono::days extension, const PlanContext& context) {
    Plan plan = emptyPlan(QStringLiteral("extend expiry"), context);
    plan.steps.reserve(tokens.size());
    const auto latest = latestExpiry(context.generation, context.now);
    for (const Token& token : tokens) {
        TokenDraft wanted = draftOf(token);
        if (const auto ends = token.expiry.at.known()) {
            const Instant later = std::max(*ends, context.now) + extension;
            wanted.expiry.at = std::min(later, latest.value_or(later));
        }
        plan.steps.append(stepFor(PlanAction::SetExpiry, token, wanted, context));
    }
    return plan;
}

Plan planSuspend(const QList<Token>& tokens, std::chrono::milliseconds delay, const PlanContext& context) {
    Plan plan = emptyPlan(QStringLiteral("suspend"), context);
    plan.steps.reserve(tokens.size());
    for (const Token& token : tokens) {
        TokenDraft wanted = draftOf(token);
        const Instant soon = context.now + delay;
        const auto ends = token.expiry.at.known();
        if (token.expiry.never() || (ends && *ends > soon))
            wanted.expiry.at = soon;
        plan.steps.append(stepFor(PlanAction::Suspend, token, wanted, context));
    }
    return plan;
}

Plan planNarrowScopes(const QList<Token>& tokens, const QStringList& keep, const PlanContext& context) {
    Plan plan = emptyPlan(QStringLiteral("narrow scopes"), context);
    plan.steps.reserve(tokens.size());
    for (const Token& token : tokens) {
        TokenDraft wanted = draftOf(token);
        // A token with every right is narrowed to what is to be kept; any other loses what is not.
        if (token.scopes.contains(scopeAll) && !keep.contains(scopeAll))
            wanted.scopes = keep;
        else
            wanted.scopes.removeIf([&keep](const QString& scope) { return !keep.contains(scope); });
        if (wanted.scopes.isEmpty())
            wanted.scopes = token.scopes;
        plan.steps.append(stepFor(PlanAction::NarrowScopes, token, wanted, context));
    }
    return plan;
}

Plan planRename(const QList<Token>& tokens, const QString& pattern, const PlanContext& context) {
    Plan plan = emptyPlan(QStringLiteral("rename"), context);
    plan.steps.reserve(tokens.size());
    int number = 0;
    for (const Token& token : tokens) {
        TokenDraft wanted = draftOf(token);
        wanted.name = nameBy(pattern, token, ++number, context.now);
        plan.steps.append(stepFor(PlanAction::Rename, token, wanted, context));
    }
    warnOfTakenNames(plan, context);
    return plan;
}

Plan planUndo(const Plan& plan, const QList<int>& applied, const PlanContext& context) {
    Plan undo = emptyPlan(QStringLiteral("undo"), context);
    undo.undoes = UndonePlan{plan.id, plan.made, plan.deleteAfter.has_value()};
    for (const int index : applied) {
        const PlanStep& done = plan.steps[index];
        if (done.action == PlanAction::Delete)
            continue;
        TokenDraft wanted = draftOf(done.preImage);
        wanted.neverExpiresAcknowledged |= wanted.expiry.never();
        undo.steps.append(stepFor(done.action, patdesk::applied(done.patch, done.preImage), wanted, context));
        if (!isUndo(plan))
            undo.steps.last().warnings.clear();
    }
    warnOfTakenNames(undo, context);
    return undo;
}

} // namespace patdesk
