// SPDX-License-Identifier: MIT
#pragma once

#include "planmaker.h"
#include "planrun.h"
#include "rotationkeeper.h"

namespace patdesk {

class TokenIndex;
class TokenService;
struct TokenTable;

/// How a plan's run reaches its tenant through the token service. Only while that tenant is open: otherwise
/// Cancelled, and nothing is sent. The token that Patdesk is signed in with is never touched (Rejected),
/// whatever the plan says, unless a single step gives it a longer life. A refresh lists the whole tenant
/// where the list of the moment does not hold all of the plan's tokens, since a token that is not listed
/// would count as gone; MissingRight where that is not allowed. `bulk`: the tenant has the bulk update, and
/// the caller may use it. `tokens` outlives the run.
PlanSender planSender(TokenService& tokens, const Plan& plan, bool bulk);

/// The list of the moment as PlanSender::tokenNow answers from it, as a value that another thread may ask. It
/// ends on the main thread, as every share of the table does.
class TenantNow {
public:
    explicit TenantNow(TokenService& tokens);

    const TokenTable& table() const { return *m_table; }

    /// `index` is one of table().
    std::optional<Token> token(const TokenIndex& index, const TokenId& id) const;

private:
    std::shared_ptr<const TokenTable> m_table;
    bool m_someUnread;
};

/// The list of the moment is whole and has all tokens of the plan that are still there: one that it does not
/// have is gone.
bool listsAllOf(TokenService& tokens, const Plan& plan);

/// How rotations reach the open tenant.
RotationSender rotationSender(TokenService& tokens);

/// The list of the moment is whole and has all of the caller's own tokens: what rotations are decided by.
bool listsOwnTokens(const TokenService& tokens);

/// The caller's own tokens, as far as the list of the moment has them.
QList<Token> ownTokens(TokenService& tokens);

/// The open tenant, its user, and the owners of `chosen`, for a plan of them. A tenant must be open.
PlanContext planContext(TokenService& tokens, const QList<Token>& chosen, Instant now);
/// The same without the owners.
PlanContext planContext(TokenService& tokens, Instant now);

} // namespace patdesk
