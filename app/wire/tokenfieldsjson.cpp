// SPDX-License-Identifier: MIT
#include "tokenfieldsjson.h"

#include "instant.h"
#include "jsonvalues.h"

#include <algorithm>

namespace patdesk {

namespace dom = simdjson::dom;

namespace {

/// The members of a token that are read, in the order of their bits in `seen`.
enum Member : unsigned {
    Id,
    Name,
    Scope,
    OwnerMember,
    Created,
    LastUsed,
    Expiration,
    Managed,
    Lifetime,
    NeverExpires,
    Unknown
};

/// By length first: of the ten names only two pairs are equally long.
Member memberNamed(std::string_view key) {
    const auto either = [key](std::string_view name, Member member) {
        return key == name ? member : Unknown;
    };
    switch (key.size()) {
    case 2:
        return either("id", Id);
    case 4:
        return either("name", Name);
    case 5:
        return key == "scope" ? Scope : either("owner", OwnerMember);
    case 7:
        return key == "created" ? Created : either("managed", Managed);
    case 8:
        return either("lastUsed", LastUsed);
    case 14:
        return either("expirationDate", Expiration);
    case 26:
        return key == "accessTokenValiditySeconds" ? Lifetime
                                                   : either("userAwareTokenNeverExpires", NeverExpires);
    default:
        return Unknown;
    }
}

std::int64_t dateOf(dom::element element, std::int64_t otherwise) {
    const auto instant = parseRfc3339(textOf(element));
    return instant ? instant->time_since_epoch().count() : otherwise;
}

bool flagOf(dom::element element) {
    bool flag = false;
    return element.get(flag) ? textOf(element) == "true" : flag;
}

void readOwner(dom::element element, TokenFields& fields) {
    dom::object owner;
    if (element.get(owner))
        return;
    fields.ownerId = textOf(owner, "id");
    fields.ownerName = textOf(owner, "name");
}

/// Null, left out or of another type: every right, as the service means it by null.
void readScopes(dom::element element, std::vector<std::string_view>& scopes) {
    dom::array array;
    if (element.get(array)) {
        const std::string_view single = textOf(element);
        if (!single.empty())
            scopes.assign(1, single);
        return;
    }
    scopes.clear();
    for (const dom::element item : array) {
        const std::string_view scope = textOf(item);
        if (!scope.empty())
            scopes.push_back(scope);
    }
}

void readMember(Member member, dom::element value, TokenFields& fields,
                std::vector<std::string_view>& scopes) {
    switch (member) {
    case Id:
        fields.id = textOf(value);
        break;
    case Name:
        fields.name = textOf(value);
        break;
    case Scope:
        readScopes(value, scopes);
        break;
    case OwnerMember:
        readOwner(value, fields);
        break;
    case Created:
        fields.createdMs = dateOf(value, 0);
        break;
    case LastUsed:
        fields.lastUsedMs = dateOf(value, TokenFields::noDate);
        break;
    case Expiration:
        fields.expiresMs = dateOf(value, TokenFields::noDate);
        break;
    case Managed:
        fields.managed = flagOf(value);
        break;
    case Lifetime:
        if (const auto seconds = integerOf(value); seconds && *seconds > 0 && *seconds <= INT32_MAX)
            fields.accessTokenLifetimeS = static_cast<std::int32_t>(*seconds);
        break;
    case NeverExpires:
        fields.neverExpiresAcknowledged = flagOf(value);
        break;
    case Unknown:
        break;
    }
}

bool withinBounds(const TokenFields& fields) {
    const auto fits = [](std::string_view text) { return text.size() <= TokenListReader::maxStringBytes; };
    return fits(fields.id) && fits(fields.name) && fits(fields.ownerId) && fits(fields.ownerName) &&
           std::all_of(fields.scopes.begin(), fields.scopes.end(), fits);
}

} // namespace

TokenReading readTokenFields(dom::element element, TokenFields& fields,
                             std::vector<std::string_view>& scopes) {
    dom::object object;
    if (element.get(object))
        return TokenReading::NoId;
    fields = TokenFields();
    scopes.assign(1, "sp:scopes:all");
    unsigned seen = 0;
    for (const dom::key_value_pair pair : object) {
        const Member member = memberNamed(pair.key);
        if (member == Unknown || (seen & (1U << member)) != 0)
            continue;
        seen |= 1U << member;
        readMember(member, pair.value, fields, scopes);
    }
    fields.scopes = scopes;
    if (fields.id.empty())
        return TokenReading::NoId;
    return withinBounds(fields) ? TokenReading::Whole : TokenReading::TooLong;
}

} // namespace patdesk
