// SPDX-License-Identifier: MIT
#include "ownermessagetext.h"

#include "datetext.h"
#include "plaintext.h"
#include "plural.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

QString day(Moment moment) {
    if (const auto at = moment.known())
        return dayText(*at);
    return moment.isNone() ? tr("never") : tr("unknown");
}

QString lineOf(const Token& token) {
    return tr("- %1 (client ID %2), last used: %3, expires: %4")
        .arg(isolated(token.name), isolated(token.id.text()), day(token.lastUsed), day(token.expiry.at));
}

} // namespace

QString nameOf(MessageReason reason) {
    switch (reason) {
    case MessageReason::Request:
        return QStringLiteral("request");
    case MessageReason::Suspended:
        return QStringLiteral("suspended");
    case MessageReason::Changed:
        return QStringLiteral("changed");
    case MessageReason::Deleted:
        return QStringLiteral("deleted");
    }
    return {};
}

QString defaultTemplate(MessageReason reason) {
    switch (reason) {
    case MessageReason::Request:
        return tr("Hello {owner},\n\n"
                  "You own these personal access tokens of {tenant}:\n\n"
                  "{tokens}\n\n"
                  "Please do one of the following for each of them by {deadline}:\n"
                  "1. If nothing uses it any more, delete it under Preferences, Personal Access Tokens.\n"
                  "2. If something uses it, create a new token with the same scopes there, replace the old "
                  "client ID and secret with the new ones, check that everything works, then delete the old "
                  "token.\n"
                  "3. If you do not recognise it, tell me, and do not delete it yet.\n");
    case MessageReason::Suspended:
        return tr(
            "Hello {owner},\n\n"
            "These personal access tokens of yours in {tenant} seem to be unused and expire soon:\n\n"
            "{tokens}\n\n"
            "If you still need one of them, tell me by {deadline}: until it has expired, its old expiry "
            "can be restored. Otherwise you need not do anything.\n");
    case MessageReason::Changed:
        return tr("Hello {owner},\n\n"
                  "The expiry of these personal access tokens of yours in {tenant} was changed:\n\n"
                  "{tokens}\n\n"
                  "If that is a problem, tell me by {deadline}.\n");
    case MessageReason::Deleted:
        return tr(
            "Hello {owner},\n\n"
            "These personal access tokens of yours in {tenant} were deleted:\n\n"
            "{tokens}\n\n"
            "Whatever signed in with one of them stops working. If you still need one, create a new token "
            "with the same scopes under Preferences, Personal Access Tokens, and replace the old client ID "
            "and secret with the new ones.\n");
    }
    return {};
}

QString subjectOf(const Addressee& addressee, const QString& tenantName) {
    return addressee.tokens.size() == 1
               ? tr("Your personal access token “%1” in %2")
                     .arg(isolated(addressee.tokens.constFirst().name), isolated(tenantName))
               : tr("Your %n personal access token(s) in %1", nullptr, plural(addressee.tokens.size()))
                     .arg(isolated(tenantName));
}

MessageWords wordsFor(const Addressee& addressee, const QString& tenantName, const QString& deadline) {
    QStringList lines;
    lines.reserve(addressee.tokens.size());
    for (const Token& token : addressee.tokens)
        lines.append(lineOf(token));
    const QString& name = addressee.owner.name;
    return {isolated(name.isEmpty() ? addressee.owner.id.text() : name), isolated(tenantName),
            lines.join(QLatin1Char('\n')), deadline};
}

} // namespace patdesk
