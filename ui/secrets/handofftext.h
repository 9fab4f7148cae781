// SPDX-License-Identifier: MIT
#pragma once

#include "commandinput.h"
#include "error.h"
#include "ids.h"

#include <QString>

namespace patdesk {

/// Where a secret can be handed to.
enum class HandOff { Keychain, Sail, EnvFile, SdkConfig, Command };

/// What that place protects from, and what not.
QString warningFor(HandOff target, const QString& file);

/// All of what will run, a part for each argument, so that nothing is hidden in it.
QString shownInFull(const Command& command);

/// What looks like a shell's and goes to the program as it is; empty if there is nothing of the kind.
QString shellRemark(const Command& command);

/// Where the secret is now. `place` is the entry's name, the environment or the file.
QString handedOverText(HandOff target, const QString& place, const TokenId& clientId);
/// A command has ended: with 0 the secret is wherever it has put it.
QString commandEndedText(const Command& command, int exitCode);

/// The secret is where it was before.
QString notHandedOverText(const Error& error);

} // namespace patdesk
