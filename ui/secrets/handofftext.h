// SPDX-License-Identifier: MIT
#pragma once

#include "commandinput.h"
#include "error.h"
#include "ids.h"

#include <QString>

namespace patdesk {

/// Where a secret can be handed over to.
enum class HandOff { Keychain, Sail, EnvFile, SdkConfig, Command };

/// How far that place protects the secret.
QString warningFor(HandOff target, const QString& file);

/// All of what will run, a part for each argument, so that nothing is hidden in it.
QString shownInFull(const Command& command);

/// Warns of shell syntax that is passed to the program unchanged; empty if there is none.
QString shellRemark(const Command& command);

/// Where the secret is now. `place` is the entry's name, the environment or the file.
QString handedOverText(HandOff target, const QString& place, const TokenId& clientId);
/// The text for a command that has ended.
QString commandEndedText(const Command& command, int exitCode);

/// The text for a hand-over that failed.
QString notHandedOverText(const Error& error);

} // namespace patdesk
