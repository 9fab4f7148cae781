// SPDX-License-Identifier: MIT
#include "credentialend.h"

namespace patdesk {

std::optional<CredentialEnd> credentialEnd(const Token& signedInWith, Instant now) {
    const auto at = signedInWith.expiry.at.known();
    if (!at)
        return std::nullopt;
    const auto left = *at - now;
    const CredentialUrgency urgency = left <= std::chrono::milliseconds(0) ? CredentialUrgency::Over
                                      : left < std::chrono::days(7)        ? CredentialUrgency::Now
                                      : left < std::chrono::days(30)       ? CredentialUrgency::Soon
                                                                           : CredentialUrgency::Far;
    return CredentialEnd{*at, urgency};
}

} // namespace patdesk
