// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "caller.h"
#include "demodata.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <variant>

namespace patdesk::demo {

/// The answer to a request that breaks a rule.
struct Refusal {
    int status;
    QString text;
};

template <class T>
using Ruled = std::variant<T, Refusal>;

/// What the scopes of the access token and the level of its user together allow.
bool allowed(Right right, const Caller& caller, const Identity& user);

/// The token that the body of a create asks for, without its id. What is left out takes the generation's
/// defaults: every scope, 43,200 s, and where the generation knows no other an expiry in six months.
Ruled<Token> newToken(const QJsonObject& wanted, ApiGeneration generation, const World& world,
                      const Identity& owner, Instant now);

/// `token` after a JSON Patch; refused as a whole if one operation, or the outcome, is not allowed.
Ruled<Token> patchedToken(const Token& token, const QJsonArray& patch, ApiGeneration generation,
                          const World& world, Instant now);

/// The same for a bulk update, which reaches nothing but the expiry, and other people's tokens too.
Ruled<Token> bulkPatchedToken(const Token& token, const QJsonArray& patch, const World& world, Instant now);

/// The two filters that a list takes: "lastUsed le <RFC 3339>", which leaves out the never used, and
/// "lastUsed isnull". An empty text lets all pass.
Ruled<std::function<bool(const Token&)>> tokenFilter(const QString& filters); // unbound: holds values

/// The one filter that the list of identities takes here: id in ("…","…"). Empty text: nothing to filter by.
Ruled<std::optional<QStringList>> identityFilter(const QString& filters);

} // namespace patdesk::demo
