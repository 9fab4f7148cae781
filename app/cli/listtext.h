// SPDX-License-Identifier: MIT
#pragma once

#include "showntokens.h"

namespace patdesk {

/// The shown rows as a table of text, its columns and words those of the window's table. UTF-8.
QByteArray listAsText(const ShownTokens& shown);

} // namespace patdesk
