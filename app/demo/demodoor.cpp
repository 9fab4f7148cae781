// SPDX-License-Identifier: MIT
#include "demodoor.h"

#include "demojson.h"

#include <utility>

namespace patdesk::demo {

namespace {

Reply unauthorized(const char* reason) {
    return {401, compact({{QStringLiteral("error"), QLatin1String(reason)}})};
}

Reply tooMany(std::chrono::seconds wait) {
    return {429,
            compact({{QStringLiteral("message"), QStringLiteral("Rate limit exceeded")}}),
            {{"Retry-After", QByteArray::number(static_cast<qlonglong>(wait.count()))}}};
}

} // namespace

Reply faultReply(int status, const QString& text) {
    return {status, faultJson(status, text, QString::fromLatin1(randomHex(16)))};
}

Reply forbidden() {
    return faultReply(403, QStringLiteral("The server understood the request but refuses to authorize it."));
}

std::optional<int> pageNumber(const QString& text, int absent, int lowest, int highest) {
    if (text.isEmpty())
        return absent;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= lowest && number <= highest ? std::optional(number) : std::nullopt;
}

Door::Door(Store& store, const AccessTokens& accessTokens, RateLimit* rateLimit, Clock clock)
    : m_store(store), m_accessTokens(accessTokens), m_rateLimit(rateLimit), m_clock(std::move(clock)) {}

std::variant<Visitor, Reply> Door::admit(const Call& call) {
    static const QByteArray bearer("Bearer ");
    const Instant now = m_clock();
    if (!call.authorization.startsWith(bearer))
        return unauthorized("Full authentication is required");
    const auto recognised = m_accessTokens.recognise(call.authorization.sliced(bearer.size()), now);
    if (const auto* fault = std::get_if<AccessTokens::Fault>(&recognised))
        return unauthorized(*fault == AccessTokens::Fault::Expired
                                ? "JWT validation failed: JWT is expired"
                                : "JWT validation failed: JWT is not valid");
    const Caller caller = std::get<Caller>(recognised);
    const World world = m_store.snapshot();
    const Identity* const user = world.identity(caller.identityId);
    if (!user || !world.token(caller.clientId))
        return unauthorized("JWT validation failed: the client is no more");
    if (m_rateLimit) {
        if (const auto wait = m_rateLimit->refuse(caller.clientId, call.generation, now))
            return tooMany(*wait);
    }
    return Visitor{caller, *user, now};
}

Reply Door::admitted(const Call& call, const std::function<Reply(const Visitor&)>& answer) {
    const auto admission = admit(call);
    const auto* const visitor = std::get_if<Visitor>(&admission);
    Reply reply = visitor ? answer(*visitor) : std::get<Reply>(admission);
    if (traits(call.generation).nearItsEnd)
        reply.headers.emplaceBack("X-Deprecated", "true");
    return reply;
}

} // namespace patdesk::demo
