// SPDX-License-Identifier: MIT
#pragma once

#include "eventmeaning.h"
#include "tokenreader.h"

namespace patdesk {

/// Looks for Patdesk's own sign-in among the events, and learns from it how they name tokens: one request.
/// Unknown while the event is not indexed yet, which takes minutes: ask again later. The scopes may not allow
/// it (isRefusal).
void askMeaning(TokenReader& api, const OwnSignIn& signIn, const Continuation<EventMeaning>& then);

} // namespace patdesk
