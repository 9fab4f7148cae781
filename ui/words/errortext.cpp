// SPDX-License-Identifier: MIT
#include "errortext.h"

#include "keychainadvice.h"
#include "paragraph.h"
#include "plaintext.h"

#include <QCoreApplication>

#include <array>
#include <chrono>

namespace patdesk {

namespace {

/// Longer reasons are cut: a sentence on the screen is no place for a page of text.
constexpr qsizetype longestDetail = 300;

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

QString hostOf(const Error& error) {
    return error.host.isEmpty() ? tr("the tenant") : isolated(error.host);
}

QString detailOf(const Error& error) {
    const QString detail = error.detail.simplified();
    return marked(detail.size() <= longestDetail ? detail : detail.left(longestDetail) + QStringLiteral("…"));
}

/// "INTRO: DETAIL." where there is a detail, else `without`.
QString withDetail(const Error& error, const QString& intro, const QString& without) {
    QString detail = detailOf(error);
    if (detail.isEmpty())
        return without;
    if (!detail.endsWith(QLatin1Char('.')) && !detail.endsWith(QStringLiteral("…")))
        detail = tr("%1.", "ends a sentence").arg(detail);
    return tr("%1: %2", "what a detail is, and the detail").arg(intro, detail);
}

QString waitText(const Error& error) {
    if (!error.retryAfter)
        return tr("Wait half a minute, then try again.");
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count();
    return seconds <= 1 ? tr("Try again in a second.") : tr("Try again in %1 seconds.").arg(seconds);
}

/// What the reasons of tenantAddress() (domain) mean.
QString addressReason(const QString& reason) {
    struct Row {
        QLatin1String reason;
        const char* words;
    };

    static constexpr std::array rows{
        Row{QLatin1String("scheme"), QT_TRANSLATE_NOOP("patdesk", "A tenant's address starts with https.")},
        Row{QLatin1String("http"),
            QT_TRANSLATE_NOOP("patdesk", "Over http the client secret would be sent unencrypted, so only "
                                         "https is accepted (http only on this computer).")},
        Row{QLatin1String("user"),
            QT_TRANSLATE_NOOP("patdesk", "The address contains a user name or password. Leave it out.")},
        Row{QLatin1String("host"), QT_TRANSLATE_NOOP("patdesk", "The address contains no valid host name.")},
        Row{QLatin1String("space"), QT_TRANSLATE_NOOP("patdesk", "The address contains a space.")},
        Row{QLatin1String("port"),
            QT_TRANSLATE_NOOP("patdesk", "The port after the colon is not a number from 1 to 65535.")},
        Row{QLatin1String("ip"), QT_TRANSLATE_NOOP("patdesk", "The IP address is not complete.")},
        Row{QLatin1String("brackets"),
            QT_TRANSLATE_NOOP("patdesk", "An IPv6 address needs square brackets, as in https://[::1]:8080.")},
        Row{QLatin1String("zone"),
            QT_TRANSLATE_NOOP(
                "patdesk",
                "An IPv6 address with a zone (% and a name) means a different computer in each network.")},
        Row{QLatin1String("tenant"),
            QT_TRANSLATE_NOOP(
                "patdesk",
                "This is the address of the service itself. It does not say which tenant you mean.")},
    };
    for (const Row& row : rows) {
        if (reason == row.reason)
            return tr(row.words);
    }
    return {};
}

ErrorText invalidInput(const Error& error) {
    if (error.detail == QLatin1String("empty"))
        return {tr("Enter the tenant's name or address."), {}, {}};
    const QString address = addressReason(error.detail);
    if (!address.isEmpty())
        return {tr("This is not a valid tenant address."), address,
                tr("Enter the tenant's name, or paste an address such as https://acme.api.identitynow.com.")};
    if (error.detail == QLatin1String("yamlLayout"))
        return {tr("The configuration was not changed."),
                tr("Patdesk cannot change this file without altering other parts of it."),
                tr("Add the environment with sail env create, or export to another file.")};
    if (error.detail == QLatin1String("jsonLayout"))
        return {tr("The file was not changed."),
                tr("Patdesk cannot change this file without altering other parts of it."),
                tr("Change it in an editor, or export to another file.")};
    if (error.detail == QLatin1String("id"))
        return {tr("Nothing was sent for this token."),
                tr("Its ID cannot be part of the address of a request."),
                tr("Change or delete it in the web console.")};
    if (error.detail == QLatin1String("successor"))
        return {tr("The successor was not created."),
                tr("The service does not allow the old token's name, scopes or lifetime for a new token."),
                tr("Create a token by hand, hand it over, and delete the old one.")};
    return {tr("This entry is not valid."), withDetail(error, tr("Reason"), {}),
            tr("Correct it and try again.")};
}

/// For a proxy that requires a login, by the methods that it offers.
ErrorText proxyLoginText(const Error& error) {
    const auto offers = [&error](const char* method) {
        return error.proxyMethods.contains(QLatin1String(method), Qt::CaseInsensitive);
    };
    QStringList steps;
    if (offers("NTLM"))
        steps.append(
            tr("Enter the login when Patdesk asks for it, with the user name in the form DOMAIN\\name."));
    else if (offers("Basic") || offers("Digest"))
        steps.append(tr("Enter the login when Patdesk asks for it."));
    if (offers("Negotiate"))
        steps.append(
            tr("Negotiate needs a Kerberos ticket: sign in to your domain (kinit), then try again."));
    if (steps.isEmpty())
        steps.append(tr("Ask whoever runs the proxy to allow %1 without a login.").arg(hostOf(error)));
    else if (error.proxyMethods.size() == 1 && offers("Negotiate"))
        steps.append(
            tr("Otherwise ask whoever runs the proxy to allow %1 without a login.").arg(hostOf(error)));
    return {tr("The network proxy requires a login."),
            tr("Accepted methods: %1.").arg(marked(error.proxyMethods.join(QStringLiteral(", ")))),
            paragraph(steps)};
}

/// The script that names the desktop's proxies, as part of a sentence.
QString proxyScriptText(const Error& error) {
    return error.proxyScript == QLatin1String("WPAD")
               ? tr("a script announced by the network (WPAD)")
               : tr("the PAC file %1").arg(isolated(error.proxyScript, longestDetail));
}

/// The same failure where a script may know of a proxy that was not used.
ErrorText withoutProxy(ErrorText text, const Error& error) {
    if (error.proxyScript.isEmpty())
        return text;
    text.means = tr("This desktop gets its proxies from %1, which provided none for this host, so Patdesk "
                    "tried to connect directly.")
                     .arg(proxyScriptText(error));
    text.next = tr("If a browser can reach the host, look up the proxy in that script, and start Patdesk "
                   "with https_proxy set to it, as in https_proxy=http://proxy.example.com:8080. Otherwise "
                   "check the address and the network.");
    return text;
}

/// The host could not be reached.
std::optional<ErrorText> wayText(const Error& error, bool atEntry) {
    const QString host = hostOf(error);
    switch (error.kind) {
    case ErrorKind::TimedOut:
        return ErrorText{
            tr("No answer from %1 in time.").arg(host),
            tr("The connection or the service is slow, or a firewall blocks the traffic."),
            tr("Try again. If it keeps happening, check the network and the service's status page.")};
    case ErrorKind::Offline:
        return ErrorText{tr("This computer is offline."),
                         tr("%1 cannot be reached without a network.").arg(host),
                         tr("Connect to a network (or the VPN), then refresh.")};
    case ErrorKind::HostNotFound:
        return ErrorText{
            tr("There is no host named %1.").arg(host),
            tr("The base URL may be misspelt, or the name is known only inside another network."),
            atEntry ? tr("Check the base URL, and the network or VPN.")
                    : tr("Check the tenant's base URL in Settings, and the network or VPN.")};
    case ErrorKind::ConnectionRefused:
        return ErrorText{tr("%1 does not accept connections.").arg(host),
                         tr("The computer was found, but no service answers at this address."),
                         atEntry ? tr("Check the base URL.")
                                 : tr("Check the tenant's base URL in Settings.")};
    case ErrorKind::ConnectionLost:
        return ErrorText{tr("The connection to %1 was lost.").arg(host), tr("Nothing has been changed."),
                         tr("Try again.")};
    case ErrorKind::Tls:
        return ErrorText{tr("The connection to %1 is not secure, so nothing was sent.").arg(host),
                         withDetail(error, tr("Reason"), tr("The host's certificate is not trusted.")),
                         atEntry
                             ? tr("If your company inspects encrypted traffic, choose its certificate file. "
                                  "Otherwise check the address and this computer's date.")
                             : tr("If your company inspects encrypted traffic, choose its certificate file "
                                  "in the tenant's settings. Otherwise check the address and this "
                                  "computer's date.")};
    case ErrorKind::ProxyRefused:
        if (!error.proxyScript.isEmpty())
            return ErrorText{tr("No proxy was used."), {}, {}};
        if (!error.proxyMethods.isEmpty())
            return proxyLoginText(error);
        return ErrorText{
            tr("The network proxy did not let the request through."),
            withDetail(error, tr("The proxy says"), tr("The proxy requires a login or blocks this host.")),
            tr("Check the system's proxy settings, or ask whoever runs the proxy to allow %1.").arg(host)};
    case ErrorKind::Redirected:
        return ErrorText{
            tr("%1 redirected the request to another address, and Patdesk did not follow.").arg(host),
            tr("Following would send your access token to that address."),
            tr("Check that the tenant's base URL is its API address, not its web page.")};
    default:
        return std::nullopt;
    }
}

std::optional<ErrorText> connectionText(const Error& error, bool atEntry) {
    auto text = wayText(error, atEntry);
    return text ? std::optional(withoutProxy(*std::move(text), error)) : std::nullopt;
}

/// The service knows the credential, and refuses.
std::optional<ErrorText> refusalText(const Error& error, bool atEntry) {
    switch (error.kind) {
    case ErrorKind::CredentialRefused:
        return ErrorText{
            tr("%1 does not accept this client ID and client secret.").arg(hostOf(error)),
            withDetail(
                error, tr("The service says"),
                tr("The token may have expired or been deleted, or the client ID or secret is mistyped.")),
            atEntry ? tr("Enter them again.")
                    : tr("Enter the client ID and the client secret again in Settings.")};
    case ErrorKind::Unauthorized:
        return ErrorText{
            tr("The service does not recognise this sign-in."),
            tr("The access token is new, so the token behind it may just have expired or been deleted."),
            atEntry ? tr("Check the token in the tenant's web interface.")
                    : tr("Check the connection in Settings.")};
    case ErrorKind::Forbidden:
        return ErrorText{tr("The service did not allow this."),
                         withDetail(error, tr("The service says"),
                                    tr("The token may be somebody else's, or a network or location rule of "
                                       "your identity profile may forbid this.")),
                         tr("Ask a tenant administrator, and give the tracking ID if there is one.")};
    case ErrorKind::MissingRight:
        return ErrorText{tr("The token that Patdesk is signed in with is not allowed to do this."),
                         error.detail.isEmpty() ? tr("A scope is missing.")
                                                : tr("The scope %1 is missing.").arg(detailOf(error)),
                         tr("Sign in with a token that has the scope and whose owner has the right.")};
    case ErrorKind::NotFound:
        return ErrorText{tr("The service could not find this."),
                         tr("It may have been deleted, or the tenant does not offer this API generation."),
                         tr("Refresh the list.")};
    case ErrorKind::Conflict:
        return ErrorText{
            tr("There is a conflict with another token."),
            withDetail(error, tr("The service says"), tr("The owner already has a token with this name.")),
            tr("Choose another name.")};
    case ErrorKind::RateLimited:
        return ErrorText{tr("Rate limit reached."),
                         tr("The service accepts only a limited number of requests in ten seconds."),
                         waitText(error)};
    case ErrorKind::Rejected:
        return ErrorText{tr("The service did not accept the content of the request."),
                         withDetail(error, tr("The service says"), tr("The service gave no reason.")),
                         tr("Correct the entry and try again.")};
    default:
        return std::nullopt;
    }
}

/// The answer cannot be used.
std::optional<ErrorText> answerText(const Error& error, bool atEntry) {
    const QString host = hostOf(error);
    switch (error.kind) {
    case ErrorKind::ServerFault:
        return ErrorText{tr("The service reported an internal error."),
                         withDetail(error, tr("The service says"), tr("The request was valid.")),
                         tr("Try again in a few minutes. If it keeps happening, give the tracking ID to the "
                            "service's support.")};
    case ErrorKind::Malformed:
        return ErrorText{tr("The answer from %1 could not be read.").arg(host),
                         withDetail(error, tr("Problem"), tr("It does not match the API's specification.")),
                         atEntry ? tr("Try again. If it keeps happening, try another API generation.")
                                 : tr("Try again. If it keeps happening, try another API generation in the "
                                      "tenant's settings.")};
    case ErrorKind::WrongContent:
        return ErrorText{
            tr("The answer from %1 does not come from the API.").arg(host),
            error.detail.isEmpty()
                ? tr("It may be the login page of a proxy or of the web interface.")
                : tr("The answer is %1, perhaps the login page of a proxy or of the web interface.")
                      .arg(detailOf(error)),
            tr("Check the tenant's base URL, and whether a browser on this network asks for a login.")};
    case ErrorKind::TooLarge:
        return ErrorText{
            tr("The answer from %1 is too large, so Patdesk stopped reading it.").arg(host),
            withDetail(error, tr("Limit"), tr("It is larger than any answer to such a request should be.")),
            tr("Narrow the list to one owner or to your own tokens.")};
    case ErrorKind::OutcomeUnknown:
        return ErrorText{tr("The change was sent, but no answer came back."),
                         tr("It may or may not have been made. Patdesk does not send it a second time."),
                         tr("Refresh the list and check before you try again.")};
    case ErrorKind::NotMade:
        return ErrorText{tr("The change was not made."),
                         tr("The answer was lost, and the service's list shows that nothing has changed."),
                         tr("Try again.")};
    case ErrorKind::SecretLost:
        return ErrorText{
            tr("The token was created, but its secret is lost."),
            tr("The answer with the secret did not arrive, and the secret cannot be shown again."),
            tr("Delete the token and create it again.")};
    default:
        return std::nullopt;
    }
}

/// The fault is on this computer, not with the service.
ErrorText localText(const Error& error, bool atEntry) {
    switch (error.kind) {
    case ErrorKind::KeychainLocked:
        return {tr("The keychain is locked."),
                tr("The tenant's client secret is in the keychain and cannot be read."),
                tr("Unlock the keychain and try again.")};
    case ErrorKind::KeychainUnavailable:
        return {tr("No keychain is available on this computer."),
                tr("Client secrets are kept for this session only, and Patdesk asks for them again at the "
                   "next start."),
                keychainAdvice()};
    case ErrorKind::KeychainGone:
        return {tr("The keychain closed before it answered."),
                tr("Patdesk cannot tell whether the secret is there until the keychain is running again."),
                keychainAgainAdvice()};
    case ErrorKind::KeychainEntryMissing:
        return {tr("The keychain has no client secret for this tenant."),
                tr("It was never saved there, or it has been removed."),
                atEntry ? tr("Enter the client secret.") : tr("Enter the client secret in Settings.")};
    case ErrorKind::KeychainEntryTooLong:
        return {tr("The secret is too long for the keychain."),
                tr("It takes %1 bytes at the most.").arg(detailOf(error)),
                tr("Check that only the secret was pasted.")};
    case ErrorKind::SecretForgotten:
        return {tr("This tenant's client secret was wiped when Patdesk was locked."),
                tr("It came from SAIL_CLIENT_SECRET, which Patdesk reads when it starts and does not store."),
                atEntry
                    ? tr("Start Patdesk again with SAIL_CLIENT_SECRET set, or duplicate the tenant and enter "
                         "the client secret there.")
                    : tr("Start Patdesk again with SAIL_CLIENT_SECRET set, or duplicate the tenant in "
                         "Settings and enter the client secret there.")};
    case ErrorKind::InvalidInput:
        return invalidInput(error);
    case ErrorKind::FileFailed:
        return {tr("A file could not be read or written."), withDetail(error, tr("Reason"), {}),
                tr("Check that the file exists and that you may open it.")};
    default:
        return {tr("Stopped."), tr("What was already done has not been undone."),
                tr("You can start again at any time.")};
    }
}

} // namespace

ErrorText errorText(const Error& error, ShownAt place) {
    const bool atEntry = place == ShownAt::Entry;
    if (auto text = connectionText(error, atEntry))
        return *std::move(text);
    if (auto text = refusalText(error, atEntry))
        return *std::move(text);
    if (auto text = answerText(error, atEntry))
        return *std::move(text);
    return localText(error, atEntry);
}

QString errorParagraph(const Error& error, ShownAt place) {
    const ErrorText text = errorText(error, place);
    QStringList sentences{text.what, text.means, text.next};
    if (!error.trackingId.isEmpty())
        sentences.append(tr("Tracking ID: %1").arg(isolated(error.trackingId)));
    return paragraph(sentences);
}

} // namespace patdesk
