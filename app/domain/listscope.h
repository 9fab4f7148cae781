// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"

namespace patdesk {

/// Whose tokens a list holds.
struct ListScope {
    enum class Whose {
        WholeTenant, ///< needs the tenant-wide right
        Mine,        ///< owner-id=me
        OneOwner,    ///< owner-id=<identity id>; needs the tenant-wide right
    };

    Whose whose = Whose::WholeTenant;
    OwnerId owner = {};

    friend bool operator==(const ListScope&, const ListScope&) = default;
};

} // namespace patdesk
