// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "secret.h"

#include <QMap>
#include <QString>

/// The freedesktop.org Secret Service over D-Bus, for what QtKeychain cannot reach: entries of other
/// programs, which have other attributes, and whether an entry is locked. An answer is waited for for five
/// minutes. Specification: Secret Service API 0.2. Main thread only. Only where there is D-Bus; the secret
/// crosses the session bus in plain form, as it does for go-keyring.
///
/// Errors: KeychainLocked, where it is and was not unlocked; KeychainGone, where the keychain's daemon ends
/// meanwhile; KeychainUnavailable, where there is none, or none that does what is asked.
namespace patdesk::secretservice {

using Attributes = QMap<QString, QString>;

enum class Locked {
    Ask, ///< let the user unlock the entry, who has some minutes for it
    /// End with KeychainLocked where the entry is seen, and let the user unlock the collections that may hide
    /// it while they are locked themselves, as KeePassXC's do: for an entry that somebody else has looked for
    /// in vain.
    AskIfHidden,
    Leave, ///< end with KeychainLocked
};

/// The secret of the entry that has all these attributes, of whichever collection. KeychainEntryMissing as
/// well, where no locked collection can hide it.
void read(const Attributes& attributes, Locked locked, Continuation<Secret> then);

/// Takes away every entry that the user can see or unlock and that has all these attributes.
/// KeychainEntryMissing as well, where no locked collection can hide one.
void remove(const Attributes& attributes, Continuation<Done> then);

/// Puts an entry with these attributes, and no others, into the login collection, where go-keyring looks
/// first; else into the default one (ReadAlias), else into the first that is unlocked; it takes the place of
/// an entry that has the same attributes. May ask the user to unlock the collection. `label` is what a
/// keychain's own window calls it.
void write(const Attributes& attributes, const QString& label, Secret secret, Continuation<Done> then);

} // namespace patdesk::secretservice
