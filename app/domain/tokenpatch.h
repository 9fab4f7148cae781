// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "caller.h"
#include "token.h"
#include "tokendraft.h"

#include <variant>

namespace patdesk {

/// The fields of a token that a JSON Patch can reach.
enum class PatchField { Name, Scope, ExpirationDate, UserAwareTokenNeverExpires };

/// The JSON Pointer (RFC 6901) of a field: "/name" …
QLatin1String pointer(PatchField field);

/// One operation of a JSON Patch (RFC 6902) on a token. A null expiration date is the monostate.
struct PatchOperation {
    enum class Kind { Add, Remove, Replace, Test };
    using Value = std::variant<std::monostate, QString, QStringList, Instant, bool>;

    Kind kind = Kind::Replace;
    PatchField field = PatchField::Name;
    Value value;

    friend bool operator==(const PatchOperation&, const PatchOperation&) = default;
};

/// The changes to one token, sent as one PATCH.
using TokenPatch = QList<PatchOperation>;

/// What turns `before` into `wanted`, and nothing else: only fields that differ. Giving up the expiry sends
/// the acknowledgement with it, as the generations that allow it require.
TokenPatch patchBetween(const Token& before, const TokenDraft& wanted);

/// `current` as it is wanted once the edit that made `after` of `before` is undone: what that edit changed is
/// as it was, whatever else has changed since stays.
TokenDraft takenBack(const Token& current, const Token& before, const Token& after);

/// `token` after the patch, as the service would answer it.
Token applied(const TokenPatch& patch, Token token);

/// Why a field cannot be changed.
enum class PatchBlock {
    NotPatchableInGeneration, ///< expiry in beta, v3 and v2024
    SomebodyElses,            ///< an owner rule: nobody patches another's token, not even an administrator
    SignedInWith,             ///< its scopes: the program's own access could be lost
};

std::optional<PatchBlock> patchBlock(PatchField field, const Token& token, ApiGeneration generation,
                                     const Caller& caller);

/// Whether a token's expiry can be changed at all: by a PATCH, or somebody else's by the bulk update, where
/// the generation has one. The tenant may still lack that.
bool isExpiryReachable(const Token& token, ApiGeneration generation, const Caller& caller);

} // namespace patdesk
