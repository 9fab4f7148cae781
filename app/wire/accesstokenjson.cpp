// SPDX-License-Identifier: MIT
#include "accesstokenjson.h"

#include "jsondocument.h"
#include "jsonvalues.h"
#include "loosejson.h"
#include "scope.h"
#include "securememory.h"

#include <algorithm>

namespace patdesk {

namespace dom = simdjson::dom;

namespace {

/// What is taken where neither the answer nor the token says how long it lives: too short costs a request,
/// too long a 401.
constexpr std::chrono::seconds assumedLifetime{300};
/// The service allows 12 h. A day keeps every sum of dates far from an overflow.
constexpr std::chrono::seconds longestLifetime{86400};
/// The last second of the year 9999.
constexpr std::int64_t lastSecond = 253402300799;

bool isUnreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

/// RFC 6750, 2.1: what may stand in an Authorization header. Anything else could add a header of its own.
bool isBearerToken(std::string_view token) {
    return !token.empty() && std::all_of(token.begin(), token.end(), [](char c) {
        return isUnreserved(c) || c == '+' || c == '/' || c == '=';
    });
}

char* appendPercentEncoded(char* to, QByteArrayView bytes) {
    static constexpr char hex[] = "0123456789ABCDEF";
    for (const char c : bytes) {
        if (isUnreserved(c)) {
            *to++ = c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            *to++ = '%';
            *to++ = hex[byte >> 4];
            *to++ = hex[byte & 15];
        }
    }
    return to;
}

/// Scopes that tell something of rights: names, one or many. Anything else (none, "FA==") tells nothing.
std::optional<QStringList> scopesOf(dom::object object) {
    const QStringList words = normalizedScopes(wordsOf(object, "scope"));
    const bool readable =
        !words.isEmpty() &&
        std::all_of(words.begin(), words.end(), [](const QString& word) { return isScopeName(word); });
    return readable ? std::optional(words) : std::nullopt;
}

QString claim(dom::object claims, std::string_view key) {
    return toQString(textOf(claims, key));
}

/// A user has an id or a name, and an API client only its own id.
Caller::Kind kindOf(const Caller& caller) {
    if (!caller.identityId.isEmpty() || !caller.userName.isEmpty())
        return Caller::Kind::User;
    return caller.clientId.isEmpty() ? Caller::Kind::Untold : Caller::Kind::ApiClient;
}

/// From the claims, or from the token answer, which repeats most of them.
Caller callerOf(dom::object claims) {
    Caller caller;
    caller.identityId = OwnerId(claim(claims, "identity_id"));
    caller.userName = claim(claims, "user_name");
    caller.organization = claim(claims, "org");
    caller.pod = claim(claims, "pod");
    caller.tenantId = claim(claims, "tenant_id");
    caller.clientId = TokenId(claim(claims, "client_id"));
    caller.scopes = scopesOf(claims);
    caller.authorities = wordsOf(claims, "authorities");
    if (const auto seconds = integerOf(claims, "exp"))
        caller.accessTokenExpires =
            Instant(std::chrono::seconds(std::clamp<std::int64_t>(*seconds, 0, lastSecond)));
    caller.kind = kindOf(caller);
    return caller;
}

template <class Text>
void fill(Text& member, const Text& other) {
    if (member.isEmpty())
        member = other;
}

/// What `other` knows besides.
void complete(Caller& caller, const Caller& other) {
    fill(caller.identityId, other.identityId);
    fill(caller.userName, other.userName);
    fill(caller.organization, other.organization);
    fill(caller.pod, other.pod);
    fill(caller.tenantId, other.tenantId);
    fill(caller.clientId, other.clientId);
    caller.kind = kindOf(caller);
}

std::chrono::seconds lifetimeOf(dom::object answer, const Caller& caller, Instant now) {
    if (const auto seconds = integerOf(answer, "expires_in"); seconds && *seconds > 0)
        return std::chrono::seconds(std::min<std::int64_t>(*seconds, longestLifetime.count()));
    if (caller.accessTokenExpires == Instant())
        return assumedLifetime;
    return std::clamp(std::chrono::floor<std::chrono::seconds>(caller.accessTokenExpires - now),
                      std::chrono::seconds(0), longestLifetime);
}

bool isPlainKey(std::string_view key) {
    return std::all_of(key.begin(), key.end(), [](char c) { return isUnreserved(c); });
}

/// The object again, without those members that no parser takes: a number beyond its bounds, half a surrogate
/// pair. Empty where nothing is left, or the object has no end.
QByteArray soundMembers(QByteArrayView object) {
    QByteArray sound;
    sound.reserve(object.size() + 2); // grown bit by bit, it would leave copies of a secret behind
    const bool followed = loose::eachMember(
        {object.data(), static_cast<std::size_t>(object.size())},
        [&](std::string_view key, std::string_view value, bool ended) {
            if (!ended || !isPlainKey(key))
                return;
            QByteArray alone;
            alone.reserve(static_cast<qsizetype>(value.size()) + 6);
            alone.append("{\"v\":").append(value.data(), static_cast<qsizetype>(value.size()));
            alone.append('}');
            const BodyWiper wiper(alone);
            if (!JsonDocument(alone).object())
                return;
            sound.append(sound.isEmpty() ? "{\"" : ",\"");
            sound.append(key.data(), static_cast<qsizetype>(key.size())).append("\":");
            sound.append(value.data(), static_cast<qsizetype>(value.size()));
        });
    return followed && !sound.isEmpty() ? sound.append('}') : QByteArray();
}

Result<AccessToken> readAccessToken(QByteArrayView json, Instant now) {
    const JsonDocument document(json);
    const Result<dom::object> answer = document.object();
    if (!answer)
        return answer.error();
    const std::string_view value = textOf(*answer, "access_token");
    if (!isBearerToken(value))
        return malformed(QStringLiteral("access_token"));
    const QByteArrayView bytes(value.data(), qsizetype(value.size()));
    // RFC 6749, 1.4: an access token is opaque to whoever uses it. One that tells nothing signs in all the
    // same.
    Result<Caller> claims = decodeClaims(bytes);
    Caller caller = claims ? *std::move(claims) : Caller{};
    complete(caller, callerOf(*answer));
    // RFC 6749, 5.1: what was granted, said to whoever asked; the claim is written for the service itself.
    if (auto granted = scopesOf(*answer))
        caller.scopes = std::move(granted);
    const std::chrono::seconds lifetime = lifetimeOf(*answer, caller, now);
    if (caller.accessTokenExpires == Instant())
        caller.accessTokenExpires = now + lifetime;
    return AccessToken{Secret(bytes), lifetime, std::move(caller)};
}

} // namespace

Result<AccessToken> decodeAccessToken(QByteArray&& json, Instant now) {
    const BodyWiper wiper(json);
    Result<AccessToken> read = readAccessToken(json, now);
    if (read)
        return read;
    // One odd member is no reason to keep anybody out.
    QByteArray sound = soundMembers(json);
    const BodyWiper soundWiper(sound);
    Result<AccessToken> readAgain = sound.isEmpty() ? Error(read.error()) : readAccessToken(sound, now);
    return readAgain ? std::move(readAgain) : std::move(read);
}

Secret encodeCredentials(const TokenId& clientId, const Secret& clientSecret) {
    static constexpr QByteArrayView grant = "grant_type=client_credentials&client_id=";
    static constexpr QByteArrayView secretKey = "&client_secret=";
    const QByteArray id = clientId.text().toUtf8();
    const qsizetype most = grant.size() + secretKey.size() + 3 * (id.size() + clientSecret.reveal().size());
    const auto body = std::make_unique<char[]>(std::size_t(most));
    char* end = std::copy(grant.begin(), grant.end(), body.get());
    end = appendPercentEncoded(end, id);
    end = std::copy(secretKey.begin(), secretKey.end(), end);
    end = appendPercentEncoded(end, clientSecret.reveal());
    Secret encoded(QByteArrayView(body.get(), end));
    wipe(body.get(), std::size_t(most));
    return encoded;
}

Result<Caller> decodeClaims(QByteArrayView jwt) {
    const qsizetype first = jwt.indexOf('.');
    const qsizetype second = first < 0 ? -1 : jwt.indexOf('.', first + 1);
    if (second < 0)
        return malformed(QStringLiteral("access_token: no JWT"));
    const auto payload = QByteArray::fromBase64Encoding(
        jwt.sliced(first + 1, second - first - 1).toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return malformed(QStringLiteral("access_token: no base64url"));
    const JsonDocument document(*payload);
    if (const Result<dom::object> claims = document.object())
        return callerOf(*claims);
    const QByteArray sound = soundMembers(*payload);
    const JsonDocument soundDocument(sound);
    const Result<dom::object> claims = soundDocument.object();
    if (!claims)
        return malformed(QStringLiteral("access_token: ") + document.object().error().detail);
    return callerOf(*claims);
}

} // namespace patdesk
