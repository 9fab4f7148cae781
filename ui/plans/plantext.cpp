// SPDX-License-Identifier: MIT
#include "plantext.h"

#include "errortext.h"
#include "paragraph.h"
#include "patchtext.h"
#include "plaintext.h"
#include "planbatches.h"
#include "plural.h"
#include "screamtest.h"
#include "tokentext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

const QString separator = QStringLiteral(" · ");

QString createdText(Moment created) {
    const auto at = created.known();
    return at ? tr("Created %1").arg(exactText(*at)) : tr("Creation date unreadable");
}

QString expiryText(const Expiry& expiry) {
    if (const auto at = expiry.at.known())
        return tr("expires %1").arg(exactText(*at));
    return expiry.never() ? tr("never expires") : tr("expiry unreadable");
}

QString useText(Moment lastUsed) {
    if (const auto at = lastUsed.known())
        return tr("last used %1").arg(dayText(*at));
    return lastUsed.isNone() ? tr("never used") : tr("last use unreadable");
}

QString scopesInWords(const QStringList& scopes) {
    if (scopes.size() == 1)
        return isolated(scopes.constFirst());
    return scopes.contains(scopeAll) ? scopeAll : tr("%n scope(s)", nullptr, plural(scopes.size()));
}
} // namespace

QString titleOf(const Plan& plan) {
    return titleOf(plan, countsOf(plan));
}

QString titleOf(const Plan& plan, const PlanCounts& counts) {
    const int count = counts.toBeApplied;
    const QString tokens = tr("%n token(s)", nullptr, count);
    const auto of = [&](const char* words) { return tr(words).arg(tokens, isolated(plan.tenantName)); };
    if (isUndo(plan))
        return of(QT_TRANSLATE_NOOP("patdesk", "Undo the changes to %1 in %2"));
    if (plan.listenFor)
        return of(QT_TRANSLATE_NOOP("patdesk", "Suspend %1 in %2 and listen"));
    if (plan.deleteAfter)
        return of(QT_TRANSLATE_NOOP("patdesk", "Suspend %1 in %2 and delete later"));
    switch (actionOf(plan)) {
    case PlanAction::Delete:
        return of(QT_TRANSLATE_NOOP("patdesk", "Delete %1 in %2"));
    case PlanAction::SetExpiry:
        return of(QT_TRANSLATE_NOOP("patdesk", "Change the expiry of %1 in %2"));
    case PlanAction::Suspend:
        return of(QT_TRANSLATE_NOOP("patdesk", "Suspend %1 in %2"));
    case PlanAction::NarrowScopes:
        return of(QT_TRANSLATE_NOOP("patdesk", "Narrow the scopes of %1 in %2"));
    case PlanAction::Rename:
        return of(QT_TRANSLATE_NOOP("patdesk", "Rename %1 in %2"));
    }
    return {};
}

/// Until when there is a way back.
QString suspensionText(const Plan& plan) {
    for (const PlanStep& step : plan.steps) {
        const auto ends = applied(step.patch, step.preImage).expiry.at.known();
        if (step.isToBeApplied() && ends)
            return tr("The tokens expire on %1. Until then you can restore them with Undo, and not after.")
                .arg(exactText(*ends));
    }
    return tr("The tokens expire soon. Until then you can restore them with Undo.");
}

/// When, and what happens to what is needed.
QString listeningText(const Plan& plan) {
    Instant first = Instant::max();
    for (const PlanStep& step : plan.steps) {
        if (step.isToBeApplied())
            first = std::min(first, suspendedTo(step));
    }
    const QString time = tr("%n day(s)", nullptr, plural(plan.listenFor->count()));
    const QString what = tr("Patdesk listens for sign-ins with them for %1, and restores what is needed "
                            "at once, as far as the service allows it.")
                             .arg(time);
    return first == Instant::max() ? what
                                   : paragraph({tr("The tokens expire on %1.").arg(exactText(first)), what});
}

/// What is restored, and what no longer can be.
QString undoText(const Plan& plan, const PlanCounts& counts) {
    const int count = counts.toBeApplied;
    const QString restored = tr("Restores %n token(s) to what it was/they were", nullptr, count);
    QStringList sentences;
    if (count == 0)
        sentences.append(tr("Restores nothing."));
    else
        sentences.append(plan.undoes ? tr("%1 before %2.").arg(restored, exactText(plan.undoes->made))
                                     : tr("%1 before the plan was applied.").arg(restored));
    if (const int gone = counts.blockedBy(PlanObstacle::Gone); gone > 0)
        sentences.append(tr("%1.").arg(countText(PlanObstacle::Gone, gone)));
    if (count > 0 && plan.undoes && plan.undoes->reminds)
        sentences.append(tr("You will not be reminded to delete what is restored."));
    return paragraph(sentences);
}

QString consequenceOf(const Plan& plan, const PlanCounts& counts) {
    if (isUndo(plan))
        return undoText(plan, counts);
    if (plan.listenFor)
        return listeningText(plan);
    if (plan.deleteAfter)
        return paragraph(
            {suspensionText(plan), tr("Patdesk reminds you after %1 to delete them.")
                                       .arg(tr("%n day(s)", nullptr, plural(plan.deleteAfter->count())))});
    switch (actionOf(plan)) {
    case PlanAction::Delete:
        return tr("This cannot be undone. Whatever signs in with these tokens stops working; access tokens "
                  "already issued expire within 12 hours.");
    case PlanAction::Suspend:
        return suspensionText(plan);
    case PlanAction::SetExpiry:
    case PlanAction::NarrowScopes:
    case PlanAction::Rename:
        break;
    }
    return tr("This can be undone: Patdesk keeps the old values of each token.");
}

QString countText(PlanObstacle obstacle, int tokens) {
    switch (obstacle) {
    case PlanObstacle::None:
        return {};
    case PlanObstacle::SignedInWith:
        return tr("%n is/are used by Patdesk itself", nullptr, tokens);
    case PlanObstacle::SomebodyElses:
        return tr("%n belong(s) to somebody else/others", nullptr, tokens);
    case PlanObstacle::NotPatchableInGeneration:
        return tr("%n not possible in this API generation", nullptr, tokens);
    case PlanObstacle::ManagedLocked:
        return tr("%n not included (managed by the service)", nullptr, tokens);
    case PlanObstacle::NothingToDo:
        return tr("%n need(s) no change", nullptr, tokens);
    case PlanObstacle::NameRefused:
        return tr("%n would get an invalid name", nullptr, tokens);
    case PlanObstacle::ScopesRefused:
        return tr("%n would be left without a valid scope", nullptr, tokens);
    case PlanObstacle::ExpiryRefused:
        return tr("%n with an expiry that the service would not accept", nullptr, tokens);
    case PlanObstacle::Unreadable:
        return tr("%n is/are partly unreadable", nullptr, tokens);
    case PlanObstacle::Gone:
        return tr("%n has/have been deleted since", nullptr, tokens);
    }
    return {};
}

namespace {

/// In the order of the enumeration.
QStringList countTexts(const ObstacleCounts& counts) {
    QStringList parts;
    for (size_t i = 1; i < counts.size(); ++i) {
        if (counts[i] > 0)
            parts.append(countText(static_cast<PlanObstacle>(i), counts[i]));
    }
    return parts;
}

/// Why nothing can be done with the only token.
QString soleObstacle(const ObstacleCounts& counts) {
    const auto only = std::find(counts.begin() + 1, counts.end(), 1);
    if (only == counts.end())
        return {};
    const QString words = wordsOf(static_cast<PlanObstacle>(only - counts.begin()));
    return words.mid(QStringLiteral("– ").size());
}

/// Of one token, before it is planned.
const char* possibleText(PlanWish::Kind kind) {
    switch (kind) {
    case PlanWish::Kind::SuspendThenDelete:
    case PlanWish::Kind::SuspendAndListen:
    case PlanWish::Kind::Suspend:
        return QT_TRANSLATE_NOOP("patdesk", "%1 can be suspended");
    case PlanWish::Kind::Delete:
        return QT_TRANSLATE_NOOP("patdesk", "%1 can be deleted");
    case PlanWish::Kind::SetExpiry:
    case PlanWish::Kind::ExtendExpiry:
        return QT_TRANSLATE_NOOP("patdesk", "%1 can get another expiry");
    case PlanWish::Kind::NarrowScopes:
        return QT_TRANSLATE_NOOP("patdesk", "%1 can get fewer scopes");
    case PlanWish::Kind::Rename:
        return QT_TRANSLATE_NOOP("patdesk", "%1 can be renamed");
    }
    return "";
}

} // namespace

namespace {

/// Those that a plan changes, in the form that it is made with as in its review.
QString plannedText(PlanAction action, int tokens) {
    switch (action) {
    case PlanAction::Delete:
        return tr("%1 to be deleted").arg(tokens);
    case PlanAction::Suspend:
        return tr("%1 to be suspended").arg(tokens);
    case PlanAction::SetExpiry:
        return tr("%1 to get another expiry").arg(tokens);
    case PlanAction::NarrowScopes:
        return tr("%1 to get fewer scopes").arg(tokens);
    case PlanAction::Rename:
        return tr("%1 to be renamed").arg(tokens);
    }
    return {};
}

QString ofAll(int tokens, const QStringList& parts) {
    const QString all = parts.join(separator);
    return tokens == 1 ? all : tr("Of %1 tokens: %2").arg(tokens).arg(all);
}

bool saysVerdicts(const Plan& plan, const PlanCounts& counts) {
    return plan.judged && counts.deletions > 0;
}

/// "142 safe, 9 in use, 13 cannot tell".
QString verdictsText(const PlanCounts& counts) {
    const int inUse = counts.warnedBy(PlanWarning::InUse);
    const int cannotTell = counts.warnedBy(PlanWarning::CannotTell);
    return tr("%1 safe, %2 in use, %3 cannot tell")
        .arg(counts.toBeApplied - inUse - cannotTell)
        .arg(inUse)
        .arg(cannotTell);
}

} // namespace

QString countsText(const Plan& plan, const PlanCounts& counts) {
    QString planned = isUndo(plan) ? tr("%1 to be restored").arg(counts.toBeApplied)
                                   : plannedText(actionOf(plan), counts.toBeApplied);
    if (saysVerdicts(plan, counts))
        planned = tr("%1 (%2)").arg(planned, verdictsText(counts));
    QStringList parts{planned};
    if (counts.skipped > 0)
        parts.append(tr("%1 skipped").arg(counts.skipped));
    parts += countTexts(counts.obstacles);
    return ofAll(counts.toBeApplied + counts.skipped + counts.blocked, parts);
}

QString reachText(const PlanReach& reach, PlanWish::Kind kind) {
    const ObstacleCounts& counts = reach.countsOf(kind);
    if (reach.tokens() == 1)
        return reach.possible(kind) == 1 ? tr(possibleText(kind)).arg(tr("This token"))
                                         : soleObstacle(counts);
    QString possible = plannedText(actionOf(kind), reach.possible(kind));
    if (counts.at(static_cast<size_t>(PlanObstacle::SomebodyElses)) > 0 && reach.possible(kind) > 0)
        possible = tr("%1 (yours)").arg(possible);
    QStringList parts{possible};
    parts += countTexts(counts);
    return ofAll(reach.tokens(), parts);
}

QString pointlessText(const PlanReach& reach, PlanWish::Kind kind) {
    const ObstacleCounts& counts = reach.countsOf(kind);
    const auto most = std::max_element(counts.begin() + 1, counts.end());
    switch (static_cast<PlanObstacle>(most - counts.begin())) {
    case PlanObstacle::SomebodyElses:
        return tr("only the owners can");
    case PlanObstacle::SignedInWith:
        return tr("used by Patdesk itself");
    case PlanObstacle::NotPatchableInGeneration:
        return tr("not in this API generation");
    case PlanObstacle::NothingToDo:
        return kind == PlanWish::Kind::ExtendExpiry ? tr("they never expire") : tr("no change needed");
    case PlanObstacle::Unreadable:
        return tr("unreadable");
    case PlanObstacle::Gone:
        return tr("deleted since");
    default:
        return tr("not possible");
    }
}

QString riskText(const Plan& plan, const PlanCounts& counts) {
    QStringList parts;
    const auto add = [&](PlanWarning warning, const char* words) {
        if (const int count = counts.warnings.at(static_cast<size_t>(warning)); count > 0)
            parts.append(tr(words).arg(count));
    };
    const bool judged = saysVerdicts(plan, counts);
    if (!judged)
        add(PlanWarning::InUse, QT_TRANSLATE_NOOP("patdesk", "%1 in use"));
    add(PlanWarning::Managed, QT_TRANSLATE_NOOP("patdesk", "%1 managed"));
    add(PlanWarning::UsedRecently, QT_TRANSLATE_NOOP("patdesk", "%1 used in the last 30 days"));
    add(PlanWarning::UseUnreadable, QT_TRANSLATE_NOOP("patdesk", "%1 whose last use cannot be read"));
    if (!judged)
        add(PlanWarning::CannotTell, QT_TRANSLATE_NOOP("patdesk", "%1 not known to be safe"));
    add(PlanWarning::Suspended, QT_TRANSLATE_NOOP("patdesk", "%1 suspended on purpose"));
    add(PlanWarning::NameSaysKeep, QT_TRANSLATE_NOOP("patdesk", "%1 with “do not delete” in the name"));
    add(PlanWarning::NameSaysProduction, QT_TRANSLATE_NOOP("patdesk", "%1 with “prod” in the name"));
    add(PlanWarning::OwnersOnlyToken, QT_TRANSLATE_NOOP("patdesk", "%1 the only token of the owner"));
    add(PlanWarning::NameTaken, QT_TRANSLATE_NOOP("patdesk", "%1 with a name already in use"));
    return parts.join(separator);
}

QString wordsOf(PlanWarning warning) {
    switch (warning) {
    case PlanWarning::InUse:
        return tr("judged in use");
    case PlanWarning::CannotTell:
        return tr("not judged safe");
    case PlanWarning::Managed:
        return tr("managed by the service: whatever uses it will stop working");
    case PlanWarning::UsedRecently:
        return tr("used in the last 30 days");
    case PlanWarning::UseUnreadable:
        return tr("last use unreadable: something may still use it");
    case PlanWarning::Suspended:
        return tr("suspended on purpose, by a scream test or a plan that is not over yet");
    case PlanWarning::NameSaysKeep:
        return tr("the name says not to delete it");
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
    case PlanObstacle::Gone:
        return tr("– Not possible: the token has been deleted since");
    }
    return {};
}

QString lastUsedText(const PlanStep& step) {
    const Moment used = step.preImage.lastUsed;
    if (const auto at = used.known())
        return dayText(*at);
    return used.isNone() ? neverText() : unreadableText();
}

namespace {

/// What the action of a step is about, in a token.
QString valueText(const PlanStep& step, const Token& token) {
    switch (step.action) {
    case PlanAction::Delete:
        return QStringList{expiryText(token.expiry), scopesInWords(token.scopes)}.join(separator);
    case PlanAction::SetExpiry:
    case PlanAction::Suspend:
        if (const auto at = token.expiry.at.known())
            return exactText(*at);
        return token.expiry.never() ? neverText() : unreadableText();
    case PlanAction::NarrowScopes:
        return token.scopes.join(QStringLiteral(", "));
    case PlanAction::Rename:
        return token.name;
    }
    return {};
}

} // namespace

QString nowText(const PlanStep& step) {
    return valueText(step, step.preImage);
}

QString newText(const PlanStep& step) {
    if (step.action == PlanAction::Delete)
        return tr("Deleted");
    return valueText(step, applied(step.patch, step.preImage));
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

namespace {

/// What is sent, as it is sent.
QStringList requestLines(const PlanRequest& request) {
    QStringList lines{request.method + QLatin1Char(' ') + request.path};
    if (!request.body.isEmpty())
        lines.append(QString::fromUtf8(QJsonDocument::fromJson(request.body).toJson()).trimmed());
    if (request.others > 0)
        lines.append(tr("%n other token(s) of the plan get(s) the same expiry in the same request, which "
                        "takes %1 tokens at most.",
                        nullptr, request.others)
                         .arg(maxBulk));
    return lines;
}

} // namespace

QString stepInFull(const Plan& plan, const PlanStep& step, const PlanRoute& route) {
    const Token& token = step.preImage;
    QStringList lines = warningsOf(step);
    if (!lines.isEmpty())
        lines.append(QString());
    if (step.obstacle == PlanObstacle::None) {
        lines += requestLines(requestOf(plan, step, route));
        lines += patchSummary(token, step.patch);
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
} // namespace patdesk
