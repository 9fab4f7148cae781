// SPDX-License-Identifier: MIT
#pragma once

#include "datetext.h"
#include "token.h"

#include <QString>

namespace patdesk {

/// The words in the cells of the token table; for dates see datetext.h, for the status tokenstatus.h.

/// "all", "2 scopes", or the single scope by name; "none" for an empty set.
QString scopesText(const QStringList& scopes);

/// "via sp:scopes:all": in the place of the scopes of a token that a search for a scope finds for that.
QString alsoViaAllText();

/// The owner's name, else the id, else that there is none.
QString ownerText(const Owner& owner);

/// The same above the tokens of one owner: "Owner 2c91…" where only the ID is known, "No owner".
QString ownerHeading(const Owner& owner);

/// "1 token", "1,200 tokens".
QString tokensText(qint64 count);

/// "managed", or nothing.
QString managedText(bool managed);

} // namespace patdesk
