// SPDX-License-Identifier: MIT
#pragma once

#include "caller.h"
#include "token.h"

#include <QString>

namespace patdesk {

// What there is to say of a token that is about to be deleted. Plain text, dates in local time.

/// When it was last used and by whom, when it expires, and what it may do.
QString deletionFacts(const Token& token, const Caller& caller, Instant now);

/// What nothing undoes, and how soon it is felt.
QString deletionConsequence(const Token& token);

/// What speaks against it; empty if nothing does.
QString deletionWarning(const Token& token, Instant now);

} // namespace patdesk
