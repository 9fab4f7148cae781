// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "continuation.h"
#include "listscope.h"
#include "showntokens.h"

#include <memory>

namespace patdesk {

class TokenReader;

/// A whole list, as the window's table holds it: filter, search and rows are the same.
struct TokenListing {
    std::unique_ptr<ShownTokens> shown;
    /// Elements that are no tokens as far as they can be read.
    qint64 unreadable = 0;
    /// The moment that everything was judged at, by the service's clock.
    Instant asOf;
};

/// Signs in, lists, and judges. Decodes on the main thread, which has nothing else to do here.
void fetchListing(TokenReader& reader, const ListScope& scope, int staleDays,
                  const Continuation<std::shared_ptr<TokenListing>>& then);

/// The rows that filter and search leave, in the list's order.
QList<Token> tokensShown(const ShownTokens& shown);

} // namespace patdesk
