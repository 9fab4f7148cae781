// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "result.h"
#include "tokendraft.h"
#include "tokenpatch.h"

#include <QByteArray>

namespace patdesk {

// The bodies of changes. What only reads has no part of this (test_clireads).

/// The body of a create. Always holds `scope`: left out, it would mean every right. Sends
/// userAwareTokenNeverExpires only to generations that know it.
QByteArray encodeDraft(const TokenDraft& draft, ApiGeneration generation);

/// A JSON Patch document (RFC 6902), application/json-patch+json.
QByteArray encodePatch(const TokenPatch& patch);

/// The body of a bulk update: the same patch for several tokens.
QByteArray encodeBulkUpdate(const QList<TokenId>& ids, const TokenPatch& patch);

/// The inverse of encodePatch: for the demo tenant and for tests. InvalidInput for what is no patch of a
/// token.
Result<TokenPatch> decodePatch(QByteArrayView json);

} // namespace patdesk
