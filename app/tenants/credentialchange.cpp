// SPDX-License-Identifier: MIT
#include "credentialchange.h"

#include "rotationkeeper.h"
#include "tenantregistry.h"

#include <utility>

namespace patdesk {

namespace {

bool isOver(const Rotation& rotation) {
    return rotation.stage == RotationStage::Finished || rotation.stage == RotationStage::Abandoned;
}

} // namespace

CredentialChange::CredentialChange(TenantRegistry& registry, RotationKeeper& rotations,
                                   CredentialSender sender, Clock clock, QObject* parent)
    : QObject(parent)
    , m_registry(registry)
    , m_rotations(rotations)
    , m_sender(std::move(sender))
    , m_clock(std::move(clock)) {
    connect(&m_rotations, &RotationKeeper::changed, this, &CredentialChange::changed);
}

void CredentialChange::setCredential(const OwnCredential& credential) {
    const bool same = m_credential.tenant.id == credential.tenant.id;
    m_credential = credential;
    if (!same) {
        // A secret that is not stored yet stays with whoever stores it; one that nobody does is lost, which
        // shows when this tenant is open again.
        m_run.reset();
        m_secret.clear();
        m_running = m_secretLost = m_done = false;
        m_error.reset();
    }
    if (!m_run)
        m_run = std::make_unique<QObject>();
    Q_EMIT changed();
}

QString CredentialChange::host() const {
    return m_credential.tenant.baseUrl.authority();
}

std::optional<Rotation> CredentialChange::rotation() const {
    const auto known = m_registry.tenant(m_credential.tenant.id);
    if (!known || known->rotation.isEmpty())
        return std::nullopt;
    auto begun = m_rotations.rotation(known->rotation);
    return begun && !isOver(*begun) ? std::move(begun) : std::nullopt;
}

CredentialStep CredentialChange::step() const {
    const auto known = m_registry.tenant(m_credential.tenant.id);
    const auto current = rotation();
    if (m_done && !current)
        return CredentialStep::Done;
    if (!known || !current || current->stage == RotationStage::Creating)
        return CredentialStep::Create;
    if (current->successor == known->clientId)
        return CredentialStep::DeleteOld;
    return m_secret.isEmpty() ? CredentialStep::Verify : CredentialStep::Store;
}

bool CredentialChange::isUsed() const {
    const auto current = rotation();
    return current && step() == CredentialStep::DeleteOld &&
           m_credential.caller.clientId == current->successor;
}

Rotation CredentialChange::proposed() const {
    return newRotation(*m_credential.token, m_credential.tenant.name, host(), 0, m_credential.mine,
                       m_clock());
}

std::optional<CredentialObstacle> CredentialChange::obstacle() const {
    if (const auto fault = m_registry.faultOfSpare(m_credential.tenant.id))
        return fault->kind == ErrorKind::InvalidInput ? CredentialObstacle::FromEnvironment
                                                      : CredentialObstacle::NoKeychain;
    if (!m_credential.token)
        return CredentialObstacle::NotListed;
    Caller caller = m_credential.caller;
    caller.clientId = {}; // the one reason that does not hold here
    const auto other = rotationObstacle(*m_credential.token, caller, m_credential.mine, {});
    switch (other.value_or(RotationObstacle::AlreadyRotating)) {
    case RotationObstacle::SomebodyElses:
        return CredentialObstacle::NotListed;
    case RotationObstacle::Managed:
        return CredentialObstacle::Managed;
    case RotationObstacle::Unreadable:
        return CredentialObstacle::Unreadable;
    case RotationObstacle::OwnerLimit:
        return CredentialObstacle::OwnerLimit;
    case RotationObstacle::SignedInWith:
    case RotationObstacle::AlreadyRotating:
        break;
    }
    return m_rotations.problemsOf(proposed()).isEmpty() ? std::nullopt
                                                        : std::optional(CredentialObstacle::NotAllowed);
}

template <class T, class F>
Continuation<T> CredentialChange::then(F handle) {
    return {m_run.get(), std::move(handle)};
}

void CredentialChange::stop(const std::optional<Error>& error) {
    m_running = false;
    m_error = error;
    if (m_locked)
        m_secret.clear();
    Q_EMIT changed();
}

void CredentialChange::proceed() {
    if (m_running || !m_run || (!rotation() && obstacle()))
        return;
    m_running = true;
    m_secretLost = m_done = false;
    m_error.reset();
    begin();
}

void CredentialChange::begin() {
    Q_EMIT changed();
    switch (step()) {
    case CredentialStep::Create:
        return create();
    case CredentialStep::Store:
        return store();
    case CredentialStep::Verify:
    case CredentialStep::Adopt: // only what was verified just now is adopted
        return verify();
    case CredentialStep::DeleteOld:
    case CredentialStep::Done:
        return stop({});
    }
}

void CredentialChange::create() {
    const auto created = then<CreatedToken>([this](Result<CreatedToken> made) {
        if (!made)
            return stop(made.error());
        m_secret = std::move(made.value().secret);
        begin();
    });
    if (const auto current = rotation())
        return m_rotations.createAnew(current->id, created);
    const Rotation wanted = proposed();
    if (const Result<Done> noted = m_registry.setRotation(m_credential.tenant.id, wanted.id); !noted)
        return stop(noted.error());
    m_rotations.begin(wanted, created);
}

/// The registry keeps the secret until the keychain has it, whatever becomes of this.
void CredentialChange::store() {
    m_registry.storeSpare(m_credential.tenant.id, m_secret.share(),
                          then<Done>([this](const Result<Done>& stored) {
                              if (!stored)
                                  return stop(stored.error());
                              m_secret.clear();
                              begin();
                          }));
}

void CredentialChange::verify() {
    m_registry.spareSecretOf(
        m_credential.tenant.id, then<Secret>([this](Result<Secret> spare) {
            if (!spare) {
                m_secretLost = spare.error().kind == ErrorKind::KeychainEntryMissing;
                return stop(spare.error());
            }
            const auto current = rotation();
            if (!current)
                return stop(Error{.kind = ErrorKind::Cancelled});
            m_sender.verify(current->successor, std::move(*spare),
                            then<Caller>([this](const Result<Caller>& caller) { verified(caller); }));
        }));
}

void CredentialChange::verified(const Result<Caller>& caller) {
    if (!caller) {
        // It may also be too early: a new token can take a moment to work.
        m_secretLost = caller.error().kind == ErrorKind::CredentialRefused;
        return stop(caller.error());
    }
    adopt();
}

void CredentialChange::adopt() {
    const auto current = rotation();
    if (!current)
        return stop(Error{.kind = ErrorKind::Cancelled});
    if (const Result<Done> noted = m_rotations.confirmVerified(current->id); !noted)
        return stop(noted.error());
    if (const Result<Done> adopted = m_registry.adoptSpare(m_credential.tenant.id, current->successor);
        !adopted)
        return stop(adopted.error());
    stop({});
    Q_EMIT this->adopted(m_credential.tenant.id);
}

void CredentialChange::beginAnew() {
    const auto current = rotation();
    if (m_running || !m_run || !current || step() == CredentialStep::DeleteOld)
        return;
    m_running = true;
    m_secretLost = false;
    m_error.reset();
    m_secret.clear();
    Q_EMIT changed();
    m_sender.remove(current->successor, then<Done>([this, id = current->id](const Result<Done>& removed) {
                        if (!removed)
                            return stop(removed.error());
                        if (const Result<Done> ended = m_rotations.abandon(id); !ended)
                            return stop(ended.error());
                        if (obstacle())
                            return stop({});
                        begin();
                    }));
}

void CredentialChange::confirmUsed() {
    if (m_running || !m_run || !isUsed())
        return;
    m_registry.dropSpare(m_credential.tenant.id, then<Done>([](const Result<Done>&) {
                             // One that stays goes with the tenant, or gives way to the next.
                         }));
}

void CredentialChange::deleteOld() {
    const auto current = rotation();
    if (m_running || !m_run || !current || !isUsed())
        return;
    m_running = true;
    m_error.reset();
    Q_EMIT changed();
    m_rotations.retire(current->id, then<Done>([this](const Result<Done>& retired) {
                           if (!retired)
                               return stop(retired.error());
                           m_done = true;
                           (void)m_registry.setRotation(m_credential.tenant.id, {}); // it is over anyway
                           stop({});
                       }));
}

void CredentialChange::keepOld() {
    if (m_running || step() != CredentialStep::DeleteOld)
        return;
    const Result<Done> noted = m_registry.setRotation(m_credential.tenant.id, {});
    m_done = noted.ok();
    stop(noted ? std::nullopt : std::optional(noted.error()));
}

void CredentialChange::setLocked(bool locked) {
    m_locked = locked;
    if (locked && !m_running)
        m_secret.clear();
}

} // namespace patdesk
