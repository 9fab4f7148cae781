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

/// "managed", or nothing.
QString managedText(bool managed);

} // namespace patdesk
