// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"
#include "token.h"

namespace patdesk {

/// The answer to a create: the one moment at which the secret passes through this program.
struct CreatedToken {
    Token token;
    Secret secret;
};

} // namespace patdesk
