// SPDX-License-Identifier: MIT
#include "policy.h"

namespace patdesk {

namespace {

/// `pattern` holds asterisks, each for any text or none. Case does not matter.
bool fits(const QString& name, const QString& pattern) {
    constexpr auto anyCase = Qt::CaseInsensitive;
    const QStringList parts = pattern.split(QLatin1Char('*'));
    if (parts.size() == 1)
        return name.compare(pattern, anyCase) == 0;
    qsizetype from = parts.constFirst().size();
    const qsizetype until = name.size() - parts.constLast().size();
    if (from > until || !name.startsWith(parts.constFirst(), anyCase) ||
        !name.endsWith(parts.constLast(), anyCase))
        return false;
    for (const QString& part : parts.mid(1, parts.size() - 2)) {
        const qsizetype at = name.indexOf(part, from, anyCase);
        if (at < 0)
            return false;
        from = at + part.size();
    }
    return from <= until;
}

} // namespace

bool PolicyException::concerns(const Token& token) const {
    switch (of) {
    case Of::Token:
        return token.id.text().compare(what, Qt::CaseInsensitive) == 0;
    case Of::Owner:
        return token.owner.id.text().compare(what, Qt::CaseInsensitive) == 0 ||
               token.owner.name.compare(what, Qt::CaseInsensitive) == 0;
    case Of::Name:
        return fits(token.name, what);
    case Of::Source:
        break;
    }
    return false;
}

NameWords Policy::defaultEmergencyWords() {
    return QStringLiteral(
               "break-glass firecall emergency disaster recovery recover failover fail-over fallback "
               "contingency continuity standby stand-by rollback last-resort incident crisis panic "
               "spare reserve restore rescue escrow firefighter on-call kill-switch war-room plan-b backout "
               "cold-site warm-site hot-site second-site redundant redundancy resilience do-not-delete dr "
               "drp "
               "bcp bcdr bcm sos sev1 notfall ausfall urgence secours sinistre emergencia desastre emergenza "
               "noodgeval")
        .split(QLatin1Char(' '));
}

NameWords Policy::defaultRareWords() {
    return QStringLiteral("annual yearly year-end eoy quarterly quarter quarter-end half-year half-yearly "
                          "semi-annual biannual audit auditor campaign certification recertification recert "
                          "attestation fiscal season seasonal semester enrolment enrollment closing "
                          "compliance inventory "
                          "stocktake budget bonus black-friday christmas hipaa sox soc2 pci tax backup eofy "
                          "fye q1 q2 q3 q4 "
                          "h1 h2")
        .split(QLatin1Char(' '));
}

Policy Policy::careful() {
    Policy policy;
    policy.name = QStringLiteral("Careful");
    policy.silence.least = 220;
    policy.silence.atWork = 230;
    policy.silence.missedRuns = 4;
    policy.silence.oneIn = 1'000'000;
    policy.silence.yearly = 480;
    policy.neverUsed = 480;
    policy.inUseWithin = 120;
    policy.expired = 90;
    return policy;
}

Policy Policy::quick() {
    Policy policy;
    policy.name = QStringLiteral("Quick");
    policy.inUseWithin = 30;
    policy.silence.least = 60;
    policy.silence.atWork = 45;
    policy.silence.oneIn = 10'000;
    policy.neverUsed = 370;
    policy.silence.yearly = 380;
    policy.rareJobs = 400;
    policy.expired = 14;
    return policy;
}

} // namespace patdesk
