// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <optional>

namespace patdesk {

/// A window that has something to do when Patdesk locks, beside being hidden: wipe a secret, pause its work.
class Lockable {
public:
    virtual ~Lockable() = default;

    /// Answers the token whose secret is lost by it, since nobody had taken it over yet.
    virtual std::optional<Token> lock() = 0;
};

} // namespace patdesk
