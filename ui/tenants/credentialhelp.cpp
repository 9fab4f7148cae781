// SPDX-License-Identifier: MIT
#include "credentialhelp.h"

#include "caller.h"
#include "plaintext.h"
#include "tenantaddress.h"

#include <QCoreApplication>
#include <QStringList>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

} // namespace

QString credentialHelpText(const QUrl& baseUrl) {
    const QString where =
        baseUrl.isEmpty()
            ? tr("In the tenant's web interface")
            : tr("In the tenant's web interface (%1)").arg(isolated(webAddress(baseUrl).toString()));
    return QStringList{
        tr("%1, open the menu under your name, choose Preferences, then Personal Access Tokens and New "
           "Token. Copy its client ID and client secret from there: the secret is shown only once.")
            .arg(where),
        tr("Scopes that Patdesk uses:"),
        tr("• %1 to list the tokens of the whole tenant").arg(scopeOf(Right::ListAll)),
        tr("• %1 to delete other people's tokens").arg(scopeOf(Right::DeleteAny)),
        tr("• %1 to create, edit and delete your own").arg(scopeOf(Right::Patch)),
        tr("A token can never do more than its owner: to see the whole tenant, create it as an "
           "administrator."),
    }
        .join(QLatin1Char('\n'));
}

} // namespace patdesk
