// SPDX-License-Identifier: MIT
#include "draftlike.h"

#include <QRegularExpression>

#include <algorithm>

namespace patdesk {

namespace {

constexpr std::chrono::days usualLife{90};

/// "Payroll feed", "Payroll feed 2", "Payroll feed 3" …
QString freeName(const QString& name, const QStringList& taken) {
    if (!taken.contains(name) && !name.isEmpty() && name.size() <= maxNameLength)
        return name;
    static const QRegularExpression numbered(QStringLiteral("^(.*\\S)\\s+(\\d{1,4})$"),
                                             QRegularExpression::DotMatchesEverythingOption);
    const auto match = numbered.match(name);
    const QString stem = match.hasMatch() ? match.captured(1) : name;
    int number = match.hasMatch() ? match.captured(2).toInt() : 1;
    QString next;
    do {
        const QString end = QLatin1Char(' ') + QString::number(++number);
        next = (stem.left(maxNameLength - end.size()) + end).trimmed();
    } while (taken.contains(next));
    return next;
}

Expiry expiryLike(const Token& token, ApiGeneration generation, Instant now) {
    if (token.expiry.never() && traits(generation).neverExpiresWithAcknowledgement)
        return {};
    std::chrono::milliseconds life = usualLife;
    const auto begun = token.created.known();
    const auto ends = token.expiry.at.known();
    if (begun && ends && *ends > *begun)
        life = *ends - *begun;
    const Instant wanted = now + life;
    return {std::min(wanted, latestExpiry(generation, now).value_or(wanted))};
}

} // namespace

TokenDraft draftLike(const Token& token, const OwnersTokens& mine, ApiGeneration generation, Instant now) {
    TokenDraft draft;
    draft.name = freeName(token.name, mine.names);
    draft.scopes = token.scopes;
    draft.expiry = expiryLike(token, generation, now);
    draft.accessTokenLifetime =
        std::clamp(token.accessTokenLifetime, minAccessTokenLifetime, maxAccessTokenLifetime);
    return draft;
}

} // namespace patdesk
