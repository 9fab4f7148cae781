// SPDX-License-Identifier: MIT
#include "loosetoken.h"

#include "loosejson.h"

#include <charconv>
#include <cstdlib>

namespace patdesk {

namespace {

/// A number that is a date has no more characters.
constexpr std::size_t longestNumber = 32;

std::optional<double> numberOf(std::string_view value) {
    if (value.empty() || value.size() > longestNumber)
        return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() && end == value.data() + value.size() ? std::optional(number) : std::nullopt;
}

} // namespace

TokenReading LooseToken::read(std::string_view object, TokenFields& fields,
                              std::vector<std::string_view>& scopes) {
    m_texts.clear();
    m_whole = true;
    m_oddCreated = false;
    fields = TokenFields();
    scopes.assign(1, "sp:scopes:all");
    unsigned seen = 0;
    const bool followed =
        loose::eachMember(object, [&](std::string_view key, std::string_view value, bool ended) {
            const TokenMember member = memberNamed(key);
            // A name that may go on is better than none; half of anything else is something else.
            if (member == TokenMember::Unknown || !(ended || member == TokenMember::Name) ||
                (seen & bitOf(member)) != 0)
                return;
            seen |= bitOf(member);
            readMember(member, value, fields, scopes);
        });
    if (!followed) {
        // What was not reached is there, for all that is known.
        m_whole = false;
        const auto missed = [seen](TokenMember member) { return (seen & bitOf(member)) == 0; };
        if (missed(TokenMember::LastUsed))
            fields.lastUsedMs = TokenFields::unreadableDate;
        if (missed(TokenMember::Expiration))
            fields.expiresMs = TokenFields::unreadableDate;
        if (missed(TokenMember::Scope))
            scopes.clear();
        fields.managed = fields.managed || missed(TokenMember::Managed);
    }
    fields.partlyUnreadable = !m_whole;
    return completed(fields, scopes, m_oddCreated);
}

void LooseToken::readMember(TokenMember member, std::string_view value, TokenFields& fields,
                            std::vector<std::string_view>& scopes) {
    switch (member) {
    case TokenMember::Id:
        fields.id = id(value);
        break;
    case TokenMember::Name:
        fields.name = text(value);
        break;
    case TokenMember::Scope:
        readScopes(value, scopes);
        break;
    case TokenMember::Owner:
        readOwner(value, fields);
        break;
    case TokenMember::Created:
        fields.createdMs = value == "null" ? TokenFields::unreadableDate : date(value);
        m_oddCreated = value != "null" && fields.createdMs == TokenFields::unreadableDate;
        break;
    case TokenMember::LastUsed:
        fields.lastUsedMs = date(value);
        break;
    case TokenMember::Expiration:
        fields.expiresMs = date(value);
        break;
    case TokenMember::Managed:
        fields.managed = flag(value, true);
        break;
    case TokenMember::Lifetime: {
        const auto seconds = numberOf(value);
        if (seconds && *seconds >= 1 && *seconds <= INT32_MAX)
            fields.accessTokenLifetimeS = static_cast<std::int32_t>(*seconds);
        else if (value != "null")
            m_whole = false;
        break;
    }
    case TokenMember::NeverExpires:
        fields.neverExpiresAcknowledged = flag(value, false);
        break;
    case TokenMember::Unknown:
        break;
    }
}

std::string_view LooseToken::text(std::string_view value) {
    auto read = loose::textOf(value);
    m_whole = m_whole && (read ? read->whole : value == "null");
    if (!read)
        return {};
    m_texts.push_back(std::move(read->utf8));
    return m_texts.back();
}

/// Nothing can be done to a token by an id that is only nearly right.
std::string_view LooseToken::id(std::string_view value) {
    auto read = loose::textOf(value);
    if (!read || !read->whole) {
        m_whole = m_whole && value == "null";
        return {};
    }
    m_texts.push_back(std::move(read->utf8));
    return m_texts.back();
}

void LooseToken::readOwner(std::string_view value, TokenFields& fields) {
    const bool followed =
        loose::eachMember(value, [&](std::string_view key, std::string_view part, bool ended) {
            if (key == "id" && ended && fields.ownerId.empty())
                fields.ownerId = id(part);
            else if (key == "name" && fields.ownerName.empty())
                fields.ownerName = text(part);
        });
    m_whole = m_whole && (followed || value == "null");
}

void LooseToken::readScopes(std::string_view value, std::vector<std::string_view>& scopes) {
    if (value == "null")
        return; // every right
    scopes.clear();
    const auto add = [&](std::string_view item) {
        if (const std::string_view scope = text(item); !scope.empty())
            scopes.push_back(scope);
    };
    if (!value.empty() && value.front() == '"')
        add(value);
    else if (!loose::eachItem(value, add))
        m_whole = false;
}

std::int64_t LooseToken::date(std::string_view value) {
    if (value == "null")
        return TokenFields::noDate;
    if (const auto read = loose::textOf(value))
        return read->whole ? readMoment(read->utf8).ms() : TokenFields::unreadableDate;
    const auto number = numberOf(value);
    return number ? readMoment(*number).ms() : TokenFields::unreadableDate;
}

bool LooseToken::flag(std::string_view value, bool otherwise) {
    if (value == "true" || value == "\"true\"")
        return true;
    if (value == "false" || value == "null" || value == "\"false\"")
        return false;
    m_whole = false;
    return otherwise;
}

} // namespace patdesk
