// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "secret.h"

class QString;

/// Generic credentials of Windows' Credential Manager: a user's own, on this computer alone, encrypted by the
/// system with the user's login. A target names one for all programs, whatever the case of its letters. No
/// call asks the user anything or takes long. Any thread.
///
/// Errors: KeychainEntryMissing; KeychainLocked, where the system refuses (a policy); KeychainEntryTooLong;
/// KeychainUnavailable for the rest, such as a session without the user's profile. The detail is the system's
/// reason.
namespace patdesk::credentialmanager {

Result<Secret> read(const QString& target);
/// In the place of what the target names already. Windows' own list of credentials shows the account.
Result<Done> write(const QString& target, const QString& account, const Secret& secret);
Result<Done> remove(const QString& target);

} // namespace patdesk::credentialmanager
