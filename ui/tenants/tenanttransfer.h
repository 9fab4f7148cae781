// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "notelabel.h"

#include <QObject>

namespace patdesk {

class TenantRegistry;

/// Brings tenants in from other programs and hands one on to them: opens the dialog for it and says what came
/// of it.
class TenantTransfer : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`. Both outlive this.
    TenantTransfer(TenantRegistry& registry, QWidget* window);

    void openImport();
    /// An unknown id does nothing.
    void openExport(const TenantId& id);

Q_SIGNALS:
    /// Tenants were stored; this is the first of them. told() follows.
    void imported(const patdesk::TenantId& first);
    void told(patdesk::NoteLabel::Kind kind, const QString& words);

private:
    TenantRegistry& m_registry;
    QWidget* m_window;
};

} // namespace patdesk
