// SPDX-License-Identifier: MIT
#include "deletiontext.h"

#include "datetext.h"
#include "keepname.h"
#include "paragraph.h"
#include "plaintext.h"
#include "plural.h"
#include "spantext.h"
#include "tokenrules.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::DeletionText)
};

/// More are counted.
constexpr qsizetype scopesNamed = 6;

/// "5 hours", "3 days", "14 months": whole ones, of a span that is positive.
QString lengthInWords(std::chrono::milliseconds span) {
    constexpr double daysOfMonth = 30.44;
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(span).count();
    if (hours < 1)
        return Words::tr("less than an hour");
    if (hours < 48)
        return Words::tr("%n hour(s)", nullptr, plural(hours));
    const auto days = hours / 24;
    return days < 90
               ? Words::tr("%n day(s)", nullptr, plural(days))
               : Words::tr("%n month(s)", nullptr, static_cast<int>(static_cast<double>(days) / daysOfMonth));
}

QString useSentence(const Token& token, const Caller& caller, Instant now) {
    const QString owner = caller.isMyself(token.owner.id) ? Words::tr("you")
                          : token.owner.name.isEmpty()
                              ? (token.owner.id.isEmpty() ? QString() : isolated(token.owner.id.text()))
                              : isolated(token.owner.name);
    const auto used = token.lastUsed.known();
    if (!used) {
        const QString words = token.lastUsed.isNone() ? Words::tr("Never used.")
                                                      : Words::tr("When it was last used cannot be read.");
        return owner.isEmpty() ? words : paragraph({words, Words::tr("Owner: %1.").arg(owner)});
    }
    const QString ago = lengthInWords(std::max(now - *used, std::chrono::milliseconds(0)));
    if (owner.isEmpty())
        return Words::tr("Last used %1 ago. The service names no owner.").arg(ago);
    return caller.isMyself(token.owner.id) ? Words::tr("Last used %1 ago by its owner, you.").arg(ago)
                                           : Words::tr("Last used %1 ago by its owner %2.").arg(ago, owner);
}

QString expirySentence(const Token& token, Instant now) {
    const auto ends = token.expiry.at.known();
    if (!ends)
        return token.expiry.never() ? Words::tr("Never expires.")
                                    : Words::tr("When it expires cannot be read.");
    return *ends > now ? Words::tr("Expires in %1 (%2).").arg(lengthInWords(*ends - now), dayText(*ends))
                       : Words::tr("Expired %1 ago (%2).").arg(lengthInWords(now - *ends), dayText(*ends));
}

QString scopesSentence(const QStringList& scopes) {
    if (scopes.contains(scopeAll))
        return Words::tr("Scopes: everything its owner may do (%1).").arg(scopeAll);
    if (scopes.isEmpty())
        return Words::tr("Scopes: none listed.");
    QStringList named;
    for (const QString& scope : scopes.first(std::min(scopes.size(), scopesNamed)))
        named.append(isolated(scope));
    const qsizetype more = scopes.size() - named.size();
    const QString list = named.join(QStringLiteral(", "));
    return more > 0 ? Words::tr("Scopes: %1 and %2 more.").arg(list).arg(more)
                    : Words::tr("Scopes: %1.").arg(list);
}

} // namespace

QString deletionFacts(const Token& token, const Caller& caller, Instant now) {
    QStringList sentences{useSentence(token, caller, now), expirySentence(token, now),
                          scopesSentence(token.scopes)};
    if (saysToKeep(token.name))
        sentences.prepend(Words::tr("Its name says not to delete it."));
    return paragraph(sentences);
}

QString deletionConsequence(const Token& token) {
    const auto lifetime = token.accessTokenLifetime;
    const bool whole =
        lifetime >= std::chrono::hours(1) && lifetime % std::chrono::hours(1) == lifetime.zero();
    const QString within = whole ? lengthInWords(lifetime) : spanText(lifetime);
    return Words::tr("Deleting cannot be undone. What signs in with this token stops within %1.").arg(within);
}

QString deletionWarning(const Token& token, Instant now) {
    QStringList warnings;
    if (token.managed)
        warnings.append(
            Words::tr("The service itself manages this token: whatever uses it will stop working."));
    if (isUsedRecently(token.lastUsed, now))
        warnings.append(
            Words::tr("It was used in the last 30 days, so something may still sign in with it."));
    if (token.lastUsed.isUnreadable())
        warnings.append(Words::tr("Something may still sign in with it."));
    return paragraph(warnings);
}

} // namespace patdesk
