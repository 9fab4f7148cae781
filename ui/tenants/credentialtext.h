// SPDX-License-Identifier: MIT
#pragma once

#include "credentialchange.h"

#include <QString>

namespace patdesk {

/// What is done in a step, as an order: "Create a successor with the same scopes".
QString stepText(CredentialStep step, TenantOrigin origin);

/// Why it cannot be replaced here, and what to do instead.
QString obstacleText(CredentialObstacle obstacle);

/// Why the replacement stopped, that nothing is lost, and what to do next.
QString stoppedText(const Error& error, bool secretLost);

} // namespace patdesk
