// SPDX-License-Identifier: MIT
#pragma once

#include "tenantimport.h"

#include <QString>

namespace patdesk {

/// "sail: prod", "config.json", "environment".
QString originText(const ImportFinding& finding);
/// Where its client secret is now.
QString secretPlaceText(const ImportFinding& finding);
/// What there is to know about it before it is imported.
QString findingText(const ImportFinding& finding);

} // namespace patdesk
