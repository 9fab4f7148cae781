// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "ids.h"
#include "secret.h"

#include <QObject>

#include <chrono>

namespace QKeychain {
class Job;
} // namespace QKeychain

namespace patdesk {

/// The operating system's keychain, through QtKeychain, without its insecure fallback.
///
/// Each job has a deadline, since some keychains never answer; a job that runs is never deleted. While one is
/// past its deadline, all others are refused at once: QtKeychain runs them one after another. Main thread
/// only.
///
/// Errors: KeychainEntryMissing; KeychainLocked, where the keychain or its user refuses, and on Linux also
/// where the entry is there but was not unlocked (which QtKeychain calls missing); KeychainUnavailable for
/// the rest: no keychain, no session bus, no answer, anything that QtKeychain has no code for. The detail is
/// the system's reason.
class Keychain : public QObject {
    Q_OBJECT

public:
    explicit Keychain(QString service, QObject* parent = nullptr);

    void read(const QString& key, const Continuation<Secret>& then);
    void write(const QString& key, const Secret& secret, const Continuation<Done>& then);
    /// Done as well where there is no such entry.
    void remove(const QString& key, const Continuation<Done>& then);

    /// Time enough for a user to unlock the keychain, at first.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

private:
    /// The entry's name in the keychain.
    QString entryName(const QString& key) const;
    /// Starts the job; `finished` looks at it when it has ended. Whichever comes first, it or the deadline,
    /// has delivered.
    template <class T, class Finished>
    void run(QKeychain::Job* job, const Continuation<T>& then, Finished finished);
    /// QtKeychain has found no entry: looks whether there is a locked one.
    void explainMissing(const QString& key, const Continuation<Secret>& then) const;

    QString m_service;
    std::chrono::milliseconds m_deadline;
    int m_overdue = 0;
};

} // namespace patdesk
