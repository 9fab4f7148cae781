// SPDX-License-Identifier: MIT
#include "clierror.h"

#include "plainoutput.h"

#include <QStringList>

namespace patdesk {

namespace {

constexpr qsizetype longestDetail = 300;

struct Words {
    QString what;
    QString means;
    QString next;
};

QString detailOf(const Error& error) {
    return visibleText(error.detail.simplified().left(longestDetail));
}

QString hostOf(const Error& error) {
    return error.host.isEmpty() ? QStringLiteral("the tenant") : visibleText(error.host);
}

Words wordsOf(const Error& error) {
    const QString host = hostOf(error);
    const QString checkNetwork = QStringLiteral("Check the tenant's address and this computer's network.");
    const QString credential = QStringLiteral(
        "Enter the client ID and secret again in Patdesk's settings, or set SAIL_CLIENT_ID and "
        "SAIL_CLIENT_SECRET.");
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return {QStringLiteral("Stopped."), {}, QStringLiteral("You can start again at any time.")};
    case ErrorKind::TimedOut:
        return {QStringLiteral("%1 did not answer in time.").arg(host),
                QStringLiteral("The service or the network may be slow or down."),
                QStringLiteral("Try again in a few minutes.")};
    case ErrorKind::Offline:
        return {QStringLiteral("This computer is not connected to a network."), {}, checkNetwork};
    case ErrorKind::HostNotFound:
        return {QStringLiteral("%1 could not be found.").arg(host),
                QStringLiteral("The name may be mistyped, or the network has no name service."),
                checkNetwork};
    case ErrorKind::ConnectionRefused:
        return {QStringLiteral("%1 refused the connection.").arg(host),
                QStringLiteral("Nothing listens at this address."), checkNetwork};
    case ErrorKind::ConnectionLost:
        return {QStringLiteral("The connection to %1 was lost.").arg(host),
                QStringLiteral("The answer did not arrive as a whole."), QStringLiteral("Try again.")};
    case ErrorKind::Tls:
        return {QStringLiteral("There is no secure connection to %1.").arg(host),
                QStringLiteral("Its certificate could not be verified, so nothing was sent."),
                QStringLiteral("If your network has its own certificate authority, choose its file for this "
                               "tenant in Patdesk's settings.")};
    case ErrorKind::ProxyRefused:
        return {QStringLiteral("The proxy did not let the request through."),
                QStringLiteral("It may require a login, which patdesk-cli cannot ask for."),
                QStringLiteral("Use a proxy that needs none, or set https_proxy.")};
    case ErrorKind::Redirected:
        return {QStringLiteral("%1 redirects to another address.").arg(host),
                QStringLiteral("Patdesk does not follow, as that would carry its sign-in away."),
                QStringLiteral("Check the tenant's address.")};
    case ErrorKind::CredentialRefused:
        return {QStringLiteral("%1 does not accept this client ID and client secret.").arg(host),
                QStringLiteral("The token may have expired or been deleted, or is mistyped."), credential};
    case ErrorKind::Unauthorized:
        return {QStringLiteral("The service does not recognise this sign-in."),
                QStringLiteral("The token behind it may just have expired or been deleted."), credential};
    case ErrorKind::Forbidden:
        return {QStringLiteral("The service did not allow this."),
                QStringLiteral("The token's owner may lack the right, or a network rule may forbid it."),
                QStringLiteral("Ask a tenant administrator; “list --filter mine” needs fewer rights.")};
    case ErrorKind::MissingRight:
        return {QStringLiteral("The token that Patdesk is signed in with is not allowed to do this."),
                error.detail.isEmpty() ? QStringLiteral("A scope is missing.")
                                       : QStringLiteral("The scope %1 is missing.").arg(detailOf(error)),
                QStringLiteral("Use a token that has the scope and whose owner has the right; “list --filter "
                               "mine” needs fewer rights.")};
    case ErrorKind::RateLimited:
        return {QStringLiteral("Rate limit reached."),
                QStringLiteral("The service accepts only a limited number of requests in ten seconds."),
                QStringLiteral("Try again in a minute.")};
    case ErrorKind::NotFound:
        return {QStringLiteral("%1 has no list of tokens.").arg(host),
                QStringLiteral("The tenant does not offer this API generation, or this is no API host."),
                QStringLiteral("Check the tenant's address and its API generation.")};
    case ErrorKind::ServerFault:
        return {QStringLiteral("The service reported an internal error."),
                {},
                QStringLiteral("Try again in a few minutes.")};
    case ErrorKind::Malformed:
    case ErrorKind::WrongContent:
    case ErrorKind::TooLarge:
        return {QStringLiteral("The answer from %1 could not be read.").arg(host),
                QStringLiteral("It is not the list that the API's specification describes, perhaps the login "
                               "page of a proxy."),
                QStringLiteral("Check the tenant's address, then try again.")};
    case ErrorKind::KeychainLocked:
        return {QStringLiteral("The keychain is locked."),
                QStringLiteral("The tenant's client secret is in it and cannot be read."),
                QStringLiteral("Unlock it, or set SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET.")};
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainGone:
        return {QStringLiteral("No keychain answers on this computer."),
                QStringLiteral("The tenant's client secret is kept there and cannot be read."),
                QStringLiteral("Start a keychain service, or set SAIL_BASE_URL, SAIL_CLIENT_ID and "
                               "SAIL_CLIENT_SECRET.")};
    case ErrorKind::KeychainEntryTooLong: // only from writing, which is not done here
    case ErrorKind::KeychainEntryMissing:
    case ErrorKind::SecretForgotten:
        return {QStringLiteral("The keychain has no client secret for this tenant."),
                QStringLiteral("It was never saved there, or it has been removed."), credential};
    case ErrorKind::FileFailed:
        return {QStringLiteral("A file could not be read or written."),
                {},
                QStringLiteral("Check that it exists and that you may open it.")};
    default:
        return {
            QStringLiteral("The request was not accepted."), {}, QStringLiteral("Check what was entered.")};
    }
}

} // namespace

QString errorLines(const Error& error) {
    const Words words = wordsOf(error);
    QStringList lines{words.what, words.means};
    if (!error.detail.isEmpty() && error.kind != ErrorKind::MissingRight)
        lines.append(QStringLiteral("Reason: %1").arg(detailOf(error)));
    if (error.httpStatus != 0)
        lines.append(QStringLiteral("HTTP status: %1").arg(error.httpStatus));
    if (!error.trackingId.isEmpty())
        lines.append(QStringLiteral("Tracking ID: %1").arg(visibleText(error.trackingId.left(120))));
    lines.append(words.next);
    lines.removeAll(QString());
    return QStringLiteral("patdesk-cli: ") + lines.join(QStringLiteral("\n  "));
}

} // namespace patdesk
