// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "notelabel.h"

#include <optional>
#include <utility>

namespace patdesk {

class TokenVerdicts;

/// A verdict in a line or two, for a question before a deletion: what it is, and what decides it. Nothing
/// where the token was not judged.
std::optional<std::pair<NoteLabel::Kind, QString>> verdictNote(const TokenVerdicts& verdicts,
                                                               const TokenId& token);

} // namespace patdesk
