// SPDX-License-Identifier: MIT
#include "demoapi.h"

#include "demojson.h"
#include "demooauth.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace patdesk::demo {

namespace {

constexpr int bulkLimit = 25;
constexpr int pageLimit = 250;

bool may(const Visitor& visitor, Right right) {
    return allowed(right, visitor.caller, visitor.user);
}

Reply refusalReply(const Refusal& refusal) {
    return faultReply(refusal.status, refusal.text);
}

Reply noSuchToken() {
    return faultReply(404, QStringLiteral("There is no personal access token with this id."));
}

/// The body, if it is JSON of this media type.
Ruled<QJsonDocument> jsonBody(const Call& call, const char* mediaType) {
    if (call.contentType != mediaType)
        return Refusal{400, QStringLiteral("The content type must be %1.").arg(QLatin1String(mediaType))};
    QJsonParseError error{};
    QJsonDocument document = QJsonDocument::fromJson(call.body, &error);
    if (error.error != QJsonParseError::NoError)
        return Refusal{400, QStringLiteral("The body is no JSON.")};
    return document;
}

Token* find(World& world, const TokenId& id) {
    const auto found = std::find_if(world.tokens.begin(), world.tokens.end(),
                                    [&](const Token& token) { return token.id == id; });
    return found == world.tokens.end() ? nullptr : &*found;
}

/// Somebody else's token that the platform made is not there for those who may not see it.
bool isHidden(const Token& token, bool seesManaged) {
    return token.managed && !seesManaged;
}

/// The ids of a bulk update: 1 to 25, unique, all of them there.
Ruled<QList<TokenId>> bulkIds(const QJsonValue& value, const World& world) {
    QList<TokenId> ids;
    for (const QJsonValue element : value.toArray()) {
        const TokenId id(element.toString());
        if (!world.token(id))
            return Refusal{400, QStringLiteral("ids holds one that no token has")};
        if (ids.contains(id))
            return Refusal{400, QStringLiteral("ids holds one twice")};
        ids.append(id);
    }
    if (ids.isEmpty() || ids.size() > bulkLimit)
        return Refusal{400, QStringLiteral("ids must hold from 1 to %1 ids").arg(bulkLimit)};
    return ids;
}

/// All tokens of `ids` after the patch, or the first refusal.
Ruled<QList<Token>> bulkPatched(const QList<TokenId>& ids, const QJsonArray& patch, const World& world,
                                Instant now) {
    QList<Token> result;
    for (const TokenId& id : ids) {
        const auto outcome = bulkPatchedToken(*world.token(id), patch, world, now);
        if (const auto* refused = std::get_if<Refusal>(&outcome))
            return *refused;
        result.append(std::get<Token>(outcome));
    }
    std::sort(result.begin(), result.end(), [](const Token& a, const Token& b) { return a.id < b.id; });
    return result;
}

} // namespace

Reply Api::listTokens(const Call& call) {
    return m_door.admitted(call, [&](const Visitor& visitor) -> Reply {
        const bool mine = call.ownerId == QLatin1String("me");
        if (!may(visitor, mine ? Right::ListMine : Right::ListAll))
            return forbidden();
        const auto filter = tokenFilter(call.filters);
        if (const auto* refused = std::get_if<Refusal>(&filter))
            return refusalReply(*refused);
        const auto& passes = std::get<std::function<bool(const Token&)>>(filter);
        const OwnerId owner = mine ? visitor.user.id : OwnerId(call.ownerId);
        const bool seesManaged = may(visitor, Right::ListManaged);
        QList<Token> listed = m_store.snapshot().tokens;
        listed.removeIf([&](const Token& token) {
            return (!owner.isEmpty() && token.owner.id != owner) || isHidden(token, seesManaged) ||
                   !passes(token);
        });
        return {200, tokenListJson(listed, call.generation)};
    });
}

Reply Api::createToken(const Call& call) {
    return m_door.admitted(call, [&](const Visitor& visitor) -> Reply {
        if (!may(visitor, Right::Create))
            return forbidden();
        const auto body = jsonBody(call, "application/json");
        if (const auto* refused = std::get_if<Refusal>(&body))
            return refusalReply(*refused);
        if (!std::get<QJsonDocument>(body).isObject())
            return faultReply(400, QStringLiteral("The body is no object."));
        return m_store.change([&](World& world) -> Reply {
            const auto outcome = newToken(std::get<QJsonDocument>(body).object(), call.generation, world,
                                          visitor.user, visitor.now);
            if (const auto* refused = std::get_if<Refusal>(&outcome))
                return refusalReply(*refused);
            Token token = std::get<Token>(outcome);
            token.id = TokenId(QString::fromLatin1(randomHex(16)));
            const Secret secret = newSecret();
            world.tokens.append(token);
            world.secretHashes.insert(token.id, secretHash(secret));
            return {200, createdTokenJson(token, secret)};
        });
    });
}

Reply Api::patchToken(const Call& call) {
    return m_door.admitted(call, [&](const Visitor& visitor) -> Reply {
        if (!may(visitor, Right::Patch))
            return forbidden();
        const auto body = jsonBody(call, "application/json-patch+json");
        if (const auto* refused = std::get_if<Refusal>(&body))
            return refusalReply(*refused);
        if (!std::get<QJsonDocument>(body).isArray())
            return faultReply(400, QStringLiteral("The body is no JSON Patch."));
        return m_store.change([&](World& world) -> Reply {
            Token* const token = find(world, TokenId(call.id));
            if (!token || isHidden(*token, may(visitor, Right::ListManaged)))
                return noSuchToken();
            if (token->owner.id != visitor.user.id)
                return forbidden();
            const auto outcome = patchedToken(*token, std::get<QJsonDocument>(body).array(), call.generation,
                                              world, visitor.now);
            if (const auto* refused = std::get_if<Refusal>(&outcome))
                return refusalReply(*refused);
            *token = std::get<Token>(outcome);
            return {200, tokenJson(*token, call.generation)};
        });
    });
}

Reply Api::deleteToken(const Call& call) {
    return m_door.admitted(call, [&](const Visitor& visitor) -> Reply {
        return m_store.change([&](World& world) -> Reply {
            const Token* const token = world.token(TokenId(call.id));
            if (!may(visitor, Right::DeleteMine))
                return forbidden();
            if (!token || isHidden(*token, may(visitor, Right::ListManaged)))
                return noSuchToken();
            if (token->owner.id != visitor.user.id && !may(visitor, Right::DeleteAny))
                return forbidden();
            world.secretHashes.remove(TokenId(call.id));
            world.tokens.removeIf([&](const Token& one) { return one.id == TokenId(call.id); });
            return {204};
        });
    });
}

Reply Api::bulkUpdate(const Call& call) {
    return m_door.admitted(call, [&](const Visitor& visitor) -> Reply {
        // The right to update all tokens has no scope of its own in the specifications: who may delete all
        // has it.
        if (!may(visitor, Right::DeleteAny))
            return forbidden();
        const auto body = jsonBody(call, "application/json");
        if (const auto* refused = std::get_if<Refusal>(&body))
            return refusalReply(*refused);
        const QJsonObject request = std::get<QJsonDocument>(body).object();
        const QJsonArray patch = request.value(QLatin1String("patch")).toArray();
        if (patch.isEmpty())
            return faultReply(400, QStringLiteral("patch holds no operation"));
        return m_store.change([&](World& world) -> Reply {
            const auto ids = bulkIds(request.value(QLatin1String("ids")), world);
            if (const auto* refused = std::get_if<Refusal>(&ids))
                return refusalReply(*refused);
            const auto outcome = bulkPatched(std::get<QList<TokenId>>(ids), patch, world, visitor.now);
            if (const auto* refused = std::get_if<Refusal>(&outcome))
                return refusalReply(*refused);
            const auto& tokens = std::get<QList<Token>>(outcome);
            for (const Token& token : tokens)
                *find(world, token.id) = token;
            return {200, tokenListJson(tokens, call.generation)};
        });
    });
}

Reply Api::listIdentities(const Call& call) {
    return m_door.admitted(call, [&](const Visitor&) -> Reply { // open to every user
        const auto filter = identityFilter(call.filters);
        if (const auto* refused = std::get_if<Refusal>(&filter))
            return refusalReply(*refused);
        const auto limit = pageNumber(call.limit, pageLimit, 0, pageLimit);
        const auto offset = pageNumber(call.offset, 0, 0, std::numeric_limits<int>::max());
        if (!limit || !offset)
            return faultReply(400, QStringLiteral("limit is from 0 to 250, offset from 0"));
        const auto& wanted = std::get<std::optional<QStringList>>(filter);
        const World world = m_store.snapshot();
        QList<Identity> found = world.identities;
        found.removeIf([&](const Identity& identity) {
            return identity.state == Identity::State::Deleted ||
                   (wanted && !wanted->contains(identity.id.text()));
        });
        QJsonArray page;
        for (const Identity& identity : found.mid(*offset, *limit))
            page.append(identityJson(identity, world.identity(identity.manager)));
        Reply reply{200, QJsonDocument(page).toJson(QJsonDocument::Compact)};
        if (call.count)
            reply.headers.emplaceBack("X-Total-Count", QByteArray::number(found.size()));
        return reply;
    });
}

} // namespace patdesk::demo
