// SPDX-License-Identifier: MIT
#include "tokendraft.h"
#include "tokenpatch.h"

#include <QTest>

using namespace patdesk;

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");

TokenDraft soundDraft() {
    return {QStringLiteral("Nightly"),
            {scopeDefault},
            {now + std::chrono::days(30)},
            std::chrono::hours(1),
            false};
}

} // namespace

class TestTokenDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aSoundDraftHasNoProblemInAnyGeneration() {
        for (const ApiGeneration generation : allGenerations)
            QVERIFY(problemsOfNewToken(soundDraft(), generation, {}, now).isEmpty());
    }

    void everyProblemIsFoundAndTheFieldsOrderIsKept() {
        const TokenDraft draft{QStringLiteral(" "), {}, {now}, std::chrono::seconds(14), false};
        QCOMPARE(problemsOfNewToken(draft, ApiGeneration::V1, {{}, 10}, now),
                 (QList<DraftProblem>{DraftProblem::NameMissing, DraftProblem::ScopesMissing,
                                      DraftProblem::ExpiryInPast, DraftProblem::LifetimeOutOfRange,
                                      DraftProblem::OwnerLimitReached}));
    }

    void theLimitOfTenIsAWarningWhereManagedTokensMayNotCount() {
        const auto problems = [](int count, int managed) {
            return problemsOfNewToken(soundDraft(), ApiGeneration::V1, {{}, count, managed}, now);
        };
        QVERIFY(problems(9, 9).isEmpty());
        QCOMPARE(problems(10, 1), {DraftProblem::OwnerLimitNear});
        QCOMPARE(problems(11, 1), {DraftProblem::OwnerLimitReached});
        QVERIFY(isWarning(DraftProblem::OwnerLimitNear));
    }

    void aNameHasAnEnd() {
        TokenDraft draft = soundDraft();
        draft.name = QString(maxNameLength, u'x');
        QVERIFY(problemsOfNewToken(draft, ApiGeneration::V1, {}, now).isEmpty());
        draft.name += u'x';
        QCOMPARE(problemsOfNewToken(draft, ApiGeneration::V1, {}, now), {DraftProblem::NameTooLong});
    }

    void sixMonthsIsTheLatestExpiryOfTheOlderGenerationsAlone() {
        TokenDraft draft = soundDraft();
        draft.expiry.at = instantOf(utcDateTime(now).addMonths(6));
        QVERIFY(problemsOfNewToken(draft, ApiGeneration::V3, {}, now).isEmpty());
        draft.expiry.at = *draft.expiry.at.known() + std::chrono::milliseconds(1);
        QCOMPARE(problemsOfNewToken(draft, ApiGeneration::V3, {}, now), {DraftProblem::ExpiryTooFar});
        QVERIFY(problemsOfNewToken(draft, ApiGeneration::V2025, {}, now).isEmpty());
    }

    void neverExpiringNeedsTheAcknowledgementOrIsNotOffered() {
        TokenDraft draft = soundDraft();
        draft.expiry = {};
        QCOMPARE(problemsOfNewToken(draft, ApiGeneration::V2024, {}, now), {DraftProblem::NeverNotOffered});
        QCOMPARE(problemsOfNewToken(draft, ApiGeneration::V1, {}, now),
                 {DraftProblem::AcknowledgementMissing});
        draft.neverExpiresAcknowledged = true;
        QVERIFY(problemsOfNewToken(draft, ApiGeneration::V1, {}, now).isEmpty());
    }

    void aPatchHoldsOnlyWhatChangedAndAppliesToTheWantedToken() {
        Token token;
        token.name = QStringLiteral("Old");
        token.scopes = {QStringLiteral("b"), QStringLiteral("a")};
        token.expiry.at = now + std::chrono::days(1);
        TokenDraft wanted = draftOf(token);
        wanted.scopes = {QStringLiteral("a"), QStringLiteral("b")};
        QVERIFY(patchBetween(token, wanted).isEmpty());

        wanted.name = QStringLiteral("New ");
        wanted.expiry = {};
        wanted.neverExpiresAcknowledged = true;
        const TokenPatch patch = patchBetween(token, wanted);
        QCOMPARE(patch.size(), 3);
        const Token after = applied(patch, token);
        QCOMPARE(after.name, QStringLiteral("New"));
        QVERIFY(after.expiry.never());
        QVERIFY(after.neverExpiresAcknowledged);
        QCOMPARE(after.scopes, token.scopes);
    }

    void anEditIsTakenBackAndWhatHasChangedSinceStays() {
        Token before;
        before.name = QStringLiteral("Old");
        before.scopes = {QStringLiteral("a")};
        before.expiry.at = now + std::chrono::days(1);
        Token after = before;
        after.name = QStringLiteral("New");
        after.expiry = {};
        Token current = after;
        current.scopes = {QStringLiteral("a"), QStringLiteral("b")};
        const TokenDraft wanted = takenBack(current, before, after);
        QCOMPARE(wanted.name, before.name);
        QCOMPARE(wanted.expiry, before.expiry);
        QCOMPARE(wanted.scopes, current.scopes);
        QVERIFY(!wanted.neverExpiresAcknowledged);
        QVERIFY(takenBack(before, after, before).neverExpiresAcknowledged);
    }

    void theOwnerRuleAndTheGenerationBlockAPatchWithTheirReason() {
        Token token;
        token.id = TokenId(QStringLiteral("t"));
        token.owner.id = OwnerId(QStringLiteral("me"));
        Caller caller;
        caller.identityId = token.owner.id;
        caller.clientId = token.id;
        QVERIFY(!patchBlock(PatchField::Name, token, ApiGeneration::Beta, caller));
        QCOMPARE(patchBlock(PatchField::ExpirationDate, token, ApiGeneration::Beta, caller),
                 PatchBlock::NotPatchableInGeneration);
        QCOMPARE(patchBlock(PatchField::Scope, token, ApiGeneration::V1, caller), PatchBlock::SignedInWith);
        caller.identityId = OwnerId(QStringLiteral("somebody else"));
        QCOMPARE(patchBlock(PatchField::Name, token, ApiGeneration::V1, caller), PatchBlock::SomebodyElses);
    }
};

QTEST_GUILESS_MAIN(TestTokenDraft)
#include "test_tokendraft.moc"
