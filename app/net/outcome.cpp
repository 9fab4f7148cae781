// SPDX-License-Identifier: MIT
#include "outcome.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace patdesk {

namespace {

/// Says what a list means; nothing = look once more. `last` asks for a decision.
template <class Outcome>
using Judge = std::function<std::optional<Outcome>(const QList<Token>& tokens, bool last)>;

template <class Outcome>
void look(QPointer<TokenApi> api, const ListScope& scope, Looks left, Judge<Outcome> judge,
          Continuation<Outcome> then) {
    if (!api)
        return;
    --left.count;
    api->tokens(scope, {then.context(), [=](Result<QList<Token>> tokens) {
                            if (!tokens)
                                return then(tokens.error());
                            if (const auto outcome = judge(*tokens, left.count <= 0))
                                return then(*outcome);
                            QTimer::singleShot(left.apart, then.context(),
                                               [=] { look(api, scope, left, judge, then); });
                        }});
}

const ListScope mine{.whose = ListScope::Whose::Mine};

} // namespace

void settleCreate(TokenApi& api, const TokenDraft& draft, Instant sentAt, Continuation<LostCreate> then) {
    const QString name = draft.name.trimmed();
    const Instant from = sentAt - std::chrono::minutes(5);
    look<LostCreate>(
        &api, mine, api.looks(),
        [name, from](const QList<Token>& tokens, bool last) -> std::optional<LostCreate> {
            const auto found = std::find_if(tokens.begin(), tokens.end(), [&](const Token& token) {
                return token.name == name && token.created >= from;
            });
            if (found != tokens.end())
                return LostCreate{*found};
            return last ? std::optional(LostCreate{}) : std::nullopt;
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
    look<LostPatch>(
        &api, mine, api.looks(),
        [id, isPatched](const QList<Token>& tokens, bool last) -> std::optional<LostPatch> {
            const auto found = std::find_if(tokens.begin(), tokens.end(),
                                            [&](const Token& token) { return token.id == id; });
            const bool done = found != tokens.end() && isPatched(*found);
            if (!done && !last)
                return std::nullopt;
            return LostPatch{done, found == tokens.end() ? std::nullopt : std::optional(*found)};
        },
        std::move(then));
}

void settleRemove(TokenApi& api, const Token& before, Continuation<LostRemove> then) {
    const auto caller = api.caller();
    const bool own = caller && caller->isMyself(before.owner.id);
    const Judge<LostRemove> isGone = [id = before.id](const QList<Token>& tokens,
                                                      bool last) -> std::optional<LostRemove> {
        const bool done =
            std::none_of(tokens.begin(), tokens.end(), [&](const Token& token) { return token.id == id; });
        return done || last ? std::optional(LostRemove{done}) : std::nullopt;
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
