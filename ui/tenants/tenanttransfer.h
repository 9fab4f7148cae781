// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "notelabel.h"

#include <QObject>

namespace patdesk {

class TenantRegistry;

/// Imports tenants from other programs and exports one to them: opens the dialogs and reports the result.
class TenantTransfer : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`. Both outlive this.
    TenantTransfer(TenantRegistry& registry, QWidget* window);

    /// With what an SDK's file has, too, where it is named.
    void openImport(const QString& sdkFile = {});
    /// An unknown id does nothing.
    void openExport(const TenantId& id);

Q_SIGNALS:
    /// Tenants were stored; this is the first of them. noteReady() follows.
    void imported(const patdesk::TenantId& first);
    void noteReady(patdesk::NoteLabel::Kind kind, const QString& words);

private:
    TenantRegistry& m_registry;
    QWidget* m_window;
};

} // namespace patdesk
