// SPDX-License-Identifier: MIT
#include "otherstokendialog.h"

#include "detailspane.h"
#include "dialogbuttons.h"
#include "paragraph.h"
#include "plaintext.h"
#include "productionband.h"
#include "selflockout.h"
#include "tokenpatch.h"
#include "windowsize.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace patdesk {

namespace {

constexpr qsizetype charactersInTitle = 60;

QString ownerOf(const Token& token, qsizetype most) {
    return isolated(token.owner.name.isEmpty() ? token.owner.id.text() : token.owner.name, most);
}

QString titleOf(const Token& token) {
    const QString owner = ownerOf(token, charactersInTitle);
    return owner.isEmpty() ? OthersTokenDialog::tr("Token without an owner")
                           : OthersTokenDialog::tr("Token of %1").arg(owner);
}

/// Who can do what with it.
QString rightsText(const Token& token, bool expiry, bool deletion) {
    const QString owner = ownerOf(token, 120);
    const QString theirs =
        owner.isEmpty() ? OthersTokenDialog::tr(
                              "The service names no owner, so nobody can rename it or change its scopes.")
                        : OthersTokenDialog::tr("Only %1 can rename it or change its scopes.").arg(owner);
    const QString yours = expiry && deletion
                              ? OthersTokenDialog::tr("You can change its expiry or delete it.")
                          : deletion ? OthersTokenDialog::tr("You can delete it.")
                          : expiry   ? OthersTokenDialog::tr("You can change its expiry.")
                                     : QString();
    return paragraph({theirs, yours});
}

} // namespace

OthersTokenDialog::OthersTokenDialog(const Token& token, const QString& status, ApiGeneration generation,
                                     const Caller& caller, const Tenant& tenant, Instant now, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(titleText(titleOf(token)));
    setAccessibleName(windowTitle());
    const bool canExpire = isExpiryReachable(token, generation, caller);
    const bool canDelete = caller.permission(Right::DeleteAny) != Permission::Excluded &&
                           !isSignedInWith(token.id, tenant, caller);

    auto* const band = new ProductionBand;
    auto* const rights = new QLabel(rightsText(token, canExpire, canDelete));
    rights->setTextFormat(Qt::PlainText);
    rights->setWordWrap(true);
    auto* const details = new DetailsPane;
    details->showToken(token, status, now);
    connect(details, &DetailsPane::copyRequested, this, &OthersTokenDialog::copyRequested);

    auto* const buttons = new DialogButtons;
    // Not added and hidden: the row shows all of its buttons.
    if (canExpire)
        connect(buttons->addOther(tr("Change e&xpiry…"), tr("Change expiry")), &QPushButton::clicked, this,
                &OthersTokenDialog::expiryWanted);
    if (canDelete)
        connect(buttons->addOther(tr("&Delete…"), tr("Delete")), &QPushButton::clicked, this,
                &OthersTokenDialog::deletionWanted);
    if (!token.owner.id.isEmpty() || !token.owner.name.isEmpty())
        connect(buttons->addOther(tr("&Write to owner…"), tr("Write to its owner")), &QPushButton::clicked,
                this, &OthersTokenDialog::messageWanted);
    QPushButton* const close = buttons->addClose();
    connect(buttons, &DialogButtons::rejected, this, &OthersTokenDialog::reject);

    auto* const column = new QVBoxLayout(this);
    column->addWidget(band);
    column->addWidget(rights);
    column->addWidget(details, 1);
    column->addWidget(buttons);
    band->showTenant(tenant);
    close->setFocus();
    const int character = fontMetrics().averageCharWidth();
    const int line = fontMetrics().lineSpacing();
    resizeOnScreen(this, {80 * character, 34 * line});
}

} // namespace patdesk
