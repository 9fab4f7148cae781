// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "token.h"

#include <QList>

namespace patdesk {

/// The wanted properties of a token: to create one, or as the edited state of an existing one.
struct TokenDraft {
    QString name;
    QStringList scopes;
    Expiry expiry;
    std::chrono::seconds accessTokenLifetime{43200};
    /// "I understand the risk": required if the token has no expiry.
    bool neverExpiresAcknowledged = false;
};

/// Why a draft cannot be sent. Each problem belongs to one field.
enum class DraftProblem {
    NameMissing,
    NameTaken, ///< another token of the same owner bears it
    NameTooLong,
    ScopesMissing, ///< left out, the service would take it for every right
    ScopeMalformed,
    ExpiryInPast,
    ExpiryTooFar,    ///< beyond the generation's months
    NeverNotOffered, ///< the generation knows no tokens without expiry
    AcknowledgementMissing,
    LifetimeOutOfRange, ///< not within 15 s to 43,200 s
    OwnerLimitReached,  ///< ten tokens already
    OwnerLimitNear,     ///< ten with those that may not count: a warning, since only the service knows
};

/// The service would refuse the token, or is thought to; a warning leaves the last word to it.
inline bool isWarning(DraftProblem problem) {
    return problem == DraftProblem::OwnerLimitNear;
}

inline constexpr std::chrono::seconds minAccessTokenLifetime{15};
inline constexpr std::chrono::seconds maxAccessTokenLifetime{43200};
inline constexpr int maxTokensPerOwner = 10;
/// UTF-16 units. No specification gives a limit; a longer name is surely a mistake.
inline constexpr int maxNameLength = 255;

/// What the owner has already, as far as it is known.
struct OwnersTokens {
    QStringList names;
    int count = 0;
    /// Of `count`: those that the platform made. Whether they count towards the limit is not documented.
    int managed = 0;
};

/// The latest expiry that the generation allows; nothing = any.
std::optional<Instant> latestExpiry(ApiGeneration generation, Instant now);

/// Everything that the service would refuse about creating this token, in the order of the form's fields.
QList<DraftProblem> problemsOfNewToken(const TokenDraft& draft, ApiGeneration generation,
                                       const OwnersTokens& others, Instant now);

/// The same for changing `token` into `wanted`: what is left as it is gives no problem.
/// `others.names` is without the token's own.
QList<DraftProblem> problemsOfEdit(const Token& token, const TokenDraft& wanted, ApiGeneration generation,
                                   const OwnersTokens& others, Instant now);

/// The draft that leaves `token` as it is.
TokenDraft draftOf(const Token& token);

} // namespace patdesk
