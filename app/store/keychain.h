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

/// The operating system's keychain: Windows' Credential Manager; elsewhere through QtKeychain, without its
/// insecure fallback, and by the platform's own means where that is not enough (PlatformEntry).
///
/// With QtKeychain each job has a deadline, since some keychains never answer; a job that runs is never
/// deleted. While one is past its deadline, all others are refused at once: QtKeychain runs them one after
/// another. Main thread only.
///
/// Errors: KeychainEntryMissing; KeychainLocked, where the keychain or its user refuses, and on Linux also
/// where the entry is there, or may be, but was not unlocked; KeychainGone, on Linux, where the keychain ends
/// before it has answered; KeychainEntryTooLong, on Windows, from 2560 bytes; KeychainUnavailable for the
/// rest: no keychain, no session bus, no answer, anything that QtKeychain has no code for. The detail is the
/// system's reason.
class Keychain : public QObject {
    Q_OBJECT

public:
    explicit Keychain(QString service, QObject* parent = nullptr);

    void read(const QString& key, const Continuation<Secret>& then);
    void write(const QString& key, const Secret& secret, const Continuation<Done>& then);
    /// Done as well where there is no such entry. Goes on where nobody waits for the answer any more.
    void remove(const QString& key, const Continuation<Done>& then);

    /// Time enough for a user to unlock the keychain, at first.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

private:
    // On Windows.
    QString entryName(const QString& key) const;
    template <class T>
    void deliver(Result<T> result, const Continuation<T>& then);

    // Elsewhere.
    void removeByQtKeychain(const QString& key, const Continuation<Done>& then);

    /// Runs the job that `newJob` makes, and another where QtKeychain has waited too short a time for an
    /// answer; `finished` looks at the last one. Whichever comes first, that or the deadline, delivers.
    template <class T, class NewJob, class Finished>
    void run(const Continuation<T>& then, NewJob newJob, Finished finished);
    template <class T, class NewJob, class Finished>
    void start(std::chrono::milliseconds left, const Continuation<T>& then, NewJob newJob, Finished finished);

    QString m_service;
    std::chrono::milliseconds m_deadline{};
    int m_overdue = 0;
};

} // namespace patdesk
