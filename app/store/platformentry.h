// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "secret.h"

#include <QString>

#include <memory>

namespace patdesk {

namespace secretservice {
class KeychainDaemon;
} // namespace secretservice

/// One of Patdesk's own entries, asked for by the platform's own means where QtKeychain tells too little.
///
/// On Linux that is the Secret Service: there QtKeychain gives up after 25 s, calls an entry missing that is
/// locked, hidden or in a keychain that has just ended, and says "removed" of it. Elsewhere QtKeychain's word
/// stands. Made before QtKeychain is asked, so that it sees the keychain end meanwhile. Main thread only.
class PlatformEntry {
public:
    PlatformEntry(QString service, QString key);

    /// QtKeychain has failed with `first`: what is known better, else `first`. Does nothing where nobody
    /// waits any more.
    void read(const Error& first, const Continuation<Secret>& then) const;
    void write(const Secret& secret, const Error& first, const Continuation<Done>& then) const;
    /// Before QtKeychain removes. Done where nothing is left that can be seen from here; else why it may
    /// still be kept.
    void remove(const Continuation<Done>& then) const;

private:
    QString m_service;
    QString m_key;
    std::shared_ptr<secretservice::KeychainDaemon> m_daemon; // null where there is no such thing
};

} // namespace patdesk
