// SPDX-License-Identifier: MIT
#pragma once

#include "screamtest.h"

#include <QByteArray>

namespace patdesk {

/// What a scream test has shown, for the record: since when each token was suspended, who has needed it, from
/// where and when, until when nobody has, and what could not have been heard. Markdown, UTF-8, times in UTC.
///
/// `refusalSeen`: when the tenant was last seen to record a try with an expired token; without that, silence
/// after the expiry proves little, and the text says so.
QByteArray proofOf(const ScreamTest& test, std::optional<Instant> refusalSeen, Instant now);

/// When one of these tests has heard a certain try with a token that had expired.
std::optional<Instant> refusalHeard(const QList<const ScreamTest*>& tests);

/// What could not have been heard, in sentences; empty where nothing is in doubt.
QStringList doubtsOf(const ScreamTest& test, std::optional<Instant> refusalSeen);

} // namespace patdesk
