// SPDX-License-Identifier: MIT
#pragma once

#include "notelabel.h"
#include "result.h"
#include "tenant.h"

#include <QObject>

namespace patdesk {

class TenantRegistry;

/// Removes tenants: asks whether it is meant, and says where the client secret may still be kept.
class TenantRemoval : public QObject {
    Q_OBJECT

public:
    /// Questions open over `window`. Both outlive this.
    TenantRemoval(TenantRegistry& registry, QWidget* window);

    /// An unknown id does nothing.
    void ask(const TenantId& id);

Q_SIGNALS:
    /// A tenant is gone. noteReady() may follow.
    void removed();
    void noteReady(patdesk::NoteLabel::Kind kind, const QString& words);

private:
    void remove(const Tenant& tenant);
    void ended(const Tenant& tenant, bool inKeychain, const Result<Done>& result);

    TenantRegistry& m_registry;
    QWidget* m_window;
};

} // namespace patdesk
