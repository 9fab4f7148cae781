// SPDX-License-Identifier: MIT
#include "tenanttransfer.h"

#include "exporttenantdialog.h"
#include "importdialog.h"
#include "plural.h"
#include "sailconfig.h"
#include "tenantregistry.h"

namespace patdesk {

TenantTransfer::TenantTransfer(TenantRegistry& registry, QWidget* window)
    : QObject(window), m_registry(registry), m_window(window) {}

void TenantTransfer::openImport(const QString& sdkFile) {
    auto* const import = new ImportDialog(m_registry, usualSailConfig(), m_window);
    import->setAttribute(Qt::WA_DeleteOnClose);
    connect(import, &ImportDialog::imported, this, [this](const ImportDialog::Outcome& outcome) {
        const auto count = outcome.imported.size();
        if (count == 0)
            return;
        Q_EMIT imported(outcome.imported.constFirst());
        const QString words = tr("%n tenant(s) was/were imported.", nullptr, plural(count));
        if (outcome.sessionOnly)
            Q_EMIT noteReady(
                NoteLabel::Kind::Warning,
                tr("%1 No keychain is available: client secrets are kept for this session only.").arg(words));
        else
            Q_EMIT noteReady(NoteLabel::Kind::Good, words);
    });
    if (!sdkFile.isEmpty())
        import->addSdkFile(sdkFile);
    import->open();
}

void TenantTransfer::openExport(const TenantId& id) {
    const auto tenant = m_registry.tenant(id);
    if (!tenant)
        return;
    auto* const dialog = new ExportTenantDialog(*tenant, m_registry, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportTenantDialog::exported, this,
            [this](const QString& words) { Q_EMIT noteReady(NoteLabel::Kind::Good, words); });
    dialog->open();
}

} // namespace patdesk
