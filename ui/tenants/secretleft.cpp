// SPDX-License-Identifier: MIT
#include "secretleft.h"

#include "paragraph.h"
#include "plaintext.h"
#include "question.h"
#include "tenantregistry.h"

#include <QCoreApplication>
#include <QPushButton>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

QString whyText(const Error& error) {
    switch (error.kind) {
    case ErrorKind::KeychainLocked:
        return tr(
            "The keychain, or a part of it that may hold the secret, is locked. Unlock it and try again.");
    case ErrorKind::KeychainGone:
        return tr("The keychain closed before it answered. Start it and try again.");
    default:
        return tr("The keychain could not be reached. Make sure that it is running, and try again.");
    }
}

QString byHandText(const QStringList& entries) {
    return tr("You can also delete the entry %1 of the service patdesk in the keychain's own window.")
        .arg(isolated(entries.join(QStringLiteral(", "))));
}

} // namespace

void askAboutSecretLeft(QWidget* parent, TenantRegistry& registry, const Tenant& removed,
                        const Error& error) {
    auto* const question = newQuestion(
        parent, tr("Client secret still kept"),
        tr("%1 is removed, but its client secret may still be in the keychain.").arg(isolated(removed.name)),
        paragraph({whyText(error), byHandText(registry.entriesLeft(removed.id))}));
    question->setIcon(QMessageBox::Warning);
    auto* const again = question->addButton(tr("Try again"), QMessageBox::AcceptRole);
    question->setEscapeButton(question->addButton(tr("Leave secret"), QMessageBox::RejectRole));
    question->setDefaultButton(again);
    QObject::connect(again, &QPushButton::clicked, parent, [parent, &registry, removed] {
        registry.removeSecretLeft(removed.id,
                                  {parent, [parent, &registry, removed](const Result<Done>& result) {
                                       if (!result)
                                           askAboutSecretLeft(parent, registry, removed, result.error());
                                   }});
    });
    question->open();
}

} // namespace patdesk
