// SPDX-License-Identifier: MIT
#pragma once

#include "tokenfieldsjson.h"

#include <deque>
#include <string>

namespace patdesk {

/// Reads a token's object that a JSON parser refuses, member by member. For inside the room wire.
class LooseToken {
public:
    /// Partly where something of it is not told for certain: what is missing is unreadable, no scopes,
    /// managed. `fields` points into `object`, `scopes` and this, until the next call.
    TokenReading read(std::string_view object, TokenFields& fields, std::vector<std::string_view>& scopes);

private:
    void readMember(TokenMember member, std::string_view value, TokenFields& fields,
                    std::vector<std::string_view>& scopes);
    std::string_view text(std::string_view value);
    std::string_view id(std::string_view value);
    void readOwner(std::string_view value, TokenFields& fields);
    void readScopes(std::string_view value, std::vector<std::string_view>& scopes);
    std::int64_t date(std::string_view value);
    bool flag(std::string_view value, bool otherwise);

    std::deque<std::string> m_texts;
    bool m_whole = true;
    bool m_oddCreated = false;
};

} // namespace patdesk
