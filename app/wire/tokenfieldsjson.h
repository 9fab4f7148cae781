// SPDX-License-Identifier: MIT
#pragma once

#include "tokenlistreader.h"

#include <simdjson.h>
#include <vector>

namespace patdesk {

/// What came of reading a token's object.
enum class TokenReading {
    Whole,
    Partly, ///< a date or another part of it was there and cannot be read, or was cut
    NoId,   ///< no object, or one without an id that can be used: nothing to act on
};

/// The members of a token that are read.
enum class TokenMember : unsigned {
    Id,
    Name,
    Scope,
    Owner,
    Created,
    LastUsed,
    Expiration,
    Managed,
    Lifetime,
    NeverExpires,
    Unknown
};

TokenMember memberNamed(std::string_view key);

constexpr unsigned bitOf(TokenMember member) {
    return 1U << static_cast<unsigned>(member);
}

/// Reads one token, as the list, PATCH and POST answer it, in one pass. `scopes` is the room for the scopes
/// that `fields` points to; both point into the document. For inside the room wire.
TokenReading readTokenFields(simdjson::dom::element element, TokenFields& fields,
                             std::vector<std::string_view>& scopes);

/// Cuts texts beyond TokenListReader::maxStringBytes, and says what has been read. `oddCreated`: its date of
/// creation is there and cannot be read; that it is left out is no fault.
TokenReading completed(TokenFields& fields, std::vector<std::string_view>& scopes, bool oddCreated);

} // namespace patdesk
