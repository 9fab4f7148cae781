// SPDX-License-Identifier: MIT
#pragma once

#include "createdtoken.h"
#include "result.h"
#include "token.h"

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

} // namespace patdesk
