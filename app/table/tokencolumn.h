// SPDX-License-Identifier: MIT
#pragma once

namespace patdesk {

/// The columns, in the order in which a first start shows them.
enum class TokenColumn { Name, Owner, Scopes, Created, LastUsed, Expires, Status, Verdict, Managed };

inline constexpr int tokenColumnCount = static_cast<int>(TokenColumn::Managed) + 1;

} // namespace patdesk
