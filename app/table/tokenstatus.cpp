// SPDX-License-Identifier: MIT
#include "tokenstatus.h"

#include "datetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::TokenStatus)
};

std::optional<qint64> daysUnused(const StatusFacts& facts) {
    const auto active = lastActivity(facts.created, facts.lastUsed);
    if (!active)
        return {};
    return std::max<qint64>(0, std::chrono::floor<std::chrono::days>(facts.now - *active).count());
}

/// Not stale yet, but on the way: unused for half of the days.
bool isQuiet(const StatusFacts& facts) {
    const auto unused = daysUnused(facts);
    return unused && *unused * 2 >= facts.staleDays;
}

QString unusedText(const StatusFacts& facts) {
    if (has(facts.findings, Finding::NeverUsed))
        return Words::tr("never used");
    const auto unused = daysUnused(facts);
    return unused ? Words::tr("unused %1 d").arg(*unused) : QString();
}

QString badgeText(TokenState state, const StatusFacts& facts) {
    const auto expires = facts.expires.known();
    switch (state) {
    case TokenState::ExpiresSoon:
        return Words::tr("Expires %1", "in 6 d").arg(relativeText(expires.value_or(facts.now), facts.now));
    case TokenState::Stale:
        return Words::tr("Stale");
    case TokenState::PartlyUnreadable:
        return Words::tr("Partly unreadable");
    case TokenState::Expired:
        return Words::tr("Expired %1", "6 d ago").arg(relativeText(expires.value_or(facts.now), facts.now));
    case TokenState::NeverUsed:
        return Words::tr("Never used");
    case TokenState::AllScopes:
        return Words::tr("All scopes");
    case TokenState::NoExpiry:
        return Words::tr("No expiry");
    case TokenState::InUse:
        return isQuiet(facts) ? Words::tr("Unused %1 d").arg(*daysUnused(facts)) : Words::tr("Recently used");
    }
    return {};
}

/// 1 day, 90 days.
QString daysText(int days) {
    return Words::tr("%n day(s)", nullptr, days);
}

QString lastUseSentence(const StatusFacts& facts) {
    const auto created = facts.created.known();
    if (const auto used = facts.lastUsed.known())
        return Words::tr("last used %1").arg(dayText(*used));
    return created ? Words::tr("never used since it was created on %1").arg(dayText(*created))
                   : Words::tr("never used");
}

} // namespace

TokenState stateOf(Findings findings) {
    if (has(findings, Finding::Expired))
        return TokenState::Expired;
    if (has(findings, Finding::ExpiringSoon))
        return TokenState::ExpiresSoon;
    if (has(findings, Finding::Stale))
        return TokenState::Stale;
    if (has(findings, Finding::PartlyUnreadable))
        return TokenState::PartlyUnreadable;
    if (has(findings, Finding::NeverUsed))
        return TokenState::NeverUsed;
    if (has(findings, Finding::AllScopes))
        return TokenState::AllScopes;
    return has(findings, Finding::NeverExpires) ? TokenState::NoExpiry : TokenState::InUse;
}

TokenFilter filterOf(TokenState state) {
    switch (state) {
    case TokenState::ExpiresSoon:
        return TokenFilter::ExpiringSoon;
    case TokenState::Stale:
        return TokenFilter::Stale;
    case TokenState::Expired:
        return TokenFilter::Expired;
    case TokenState::NeverUsed:
        return TokenFilter::NeverUsed;
    case TokenState::AllScopes:
        return TokenFilter::AllScopes;
    case TokenState::NoExpiry:
        return TokenFilter::NeverExpires;
    case TokenState::PartlyUnreadable:
    case TokenState::InUse:
        break;
    }
    return TokenFilter::All;
}

StatusUrgency urgencyOf(const StatusFacts& facts) {
    const auto expires = facts.expires.known();
    switch (stateOf(facts.findings)) {
    case TokenState::ExpiresSoon:
        return expires && *expires <= facts.now + std::chrono::days(urgentDays) ? StatusUrgency::Now
                                                                                : StatusUrgency::Soon;
    case TokenState::Stale:
    case TokenState::PartlyUnreadable:
        return StatusUrgency::Soon;
    case TokenState::InUse:
        return isQuiet(facts) ? StatusUrgency::Note : StatusUrgency::None;
    default:
        return StatusUrgency::Note;
    }
}

QString statusText(const StatusFacts& facts) {
    const TokenState state = stateOf(facts.findings);
    QStringList words{badgeText(state, facts)};
    const auto add = [&](Finding finding, TokenState itself, const QString& reason) {
        if (has(facts.findings, finding) && state != itself)
            words.append(reason);
    };
    // Why it is stale, or that it is unused as well.
    if (has(facts.findings, Finding::Stale))
        words.append(unusedText(facts));
    else
        add(Finding::NeverUsed, TokenState::NeverUsed, unusedText(facts));
    add(Finding::PartlyUnreadable, TokenState::PartlyUnreadable, Words::tr("partly unreadable"));
    add(Finding::AllScopes, TokenState::AllScopes, Words::tr("all scopes"));
    add(Finding::NeverExpires, TokenState::NoExpiry, Words::tr("no expiry"));
    words.removeAll(QString());
    return words.join(statusSeparator);
}

QString statusToolTip(const StatusFacts& facts) {
    QStringList lines;
    const auto add = [&](Finding finding, const QString& line) {
        if (has(facts.findings, finding))
            lines.append(line);
    };
    const auto expires = facts.expires.known();
    if (expires) {
        add(Finding::Expired, Words::tr("Expired: %1").arg(exactText(*expires)));
        add(Finding::ExpiringSoon, Words::tr("Expires soon: %1, within %2 (side bar)")
                                       .arg(exactText(*expires), daysText(facts.expiringDays)));
    }
    add(Finding::Stale,
        Words::tr("Stale: %1, limit %2 (side bar)").arg(lastUseSentence(facts), daysText(facts.staleDays)));
    if (!has(facts.findings, Finding::Stale))
        add(Finding::NeverUsed, Words::tr("Never used: no access token was requested with it so far"));
    add(Finding::PartlyUnreadable,
        Words::tr("Partly unreadable: part of what the service says of it was not understood"));
    add(Finding::AllScopes, Words::tr("All scopes: it may do everything that its owner may do"));
    add(Finding::NeverExpires, Words::tr("No expiry: it works until it is deleted"));
    if (lines.isEmpty())
        lines.append(isQuiet(facts) ? Words::tr("Not stale yet: %1, limit %2 (side bar)")
                                          .arg(lastUseSentence(facts), daysText(facts.staleDays))
                                    : Words::tr("Recently used: %1").arg(lastUseSentence(facts)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace patdesk
