// SPDX-License-Identifier: MIT
#include "judged.h"

using namespace patdesk;
using namespace patdesk::test;

/// Tokens that have expired or were suspended, and owners who are away: who may still come back for them.
class TestEndings : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void case12_whatHasExpiredIsSafeUnlessSomebodyTries() {
        TokenEvidence evidence = token(today - 300);
        use(evidence, today - 290, today - 100, 1);
        evidence.token.expiry = {startOf(today - 99)};
        compare(evidence, safe);
        QVERIFY(verdictOf(evidence, judgement()).has(Reason::Kind::Expired));
        evidence.failedUses = {{today - 20, 0, 3}};
        compare(evidence, cannotTell, {QStringLiteral("few-uses")});
        evidence.failedUses.clear();
        evidence.token.expiry = {startOf(today - 10)};
        compare(evidence, cannotTell, {QStringLiteral("listening")});
        // It is over, however lively it was the day before.
        use(evidence, today - 90, today - 11, 1);
        compare(evidence, cannotTell, {QStringLiteral("listening")});
    }

    void whatWasSilentForLongBeforeItExpiredIsNotMissed() {
        TokenEvidence evidence = ended();
        evidence.token.expiry = {startOf(today - 3)};
        compare(evidence, safe);
        TokenEvidence unused = token(today - 500);
        unused.token.expiry = {startOf(today - 3)};
        compare(unused, safe);
        unused.token.created = startOf(today - 400);
        compare(unused, cannotTell, {QStringLiteral("listening")});
    }

    void aSuspendedTokenIsListenedToFirst() {
        TokenEvidence evidence = ended();
        evidence.token.expiry = {startOf(today - 5)};
        evidence.suspended = startOf(today - 5);
        compare(evidence, cannotTell, {QStringLiteral("listening")});
        evidence.token.expiry = {startOf(today - 40)};
        evidence.suspended = startOf(today - 40);
        compare(evidence, safe);
    }

    void whatSomebodyHasMissedIsSilentSinceThen() {
        TokenEvidence evidence = token(today - 900);
        evidence.token.lastUsed = startOf(today - 440);
        compare(evidence, safe);
        evidence.missed = startOf(today - 20);
        compare(evidence, cannotTell, {QStringLiteral("few-uses")});
        QCOMPARE(verdictOf(evidence, judgement()).silence, 19);
        // Never used by anybody, and missed all the same.
        evidence.token.lastUsed = {};
        compare(evidence, cannotTell, {QStringLiteral("few-uses")});
        // What is asked for and not given back has not ended by itself.
        evidence.missed = startOf(today);
        evidence.token.expiry = {startOf(today - 40)};
        compare(evidence, cannotTell, {QStringLiteral("few-uses")});
        evidence.token.expiry = {startOf(today - 1)};
        compare(evidence, cannotTell, {QStringLiteral("listening")});
        evidence.missed = startOf(today - 440);
        evidence.token.expiry = {};
        compare(evidence, safe);
    }

    void case6_anOwnerOnLeaveComesBackAndALeaversJobGoesOn() {
        TokenEvidence evidence = ended();
        evidence.owner.state = OwnerState::OnLeave;
        compare(evidence, cannotTell, {QStringLiteral("on-leave")});
        evidence.owner.state = OwnerState::Unknown;
        compare(evidence, cannotTell, {QStringLiteral("owner-unknown")});
        evidence.owner.state = OwnerState::Missing;
        compare(evidence, safe);
        TokenEvidence running = token(today - 900);
        use(running, today - 300, today - 1, 1);
        running.owner.state = OwnerState::Left;
        compare(running, inUse);
    }

    void aLeaveIsOverWithinTwoYears() {
        TokenEvidence evidence = token(today - 2000);
        evidence.owner.state = OwnerState::OnLeave;
        evidence.token.lastUsed = startOf(today - 800);
        compare(evidence, cannotTell, {QStringLiteral("on-leave")});
        evidence.token.lastUsed = startOf(today - 801);
        compare(evidence, safe);
        TokenEvidence unused = token(today - 800);
        unused.owner.state = OwnerState::OnLeave;
        compare(unused, cannotTell, {QStringLiteral("on-leave")});
        unused.token.created = startOf(today - 801);
        compare(unused, safe);
    }

    void whatExpiredAYearAgoHasOutlastedALeave() {
        TokenEvidence evidence = token(today - 700);
        evidence.owner.state = OwnerState::OnLeave;
        evidence.token.lastUsed = startOf(today - 600);
        evidence.token.expiry = {startOf(today - 430)};
        compare(evidence, cannotTell, {QStringLiteral("on-leave")});
        evidence.token.expiry = {startOf(today - 431)};
        compare(evidence, safe);
    }
};

QTEST_GUILESS_MAIN(TestEndings)
#include "test_endings.moc"
