// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <optional>

namespace patdesk {

/// A window that has something to do when Patdesk locks, besides being hidden: wipe a secret, pause its work.
class Lockable {
public:
    virtual ~Lockable() = default;

    /// Returns the token whose secret is lost by this because it had not been copied or handed over yet.
    virtual std::optional<Token> lock() = 0;
};

} // namespace patdesk
