// SPDX-License-Identifier: MIT
#include "keychaindaemon.h"
#include "platformentry.h"
#include "secretservice.h"

#include <utility>

namespace patdesk {

namespace {

using secretservice::KeychainDaemon;
using secretservice::Locked;

/// QtKeychain's own.
secretservice::Attributes attributesOf(const QString& service, const QString& key) {
    return {{QStringLiteral("user"), key}, {QStringLiteral("server"), service}};
}

/// With what QtKeychain adds where it writes text, so that it finds the entry again.
secretservice::Attributes attributesOfText(const QString& service, const QString& key) {
    auto attributes = attributesOf(service, key);
    attributes.insert(QStringLiteral("type"), QStringLiteral("plaintext"));
    attributes.insert(QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain"));
    return attributes;
}

/// There is nobody to ask here: QtKeychain has KWallet's own interface, or a sandbox's file.
bool isNotHere(const Error& own, const KeychainDaemon& daemon) {
    return own.kind == ErrorKind::KeychainUnavailable && !daemon.wasRunning();
}

/// What QtKeychain has said, unless it is known better here.
Error better(const Error& own, const Error& first, const KeychainDaemon& daemon) {
    if (own.kind == ErrorKind::KeychainLocked)
        return own;
    if (daemon.hasEnded()) // one that has started since need not have what the other had
        return {.kind = ErrorKind::KeychainGone};
    if (own.kind == ErrorKind::KeychainEntryMissing || isNotHere(own, daemon))
        return first;
    return own;
}

} // namespace

PlatformEntry::PlatformEntry(QString service, QString key)
    : m_service(std::move(service)), m_key(std::move(key)), m_daemon(std::make_shared<KeychainDaemon>()) {}

void PlatformEntry::read(const Error& first, const Continuation<Secret>& then) const {
    if (then.isDead())
        return;
    // Where QtKeychain says "missing" of an entry that is seen, it has asked its user already.
    const auto locked = first.kind == ErrorKind::KeychainEntryMissing ? Locked::AskIfHidden : Locked::Ask;
    secretservice::read(attributesOf(m_service, m_key), locked,
                        {then.context(), [first, daemon = m_daemon, then](Result<Secret> own) {
                             if (own)
                                 return then(std::move(own));
                             then(better(own.error(), first, *daemon));
                         }});
}

void PlatformEntry::write(const Secret& secret, const Error& first, const Continuation<Done>& then) const {
    if (then.isDead())
        return;
    secretservice::write(attributesOfText(m_service, m_key), m_key, secret.share(),
                         {then.context(), [first, daemon = m_daemon, then](const Result<Done>& own) {
                              if (own)
                                  return then(own);
                              then(better(own.error(), first, *daemon));
                          }});
}

void PlatformEntry::remove(const Continuation<Done>& then) const {
    secretservice::remove(attributesOf(m_service, m_key),
                          {then.context(), [daemon = m_daemon, then](const Result<Done>& own) {
                               if (own || own.error().kind == ErrorKind::KeychainEntryMissing ||
                                   isNotHere(own.error(), *daemon))
                                   return then(Done{});
                               then(own.error());
                           }});
}

} // namespace patdesk
