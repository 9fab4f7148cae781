// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "error.h"
#include "token.h"

#include <QString>

namespace patdesk {

/// "It works: …" with the scopes that the access token has, and where they differ from the token's own.
QString verifiedText(const Caller& caller, const Token& token);

/// Why a new credential got no access token, what that means for its secret, what to do next. Every kind.
QString unverifiedText(const Error& error);

} // namespace patdesk
