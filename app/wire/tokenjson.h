// SPDX-License-Identifier: MIT
#pragma once

#include "apigeneration.h"
#include "createdtoken.h"
#include "result.h"
#include "tokendraft.h"
#include "tokenpatch.h"

#include <QByteArray>

namespace patdesk {

struct TokenFields;

/// What was read of a token, with texts of its own.
Token tokenOf(const TokenFields& fields);

/// One token, as PATCH answers it. What is odd in it is left out (Token::partlyUnreadable); Malformed, with
/// the place in `detail`, where no id can be read.
Result<Token> decodeToken(QByteArrayView json);

/// The answer to a create, read as decodeToken() does; Malformed without an id or a secret. Takes the body's
/// bytes and wipes them: they hold the secret.
Result<CreatedToken> decodeCreatedToken(QByteArray&& json);

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
