// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "listscope.h"
#include "token.h"

#include <QList>

namespace patdesk {

class TokenReader;

/// A list that is short enough to be kept decoded.
struct TokenList {
    QList<Token> tokens;
    /// Elements that are no tokens as far as they can be read: one that is not in the list may be among them.
    qint64 unreadable = 0;
};

/// Lists tokens and decodes them on the main thread: for lists such as the caller's own. Cancelled when
/// `then`'s context dies.
void listTokens(TokenReader& api, const ListScope& scope, const Continuation<TokenList>& then);

} // namespace patdesk
