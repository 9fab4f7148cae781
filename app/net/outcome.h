// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "tokenapi.h"

namespace patdesk {

// A change whose answer was lost is looked for as often as TokenApi::looks() says; none is sent again.

/// What became of a create: the token that is there without anybody knowing its secret, or nothing.
struct LostCreate {
    std::optional<Token> orphan;
};

/// What became of a patch.
struct LostPatch {
    bool done = false;
    /// The token as it is now; nothing where it is gone.
    std::optional<Token> now;
};

/// What became of a deletion.
struct LostRemove {
    /// The token is no longer listed.
    bool done = false;
};

/// Looks among the caller's own tokens for one of the draft's name, created from `sentAt` on (a name is
/// unique per owner; five minutes are left for clocks that differ).
void settleCreate(TokenApi& api, const TokenDraft& draft, Instant sentAt, Continuation<LostCreate> then);

/// Compares the token, one of the caller's own, with what the patch would make of it.
void settlePatch(TokenApi& api, const TokenId& id, const TokenPatch& patch, Continuation<LostPatch> then);

/// Looks at the whole tenant; only for one of the caller's own tokens the list of those will do, where the
/// tenant's is refused. An error where the lists that could tell are refused: not seen is not gone.
void settleRemove(TokenApi& api, const Token& before, Continuation<LostRemove> then);

} // namespace patdesk
