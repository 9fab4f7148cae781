// SPDX-License-Identifier: MIT
#include "tokenpatch.h"

namespace patdesk {

QLatin1String pointer(PatchField field) {
    switch (field) {
    case PatchField::Name:
        return QLatin1String("/name");
    case PatchField::Scope:
        return QLatin1String("/scope");
    case PatchField::ExpirationDate:
        return QLatin1String("/expirationDate");
    case PatchField::UserAwareTokenNeverExpires:
        return QLatin1String("/userAwareTokenNeverExpires");
    }
    return {};
}

TokenPatch patchBetween(const Token& before, const TokenDraft& wanted) {
    using Kind = PatchOperation::Kind;
    TokenPatch patch;
    const QString name = wanted.name.trimmed();
    if (name != before.name)
        patch.append({Kind::Replace, PatchField::Name, name});
    const QStringList scopes = normalizedScopes(wanted.scopes);
    if (!sameScopes(scopes, before.scopes))
        patch.append({Kind::Replace, PatchField::Scope, scopes});
    const auto ends = wanted.expiry.at.known();
    // One that cannot be read cannot be sent either.
    if (wanted.expiry != before.expiry && (ends || wanted.expiry.never())) {
        if (!ends) {
            patch.append(
                {Kind::Replace, PatchField::UserAwareTokenNeverExpires, wanted.neverExpiresAcknowledged});
            patch.append({Kind::Replace, PatchField::ExpirationDate, std::monostate{}});
        } else {
            patch.append({Kind::Replace, PatchField::ExpirationDate, *ends});
        }
    }
    return patch;
}

TokenDraft takenBack(const Token& current, const Token& before, const Token& after) {
    TokenDraft wanted = draftOf(current);
    const TokenDraft was = draftOf(before);
    for (const PatchOperation& change : patchBetween(before, draftOf(after))) {
        switch (change.field) {
        case PatchField::Name:
            wanted.name = was.name;
            break;
        case PatchField::Scope:
            wanted.scopes = was.scopes;
            break;
        case PatchField::ExpirationDate:
        case PatchField::UserAwareTokenNeverExpires:
            wanted.expiry = was.expiry;
            wanted.neverExpiresAcknowledged = was.expiry.never();
            break;
        }
    }
    return wanted;
}

Token applied(const TokenPatch& patch, Token token) {
    for (const PatchOperation& operation : patch) {
        if (operation.kind == PatchOperation::Kind::Test)
            continue;
        if (operation.kind == PatchOperation::Kind::Remove) {
            if (operation.field == PatchField::ExpirationDate)
                token.expiry = {};
            continue;
        }
        switch (operation.field) {
        case PatchField::Name:
            token.name = std::get<QString>(operation.value);
            break;
        case PatchField::Scope:
            token.scopes = std::get<QStringList>(operation.value);
            break;
        case PatchField::ExpirationDate: {
            const Instant* const at = std::get_if<Instant>(&operation.value);
            token.expiry.at = at ? Moment(*at) : Moment();
            break;
        }
        case PatchField::UserAwareTokenNeverExpires:
            token.neverExpiresAcknowledged = std::get<bool>(operation.value);
            break;
        }
    }
    return token;
}

std::optional<PatchBlock> patchBlock(PatchField field, const Token& token, ApiGeneration generation,
                                     const Caller& caller) {
    if (caller.isSomebodyElse(token.owner.id))
        return PatchBlock::SomebodyElses;
    const bool expiry =
        field == PatchField::ExpirationDate || field == PatchField::UserAwareTokenNeverExpires;
    if (expiry && !traits(generation).expiryPatchable)
        return PatchBlock::NotPatchableInGeneration;
    if (field == PatchField::Scope && caller.isSignedInWith(token.id))
        return PatchBlock::SignedInWith;
    return std::nullopt;
}

bool isExpiryReachable(const Token& token, ApiGeneration generation, const Caller& caller) {
    const auto block = patchBlock(PatchField::ExpirationDate, token, generation, caller);
    return !block || (block == PatchBlock::SomebodyElses && !traits(generation).bulkUpdatePath.isEmpty());
}

} // namespace patdesk
