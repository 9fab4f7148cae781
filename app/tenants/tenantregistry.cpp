// SPDX-License-Identifier: MIT
#include "tenantregistry.h"

#include "keychain.h"
#include "settings.h"
#include "tenantaddress.h"

#include <algorithm>

namespace patdesk {

namespace {

const TenantId environmentId(QStringLiteral("environment"));

QString keyOf(const TenantId& id) {
    return QStringLiteral("tenant/") + id.text();
}

} // namespace

TenantRegistry::TenantRegistry(Settings& settings, Keychain& keychain, const QProcessEnvironment& environment,
                               QObject* parent)
    : QObject(parent), m_settings(settings), m_keychain(keychain) {
    const QString baseUrl = environment.value(QStringLiteral("SAIL_BASE_URL"));
    const QString clientId = environment.value(QStringLiteral("SAIL_CLIENT_ID"));
    const QString secret = environment.value(QStringLiteral("SAIL_CLIENT_SECRET"));
    if (baseUrl.isEmpty() || clientId.isEmpty() || secret.isEmpty())
        return;
    const Result<TenantAddress> address = tenantAddress(baseUrl);
    if (!address) {
        m_environmentError = address.error();
        return;
    }
    Tenant tenant;
    tenant.id = environmentId;
    tenant.name = address->baseUrl.host().section(QLatin1Char('.'), 0, 0);
    tenant.baseUrl = address->baseUrl;
    tenant.clientId = TokenId(clientId);
    tenant.origin = TenantOrigin::Environment;
    addForSession(tenant, Secret(secret.toUtf8()));
}

QList<Tenant> TenantRegistry::tenants() const {
    return m_sessionTenants + m_settings.tenants();
}

std::optional<Tenant> TenantRegistry::tenant(const TenantId& id) const {
    const QList<Tenant> all = tenants();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Tenant& t) { return t.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Tenant> TenantRegistry::tenantNamed(const QString& name) const {
    const QList<Tenant> all = tenants();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const Tenant& t) { return t.name == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Tenant> TenantRegistry::tenantAtStart() const {
    if (const auto fromEnvironment = tenant(environmentId))
        return fromEnvironment;
    return tenant(m_settings.lastTenant());
}

std::optional<Error> TenantRegistry::environmentError() const {
    return m_environmentError;
}

void TenantRegistry::save(const Tenant& tenant, std::optional<Secret> newSecret,
                          Continuation<SecretPlace> then) {
    QList<Tenant> stored = m_settings.tenants();
    const auto same =
        std::find_if(stored.begin(), stored.end(), [&tenant](const Tenant& t) { return t.id == tenant.id; });
    if (same == stored.end())
        stored.append(tenant);
    else
        *same = tenant;
    m_settings.setTenants(stored);
    Q_EMIT changed();

    if (!newSecret)
        return then(m_sessionSecrets.contains(tenant.id) ? SecretPlace::SessionOnly : SecretPlace::Keychain);
    // Kept until the keychain has it, so that a keychain that refuses loses nothing.
    const TenantId id = tenant.id;
    m_sessionSecrets.insert_or_assign(id, std::move(*newSecret));
    m_keychain.write(keyOf(id), m_sessionSecrets.at(id),
                     {this, [this, id, then](const Result<Done>& written) {
                          if (!written)
                              return then(SecretPlace::SessionOnly);
                          m_sessionSecrets.erase(id);
                          then(SecretPlace::Keychain);
                      }});
}

void TenantRegistry::remove(const TenantId& id, Continuation<Done> then) {
    QList<Tenant> stored = m_settings.tenants();
    stored.removeIf([&id](const Tenant& t) { return t.id == id; });
    m_settings.setTenants(stored);
    m_sessionSecrets.erase(id);
    Q_EMIT changed();
    m_keychain.remove(keyOf(id), std::move(then));
}

void TenantRegistry::secretOf(const TenantId& id, Continuation<Secret> then) {
    const auto held = m_sessionSecrets.find(id);
    if (held != m_sessionSecrets.end())
        return then(held->second.duplicate());
    m_keychain.read(keyOf(id), std::move(then));
}

void TenantRegistry::addForSession(const Tenant& tenant, Secret secret) {
    m_sessionTenants.append(tenant);
    m_sessionSecrets.insert_or_assign(tenant.id, std::move(secret));
    Q_EMIT changed();
}

} // namespace patdesk
