// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <optional>

namespace patdesk {

/// Why a file cannot serve as a tenant's CA file: FileFailed where it cannot be read or holds no certificate
/// in PEM or DER form. Nothing if it can; whether it vouches for the tenant only a connection tells.
std::optional<Error> caFileFault(const QString& file);

} // namespace patdesk
