// SPDX-License-Identifier: MIT
#include "tenantregistry.h"

#include "keychain.h"
#include "pastedtext.h"
#include "securememory.h"
#include "settings.h"
#include "tenantaddress.h"

#include <QUuid>

#include <algorithm>
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
    if (known != stored.end())
        *known = entry;
    else
        stored.append(entry);
    const auto written = m_settings.setTenants(stored);
    if (!written)
        return then(written.error());
    // In memory before anybody hears of the tenant: the keychain may take its time.
    if (newSecret)
        return storeSecret(entry.id, withoutPasteMarks(*std::move(newSecret)), then);
    Q_EMIT changed();
    then(m_sessionSecrets.contains(entry.id) ? SecretPlace::SessionOnly : SecretPlace::Keychain);
}

void TenantRegistry::storeSecret(const TenantId& id, Secret secret, const Continuation<SecretPlace>& then) {
    const int serial = ++m_lastSerial;
    m_forgotten.remove(id.text());
    const auto& kept = (m_sessionSecrets[id] = {.secret = std::move(secret), .serial = serial});
    m_keychain.write(id.text(), kept.secret,
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
    if (stored.removeIf([&](const Tenant& each) { return each.id == id; }) == 0)
        return then(invalid("id"));
    const auto written = m_settings.setTenants(stored);
    if (!written)
        return then(written.error());
    if (m_settings.lastTenant() == id)
        m_settings.setLastTenant({});
    m_sessionSecrets.erase(id);
    Q_EMIT changed();
    m_keychain.remove(id.text(), std::move(then));
}

void TenantRegistry::removeSecretLeft(const TenantId& id, const Continuation<Done>& then) {
    if (tenant(id))
        return then(invalid("id"));
    m_keychain.remove(id.text(), then);
}

void TenantRegistry::secretOf(const TenantId& id, const Continuation<Secret>& then) {
    const auto kept = m_sessionSecrets.find(id);
    if (kept != m_sessionSecrets.end())
        return then(kept->second.secret.share());
    if (firstWhere(m_sessionTenants, [&](const Tenant& each) { return each.id == id; }))
        return then(Error{.kind = ErrorKind::SecretForgotten});
    // Patdesk did not always take off what a paste brings along.
    m_keychain.read(id.text(), {then.context(), [then](Result<Secret> read) {
                                    if (!read)
                                        return then(read.error());
                                    then(withoutPasteMarks(*std::move(read)));
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
    const bool inMemory = m_sessionSecrets.contains(id) || m_forgotten.contains(id.text());
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
    m_sessionSecrets[id] = {.secret = withoutPasteMarks(std::move(secret)), .serial = ++m_lastSerial};
}

} // namespace patdesk
