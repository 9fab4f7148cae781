// SPDX-License-Identifier: MIT
#pragma once

#include "instant.h"

#include <functional>

namespace patdesk {

/// Where the time comes from: the system's clock in the program, a held one in tests.
using Clock = std::function<Instant()>; // unbound: holds nothing that ends before its users

inline Clock systemClock() {
    return [] {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    };
}

} // namespace patdesk
