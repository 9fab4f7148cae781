// SPDX-License-Identifier: MIT
#include "servicesender.h"

#include "selflockout.h"
#include "tokenchanges.h"
#include "tokenindex.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "tokentable.h"

#include <QSet>

#include <algorithm>

namespace patdesk {

namespace {

/// Of a token that is not listed where some could not be read: it may be gone, or one of those. Nothing is
/// known of it but its id.
Token unreadToken(const TokenId& id) {
    Token unread;
    unread.id = id;
    unread.expiry.at = Moment::unreadable();
    unread.partlyUnreadable = true;
    return unread;
}

/// It gives its token a longer life: that locks nobody out.
bool prolongs(const PlanStep& step) {
    if (step.action != PlanAction::SetExpiry)
        return false;
    const Expiry after = applied(step.patch, step.preImage).expiry;
    const auto ends = after.at.known();
    const auto ended = step.preImage.expiry.at.known();
    return after.never() || (ends && ended && *ends > *ended);
}

/// One plan and the way to its tenant.
class PlanWay {
public:
    PlanWay(TokenService& tokens, const Plan& plan) : m_tokens(tokens), m_host(plan.tenantHost) {
        for (const PlanStep& step : plan.steps)
            m_owners.insert(step.preImage.owner.id);
    }

    bool isOpen() const {
        const auto tenant = m_tokens.tenant();
        return tenant && tenant->baseUrl.authority() == m_host;
    }

    /// The list of the moment holds all of the plan's tokens that are still there.
    bool isCovered() const {
        const ListScope scope = m_tokens.listScope();
        const auto caller = m_tokens.caller();
        switch (scope.whose) {
        case ListScope::Whose::WholeTenant:
            return true;
        case ListScope::Whose::Mine:
            return caller && !caller->isApiClient() && m_owners == QSet<OwnerId>{caller->identityId};
        case ListScope::Whose::OneOwner:
            return m_owners == QSet<OwnerId>{scope.owner};
        }
        return false;
    }

    /// The list has fallen back to the caller's own tokens.
    Error whyNotCovered() const {
        const auto caller = m_tokens.caller();
        if (caller && caller->permission(Right::ListAll) == Permission::Excluded)
            return {.kind = ErrorKind::MissingRight, .detail = scopeOf(Right::ListAll)};
        return {.kind = ErrorKind::Forbidden};
    }

    void send(const PlanStep& step, const Continuation<Done>& then) const {
        if (!isOpen())
            return then(Error{.kind = ErrorKind::Cancelled});
        const TokenId id = step.preImage.id;
        if (locksOut(id) && !prolongs(step))
            return then(Error{.kind = ErrorKind::Rejected});
        if (step.action == PlanAction::Delete)
            return m_tokens.changes().removeOneOfMany(id, then);
        // Only the bulk update reaches the tokens of others.
        const auto caller = m_tokens.caller();
        if (caller && caller->isSomebodyElse(step.preImage.owner.id))
            return m_tokens.changes().patchMany({id}, step.patch, then);
        m_tokens.changes().patchOneOfMany(
            id, step.patch, {then.context(), [then](const Result<Token>& patched) {
                                 then(patched ? Result<Done>(Done{}) : Result<Done>(patched.error()));
                             }});
    }

    void sendBulk(const QList<TokenId>& ids, const TokenPatch& patch, const Continuation<Done>& then) const {
        if (!isOpen())
            return then(Error{.kind = ErrorKind::Cancelled});
        if (std::any_of(ids.begin(), ids.end(), [this](const TokenId& id) { return locksOut(id); }))
            return then(Error{.kind = ErrorKind::Rejected});
        m_tokens.changes().patchMany(ids, patch, then);
    }

    void refresh(const Continuation<Done>& then) const {
        if (!isOpen())
            return then(Error{.kind = ErrorKind::Cancelled});
        if (!isCovered())
            m_tokens.setListScope({ListScope::Whose::WholeTenant, {}});
        m_tokens.refresh({then.context(), [way = *this, then](const Result<Done>& listed) {
                              if (listed && !way.isCovered())
                                  return then(way.whyNotCovered());
                              then(listed);
                          }});
    }

    std::optional<Token> tokenNow(const TokenId& id) const {
        auto known = m_tokens.model().token(id);
        return known || m_tokens.unread().leftOut == 0 ? known : unreadToken(id);
    }

    /// Rows are there from the first whole list to the end of the tenant.
    bool isListed() const { return isOpen() && isCovered() && m_tokens.refreshedAt(); }

private:
    bool locksOut(const TokenId& id) const {
        return isSignedInWith(id, *m_tokens.tenant(), m_tokens.caller().value_or(Caller()));
    }

    TokenService& m_tokens;
    QString m_host;
    QSet<OwnerId> m_owners;
};

} // namespace

PlanSender planSender(TokenService& tokens, const Plan& plan, bool bulk) {
    const PlanWay way(tokens, plan);
    PlanSender sender;
    sender.send = {&tokens,
                   [way](const PlanStep& step, const Continuation<Done>& then) { way.send(step, then); }};
    if (bulk)
        sender.sendBulk = {&tokens,
                           [way](const QList<TokenId>& ids, const TokenPatch& patch,
                                 const Continuation<Done>& then) { way.sendBulk(ids, patch, then); }};
    sender.refresh = {&tokens, [way](const Continuation<Done>& then) { way.refresh(then); }};
    sender.tokenNow = {&tokens, [way](const TokenId& id) { return way.tokenNow(id); }};
    sender.isListed = {&tokens, [way] { return way.isListed(); }};
    return sender;
}

TenantNow::TenantNow(TokenService& tokens)
    : m_table(tokens.model().shareTable()), m_someUnread(tokens.unread().leftOut > 0) {}

std::optional<Token> TenantNow::token(const TokenIndex& index, const TokenId& id) const {
    const QByteArray utf8 = id.text().toUtf8();
    const TokenTable::Row row = index.rowOf(*m_table, viewOf(utf8));
    if (row != TokenTable::noRow)
        return m_table->token(row);
    return m_someUnread ? std::optional(unreadToken(id)) : std::nullopt;
}

bool listsAllOf(TokenService& tokens, const Plan& plan) {
    const PlanWay way(tokens, plan);
    return tokens.state() == LoadState::Ready && way.isOpen() && way.isCovered();
}

RotationSender rotationSender(TokenService& tokens) {
    RotationSender sender;
    sender.create = {&tokens, [&tokens](const TokenDraft& draft, Continuation<CreatedToken> then) {
                         tokens.changes().create(draft, std::move(then));
                     }};
    sender.patch = {&tokens, [&tokens](const TokenId& id, const TokenPatch& patch, Continuation<Token> then) {
                        tokens.changes().patch(id, patch, std::move(then));
                    }};
    sender.remove = {&tokens, [&tokens](const TokenId& id, Continuation<Done> then) {
                         tokens.changes().removeOneOfMany(id, std::move(then));
                     }};
    sender.mine = {&tokens, [&tokens] { return ownTokens(tokens); }};
    sender.someUnread = {&tokens, [&tokens] { return tokens.unread().leftOut > 0; }};
    sender.generation = {&tokens, [&tokens] { return tokens.generation(); }};
    return sender;
}

QList<Token> ownTokens(TokenService& tokens) {
    QList<Token> mine;
    const auto caller = tokens.caller();
    const auto table = tokens.model().shareTable();
    for (TokenTable::Row row = 0; caller && row < table->rowCount(); ++row) {
        if (!table->isRemoved(row) && caller->isMyself(table->ownerOf(table->owner[row]).id))
            mine.append(table->token(row));
    }
    return mine;
}

bool listsOwnTokens(const TokenService& tokens) {
    const auto caller = tokens.caller();
    const ListScope scope = tokens.listScope();
    return tokens.state() == LoadState::Ready && caller &&
           (scope.whose != ListScope::Whose::OneOwner || caller->isMyself(scope.owner));
}

PlanContext planContext(TokenService& tokens, Instant now) {
    PlanContext context;
    context.tenant = *tokens.tenant();
    context.generation = tokens.generation();
    context.caller = tokens.caller().value_or(Caller{});
    context.now = now;
    return context;
}

PlanContext planContext(TokenService& tokens, const QList<Token>& chosen, Instant now) {
    PlanContext context = planContext(tokens, now);
    QSet<OwnerId> owners;
    for (const Token& token : chosen)
        owners.insert(token.owner.id);
    context.tokensOfOwner = tokens.model().tokensOf(owners);
    return context;
}

} // namespace patdesk
