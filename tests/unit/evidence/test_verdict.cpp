// SPDX-License-Identifier: MIT
#include "judged.h"

using namespace patdesk;
using namespace patdesk::test;

class TestVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void whatHasBeenSilentForLongEnoughIsSafe() {
        const Verdict verdict = verdictOf(ended(), judgement());
        QCOMPARE(verdict.kind, safe);
        QVERIFY(verdict.gaps.empty());
        QCOMPARE(verdict.silence, 199);
        QCOMPARE(textOf(verdict, Reason::Kind::Used),
                 QStringLiteral(
                     "Last used on 2026-05-11 from 10.0.0.1, 200 days ago; 192 uses seen since 2025-11-01."));
        QCOMPARE(
            textOf(verdict, Reason::Kind::Rhythm),
            QStringLiteral("Used daily, from 2025-11-01 to 2026-05-11; 199 runs have been missed since."));
        QCOMPARE(textOf(verdict, Reason::Kind::Excluded),
                 QStringLiteral(
                     "With 192 uses seen and 199 days of silence, a job that runs every 66 days or more "
                     "often is excluded, at 95 %."));
    }

    void everySourceThatCouldSpeakAgainstItMustBeSeen() {
        EvidenceSources::forEachKind([](EvidenceKind kind) {
            using State = EvidenceSource::State;
            for (const State state :
                 {State::NotAsked, State::Asked, State::Refused, State::Failed, State::Cut}) {
                Judgement by = judgement();
                by.sources[kind] = {};
                by.sources[kind].state = state;
                TokenEvidence evidence = ended();
                if (kind == EvidenceKind::Uses)
                    evidence.uses.clear();
                const Verdict verdict = verdictOf(evidence, by);
                QCOMPARE(verdict.kind == safe, !couldSpeakAgainst(kind));
                QCOMPARE(verdict.has(Gap::Kind::Unseen), couldSpeakAgainst(kind));
            }
        });
    }

    void aGapNamesTheRightThatWouldCloseIt() {
        Judgement by = judgement();
        by.sources[EvidenceKind::Uses] = {};
        by.sources[EvidenceKind::Uses].state = EvidenceSource::State::Refused;
        const Verdict verdict = verdictOf(token(today - 900), by);
        const auto gap = std::find_if(verdict.gaps.begin(), verdict.gaps.end(),
                                      [](const Gap& one) { return one.kind == Gap::Kind::Unseen; });
        QVERIFY(gap != verdict.gaps.end());
        QCOMPARE(gap->text, QStringLiteral("Without sp:search:read Patdesk cannot see uses."));
        QCOMPARE(gap->closes,
                 QStringLiteral("Sign in with a token that has the scope sp:search:read, or let the policy "
                                "do without this source."));
    }

    // The cases that have burnt people, by their numbers.

    void case1_theRowLagsBehindItsAccessToken() {
        // The row's date is a day late; the events tell of a use after it.
        TokenEvidence evidence = token(today - 900);
        use(evidence, today - 300, today - 20, 1);
        evidence.token.lastUsed = startOf(today - 130);
        compare(evidence, inUse);
    }

    void case2_aQuarterlyJobIsInUseAndAYearlyOneCannotBeTold() {
        TokenEvidence quarterly = token(today - 900);
        compare(use(quarterly, today - 373, today - 100, 91), inUse);
        TokenEvidence yearly = token(today - 900);
        compare(use(yearly, today - 300, today - 290, 1), cannotTell, {QStringLiteral("few-uses")});
        TokenEvidence once = token(today - 900);
        compare(use(once, today - 250, today - 250, 1), cannotTell, {QStringLiteral("few-uses")});
        // Last used before all events: a year and a bit is what it takes.
        TokenEvidence row = token(today - 900);
        row.token.lastUsed = startOf(today - 425);
        compare(row, cannotTell, {QStringLiteral("few-uses")});
        row.token.lastUsed = startOf(today - 432);
        compare(row, safe);
    }

    void case2_halfAYearOfSilenceEndsNoQuarterlyJob() {
        TokenEvidence evidence = token(today - 900);
        use(evidence, today - 380, today - 198, 91);
        compare(evidence, cannotTell, {QStringLiteral("few-uses")});
    }

    void case3_aTokenForEmergenciesIsNeverSafe() {
        compare(token(today - 2000, "DR failover script"), cannotTell, {QStringLiteral("name")});
        TokenEvidence used = token(today - 2000, "break-glass");
        used.token.lastUsed = startOf(today - 1500);
        compare(used, cannotTell, {QStringLiteral("name")});
    }

    void case4_whatASourceHoldsIsNotSafe() {
        TokenEvidence evidence = ended();
        evidence.references = {
            {EvidenceKind::Sources, QStringLiteral("9"), QStringLiteral("Loopback"), std::nullopt, {}}};
        const Verdict verdict = verdictOf(evidence, judgement());
        QCOMPARE(verdict.kind, cannotTell);
        QCOMPARE(textOf(verdict, Reason::Kind::Reference),
                 QStringLiteral("The source “Loopback” holds the client ID."));
        QCOMPARE(verdict.gaps.front().closes,
                 QStringLiteral("Take the client ID out of the source “Loopback”."));
    }

    void case4_whatAWorkflowRanWithIsInUse() {
        TokenEvidence evidence = ended();
        Reference workflow{EvidenceKind::Workflows, QStringLiteral("9"), QStringLiteral("Leavers"), true,
                           startOf(today - 3)};
        evidence.references = {workflow};
        compare(evidence, inUse);
        evidence.references[0].enabled = false;
        compare(evidence, cannotTell, {QStringLiteral("referenced")});
    }

    void case5_aManagedTokenIsNeverSafe() {
        TokenEvidence evidence = ended();
        evidence.token.managed = true;
        compare(evidence, cannotTell, {QStringLiteral("managed")});
    }

    void case7_aNewTokenMayNotBeRolledOutYet() {
        compare(token(today - 7), cannotTell, {QStringLiteral("young")});
        compare(token(today - 429), cannotTell, {QStringLiteral("young")});
        compare(token(today - 432), safe);
        compare(token(today + 1), cannotTell, {QStringLiteral("young")});
    }

    void case8_theQuietOneOfTwoProgramsGoesOn() {
        TokenEvidence evidence = token(today - 900);
        use(evidence, seenFrom, today - 150, 1, 0);
        for (const Day day : {today - 380, today - 289, today - 198})
            use(evidence, day, day, 1, 1);
        compare(evidence, cannotTell, {QStringLiteral("few-uses")});
        QVERIFY(verdictOf(evidence, judgement())
                    .gaps.front()
                    .text.contains(QStringLiteral("addresses with few uses")));
    }

    void case9_aStrangerAfterALongSilenceIsAnAlarm() {
        TokenEvidence evidence = token(today - 900);
        use(evidence, seenFrom, today - 150, 1, 0);
        use(evidence, today - 2, today - 1, 1, 2);
        const Verdict verdict = verdictOf(evidence, judgement());
        QCOMPARE(verdict.kind, cannotTell);
        QVERIFY(verdict.has(Gap::Kind::Alarm));
        QCOMPARE(textOf(verdict, Reason::Kind::Alarm),
                 QStringLiteral(
                     "Alarm: after 148 days of silence the token was used on 2026-11-25 from 203.0.113.9, an "
                     "address that it was never used from before."));
        // From where it always came, it is back.
        TokenEvidence back = token(today - 900);
        use(back, seenFrom, today - 150, 1, 0);
        compare(use(back, today - 2, today - 1, 1, 0), inUse);
    }

    void case10_absenceFromACutAnswerIsNoEvidence() {
        // Only two months of events were read.
        Judgement by = judgement();
        by.sources[EvidenceKind::Uses].state = EvidenceSource::State::Cut;
        by.sources[EvidenceKind::Uses].from = startOf(today - 60);
        TokenEvidence evidence = token(today - 900);
        evidence.token.lastUsed = startOf(today - 500);
        compare(evidence, cannotTell, {QStringLiteral("window")}, by);
        // The newest of them are missing.
        by = judgement();
        by.sources[EvidenceKind::Uses].to = startOf(today - 5);
        compare(ended(), cannotTell, {QStringLiteral("window")}, by);
        // The row tells of a use that no event shows.
        evidence.token.lastUsed = startOf(today - 300);
        QVERIFY(verdictOf(evidence, judgement()).has(Gap::Kind::Contradiction));
        // The sources' list was cut.
        by = judgement();
        by.sources[EvidenceKind::Sources].state = EvidenceSource::State::Cut;
        compare(ended(), cannotTell, {QStringLiteral("unseen")}, by);
    }

    void case11_aDayOfGraceIsGivenAtBothEnds() {
        // 430 days are asked for: with the day of the last use and one of grace, 431 is the first that is
        // enough.
        TokenEvidence evidence = token(today - 900);
        evidence.token.lastUsed = startOf(today - 430) + std::chrono::hours(23);
        compare(evidence, cannotTell, {QStringLiteral("few-uses")});
        evidence.token.lastUsed = startOf(today - 431) + std::chrono::hours(23);
        compare(evidence, safe);
    }

    void whatAQuarterlyJobWouldLookLikeIsInUse() {
        TokenEvidence evidence = token(today - 900);
        evidence.token.lastUsed = startOf(today - 90);
        use(evidence, today - 90, today - 90, 1);
        compare(evidence, inUse);
        TokenEvidence older = token(today - 900);
        compare(use(older, today - 91, today - 91, 1), cannotTell, {QStringLiteral("few-uses")});
    }

    void whatPatdeskIsSignedInWithIsInUse() {
        TokenEvidence evidence = token(today - 900);
        evidence.signedInWith = true;
        compare(evidence, inUse);
    }

    void whatCannotBeReadIsNotNever() {
        TokenEvidence evidence = token(today - 900);
        evidence.token.lastUsed = Moment::unreadable();
        compare(evidence, cannotTell, {QStringLiteral("unreadable")});
        evidence = token(today - 900);
        evidence.token.created = Moment::unreadable();
        compare(evidence, cannotTell, {QStringLiteral("unreadable")});
        evidence = ended();
        evidence.token.expiry = {Moment::unreadable()};
        compare(evidence, cannotTell, {QStringLiteral("unreadable")});
    }

    void anOwnersUsesCountForEachOfTheOwnersTokens() {
        TokenEvidence evidence = token(today - 900);
        evidence.ownersUses = {{today - 3, 0, 1}};
        compare(evidence, cannotTell, {QStringLiteral("few-uses")});
        // What the owner did before the token was there is not the token's; and it is too young to be unused.
        evidence = token(today - 100);
        evidence.ownersUses = {{today - 300, 0, 1}, {today - 299, 0, 1}};
        compare(evidence, cannotTell, {QStringLiteral("young")});
    }

    void usesThatNobodyCanAssignAreAGap() {
        Judgement by = judgement();
        by.unassignedUses = 12;
        by.lastUnassigned = today - 10;
        compare(ended(), cannotTell, {QStringLiteral("unassigned")}, by);
        by.lastUnassigned = today - 220; // before the token's own last use
        compare(ended(), safe, {}, by);
    }

    void aRareJobsNameAsksForTwoYears() {
        TokenEvidence evidence = token(today - 2000, "Annual access review");
        evidence.token.lastUsed = startOf(today - 500);
        compare(evidence, cannotTell, {QStringLiteral("few-uses")});
        evidence.token.lastUsed = startOf(today - 900);
        compare(evidence, safe);
    }

    void anExceptionHoldsUntilItsDay() {
        Judgement by = judgement();
        by.policy.exceptions = {{PolicyException::Kind::Keep, PolicyException::Of::Name,
                                 QStringLiteral("nightly*"), today, QStringLiteral("The auditors want it.")}};
        compare(ended(), cannotTell, {QStringLiteral("exception")}, by);
        QCOMPARE(verdictOf(ended(), by).gaps.front().text,
                 QStringLiteral("The policy keeps it until 2026-11-27: The auditors want it."));
        by.policy.exceptions[0].until = today - 1;
        compare(ended(), safe, {}, by);
    }

    void aPolicyCanDoWithoutASource() {
        Judgement by = judgement();
        by.sources[EvidenceKind::ServiceDesks].state = EvidenceSource::State::Refused;
        compare(ended(), cannotTell, {QStringLiteral("unseen")}, by);
        by.policy.exceptions = {{PolicyException::Kind::DoWithout, PolicyException::Of::Source,
                                 QStringLiteral("service-desks"), today, QStringLiteral("There is none.")}};
        compare(ended(), safe, {}, by);
    }

    void anAcceptedNameNoLongerMatters() {
        Judgement by = judgement();
        by.policy.exceptions = {{PolicyException::Kind::Accept, PolicyException::Of::Name,
                                 QStringLiteral("*recovery*"), today,
                                 QStringLiteral("The owner has confirmed it.")}};
        compare(token(today - 2000, "data recovery test"), safe, {}, by);
        // But what uses a token still matters.
        TokenEvidence running = token(today - 900, "recovery");
        compare(use(running, today - 300, today - 1, 1), inUse, {}, by);
    }

    void anotherPolicyShowsWhatFlips() {
        TokenEvidence evidence = token(today - 900);
        const std::vector<TokenEvidence> tokens{ended(), use(evidence, today - 300, today - 1, 1)};
        const Judgement before = judgement();
        Judgement after = before;
        after.policy.silence.least = 250;
        const std::vector<VerdictFlip> flips = flipsBetween(tokens, before, after);
        QCOMPARE(int(flips.size()), 1);
        QCOMPARE(flips[0].before, safe);
        QCOMPARE(flips[0].after, cannotTell);
        QVERIFY(flipsBetween(tokens, before, before).empty());
    }

    void whatIsNotSafeSaysWhyAndWhatWouldHelp() {
        TokenEvidence evidence = token(today - 900);
        const Verdict verdict = verdictOf(use(evidence, seenFrom, today - 150, 1), judgement());
        QCOMPARE(verdict.kind, cannotTell);
        QCOMPARE(verdict.gaps.front().text,
                 QStringLiteral("The token has been silent for 149 days; it takes at least 183 "
                                "days, by the policy."));
        QCOMPARE(verdict.gaps.front().closes,
                 QStringLiteral(
                     "If nothing uses it before 2026-12-31, the silence is long enough. Suspending it tells "
                     "sooner."));
        QCOMPARE(verdict.silenceNeeded, 183);
    }

    void countsAreWorded() {
        VerdictCounts counts;
        counts.add(safe);
        counts.add(safe);
        counts.add(inUse);
        QCOMPARE(wordsFor(counts), QStringLiteral("2 safe, 1 in use, 0 cannot tell"));
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "test_verdict.moc"
