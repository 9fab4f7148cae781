// SPDX-License-Identifier: MIT
#include "credentialmanager.h"
#include "keychain.h"

#include "log.h"

#include <memory>
#include <utility>

namespace patdesk {

Keychain::Keychain(QString service, QObject* parent) : QObject(parent), m_service(std::move(service)) {}

/// A target names an entry for all programs.
QString Keychain::entryName(const QString& key) const {
    return m_service + QLatin1Char('/') + key;
}

/// Later, as from every other keychain.
template <class T>
void Keychain::deliver(Result<T> result, const Continuation<T>& then) {
    if (!result && result.error().kind != ErrorKind::KeychainEntryMissing)
        qCWarning(storeLog) << "keychain:" << result.error().detail;
    const auto kept = std::make_shared<Result<T>>(std::move(result));
    QMetaObject::invokeMethod(
        this, [kept, then] { then(std::move(*kept)); }, Qt::QueuedConnection);
}

void Keychain::read(const QString& key, const Continuation<Secret>& then) {
    deliver(credentialmanager::read(entryName(key)), then);
}

void Keychain::write(const QString& key, const Secret& secret, const Continuation<Done>& then) {
    deliver(credentialmanager::write(entryName(key), key, secret), then);
}

void Keychain::remove(const QString& key, const Continuation<Done>& then) {
    Result<Done> removed = credentialmanager::remove(entryName(key));
    if (!removed && removed.error().kind == ErrorKind::KeychainEntryMissing)
        removed = Done{};
    deliver(std::move(removed), then);
}

} // namespace patdesk
