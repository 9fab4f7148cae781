// SPDX-License-Identifier: MIT
#include "tokenfieldsjson.h"

#include "instant.h"
#include "jsonvalues.h"

#include <algorithm>

namespace patdesk {

namespace dom = simdjson::dom;

namespace {

std::int64_t dateOf(dom::element element) {
    double number = 0;
    switch (element.type()) {
    case dom::element_type::NULL_VALUE:
        return TokenFields::noDate;
    case dom::element_type::STRING:
        return readMoment(textOf(element)).ms();
    case dom::element_type::INT64:
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE:
        return element.get(number) ? TokenFields::unreadableDate : readMoment(number).ms();
    default:
        return TokenFields::unreadableDate;
    }
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

void readMember(TokenMember member, dom::element value, TokenFields& fields,
                std::vector<std::string_view>& scopes) {
    switch (member) {
    case TokenMember::Id:
        fields.id = textOf(value);
        break;
    case TokenMember::Name:
        fields.name = textOf(value);
        break;
    case TokenMember::Scope:
        readScopes(value, scopes);
        break;
    case TokenMember::Owner:
        readOwner(value, fields);
        break;
    case TokenMember::Created:
        fields.createdMs = value.is_null() ? TokenFields::unreadableDate : dateOf(value);
        break;
    case TokenMember::LastUsed:
        fields.lastUsedMs = dateOf(value);
        break;
    case TokenMember::Expiration:
        fields.expiresMs = dateOf(value);
        break;
    case TokenMember::Managed:
        fields.managed = flagOf(value);
        break;
    case TokenMember::Lifetime:
        if (const auto seconds = integerOf(value); seconds && *seconds > 0 && *seconds <= INT32_MAX)
            fields.accessTokenLifetimeS = static_cast<std::int32_t>(*seconds);
        break;
    case TokenMember::NeverExpires:
        fields.neverExpiresAcknowledged = flagOf(value);
        break;
    case TokenMember::Unknown:
        break;
    }
}

/// Cut before `most` bytes, between two characters.
std::string_view cut(std::string_view text, std::size_t most) {
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
        --most;
    return text.substr(0, most);
}

} // namespace

/// By length first: of the ten names only two pairs are equally long.
TokenMember memberNamed(std::string_view key) {
    const auto either = [key](std::string_view name, TokenMember member) {
        return key == name ? member : TokenMember::Unknown;
    };
    switch (key.size()) {
    case 2:
        return either("id", TokenMember::Id);
    case 4:
        return either("name", TokenMember::Name);
    case 5:
        return key == "scope" ? TokenMember::Scope : either("owner", TokenMember::Owner);
    case 7:
        return key == "created" ? TokenMember::Created : either("managed", TokenMember::Managed);
    case 8:
        return either("lastUsed", TokenMember::LastUsed);
    case 14:
        return either("expirationDate", TokenMember::Expiration);
    case 26:
        return key == "accessTokenValiditySeconds"
                   ? TokenMember::Lifetime
                   : either("userAwareTokenNeverExpires", TokenMember::NeverExpires);
    default:
        return TokenMember::Unknown;
    }
}

TokenReading completed(TokenFields& fields, std::vector<std::string_view>& scopes, bool oddCreated) {
    constexpr std::size_t most = TokenListReader::maxStringBytes;
    const auto tooLong = [](std::string_view text) { return text.size() > most; };
    // Half an id is none, and half a scope is another.
    if (fields.id.empty() || tooLong(fields.id))
        return TokenReading::NoId;
    for (std::string_view* const text : {&fields.name, &fields.ownerName}) {
        if (tooLong(*text)) {
            *text = cut(*text, most);
            fields.partlyUnreadable = true;
        }
    }
    if (tooLong(fields.ownerId)) {
        fields.ownerId = {};
        fields.partlyUnreadable = true;
    }
    if (std::any_of(scopes.begin(), scopes.end(), tooLong)) {
        scopes.erase(std::remove_if(scopes.begin(), scopes.end(), tooLong), scopes.end());
        fields.partlyUnreadable = true;
    }
    fields.scopes = scopes;
    const bool oddDate = oddCreated || fields.lastUsedMs == TokenFields::unreadableDate ||
                         fields.expiresMs == TokenFields::unreadableDate;
    return oddDate || fields.partlyUnreadable ? TokenReading::Partly : TokenReading::Whole;
}

TokenReading readTokenFields(dom::element element, TokenFields& fields,
                             std::vector<std::string_view>& scopes) {
    dom::object object;
    if (element.get(object))
        return TokenReading::NoId;
    fields = TokenFields();
    scopes.assign(1, "sp:scopes:all");
    unsigned seen = 0;
    bool oddCreated = false;
    for (const dom::key_value_pair pair : object) {
        const TokenMember member = memberNamed(pair.key);
        if (member == TokenMember::Unknown || (seen & bitOf(member)) != 0)
            continue;
        seen |= bitOf(member);
        readMember(member, pair.value, fields, scopes);
        if (member == TokenMember::Created)
            oddCreated = !pair.value.is_null() && fields.createdMs == TokenFields::unreadableDate;
    }
    return completed(fields, scopes, oddCreated);
}

} // namespace patdesk
