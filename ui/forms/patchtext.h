// SPDX-License-Identifier: MIT
#pragma once

#include "tokenpatch.h"

#include <QString>

namespace patdesk {

/// The JSON Patch (RFC 6902) to the letter as encodePatch() writes it to be sent, an operation on a line.
/// "[]" if there is nothing to send.
QString patchJson(const TokenPatch& patch);

/// One line for each change: what it was and what it will be. Dates in local time.
QStringList patchSummary(const Token& before, const TokenPatch& patch);

} // namespace patdesk
