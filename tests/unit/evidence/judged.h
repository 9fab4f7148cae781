// SPDX-License-Identifier: MIT
#pragma once

#include "judge.h"

#include <QTest>

namespace patdesk::test {

/// 2026-11-27, with all events of a year and the running month.
inline constexpr Day today = 20784;
inline constexpr Day seenFrom = today - 391;

inline TokenEvidence token(Day created, const char* name = "Nightly export") {
    TokenEvidence evidence;
    evidence.token.id = TokenId(QStringLiteral("8f3c02aa8f3c02aa8f3c02aa8f3c02aa"));
    evidence.token.name = QString::fromUtf8(name);
    evidence.token.owner = {OwnerId(QStringLiteral("2c91")), QStringLiteral("A. Okafor")};
    evidence.token.created = startOf(created);
    evidence.owner.state = OwnerState::Active;
    return evidence;
}

/// Adds uses on these days, and the row's date.
inline TokenEvidence& use(TokenEvidence& evidence, Day from, Day to, int every, int address = 0) {
    for (Day day = from; day <= to; day += every) {
        addUse(evidence.uses, {day, address, 1});
        if (evidence.token.lastUsed.isNone() || dayOf(*evidence.token.lastUsed.known()) < day)
            evidence.token.lastUsed = startOf(day);
    }
    return evidence;
}

inline Judgement judgement() {
    Judgement by;
    by.now = startOf(today) + std::chrono::hours(12);
    by.addresses = {QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2"), QStringLiteral("203.0.113.9")};
    EvidenceSources::forEachKind([&](EvidenceKind kind) {
        EvidenceSource& source = by.sources[kind];
        source.state = EvidenceSource::State::Answered;
        source.asOf = by.now;
        source.from = startOf(seenFrom);
        source.to = by.now;
    });
    return by;
}

inline QStringList gapsOf(const Verdict& verdict) {
    QStringList gaps;
    for (const Gap& gap : verdict.gaps)
        gaps.append(nameOf(gap.kind));
    return gaps;
}

inline QString textOf(const Verdict& verdict, Reason::Kind kind) {
    for (const Reason& reason : verdict.reasons) {
        if (reason.kind == kind)
            return reason.text;
    }
    return {};
}

/// Used daily until 200 days ago, and by all that is known unused since.
inline TokenEvidence ended() {
    TokenEvidence evidence = token(today - 900);
    return use(evidence, seenFrom, today - 200, 1);
}

inline constexpr Verdict::Kind safe = Verdict::Kind::Safe;
inline constexpr Verdict::Kind inUse = Verdict::Kind::InUse;
inline constexpr Verdict::Kind cannotTell = Verdict::Kind::CannotTell;

inline void compare(const TokenEvidence& evidence, Verdict::Kind kind, const QStringList& gaps = {},
                    const Judgement& by = judgement()) {
    const Verdict verdict = verdictOf(evidence, by);
    QCOMPARE(gapsOf(verdict), gaps);
    QCOMPARE(verdict.kind, kind);
}

} // namespace patdesk::test
