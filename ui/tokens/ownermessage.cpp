// SPDX-License-Identifier: MIT
#include "ownermessage.h"

#include "plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QUrlQuery>

namespace patdesk {

namespace {

/// Mail programs and desktops refuse much longer addresses.
constexpr int mostTokens = 15;

QString tr(const char* text) {
    return QCoreApplication::translate("OwnerMessage", text);
}

QString day(Moment moment) {
    if (const auto at = moment.known())
        return QLocale().toString(utcDateTime(*at).toLocalTime().date(), QLocale::ShortFormat);
    return moment.isNone() ? tr("never") : tr("unknown");
}

QString lineOf(const Token& token) {
    return tr("- %1 (client ID %2), last used: %3, expires: %4")
        .arg(isolated(token.name), isolated(token.id.text()), day(token.lastUsed), day(token.expiry.at));
}

QString bodyOf(const QList<Token>& tokens, const QString& tenantName) {
    const QString name = tokens.value(0).owner.name;
    const bool one = tokens.size() == 1;
    QStringList lines{name.isEmpty() ? tr("Hello,") : tr("Hello %1,").arg(isolated(name)), QString(),
                      (one ? tr("You own this personal access token of %1, and only you can change it:")
                           : tr("You own these personal access tokens of %1, and only you can change them:"))
                          .arg(isolated(tenantName))};
    for (const Token& token : tokens.first(std::min<qsizetype>(tokens.size(), mostTokens)))
        lines.append(lineOf(token));
    if (tokens.size() > mostTokens)
        lines.append(tr("- and %1 more").arg(tokens.size() - mostTokens));
    lines +=
        {QString(),
         one ? tr("Please do one of the following:") : tr("Please do one of the following for each token:"),
         tr("1. If nothing uses it any more, delete it under Preferences, Personal Access Tokens."),
         tr("2. If something uses it, create a new token with the same scopes there, replace the old client "
            "ID and secret with the new ones, check that everything works, then delete the old token."),
         tr("3. If you do not recognise it, tell me, and do not delete it yet.")};
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QUrl ownerMessage(const QList<Token>& tokens, const QString& tenantName) {
    const QString subject = tokens.size() == 1
                                ? tr("Your personal access token “%1”").arg(isolated(tokens.value(0).name))
                                : tr("Your %1 personal access tokens").arg(tokens.size());
    // RFC 6068: line ends are CR LF, and every special character is percent-encoded.
    const QString body = bodyOf(tokens, tenantName).replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    return QUrl::fromEncoded("mailto:?subject=" + QUrl::toPercentEncoding(subject) +
                             "&body=" + QUrl::toPercentEncoding(body));
}

QString textOf(const QUrl& message) {
    return QUrlQuery(message).queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
}

QList<QUrl> ownerMessages(const QList<Token>& tokens, const QString& tenantName) {
    QMap<OwnerId, QList<Token>> byOwner;
    for (const Token& token : tokens) {
        if (!token.owner.id.isEmpty()) // nobody would read it
            byOwner[token.owner.id].append(token);
    }
    QList<QUrl> messages;
    for (const QList<Token>& owned : std::as_const(byOwner))
        messages.append(ownerMessage(owned, tenantName));
    return messages;
}

} // namespace patdesk
