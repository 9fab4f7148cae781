// SPDX-License-Identifier: MIT
#pragma once

#include "tokenlistreader.h"

#include <simdjson.h>
#include <vector>

namespace patdesk {

/// What came of reading a token's object.
enum class TokenReading {
    Whole,
    NoId,    ///< no object, or one without an id: nothing to act on
    TooLong, ///< a string beyond TokenListReader::maxStringBytes
};

/// Reads one token, as the list, PATCH and POST answer it, in one pass. `scopes` is the room for the scopes
/// that `fields` points to; both point into the document. For inside the room wire.
TokenReading readTokenFields(simdjson::dom::element element, TokenFields& fields,
                             std::vector<std::string_view>& scopes);

} // namespace patdesk
