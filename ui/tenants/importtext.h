// SPDX-License-Identifier: MIT
#pragma once

#include "tenantimport.h"

#include <QString>

namespace patdesk {

/// "sail: prod", "config.json", "environment".
QString originText(const ImportFinding& finding);
/// Where its client secret is now.
QString secretPlaceText(const ImportFinding& finding);
/// What the user should know before importing it.
QString findingText(const ImportFinding& finding);

} // namespace patdesk
