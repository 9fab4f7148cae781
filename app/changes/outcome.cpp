// SPDX-License-Identifier: MIT
#include "outcome.h"

#include "shortlist.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace patdesk {

namespace {

/// Says what a list means; nothing = look once more. `last` asks for a decision.
template <class Outcome>
using Judge = std::function<std::optional<Result<Outcome>>(const TokenList& list, bool last)>;

template <class Outcome>
void look(QPointer<TokenApi> api, const ListScope& scope, Looks left, Judge<Outcome> judge,
          Continuation<Outcome> then) {
    if (!api)
        return;
    --left.count;
    listTokens(*api, scope, {then.context(), [=](Result<TokenList> list) {
                                 if (!list)
                                     return then(list.error());
                                 if (const auto outcome = judge(*list, left.count <= 0))
                                     return then(*outcome);
                                 QTimer::singleShot(left.apart, then.context(),
                                                    [=] { look(api, scope, left, judge, then); });
                             }});
}

Error unreadable(const char* member) {
    return {.kind = ErrorKind::Malformed, .detail = QLatin1String(member)};
}

const Token* tokenOf(const TokenList& list, const TokenId& id) {
    const auto found = std::find_if(list.tokens.begin(), list.tokens.end(),
                                    [&id](const Token& token) { return token.id == id; });
    return found == list.tokens.end() ? nullptr : &*found;
}

const ListScope mine{.whose = ListScope::Whose::Mine};

} // namespace

void settleCreate(TokenApi& api, const TokenDraft& draft, Instant sentAt, Continuation<LostCreate> then) {
    const QString name = draft.name.trimmed();
    look<LostCreate>(
        &api, mine, api.looks(),
        [name, sentAt, clock = api.clock()](const TokenList& list,
                                            bool last) -> std::optional<Result<LostCreate>> {
            const Instant from = clock.at(sentAt) - std::chrono::minutes(5);
            bool doubtful = list.unreadable > 0;
            for (const Token& token : list.tokens) {
                if (token.name != name)
                    continue;
                const auto created = token.created.known();
                if (created && *created >= from)
                    return LostCreate{token};
                doubtful |= !created;
            }
            if (!last)
                return std::nullopt;
            return doubtful ? Result<LostCreate>(unreadable("created")) : Result<LostCreate>(LostCreate{});
        },
        std::move(then));
}

void settlePatch(TokenApi& api, const TokenId& id, const TokenPatch& patch, Continuation<LostPatch> then) {
    const auto isPatched = [patch](const Token& token) {
        Token wanted = applied(patch, token);
        const bool scopes = sameScopes(wanted.scopes, token.scopes); // the service keeps no order
        wanted.scopes = token.scopes;
        wanted.neverExpiresAcknowledged = token.neverExpiresAcknowledged; // not every list tells it
        return scopes && wanted == token;
    };
    const bool changesExpiry = std::any_of(patch.begin(), patch.end(), [](const PatchOperation& operation) {
        return operation.field == PatchField::ExpirationDate;
    });
    look<LostPatch>(
        &api, mine, api.looks(),
        [id, isPatched, changesExpiry](const TokenList& list, bool last) -> std::optional<Result<LostPatch>> {
            const Token* const found = tokenOf(list, id);
            const bool done = found && isPatched(*found);
            if (!done && !last)
                return std::nullopt;
            if (!done && found &&
                (found->partlyUnreadable || (changesExpiry && found->expiry.at.isUnreadable())))
                return unreadable("expirationDate");
            if (!found && list.unreadable > 0)
                return unreadable("id");
            return LostPatch{done, found ? std::optional(*found) : std::nullopt};
        },
        std::move(then));
}

void settleRemove(TokenApi& api, const Token& before, Continuation<LostRemove> then) {
    const auto caller = api.caller();
    const bool own = caller && caller->isMyself(before.owner.id);
    const Judge<LostRemove> isGone = [id = before.id](const TokenList& list,
                                                      bool last) -> std::optional<Result<LostRemove>> {
        const bool done = !tokenOf(list, id);
        if (!done && !last)
            return std::nullopt;
        if (done && list.unreadable > 0)
            return unreadable("id");
        return LostRemove{done};
    };
    if (own && caller->permission(Right::ListAll) == Permission::Excluded)
        return look<LostRemove>(&api, mine, api.looks(), isGone, std::move(then));
    look<LostRemove>(&api, {}, api.looks(), isGone,
                     {then.context(), [=, its = QPointer(&api)](const Result<LostRemove>& seen) {
                          if (!seen && own && isRefusal(seen.error().kind) && its)
                              return look<LostRemove>(its, mine, its->looks(), isGone, then);
                          then(seen);
                      }});
}

} // namespace patdesk
