// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "error.h"
#include "token.h"

#include <QString>

namespace patdesk {

/// "The secret works. …" with the scopes that the access token has, and which of the token's own are missing.
QString verifiedText(const Caller& caller, const Token& token);

/// Why a new credential got no access token, what that means for its secret, what to do next. Every kind.
QString unverifiedText(const Error& error);

} // namespace patdesk
