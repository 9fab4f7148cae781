// SPDX-License-Identifier: MIT
#include "checkpolicy.h"

#include "tokenrules.h"

#include <QRegularExpression>

#include <map>

namespace patdesk {

namespace {

constexpr int mostDays = 3650;

Error fault(int line, const QString& text) {
    return {.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("line %1: %2").arg(line).arg(text)};
}

QString dayOf(Instant at) {
    return utcDateTime(at).date().toString(Qt::ISODate);
}

struct Rule {
    /// What identifies it, for a rule given twice.
    QString name;
    std::optional<int> days;
};

Result<Rule> ruleIn(const QString& text, int line) {
    static const QRegularExpression timed(QStringLiteral("^(expiring within|stale after) (\\S+) days?$"));
    if (const auto match = timed.match(text); match.hasMatch()) {
        bool isNumber = false;
        const int days = match.captured(2).toInt(&isNumber);
        if (!isNumber || days < 1 || days > mostDays)
            return fault(line, QStringLiteral("the days must be a whole number from 1 to %1, not “%2”.")
                                   .arg(mostDays)
                                   .arg(match.captured(2).left(40)));
        return Rule{match.captured(1), days};
    }
    if (text == QLatin1String("expired") || text == QLatin1String("never expires") ||
        text == QLatin1String("all scopes") || text == QLatin1String("owner gone"))
        return Rule{text, {}};
    return fault(line, QStringLiteral("“%1” is no rule. The rules are: expiring within N days, stale after N "
                                      "days, expired, never expires, all scopes, owner gone.")
                           .arg(text.left(80)));
}

} // namespace

Result<CheckPolicy> checkPolicyOf(const QByteArray& text) {
    CheckPolicy policy;
    std::map<QString, int> lineOf;
    int number = 0;
    QString whole = QString::fromUtf8(text);
    if (whole.startsWith(QChar(QChar::ByteOrderMark)))
        whole.remove(0, 1);
    for (const QString& line : whole.split(QLatin1Char('\n'))) {
        ++number;
        const QString said = line.section(QLatin1Char('#'), 0, 0).simplified().toLower();
        if (said.isEmpty())
            continue;
        const Result<Rule> rule = ruleIn(said, number);
        if (!rule)
            return rule.error();
        if (const auto [at, isNew] = lineOf.emplace(rule->name, number); !isNew)
            return fault(number,
                         QStringLiteral("“%1” is already in line %2.").arg(rule->name).arg(at->second));
        if (rule->name.startsWith(QLatin1String("expiring")))
            policy.expiringDays = rule->days;
        else if (rule->name.startsWith(QLatin1String("stale")))
            policy.staleDays = rule->days;
        else if (rule->name == QLatin1String("expired"))
            policy.expired = true;
        else if (rule->name == QLatin1String("never expires"))
            policy.neverExpires = true;
        else if (rule->name == QLatin1String("all scopes"))
            policy.allScopes = true;
        else
            policy.ownerGone = true;
    }
    if (lineOf.empty())
        return Error{.kind = ErrorKind::InvalidInput,
                     .detail = QStringLiteral("there is no rule in it, so that nothing would be checked.")};
    return policy;
}

CheckedToken checked(const Token& token, const CheckPolicy& policy, Instant now, OwnerState owner) {
    CheckedToken result{token, {}, {}};
    const Findings findings = findingsOf(token, now, policy.staleDays.value_or(defaultStaleDays));
    const std::optional<Instant> ends = token.expiry.at.known();
    if (policy.expiringDays && ends && *ends > now && *ends <= now + std::chrono::days(*policy.expiringDays))
        result.shortfalls.append(
            QStringLiteral("It expires within %1 days, on %2.").arg(*policy.expiringDays).arg(dayOf(*ends)));
    if (policy.staleDays && has(findings, Finding::Stale))
        result.shortfalls.append(
            token.lastUsed.isNone()
                ? QStringLiteral("It is more than %1 days old and was never used.").arg(*policy.staleDays)
                : QStringLiteral("It has not been used for more than %1 days.").arg(*policy.staleDays));
    if (policy.expired && has(findings, Finding::Expired))
        result.shortfalls.append(QStringLiteral("It has expired."));
    if (policy.neverExpires && has(findings, Finding::NeverExpires))
        result.shortfalls.append(QStringLiteral("It never expires."));
    if (policy.allScopes && has(findings, Finding::AllScopes))
        result.shortfalls.append(QStringLiteral("It has all scopes."));

    if (policy.ownerGone &&
        (owner == OwnerState::Left || owner == OwnerState::Missing || owner == OwnerState::None))
        result.shortfalls.append(ownerSentence(token.owner, owner));
    if (policy.ownerGone && owner == OwnerState::Unknown)
        result.unknown.append(QStringLiteral("Whether its owner still works here could not be asked."));

    const bool asksExpiry = policy.expiringDays || policy.expired || policy.neverExpires;
    if (asksExpiry && token.expiry.at.isUnreadable())
        result.unknown.append(QStringLiteral("Its expiry cannot be read."));
    if (policy.staleDays && !lastActivity(token.created, token.lastUsed))
        result.unknown.append(QStringLiteral("Its last use cannot be read."));
    if (token.partlyUnreadable && result.unknown.isEmpty())
        result.unknown.append(QStringLiteral("A part of it cannot be read."));
    return result;
}

} // namespace patdesk
