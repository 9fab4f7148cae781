// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "ids.h"
#include "secret.h"

#include <QObject>

#include <chrono>

namespace patdesk {

/// The operating system's keychain, through QtKeychain, without its insecure fallback.
///
/// Each job has a deadline, since some keychains never answer; a job that runs is never deleted. Main thread
/// only. Errors: KeychainLocked, KeychainUnavailable, KeychainEntryMissing.
class Keychain : public QObject {
    Q_OBJECT

public:
    explicit Keychain(QString service, QObject* parent = nullptr);

    void read(const QString& key, Continuation<Secret> then);
    void write(const QString& key, const Secret& secret, Continuation<Done> then);
    /// Done as well where there is no such entry.
    void remove(const QString& key, Continuation<Done> then);

private:
    QString m_service;
};

} // namespace patdesk
