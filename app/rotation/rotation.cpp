// SPDX-License-Identifier: MIT
#include "rotation.h"

#include <QUuid>

#include <algorithm>

namespace patdesk {

namespace {

bool isOver(RotationStage stage) {
    return stage == RotationStage::Finished || stage == RotationStage::Abandoned;
}

/// lastUsed is written once a day: a use shows up to a day late.
constexpr std::chrono::days reportingDelay{1};

const Token* find(const QList<Token>& tokens, const TokenId& id) {
    const auto found =
        std::find_if(tokens.begin(), tokens.end(), [&id](const Token& t) { return t.id == id; });
    return found == tokens.end() ? nullptr : &*found;
}

/// By so much the service's clock may be behind this machine's.
constexpr std::chrono::minutes leeway{10};

/// A create that has ended like this may have made its token; so may one of which no end is known.
bool mayHaveMade(std::optional<ErrorKind> end) {
    return !end || *end == ErrorKind::SecretLost || *end == ErrorKind::Cancelled || mayHaveHappened(*end);
}

/// Whether the create, whose answer is not known, has happened. What it cannot have made may be at work:
/// another Patdesk gives the same name to a successor of the same day.
RotationView viewOfCreating(const Rotation& rotation, const QList<Token>& mine) {
    const auto orphan = std::find_if(mine.begin(), mine.end(), [&rotation](const Token& t) {
        const auto created = t.created.known();
        return t.name == rotation.temporaryName && created && *created >= rotation.started - leeway;
    });
    if (orphan == mine.end() || !mayHaveMade(rotation.trouble))
        return {RotationView::Next::CreateAnew, {}, {}};
    return {RotationView::Next::AskForSecret, orphan->id, {}};
}

/// `old` is null where it could not be read.
RotationView viewOfWatching(const Rotation& rotation, const Token* old, Instant now) {
    const Instant since = rotation.watchedSince.value_or(rotation.started);
    RotationView view;
    if (!old || old->lastUsed.isUnreadable()) {
        view.useUnreadable = true;
        return view; // nobody knows whether something uses it
    }
    if (const auto used = old->lastUsed.known(); used && *used > since)
        view.lastUseWhileWatched = used;
    const Instant quietSince = view.lastUseWhileWatched.value_or(since);
    if (rotation.quietDays > 0 && now - quietSince >= std::chrono::days(rotation.quietDays) + reportingDelay)
        view.next = RotationView::Next::MayRetire;
    return view;
}

} // namespace

std::optional<RotationObstacle> rotationObstacle(const Token& token, const Caller& caller,
                                                 const OwnersTokens& mine, const QList<Rotation>& rotations) {
    if (!caller.isMyself(token.owner.id)) // the successor would be the caller's, whoever that is
        return RotationObstacle::SomebodyElses;
    if (token.managed)
        return RotationObstacle::Managed;
    if (token.partlyUnreadable || token.expiry.at.isUnreadable())
        return RotationObstacle::Unreadable;
    if (caller.isSignedInWith(token.id))
        return RotationObstacle::SignedInWith;
    const bool rotating = std::any_of(rotations.begin(), rotations.end(), [&token](const Rotation& r) {
        return !isOver(r.stage) && (r.old.id == token.id || r.successor == token.id);
    });
    if (rotating)
        return RotationObstacle::AlreadyRotating;
    return mine.count - mine.managed >= maxTokensPerOwner ? std::optional(RotationObstacle::OwnerLimit)
                                                          : std::nullopt;
}

Rotation newRotation(const Token& old, const QString& tenantName, const QString& tenantHost, int quietDays,
                     const OwnersTokens& mine, Instant now) {
    Rotation rotation;
    rotation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    rotation.tenantName = tenantName;
    rotation.tenantHost = tenantHost;
    rotation.old = old;
    rotation.started = now;
    rotation.quietDays = quietDays;
    const QString ending =
        QStringLiteral(" (successor %1)").arg(utcDateTime(now).date().toString(Qt::ISODate));
    rotation.temporaryName = old.name.left(maxNameLength - ending.size()) + ending;
    for (int number = 2; mine.names.contains(rotation.temporaryName); ++number) {
        const QString numbered = ending + QLatin1Char(' ') + QString::number(number);
        rotation.temporaryName = old.name.left(maxNameLength - numbered.size()) + numbered;
    }
    return rotation;
}

QList<DraftProblem> successorProblems(const Rotation& rotation, ApiGeneration generation,
                                      const OwnersTokens& mine, Instant now) {
    QList<DraftProblem> problems =
        problemsOfNewToken(successorDraft(rotation, generation, now), generation, mine, now);
    problems.removeIf(isWarning);
    return problems;
}

TokenDraft successorDraft(const Rotation& rotation, ApiGeneration generation, Instant now) {
    TokenDraft draft = draftOf(rotation.old);
    draft.name = rotation.temporaryName;
    // Without a beginning there is no span: then what is left of it.
    if (const auto ends = rotation.old.expiry.at.known())
        draft.expiry.at = now + std::max(*ends - rotation.old.created.known().value_or(now),
                                         std::chrono::milliseconds(std::chrono::days(1)));
    else if (rotation.old.expiry.at.isUnreadable())
        draft.expiry.at = now + std::chrono::days(1);
    draft.neverExpiresAcknowledged = draft.expiry.never();
    if (const auto latest = latestExpiry(generation, now);
        latest && draft.expiry.at.known().value_or(Instant::max()) > *latest)
        draft.expiry.at = *latest;
    return draft;
}

RotationView viewOf(const Rotation& rotation, const QList<Token>& mineNow, bool someUnread, Instant now) {
    using Next = RotationView::Next;
    if (isOver(rotation.stage))
        return {Next::Nothing, {}, {}};
    if (rotation.stage == RotationStage::Creating)
        return viewOfCreating(rotation, mineNow);
    const Token* const old = find(mineNow, rotation.old.id);
    const Token* const successor = find(mineNow, rotation.successor);
    if (!successor)
        return {Next::SuccessorGone, {}, {}};
    const bool oldIsGone = !old && (!someUnread || rotation.stage == RotationStage::Renaming);
    if (oldIsGone)
        return {successor->name == rotation.old.name ? Next::Nothing : Next::Rename, {}, {}};
    if (rotation.stage == RotationStage::Created)
        return {Next::Verify, {}, {}};
    if (rotation.stage == RotationStage::Retiring)
        return {Next::DeleteOld, {}, {}};
    return viewOfWatching(rotation, old, now);
}

} // namespace patdesk
