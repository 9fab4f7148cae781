// SPDX-License-Identifier: MIT
#pragma once

#include "tokendraft.h"

namespace patdesk {

/// The draft of another token like this one, for the user whose tokens are `mine`: its scopes, its access
/// tokens' lifetime, as long from now to its expiry as it had from its beginning, within what the generation
/// allows, and a name that none of `mine` has. That one without an expiry is a risk has to be confirmed anew.
TokenDraft draftLike(const Token& token, const OwnersTokens& mine, ApiGeneration generation, Instant now);

} // namespace patdesk
