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

// An Error = it could not be found out. So it is where a token is not there and an element of the list could
// not be read: it may be that one.

/// Looks among the caller's own tokens for one of the draft's name, created from `sentAt` on. That is a
/// moment of this machine's clock, and is looked for by the service's (a name is unique per owner; five
/// minutes are left for a service that sends no Date). Malformed where one of that name has no date that can
/// be read: it may be the one, or an older one for which the service has refused the create.
void settleCreate(TokenApi& api, const TokenDraft& draft, Instant sentAt, Continuation<LostCreate> then);

/// Compares the token, one of the caller's own, with what the patch would make of it. Malformed where what
/// the patch changes cannot be read.
void settlePatch(TokenApi& api, const TokenId& id, const TokenPatch& patch, Continuation<LostPatch> then);

/// Looks at the whole tenant; only for one of the caller's own tokens the list of those will do, where the
/// tenant's is refused. An error where the lists that could tell are refused: not seen is not gone.
void settleRemove(TokenApi& api, const Token& before, Continuation<LostRemove> then);

} // namespace patdesk
