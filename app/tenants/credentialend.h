// SPDX-License-Identifier: MIT
#pragma once

#include "instant.h"
#include "token.h"

#include <optional>

namespace patdesk {

/// How soon the token that Patdesk is signed in with stops working.
enum class CredentialUrgency {
    Far,  ///< in 30 days or later
    Soon, ///< within 30 days
    Now,  ///< within 7 days
    Over, ///< it has: what is open works until its access token ends
};

struct CredentialEnd {
    Instant at;
    CredentialUrgency urgency = CredentialUrgency::Far;

    friend bool operator==(const CredentialEnd&, const CredentialEnd&) = default;
};

/// Nothing where it never ends, or cannot be read. `now` by the service's clock.
std::optional<CredentialEnd> credentialEnd(const Token& signedInWith, Instant now);

} // namespace patdesk
