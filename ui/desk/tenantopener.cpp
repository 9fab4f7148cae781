// SPDX-License-Identifier: MIT
#include "tenantopener.h"

#include "tenantregistry.h"
#include "tokenservice.h"

#include <utility>

namespace patdesk {

TenantOpener::TenantOpener(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.tenants, &TenantRegistry::changed, this, &TenantOpener::closeRemoved);
}

std::optional<Tenant> TenantOpener::prepared(const TenantId& id) const {
    auto tenant = m_parts.tenants.tenant(id);
    if (tenant && m_parts.generation)
        tenant->generation = *m_parts.generation;
    return tenant;
}

void TenantOpener::open(const TenantId& id) {
    const auto tenant = prepared(id);
    if (!tenant)
        return;
    m_wanted = id;
    Q_EMIT opening(*tenant);
    m_parts.tenants.noteUse(id);
    m_parts.tokens.close();
    m_opening = id;
    if (tenant->clientId.isEmpty()) // no secret would help
        return Q_EMIT failed(Error{.kind = ErrorKind::KeychainEntryMissing});
    m_parts.tenants.secretOf(id, {this, [this, tenant](Result<Secret> secret) {
                                      if (m_opening != tenant->id)
                                          return;
                                      if (secret)
                                          m_parts.tokens.open(*tenant, std::move(secret).value());
                                      else
                                          Q_EMIT failed(secret.error());
                                  }});
}

void TenantOpener::openDemo() {
    const Result<Tenant> demo = m_parts.startDemo();
    if (demo)
        open(demo->id);
    else
        Q_EMIT failed(demo.error());
}

void TenantOpener::tryAgain(const TenantId& id) {
    if (m_parts.tokens.tenant())
        m_parts.tokens.refresh();
    else
        open(id);
}

void TenantOpener::giveUp() {
    m_opening = {};
}

/// Its tokens go, and a tenant that is left can be chosen.
void TenantOpener::closeRemoved() {
    const auto open = m_parts.tokens.tenant();
    if (open && !m_parts.tenants.tenant(open->id))
        m_parts.tokens.close();
}

} // namespace patdesk
