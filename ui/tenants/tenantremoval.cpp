// SPDX-License-Identifier: MIT
#include "tenantremoval.h"

#include "errortext.h"
#include "plaintext.h"
#include "question.h"
#include "secretleft.h"
#include "tenantregistry.h"

#include <QPushButton>

namespace patdesk {

TenantRemoval::TenantRemoval(TenantRegistry& registry, QWidget* window)
    : QObject(window), m_registry(registry), m_window(window) {}

void TenantRemoval::ask(const TenantId& id) {
    const auto tenant = m_registry.tenant(id);
    if (!tenant)
        return;
    auto* const question =
        newQuestion(m_window, tr("Remove tenant"), tr("Remove %1 from Patdesk?").arg(isolated(tenant->name)),
                    tr("Patdesk forgets this tenant and deletes its secret from the keychain. The tenant "
                       "itself is not changed."));
    const auto* const yes = question->addButton(tr("Remove tenant"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, tenant = *tenant] { remove(tenant); });
    question->open();
}

void TenantRemoval::remove(const Tenant& tenant) {
    const bool inKeychain = m_registry.holderOf(tenant.id) == SecretHolder::Keychain;
    m_registry.remove(tenant.id,
                      Continuation<Done>(this, [this, tenant, inKeychain](const Result<Done>& result) {
                          ended(tenant, inKeychain, result);
                      }));
}

void TenantRemoval::ended(const Tenant& tenant, bool inKeychain, const Result<Done>& result) {
    Q_EMIT removed();
    if (!result && inKeychain)
        askAboutSecretLeft(m_window, m_registry, tenant, result.error());
    else if (!result)
        Q_EMIT noteReady(NoteLabel::Kind::Problem, errorParagraph(result.error(), ShownAt::Entry));
}

} // namespace patdesk
