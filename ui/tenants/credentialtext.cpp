// SPDX-License-Identifier: MIT
#include "credentialtext.h"

#include "errortext.h"
#include "paragraph.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

} // namespace

QString stepText(CredentialStep step, TenantOrigin origin) {
    switch (step) {
    case CredentialStep::Create:
        return tr("Create a successor with the same scopes");
    case CredentialStep::Store:
        return origin == TenantOrigin::Demo
                   ? tr("Keep its secret in memory, beside the one in use")
                   : tr("Store its secret in the keychain, beside the one in use, and read it back");
    case CredentialStep::Verify:
        return tr("Verify it by requesting an access token");
    case CredentialStep::Adopt:
        return tr("Sign in with it from now on");
    case CredentialStep::DeleteOld:
        return tr("Delete the old token when nothing else uses it");
    case CredentialStep::Done:
        break;
    }
    return {};
}

QString obstacleText(CredentialObstacle obstacle) {
    switch (obstacle) {
    case CredentialObstacle::FromEnvironment:
        return tr("This credential comes from SAIL_CLIENT_ID and SAIL_CLIENT_SECRET. Create a token, and set "
                  "these variables to it.");
    case CredentialObstacle::NoKeychain:
        return tr(
            "The keychain does not have this tenant's secret, so the new one would be lost when Patdesk "
            "closes. Create a token, copy its secret, and enter both in Settings.");
    case CredentialObstacle::NotListed:
        return tr("The token that Patdesk is signed in with is not in the list. Show your own tokens or the "
                  "whole tenant, then try again.");
    case CredentialObstacle::Unreadable:
        return tr(
            "This token could be read only in part, so a successor might not be like it. Create a token "
            "by hand, and enter it in Settings.");
    case CredentialObstacle::Managed:
        return tr("This token is managed by the service. Create a token of your own, and enter it in "
                  "Settings.");
    case CredentialObstacle::OwnerLimit:
        return tr("Its owner has 10 tokens already, as many as the service allows. Delete one first.");
    case CredentialObstacle::NotAllowed:
        return tr(
            "The service does not allow this token's name, scopes or lifetime for a new token. Create a "
            "token by hand, and enter it in Settings.");
    }
    return {};
}

QString stoppedText(const Error& error, bool secretLost) {
    const QString kept = tr("Patdesk goes on signing in with the old token.");
    if (secretLost && error.kind == ErrorKind::KeychainEntryMissing)
        return tr("The successor was created, but its secret was not stored. Begin again: that deletes this "
                  "successor and creates another. %1")
            .arg(kept);
    if (secretLost)
        return tr("The service does not accept the successor yet. A new token can take a moment to work: try "
                  "again. If that does not help, begin again: that deletes this successor and creates "
                  "another. %1")
            .arg(kept);
    return paragraph({errorParagraph(error), kept});
}

} // namespace patdesk
