// SPDX-License-Identifier: MIT
#include "tokendraft.h"

#include <algorithm>

namespace patdesk {

namespace {

void checkName(const QString& name, const OwnersTokens& others, QList<DraftProblem>& problems) {
    if (name.trimmed().isEmpty())
        problems.append(DraftProblem::NameMissing);
    else if (name.trimmed().size() > maxNameLength)
        problems.append(DraftProblem::NameTooLong);
    else if (others.names.contains(name.trimmed()))
        problems.append(DraftProblem::NameTaken);
}

void checkScopes(const QStringList& scopes, QList<DraftProblem>& problems) {
    const QStringList wanted = normalizedScopes(scopes);
    if (wanted.isEmpty())
        problems.append(DraftProblem::ScopesMissing);
    else if (!std::all_of(wanted.begin(), wanted.end(),
                          [](const QString& s) { return isWellFormedScope(s); }))
        problems.append(DraftProblem::ScopeMalformed);
}

void checkExpiry(const TokenDraft& draft, ApiGeneration generation, Instant now,
                 QList<DraftProblem>& problems) {
    if (draft.expiry.never()) {
        if (!traits(generation).neverExpiresWithAcknowledgement)
            problems.append(DraftProblem::NeverNotOffered);
        else if (!draft.neverExpiresAcknowledged)
            problems.append(DraftProblem::AcknowledgementMissing);
        return;
    }
    const auto latest = latestExpiry(generation, now);
    const auto ends = draft.expiry.at.known();
    if (!ends || *ends <= now)
        problems.append(DraftProblem::ExpiryInPast);
    else if (latest && *ends > *latest)
        problems.append(DraftProblem::ExpiryTooFar);
}

} // namespace

std::optional<Instant> latestExpiry(ApiGeneration generation, Instant now) {
    const int months = traits(generation).maxExpiryMonths;
    return months == 0 ? std::nullopt : std::optional(instantOf(utcDateTime(now).addMonths(months)));
}

QList<DraftProblem> problemsOfNewToken(const TokenDraft& draft, ApiGeneration generation,
                                       const OwnersTokens& others, Instant now) {
    QList<DraftProblem> problems;
    checkName(draft.name, others, problems);
    checkScopes(draft.scopes, problems);
    checkExpiry(draft, generation, now, problems);
    if (draft.accessTokenLifetime < minAccessTokenLifetime ||
        draft.accessTokenLifetime > maxAccessTokenLifetime)
        problems.append(DraftProblem::LifetimeOutOfRange);
    if (others.count - others.managed >= maxTokensPerOwner)
        problems.append(DraftProblem::OwnerLimitReached);
    else if (others.count >= maxTokensPerOwner)
        problems.append(DraftProblem::OwnerLimitNear);
    return problems;
}

QList<DraftProblem> problemsOfEdit(const Token& token, const TokenDraft& wanted, ApiGeneration generation,
                                   const OwnersTokens& others, Instant now) {
    QList<DraftProblem> problems;
    if (wanted.name.trimmed() != token.name)
        checkName(wanted.name, others, problems);
    if (!sameScopes(normalizedScopes(wanted.scopes), token.scopes))
        checkScopes(wanted.scopes, problems);
    if (wanted.expiry != token.expiry)
        checkExpiry(wanted, generation, now, problems);
    return problems;
}

TokenDraft draftOf(const Token& token) {
    return {token.name, token.scopes, token.expiry, token.accessTokenLifetime,
            token.neverExpiresAcknowledged};
}

} // namespace patdesk
