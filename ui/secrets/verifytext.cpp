// SPDX-License-Identifier: MIT
#include "verifytext.h"

#include "errortext.h"
#include "paragraph.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace patdesk {

namespace {

/// More scopes than this are only counted, to keep the text short.
constexpr qsizetype mostNamed = 12;

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

QString listed(const QStringList& scopes) {
    QStringList named;
    for (const QString& scope : scopes.first(std::min(scopes.size(), mostNamed)))
        named.append(isolated(scope));
    const QString words = named.join(QStringLiteral(", "));
    return scopes.size() <= mostNamed
               ? words
               : tr("%1 and %2 more").arg(words, QString::number(scopes.size() - mostNamed));
}

/// What was asked for and is not in the access token, whose scopes are known.
QStringList missing(const Caller& caller, const Token& token) {
    QStringList rest = token.scopes;
    rest.removeIf([&](const QString& scope) { return caller.scopes->contains(scope); });
    return rest;
}

} // namespace

QString verifiedText(const Caller& caller, const Token& token) {
    if (!caller.scopes)
        return tr("The secret works. The service does not say which scopes were granted.");
    const QString text = tr("The secret works. Scopes granted: %1.").arg(listed(*caller.scopes));
    if (const QStringList rest = missing(caller, token); !rest.isEmpty())
        return paragraph({text, tr("Not granted: %1. New scopes can take up to 20 minutes to apply, and a "
                                   "token can never do more than its owner.")
                                    .arg(listed(rest))});
    return text;
}

QString unverifiedText(const Error& error) {
    switch (error.kind) {
    case ErrorKind::CredentialRefused:
        return tr(
            "The service does not accept the new secret. A new token can take a moment to work: keep this "
            "window open and verify again. If that does not help, delete the token and create another.");
    case ErrorKind::Cancelled:
    case ErrorKind::OutcomeUnknown:
        return tr("Not verified: the tenant was closed before the service answered. The token has been "
                  "created, and this is its secret.");
    case ErrorKind::Forbidden:
    case ErrorKind::MissingRight:
        return tr("Not verified: the service knows the secret but grants no access token from here. A "
                  "network or location rule of your identity profile may forbid it. Keep the secret, and "
                  "verify it where it will be used.");
    default: {
        const ErrorText words = errorText(error);
        return paragraph({tr("Not verified."), words.what, words.means,
                          tr("The secret is not the problem: keep this window open and verify again.")});
    }
    }
}

} // namespace patdesk
