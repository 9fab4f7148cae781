// SPDX-License-Identifier: MIT
#pragma once

#include "screamtest.h"

#include <QString>

namespace patdesk {

/// "20 tokens".
QString titleOf(const ScreamTest& test);
/// "Listening · 18 suspended, 2 restored", "Over · 18 silent, 2 restored". `counts`: by the list of the
/// moment.
QString stateOf(const ScreamTest& test, const ScreamCounts& counts);
/// What is known and what comes next, in sentences. `now`: by the service's clock.
QString describe(const ScreamTest& test, const ScreamCounts& counts, Instant now);
/// What could not have been heard, in sentences; empty where nothing is in doubt. `refusalSeen`: see
/// refusalHeard().
QString doubtsText(const ScreamTest& test, std::optional<Instant> refusalSeen);

/// Where a token stands, with a shape: "✓ Needed, restored". `standing`: by the list of the moment.
QString stateOf(const ScreamSubject& subject, StepStanding standing, bool runs);
/// Who needed it: "refused sign-in from 10.0.0.7", for the end of a sentence.
QString heardText(const Scream& scream);
/// The same by itself: "Refused sign-in from 10.0.0.7".
QString heardCell(const Scream& scream);

/// What stands before the status of such a token in the table: "Suspended, listening". Empty where there is
/// nothing to say.
QString markOf(const ScreamTest& test, int step, StepStanding standing);

/// "“Nightly” is still needed: refused sign-in from 10.0.0.7. It was restored."
QString settledText(const ScreamTest& test, const QList<int>& steps);
bool isAnyNotRestored(const ScreamTest& test, const QList<int>& steps);
/// "A scream test is over: nobody needed 18 of 20 tokens."
QString endedText(const ScreamTest& test);

} // namespace patdesk
