// SPDX-License-Identifier: MIT
#pragma once

namespace patdesk {

/// The columns, in the order in which a first start shows them.
enum class TokenColumn {
    Name,
    Owner,
    OwnerState, ///< as it was judged
    Scopes,     ///< how many, or its only one
    Created,
    LastUsed,
    Expires,
    Status,
    Verdict,
    Managed,
    AllScopes, ///< each by its name
    Lifetime,
    ClientId,
};

inline constexpr int tokenColumnCount = static_cast<int>(TokenColumn::ClientId) + 1;

} // namespace patdesk
