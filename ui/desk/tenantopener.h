// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "parts.h"

#include <QObject>

namespace patdesk {

/// Opens tenants: fetches the secret of the one that is asked for, which may take the keychain a while, and
/// hands both to the token service. Closes the open one when it is removed. Main thread only.
class TenantOpener : public QObject {
    Q_OBJECT

public:
    explicit TenantOpener(const Parts& parts, QObject* parent = nullptr);

    /// An unknown id does nothing.
    void open(const TenantId& id);
    /// The tenant as it would be opened; nothing for an unknown id.
    std::optional<Tenant> prepared(const TenantId& id) const;

    /// The one that open() was called for last.
    const TenantId& wanted() const { return m_wanted; }

    void openDemo();
    /// Lists the open tenant anew; where none is, opens this one.
    void tryAgain(const TenantId& id);
    /// A secret that is still being fetched is not wanted any more.
    void giveUp();

Q_SIGNALS:
    /// Before its secret is fetched; the tenant of before is still open.
    void opening(const patdesk::Tenant& tenant);
    void failed(const patdesk::Error& error);

private:
    void closeRemoved();

    Parts m_parts;
    /// The tenant whose secret is being fetched: an answer for another one comes too late.
    TenantId m_opening;
    TenantId m_wanted;
};

} // namespace patdesk
