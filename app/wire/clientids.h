// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace patdesk {

/// What could be client IDs, without dashes and in lower case: 32 hex digits.
using ClientIds = std::vector<QByteArray>;

/// Adds what looks like a client ID in a text: 32 hex digits, or 36 characters with dashes, with nothing
/// around them that could belong to them. Looks into base64 as well, as an Authorization header has it, and
/// behind the escapes of URLs and of JSON within JSON; what else is in there is wiped. At most
/// `mostClientIds` of one object: where there are as many, some may be missing.
inline constexpr std::size_t mostClientIds = 4096;
void addClientIds(std::string_view text, ClientIds& ids);

/// In order, each once.
void putInOrder(ClientIds& ids);

/// A token's ID in the same form. Empty for an ID of another form, which cannot be found in a text.
QByteArray clientIdOf(const TokenId& token);

} // namespace patdesk
