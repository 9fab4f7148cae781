// SPDX-License-Identifier: MIT
#include "errortext.h"

#include "plaintext.h"

#include <QCoreApplication>

#include <array>
#include <chrono>

namespace patdesk {

namespace {

/// Longer reasons are cut: a sentence on the screen is no place for a page of text.
constexpr qsizetype longestDetail = 300;

QString tr(const char* text) {
    return QCoreApplication::translate("ErrorText", text);
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
        detail += QLatin1Char('.');
    return intro + QStringLiteral(": ") + detail;
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
        Row{QLatin1String("empty"), QT_TRANSLATE_NOOP("ErrorText", "The address is empty.")},
        Row{QLatin1String("scheme"),
            QT_TRANSLATE_NOOP("ErrorText", "The address of a tenant starts with https.")},
        Row{QLatin1String("http"),
            QT_TRANSLATE_NOOP("ErrorText", "Over http the client secret would travel in the clear, so only "
                                           "https is accepted (http on this computer alone).")},
        Row{QLatin1String("user"),
            QT_TRANSLATE_NOOP("ErrorText",
                              "The address holds a user name or password, which has no place in it.")},
        Row{QLatin1String("host"),
            QT_TRANSLATE_NOOP("ErrorText", "The address holds no name of a host that can be used.")},
        Row{QLatin1String("space"), QT_TRANSLATE_NOOP("ErrorText", "There is a space in the address.")},
        Row{QLatin1String("port"),
            QT_TRANSLATE_NOOP("ErrorText", "The port after the colon is not a number from 1 to 65535.")},
        Row{QLatin1String("ip"), QT_TRANSLATE_NOOP("ErrorText", "The IP address is not complete.")},
        Row{QLatin1String("brackets"),
            QT_TRANSLATE_NOOP("ErrorText",
                              "An IPv6 address needs square brackets, as in https://[::1]:8080.")},
        Row{QLatin1String("zone"),
            QT_TRANSLATE_NOOP("ErrorText", "An IPv6 address with a zone (% and a name) leads to a different "
                                           "computer in each network.")},
        Row{QLatin1String("tenant"),
            QT_TRANSLATE_NOOP("ErrorText",
                              "This is the service's own address. It does not say which tenant.")},
    };
    for (const Row& row : rows) {
        if (reason == row.reason)
            return tr(row.words);
    }
    return {};
}

ErrorText invalidInput(const Error& error) {
    const QString address = addressReason(error.detail);
    if (!address.isEmpty())
        return {tr("This address cannot be used."), address,
                tr("Enter the tenant's name, or paste an address such as https://acme.api.identitynow.com.")};
    if (error.detail == QLatin1String("yamlLayout"))
        return {tr("The configuration was not changed."),
                tr("It is written in a way that Patdesk cannot change without touching the rest of it."),
                tr("Add the environment with sail env create, or export to another file.")};
    if (error.detail == QLatin1String("jsonLayout"))
        return {tr("The file was not changed."),
                tr("It is written in a way that Patdesk cannot change without touching the rest of it."),
                tr("Change it in an editor, or export to another file.")};
    if (error.detail == QLatin1String("id"))
        return {tr("Nothing was sent for this token."),
                tr("The service gives it an ID that cannot stand in the address of a request."),
                tr("Change or delete it in the web console.")};
    if (error.detail == QLatin1String("successor"))
        return {tr("The successor was not created."),
                tr("Its name, scopes or lifetime, taken from the old token, break the rules for a new one."),
                tr("Create a token by hand, hand it over, and delete the old one.")};
    return {tr("What was entered cannot be used."), withDetail(error, tr("The reason"), {}),
            tr("Correct it and try again.")};
}

/// A proxy that wants a login, by its methods.
ErrorText proxyLoginText(const Error& error) {
    const auto offers = [&error](const char* method) {
        return error.proxyMethods.contains(QLatin1String(method), Qt::CaseInsensitive);
    };
    QStringList steps;
    if (offers("NTLM"))
        steps.append(tr("Enter the login when Patdesk asks for it, the user name as in DOMAIN\\name."));
    else if (offers("Basic") || offers("Digest"))
        steps.append(tr("Enter the login when Patdesk asks for it."));
    if (offers("Negotiate"))
        steps.append(
            tr("Negotiate needs a Kerberos ticket: sign in to your domain (kinit), then try again."));
    if (steps.isEmpty())
        steps.append(tr("Ask whoever runs the proxy to allow %1 without a login.").arg(hostOf(error)));
    else if (error.proxyMethods.size() == 1 && offers("Negotiate"))
        steps.append(tr("Else ask whoever runs the proxy to allow %1 without a login.").arg(hostOf(error)));
    return {tr("The network proxy wants a login."),
            tr("It offers: %1.").arg(marked(error.proxyMethods.join(QStringLiteral(", ")))),
            steps.join(QLatin1Char(' '))};
}

/// The script that names the desktop's proxies, as part of a sentence.
QString proxyScriptText(const Error& error) {
    return error.proxyScript == QLatin1String("WPAD")
               ? tr("a script that the network names (WPAD)")
               : tr("the PAC file %1").arg(isolated(error.proxyScript, longestDetail));
}

/// The same failure where a script may know of a proxy that was not used.
ErrorText withoutProxy(ErrorText text, const Error& error) {
    if (error.proxyScript.isEmpty())
        return text;
    text.means =
        tr("This desktop takes its proxies from %1, from which no proxy came for this host, so it was "
           "tried directly.")
            .arg(proxyScriptText(error));
    text.next =
        tr("If a browser gets there, look up the proxy in that script, and start Patdesk with https_proxy "
           "set to it, as in https_proxy=http://proxy.example.com:8080. Otherwise check the address and "
           "the network.");
    return text;
}

/// The way to `host` did not work out.
std::optional<ErrorText> wayText(const Error& error) {
    const QString host = hostOf(error);
    switch (error.kind) {
    case ErrorKind::TimedOut:
        return ErrorText{
            tr("No answer from %1 in time.").arg(host),
            tr("The connection or the service is slow, or a firewall drops the traffic."),
            tr("Try again. If it keeps happening, check the network and the service's status page.")};
    case ErrorKind::Offline:
        return ErrorText{tr("This computer is offline."),
                         tr("%1 cannot be reached without a network.").arg(host),
                         tr("Connect to a network (or the VPN), then refresh.")};
    case ErrorKind::HostNotFound:
        return ErrorText{
            tr("There is no host named %1.").arg(host),
            tr("The base URL may be misspelt, or its name is only known inside another network."),
            tr("Check the tenant's base URL in Settings, and the network or VPN.")};
    case ErrorKind::ConnectionRefused:
        return ErrorText{tr("%1 does not accept connections.").arg(host),
                         tr("The computer is there, but no service listens at this address."),
                         tr("Check the tenant's base URL in Settings.")};
    case ErrorKind::ConnectionLost:
        return ErrorText{tr("The connection to %1 broke off.").arg(host), tr("Nothing has been changed."),
                         tr("Try again.")};
    case ErrorKind::Tls:
        return ErrorText{
            tr("The connection to %1 is not secure, so nothing was sent.").arg(host),
            withDetail(error, tr("The reason"), tr("The host's certificate is not trusted.")),
            tr("If your company inspects traffic, name its certificate file in the tenant's settings. "
               "Otherwise check the address and this computer's date.")};
    case ErrorKind::ProxyRefused:
        if (!error.proxyScript.isEmpty())
            return ErrorText{tr("No proxy was used."), {}, {}};
        if (!error.proxyMethods.isEmpty())
            return proxyLoginText(error);
        return ErrorText{
            tr("The network proxy did not let the request through."),
            withDetail(error, tr("It says"), tr("It asks for a login or blocks this host.")),
            tr("Check the system's proxy settings, or ask whoever runs the proxy to allow %1.").arg(host)};
    case ErrorKind::Redirected:
        return ErrorText{
            tr("%1 sent the request on to another address, which Patdesk did not follow.").arg(host),
            tr("Following it would hand your access token to that address."),
            tr("Check that the tenant's base URL is its API address, not its web page.")};
    default:
        return std::nullopt;
    }
}

std::optional<ErrorText> connectionText(const Error& error) {
    auto text = wayText(error);
    return text ? std::optional(withoutProxy(*std::move(text), error)) : std::nullopt;
}

/// The service knows who asks, and refuses.
std::optional<ErrorText> refusalText(const Error& error) {
    switch (error.kind) {
    case ErrorKind::CredentialRefused:
        return ErrorText{
            tr("%1 does not accept this client ID and client secret.").arg(hostOf(error)),
            withDetail(error, tr("It says"),
                       tr("The token may be expired or deleted, or one of the two is mistyped.")),
            tr("Enter the client ID and the client secret again in Settings.")};
    case ErrorKind::Unauthorized:
        return ErrorText{
            tr("The service does not recognise this sign-in."),
            tr("The access token is fresh, so the token behind it may just have been deleted or expired."),
            tr("Test the connection in Settings.")};
    case ErrorKind::Forbidden:
        return ErrorText{
            tr("The service did not allow this."),
            withDetail(error, tr("It says"),
                       tr("It may be somebody else's token, or a network or location rule of your "
                          "identity profile.")),
            tr("Ask a tenant administrator, and give the tracking ID if there is one.")};
    case ErrorKind::MissingRight:
        return ErrorText{tr("The token that Patdesk is signed in with may not do this."),
                         error.detail.isEmpty() ? tr("It lacks a scope that this needs.")
                                                : tr("It lacks the scope %1.").arg(detailOf(error)),
                         tr("Sign in with a token that has the scope, and whose owner has the right.")};
    case ErrorKind::NotFound:
        return ErrorText{tr("The service no longer has this."),
                         tr("It may have been deleted meanwhile, or this tenant lacks the API generation."),
                         tr("Refresh the list.")};
    case ErrorKind::Conflict:
        return ErrorText{
            tr("Another token stands in the way."),
            withDetail(error, tr("The service says"), tr("Its owner has one of that name already.")),
            tr("Choose another name.")};
    case ErrorKind::RateLimited:
        return ErrorText{tr("The service asks for a pause."),
                         tr("It allows a limited number of requests in ten seconds, and they are used up."),
                         waitText(error)};
    case ErrorKind::Rejected:
        return ErrorText{tr("The service did not accept the content of the request."),
                         withDetail(error, tr("It says"), tr("It gave no reason.")),
                         tr("Correct the entry and try again.")};
    default:
        return std::nullopt;
    }
}

/// The answer is of no use.
std::optional<ErrorText> answerText(const Error& error) {
    const QString host = hostOf(error);
    switch (error.kind) {
    case ErrorKind::ServerFault:
        return ErrorText{
            tr("The service has a fault of its own."),
            withDetail(error, tr("It says"), tr("The request was sound.")),
            tr("Try again in a few minutes. If it stays, give the tracking ID to the service's support.")};
    case ErrorKind::Malformed:
        return ErrorText{
            tr("The answer from %1 could not be read.").arg(host),
            withDetail(error, tr("Where it breaks"), tr("It is not what the API's specification says.")),
            tr("Try again. If it stays, try another API generation in the tenant's settings.")};
    case ErrorKind::WrongContent:
        return ErrorText{
            tr("%1 answered with something that is not the API.").arg(host),
            error.detail.isEmpty()
                ? tr("It may be the login page of a proxy or of the web interface.")
                : tr("It sent %1: perhaps the login page of a proxy or of the web interface.")
                      .arg(detailOf(error)),
            tr("Check the tenant's base URL, and whether a browser on this network asks for a login.")};
    case ErrorKind::TooLarge:
        return ErrorText{tr("The answer from %1 is too large, and reading it was stopped.").arg(host),
                         withDetail(error, tr("The limit"), tr("It exceeds what such a call may answer.")),
                         tr("Narrow the list to one owner or to your own tokens.")};
    case ErrorKind::OutcomeUnknown:
        return ErrorText{tr("The change was sent, but no answer came back."),
                         tr("It may have happened or not. Patdesk does not send it a second time."),
                         tr("Refresh the list and look before you repeat it.")};
    case ErrorKind::NotMade:
        return ErrorText{tr("The change was not made."),
                         tr("Its answer was lost on the way, and a look at the service's list shows that "
                            "everything is as it was."),
                         tr("Try again.")};
    case ErrorKind::SecretLost:
        return ErrorText{tr("The token was created, but its secret is lost."),
                         tr("The answer that held the secret did not arrive, and nobody can show it again."),
                         tr("Delete the token, and create it again.")};
    default:
        return std::nullopt;
    }
}

/// This computer, not the service.
ErrorText localText(const Error& error) {
    switch (error.kind) {
    case ErrorKind::KeychainLocked:
        return {tr("The keychain is locked."), tr("The tenant's client secret is in it and cannot be read."),
                tr("Unlock the keychain and try again.")};
    case ErrorKind::KeychainUnavailable:
        return {tr("No keychain answers on this computer."),
                tr("Client secrets can be kept for this session only, and are asked for again at the next "
                   "start."),
                tr("Start a keychain service (GNOME Keyring, KWallet or KeePassXC) to keep them.")};
    case ErrorKind::KeychainGone:
        return {tr("The keychain ended before it answered."),
                tr("Whether it has the secret is not known until it runs again."),
                tr("Start the keychain again (GNOME Keyring, KWallet or KeePassXC), and try again.")};
    case ErrorKind::KeychainEntryMissing:
        return {tr("The keychain has no client secret for this tenant."),
                tr("It was never saved there, or was removed."), tr("Enter the client secret in Settings.")};
    case ErrorKind::SecretForgotten:
        return {
            tr("This tenant's client secret was wiped when Patdesk was locked."),
            tr("It came from SAIL_CLIENT_SECRET, which Patdesk reads at its start and keeps nowhere else."),
            tr("Start Patdesk again with SAIL_CLIENT_SECRET set, or duplicate the tenant in Settings and "
               "enter the client secret there.")};
    case ErrorKind::InvalidInput:
        return invalidInput(error);
    case ErrorKind::FileFailed:
        return {tr("A file could not be read or written."), withDetail(error, tr("The system says"), {}),
                tr("Check that the file exists and that you may open it.")};
    default:
        return {tr("Stopped."), tr("What was done until then stays done."),
                tr("Start it again when you like.")};
    }
}

} // namespace

ErrorText errorText(const Error& error) {
    if (auto text = connectionText(error))
        return *std::move(text);
    if (auto text = refusalText(error))
        return *std::move(text);
    if (auto text = answerText(error))
        return *std::move(text);
    return localText(error);
}

QString errorParagraph(const Error& error) {
    const ErrorText text = errorText(error);
    QStringList sentences{text.what, text.means, text.next};
    sentences.removeAll(QString());
    if (!error.trackingId.isEmpty())
        sentences.append(tr("Tracking ID: %1").arg(isolated(error.trackingId)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace patdesk
