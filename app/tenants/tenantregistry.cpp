// SPDX-License-Identifier: MIT
#include "tenantregistry.h"

#include "keychain.h"
#include "pastedtext.h"
#include "securememory.h"
#include "settings.h"
#include "tenantaddress.h"

#include <QUuid>

#include <algorithm>
#include <memory>
#include <utility>

namespace patdesk {

namespace {

/// Of the two possible session tenants the environment's comes first.
bool comesBefore(const Tenant& a, const Tenant& b) {
    return a.origin == TenantOrigin::Environment && b.origin != TenantOrigin::Environment;
}

Secret secretOfText(const QString& text) {
    QByteArray bytes = text.toUtf8();
    Secret secret(withoutPasteMarks(QByteArrayView(bytes)));
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

Error invalid(const char* what) {
    return {.kind = ErrorKind::InvalidInput, .detail = QString::fromLatin1(what)};
}

/// The names of the keychain's entries.
QString entryIn(int slot, const TenantId& id) {
    return slot == 0 ? id.text() : id.text() + QStringLiteral(".2");
}

QString entryOf(const Tenant& tenant) {
    return entryIn(tenant.secretSlot, tenant.id);
}

QString spareEntryOf(const Tenant& tenant) {
    return entryIn(1 - tenant.secretSlot, tenant.id);
}

template <class Matches>
std::optional<Tenant> firstWhere(const QList<Tenant>& tenants, Matches matches) {
    const auto found = std::find_if(tenants.begin(), tenants.end(), matches);
    return found == tenants.end() ? std::nullopt : std::optional(*found);
}

} // namespace

TenantRegistry::TenantRegistry(Settings& settings, Keychain& keychain, const QProcessEnvironment& environment,
                               QObject* parent)
    : QObject(parent), m_settings(settings), m_keychain(keychain) {
    takeEnvironment(environment);
}

TenantId TenantRegistry::newId() {
    return TenantId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

TenantRegistry::Missing TenantRegistry::missingOf(const TenantId& id) const {
    const auto known = tenant(id);
    return {known && known->clientId.isEmpty(), m_withoutSecret.contains(id.text())};
}

void TenantRegistry::takeEnvironment(const QProcessEnvironment& environment) {
    const QString address = withoutPasteMarks(environment.value(QStringLiteral("SAIL_BASE_URL")));
    const QString clientId = withoutPasteMarks(environment.value(QStringLiteral("SAIL_CLIENT_ID")));
    Secret secret = secretOfText(environment.value(QStringLiteral("SAIL_CLIENT_SECRET")));
    if (address.isEmpty() || clientId.isEmpty() || secret.isEmpty())
        return;
    const auto understood = tenantAddress(address);
    if (!understood) {
        m_environmentError = understood.error();
        return;
    }
    Tenant tenant;
    tenant.id = TenantId(QStringLiteral("environment"));
    tenant.name = tenantNameOf(understood->baseUrl);
    tenant.baseUrl = understood->baseUrl;
    tenant.clientId = TokenId(clientId);
    tenant.origin = TenantOrigin::Environment;
    addForSession(tenant, std::move(secret));
}

QList<Tenant> TenantRegistry::tenants() const {
    return m_sessionTenants + m_settings.tenants();
}

std::optional<Tenant> TenantRegistry::tenant(const TenantId& id) const {
    return firstWhere(tenants(), [&](const Tenant& each) { return each.id == id; });
}

std::optional<Tenant> TenantRegistry::tenantNamed(const QString& name) const {
    return firstWhere(tenants(), [&](const Tenant& each) {
        return each.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

std::optional<Tenant> TenantRegistry::tenantAtStart() const {
    auto environments = firstWhere(
        m_sessionTenants, [](const Tenant& each) { return each.origin == TenantOrigin::Environment; });
    if (environments)
        return environments;
    const QList<Tenant> stored = m_settings.tenants();
    const TenantId last = m_settings.lastTenant();
    if (auto used = firstWhere(stored, [&](const Tenant& each) { return each.id == last; }))
        return used;
    return stored.isEmpty() ? std::nullopt : std::optional(stored.first());
}

void TenantRegistry::noteUse(const TenantId& id) {
    const auto used = tenant(id);
    if (used && used->origin == TenantOrigin::Stored)
        m_settings.setLastTenant(id);
}

std::optional<Error> TenantRegistry::environmentError() const {
    return m_environmentError;
}

std::optional<Error> TenantRegistry::faultOf(const Tenant& tenant) const {
    if (tenant.origin != TenantOrigin::Stored)
        return invalid("origin");
    if (tenant.id.isEmpty() || tenant.id.text().contains(QLatin1Char('/'))) // a key of the settings
        return invalid("id");
    if (tenant.name.trimmed().isEmpty())
        return invalid("name");
    if (!tenantAddress(tenant.baseUrl.toString()))
        return invalid("baseUrl");
    const auto namesake = firstWhere(m_settings.tenants(), [&](const Tenant& each) {
        return each.id != tenant.id && each.name.compare(tenant.name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (namesake)
        return Error{.kind = ErrorKind::Conflict, .detail = namesake->name};
    return std::nullopt;
}

void TenantRegistry::save(const Tenant& tenant, std::optional<Secret> newSecret,
                          const Continuation<SecretPlace>& then) {
    if (auto fault = faultOf(tenant))
        return then(*std::move(fault));
    Tenant entry = tenant;
    entry.name = tenant.name.trimmed();
    QList<Tenant> stored = m_settings.tenants();
    const auto known =
        std::find_if(stored.begin(), stored.end(), [&](const Tenant& each) { return each.id == entry.id; });
    const bool isNew = known == stored.end();
    entry.secretSlot = isNew ? 0 : known->secretSlot;
    entry.hasSpareSecret = !isNew && known->hasSpareSecret;
    entry.rotation = isNew ? QString() : known->rotation;
    if (isNew)
        stored.append(entry);
    else
        *known = entry;
    const auto written = m_settings.setTenants(stored);
    if (!written)
        return then(written.error());
    // In memory before anybody hears of the tenant: the keychain may take its time.
    if (newSecret)
        return storeSecret(entry.id, withoutPasteMarks(*std::move(newSecret)), then);
    if (isNew)
        m_withoutSecret.insert(entry.id.text());
    Q_EMIT changed();
    then(m_sessionSecrets.contains(entry.id) ? SecretPlace::SessionOnly : SecretPlace::Keychain);
}

void TenantRegistry::storeSecret(const TenantId& id, Secret secret, const Continuation<SecretPlace>& then) {
    const int serial = ++m_lastSerial;
    m_forgotten.remove(id.text());
    m_withoutSecret.remove(id.text());
    const auto& kept = (m_sessionSecrets[id] = {.secret = std::move(secret), .serial = serial});
    const auto known = tenant(id);
    m_keychain.write(known ? entryOf(*known) : id.text(), kept.secret,
                     {this, [this, id, serial, then](const Result<Done>& result) {
                          if (result)
                              m_forgotten.remove(id.text());
                          const auto found = m_sessionSecrets.find(id);
                          if (result && found != m_sessionSecrets.end() && found->second.serial == serial)
                              m_sessionSecrets.erase(found);
                          then(result ? SecretPlace::Keychain : SecretPlace::SessionOnly);
                      }});
    Q_EMIT changed();
}

void TenantRegistry::remove(const TenantId& id, Continuation<Done> then) {
    QList<Tenant> stored = m_settings.tenants();
    const auto known = tenant(id);
    if (stored.removeIf([&](const Tenant& each) { return each.id == id; }) == 0)
        return then(invalid("id"));
    const auto written = m_settings.setTenants(stored);
    if (!written)
        return then(written.error());
    if (m_settings.lastTenant() == id)
        m_settings.setLastTenant({});
    m_sessionSecrets.erase(id);
    m_withoutSecret.remove(id.text());
    m_spareSeen.remove(id.text());
    QStringList entries{entryOf(*known)};
    if (known->hasSpareSecret)
        entries.append(spareEntryOf(*known));
    Q_EMIT changed();
    removeEntries(id, entries, then);
}

/// One after another, since a keychain may ask for each. The first error is delivered, and the rest is left.
void TenantRegistry::removeEntries(const TenantId& id, const QStringList& entries,
                                   const Continuation<Done>& then) {
    m_entriesLeft[id.text()] = entries;
    m_keychain.remove(entries.constFirst(), {this, [this, id, entries, then](const Result<Done>& removed) {
                                                 if (!removed)
                                                     return then(removed.error());
                                                 if (entries.size() > 1)
                                                     return removeEntries(id, entries.mid(1), then);
                                                 m_entriesLeft.remove(id.text());
                                                 then(Done{});
                                             }});
}

QStringList TenantRegistry::entriesLeft(const TenantId& id) const {
    return m_entriesLeft.value(id.text(), {id.text()});
}

void TenantRegistry::removeSecretLeft(const TenantId& id, const Continuation<Done>& then) {
    if (tenant(id))
        return then(invalid("id"));
    removeEntries(id, entriesLeft(id), then);
}

void TenantRegistry::secretOf(const TenantId& id, const Continuation<Secret>& then) {
    const auto kept = m_sessionSecrets.find(id);
    if (kept != m_sessionSecrets.end())
        return then(kept->second.secret.share());
    if (firstWhere(m_sessionTenants, [&](const Tenant& each) { return each.id == id; }))
        return then(Error{.kind = ErrorKind::SecretForgotten});
    // Patdesk did not always take off what a paste brings along.
    const auto known = tenant(id);
    m_keychain.read(known ? entryOf(*known) : id.text(),
                    {then.context(), [this, id, then](Result<Secret> read) {
                         if (!read && read.error().kind == ErrorKind::KeychainEntryMissing)
                             m_withoutSecret.insert(id.text());
                         if (!read)
                             return then(read.error());
                         m_withoutSecret.remove(id.text());
                         then(withoutPasteMarks(*std::move(read)));
                     }});
}

std::optional<Error> TenantRegistry::faultOfSpare(const TenantId& id) const {
    const auto known = tenant(id);
    if (!known)
        return Error{.kind = ErrorKind::Cancelled};
    if (known->origin == TenantOrigin::Environment)
        return invalid("origin");
    if (known->origin == TenantOrigin::Stored && holderOf(id) != SecretHolder::Keychain)
        return Error{.kind = ErrorKind::KeychainUnavailable};
    return std::nullopt;
}

/// Replaces its entry on the disk. What could not be written is not in memory either.
Result<Done> TenantRegistry::changeStored(const Tenant& tenant) {
    const QList<Tenant> before = m_settings.tenants();
    QList<Tenant> stored = before;
    for (Tenant& each : stored) {
        if (each.id == tenant.id)
            each = tenant;
    }
    Result<Done> written = m_settings.setTenants(stored);
    if (!written)
        (void)m_settings.setTenants(before);
    return written;
}

void TenantRegistry::storeSpare(const TenantId& id, Secret secret, const Continuation<Done>& then) {
    if (auto fault = faultOfSpare(id))
        return then(*std::move(fault));
    Tenant known = *tenant(id);
    m_spareSeen.remove(id.text());
    if (known.origin != TenantOrigin::Stored) {
        m_sessionSpares[id] = std::move(secret);
        m_spareSeen.insert(id.text());
        return then(Done{});
    }
    // Written down first, so that the secret goes with the tenant whatever happens.
    known.hasSpareSecret = true;
    if (const Result<Done> noted = changeStored(known); !noted)
        return then(noted.error());
    const auto kept = std::make_shared<const Secret>(std::move(secret));
    m_keychain.write(spareEntryOf(known), *kept,
                     {this, [this, id, kept, then](const Result<Done>& written) {
                          if (!written)
                              return then(written.error());
                          spareSecretOf(id,
                                        {this, [kept, then](const Result<Secret>& read) {
                                             if (!read)
                                                 return then(read.error());
                                             if (read->reveal() != kept->reveal())
                                                 return then(Error{.kind = ErrorKind::KeychainEntryMissing});
                                             then(Done{});
                                         }});
                      }});
}

void TenantRegistry::spareSecretOf(const TenantId& id, const Continuation<Secret>& then) {
    const auto known = tenant(id);
    if (!known)
        return then(Error{.kind = ErrorKind::Cancelled});
    if (known->origin != TenantOrigin::Stored) {
        const auto spare = m_sessionSpares.find(id);
        if (spare == m_sessionSpares.end())
            return then(Error{.kind = ErrorKind::KeychainEntryMissing});
        return then(spare->second.share());
    }
    m_keychain.read(spareEntryOf(*known), {this, [this, id, then](Result<Secret> read) {
                                               if (read)
                                                   m_spareSeen.insert(id.text());
                                               then(std::move(read));
                                           }});
}

Result<Done> TenantRegistry::adoptSpare(const TenantId& id, const TokenId& clientId) {
    auto known = tenant(id);
    if (!known)
        return Error{.kind = ErrorKind::Cancelled};
    if (!m_spareSeen.contains(id.text()))
        return Error{.kind = ErrorKind::Conflict};
    known->clientId = clientId;
    if (known->origin == TenantOrigin::Stored) {
        known->secretSlot = 1 - known->secretSlot;
        if (Result<Done> written = changeStored(*known); !written)
            return written;
    } else {
        std::swap(m_sessionSecrets[id].secret, m_sessionSpares[id]);
        for (Tenant& each : m_sessionTenants) {
            if (each.id == id)
                each.clientId = clientId;
        }
    }
    m_spareSeen.remove(id.text());
    Q_EMIT changed();
    return Done{};
}

Result<Done> TenantRegistry::setRotation(const TenantId& id, const QString& rotation) {
    for (Tenant& each : m_sessionTenants) {
        if (each.id == id) {
            each.rotation = rotation;
            return Done{};
        }
    }
    auto known = tenant(id);
    if (!known)
        return Error{.kind = ErrorKind::Cancelled};
    known->rotation = rotation;
    return changeStored(*known);
}

void TenantRegistry::dropSpare(const TenantId& id, const Continuation<Done>& then) {
    auto known = tenant(id);
    if (!known)
        return then(Error{.kind = ErrorKind::Cancelled});
    m_spareSeen.remove(id.text());
    m_sessionSpares.erase(id);
    if (!known->hasSpareSecret)
        return then(Done{});
    m_keychain.remove(spareEntryOf(*known), {this, [this, id, then](const Result<Done>& removed) {
                                                 if (!removed)
                                                     return then(removed.error());
                                                 if (auto now = tenant(id)) {
                                                     now->hasSpareSecret = false;
                                                     return then(changeStored(*now));
                                                 }
                                                 then(Done{});
                                             }});
}

void TenantRegistry::addForSession(const Tenant& tenant, Secret secret) {
    m_sessionTenants.removeIf([&](const Tenant& each) { return each.id == tenant.id; });
    m_sessionTenants.append(tenant);
    std::stable_sort(m_sessionTenants.begin(), m_sessionTenants.end(), comesBefore);
    m_sessionSecrets[tenant.id] = {.secret = std::move(secret), .serial = ++m_lastSerial};
    Q_EMIT changed();
}

SecretHolder TenantRegistry::holderOf(const TenantId& id) const {
    const auto known = tenant(id);
    if (known && known->origin == TenantOrigin::Demo)
        return SecretHolder::Nobody;
    const bool inMemory = m_sessionSecrets.contains(id) || m_forgotten.contains(id.text()) ||
                          m_withoutSecret.contains(id.text());
    return inMemory ? SecretHolder::User : SecretHolder::Keychain;
}

void TenantRegistry::forgetSecrets() {
    for (auto kept = m_sessionSecrets.begin(); kept != m_sessionSecrets.end();) {
        if (holderOf(kept->first) == SecretHolder::Nobody) {
            ++kept;
            continue;
        }
        m_forgotten.insert(kept->first.text());
        kept = m_sessionSecrets.erase(kept);
    }
}

void TenantRegistry::remember(const TenantId& id, Secret secret) {
    m_forgotten.remove(id.text());
    m_withoutSecret.remove(id.text());
    m_sessionSecrets[id] = {.secret = withoutPasteMarks(std::move(secret)), .serial = ++m_lastSerial};
}

QString freeTenantName(const QString& wanted, const QStringList& taken) {
    QString name = wanted;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted, QString::number(number));
    return name;
}

} // namespace patdesk
