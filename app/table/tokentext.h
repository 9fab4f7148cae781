// SPDX-License-Identifier: MIT
#pragma once

#include "tokenrules.h"

#include <QString>

namespace patdesk {

/// The words in the cells of the token table.

/// "3 d ago", "in 20 d", "now"; minutes up to an hour, hours up to two days, days up to a year, then years.
QString relativeText(Instant when, Instant now);

/// "2026-12-31 23:59:59 CET": the exact moment in local time.
QString exactText(Instant when);

/// "all", "2 scopes", or the single scope by name; "none" for an empty set.
QString scopesText(const QStringList& scopes);

/// "in use", "stale, all": what is found about a token, the weightiest first. `all` is a token for all
/// scopes.
QString statusText(Findings findings);

/// The owner's name, else the id, else that there is none.
QString ownerText(const Owner& owner);
/// No date.
QString neverText();

/// "unreadable": a date, or what depends on it.
QString unreadableText();

/// exactText(), never or unreadable.
QString exactText(Moment when);

/// "managed", or nothing.
QString managedText(bool managed);

} // namespace patdesk
