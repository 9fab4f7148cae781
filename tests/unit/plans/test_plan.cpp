// SPDX-License-Identifier: MIT
#include "plancheck.h"
#include "planjson.h"
#include "planmaker.h"

#include <QTest>

using namespace patdesk;

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");

PlanContext context() {
    PlanContext context;
    context.tenant.name = QStringLiteral("Acme");
    context.tenant.baseUrl = QUrl(QStringLiteral("https://acme.api.identitynow.com"));
    context.caller.identityId = OwnerId(QStringLiteral("me"));
    context.caller.clientId = TokenId(QStringLiteral("signed-in"));
    context.now = now;
    context.tokensOfOwner = {
        {OwnerId(QStringLiteral("me")),
         {{QStringLiteral("Nightly t"), QStringLiteral("Nightly u"), QStringLiteral("Weekly")}, 3}},
        {OwnerId(QStringLiteral("other")), {{QStringLiteral("Nightly x")}, 1}}};
    return context;
}

Token token(const char* id, const char* owner = "me") {
    Token token;
    token.id = TokenId(QString::fromLatin1(id));
    token.name = QStringLiteral("Nightly %1").arg(QString::fromLatin1(id));
    token.owner = {OwnerId(QString::fromLatin1(owner)), QStringLiteral("Núñez")};
    token.scopes = {QStringLiteral("a:b:read"), QStringLiteral("a:b:manage")};
    token.created = now - std::chrono::days(400);
    token.lastUsed = now - std::chrono::days(200);
    token.expiry.at = now + std::chrono::days(100);
    return token;
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theTokenSignedInWithIsNeverActedOn() {
        const Token mine = token("signed-in");
        for (const Plan& plan :
             {planDelete({mine}, context()), planSuspend({mine}, std::chrono::hours(1), context()),
              planExpiry({mine}, {}, context()), planRename({mine}, QStringLiteral("x"), context()),
              planNarrowScopes({mine}, {QStringLiteral("a:b:read")}, context())})
            QCOMPARE(plan.steps[0].obstacle, PlanObstacle::SignedInWith);
    }

    void anothersTokenCanBeDeletedButNotPatched() {
        const Token others = token("x", "other");
        QCOMPARE(planDelete({others}, context()).steps[0].obstacle, PlanObstacle::None);
        QCOMPARE(planSuspend({others}, std::chrono::hours(1), context()).steps[0].obstacle,
                 PlanObstacle::SomebodyElses);
    }

    void aManagedTokenIsLockedUntilUnlockedAndThenWarnedOf() {
        Token managed = token("m");
        managed.managed = true;
        QCOMPARE(planDelete({managed}, context()).steps[0].obstacle, PlanObstacle::ManagedLocked);
        PlanContext unlocked = context();
        unlocked.managedUnlocked = true;
        const PlanStep step = planDelete({managed}, unlocked).steps[0];
        QCOMPARE(step.obstacle, PlanObstacle::None);
        QVERIFY(step.warnings.contains(PlanWarning::Managed));
    }

    void theWarningsNameUseProductionAndAnOwnersOnlyToken() {
        Token risky = token("x", "other");
        risky.name = QStringLiteral("billing-PROD sync");
        risky.lastUsed = now - std::chrono::days(2);
        QCOMPARE(planDelete({risky}, context()).steps[0].warnings,
                 (QList<PlanWarning>{PlanWarning::UsedRecently, PlanWarning::NameSaysProduction,
                                     PlanWarning::OwnersOnlyToken, PlanWarning::NeverAgain}));
        risky.name = QStringLiteral("product catalogue");
        QVERIFY(!planDelete({risky}, context()).steps[0].warnings.contains(PlanWarning::NameSaysProduction));
    }

    void whatWasSuspendedOnPurposeIsNotExtendedOrDeletedUnwarned() {
        PlanContext listening = context();
        listening.suspended = {TokenId(QStringLiteral("t"))};
        const QList<Token> both{token("t"), token("u")};
        for (const Plan& plan :
             {planExtendExpiry(both, std::chrono::days(90), listening),
              planExpiry(both, {now + std::chrono::days(9)}, listening), planDelete(both, listening)}) {
            QVERIFY(plan.steps[0].warnings.contains(PlanWarning::Suspended));
            QVERIFY(!plan.steps[1].warnings.contains(PlanWarning::Suspended));
            const Result<Plan> read = decodePlan(encodePlan(plan));
            QVERIFY(read && *read == plan);
        }
        QVERIFY(!planRename(both, QStringLiteral("{n}"), listening)
                     .steps[0]
                     .warnings.contains(PlanWarning::Suspended));
    }

    void aNameThatSaysNotToDeleteItIsWarnedOf() {
        for (const char* const name : {"Nightly export of all identities to the warehouse (DO NOT DELETE) v2",
                                       "dont_remove me", "never-revoke", "Don't touch", "doNotDelete"}) {
            Token kept = token("t");
            kept.name = QString::fromLatin1(name);
            QVERIFY2(planDelete({kept}, context()).steps[0].warnings.contains(PlanWarning::NameSaysKeep),
                     name);
            QVERIFY(planSuspend({kept}, std::chrono::hours(1), context())
                        .steps[0]
                        .warnings.contains(PlanWarning::NameSaysKeep));
            QVERIFY(!planRename({kept}, QStringLiteral("{n}"), context())
                         .steps[0]
                         .warnings.contains(PlanWarning::NameSaysKeep));
        }
        for (const char* const name : {"delete stale accounts", "do it, then delete", "donor touch"}) {
            Token other = token("t");
            other.name = QString::fromLatin1(name);
            QVERIFY2(!planDelete({other}, context()).steps[0].warnings.contains(PlanWarning::NameSaysKeep),
                     name);
        }
    }

    void suspendNeverLengthensALifeAndKeepsTheOldExpiry() {
        Token soon = token("s");
        soon.expiry.at = now + std::chrono::minutes(5);
        const Plan plan = planSuspend({soon, token("t")}, std::chrono::hours(1), context());
        QCOMPARE(plan.steps[0].obstacle, PlanObstacle::NothingToDo);
        QCOMPARE(applied(plan.steps[1].patch, plan.steps[1].preImage).expiry.at, now + std::chrono::hours(1));
        QCOMPARE(plan.steps[1].preImage.expiry.at, now + std::chrono::days(100));
        PlanContext old = context();
        old.generation = ApiGeneration::V3;
        QCOMPARE(planSuspend({token("t")}, std::chrono::hours(1), old).steps[0].obstacle,
                 PlanObstacle::NotPatchableInGeneration);
    }

    void whatCannotBeReadIsNotOverwritten() {
        Token odd = token("o");
        odd.expiry.at = Moment::unreadable();
        PlanContext bulk = context();
        bulk.bulkUpdate = true;
        for (const Plan& plan : {planSuspend({odd}, std::chrono::hours(1), bulk), planExpiry({odd}, {}, bulk),
                                 planExpiry({odd}, {now + std::chrono::days(9)}, bulk),
                                 planExtendExpiry({odd}, std::chrono::days(9), bulk)}) {
            QCOMPARE(plan.steps[0].obstacle, PlanObstacle::Unreadable);
            QVERIFY(!plan.steps[0].isToBeApplied());
        }
        QCOMPARE(planRename({odd}, QStringLiteral("x"), bulk).steps[0].obstacle, PlanObstacle::None);
        odd.partlyUnreadable = true;
        QCOMPARE(planRename({odd}, QStringLiteral("x"), bulk).steps[0].obstacle, PlanObstacle::Unreadable);
        QCOMPARE(planNarrowScopes({odd}, {QStringLiteral("a:b:read")}, bulk).steps[0].obstacle,
                 PlanObstacle::Unreadable);
        QCOMPARE(planDelete({odd}, bulk).steps[0].obstacle, PlanObstacle::None); // its reviewer decides
    }

    void aDeletionWarnsOfAUseThatCannotBeRead() {
        Token odd = token("o");
        odd.lastUsed = Moment::unreadable();
        QVERIFY(planDelete({odd}, context()).steps[0].warnings.contains(PlanWarning::UseUnreadable));
        QVERIFY(!planDelete({token("t")}, context()).steps[0].warnings.contains(PlanWarning::UseUnreadable));
        // And it is kept with the plan, as what it is.
        const Plan plan = planDelete({odd}, context());
        const auto read = decodePlan(encodePlan(plan));
        QVERIFY(read);
        QVERIFY(read->steps[0].preImage.lastUsed.isUnreadable());
        QVERIFY(*read == plan);
    }

    void aStepIsSetAsideWhereTheListSaysLessThanWasKnown() {
        const Token known = token("t");
        Token odd = known;
        odd.lastUsed = Moment::unreadable();
        const PlanStep gone = planDelete({known}, context()).steps[0];
        QCOMPARE(standingOf(gone, odd), StepStanding::Changed);
        odd = known;
        odd.expiry.at = Moment::unreadable();
        const PlanStep suspended = planSuspend({known}, std::chrono::hours(1), context()).steps[0];
        QCOMPARE(standingOf(suspended, odd), StepStanding::Changed);
    }

    void narrowingNeverLeavesATokenWithoutAScope() {
        const Plan plan = planNarrowScopes({token("t")}, {QStringLiteral("nothing:of:it")}, context());
        QCOMPARE(plan.steps[0].obstacle, PlanObstacle::NothingToDo);
        const Plan narrowed = planNarrowScopes({token("t")}, {QStringLiteral("a:b:read")}, context());
        QCOMPARE(applied(narrowed.steps[0].patch, narrowed.steps[0].preImage).scopes,
                 QStringList{QStringLiteral("a:b:read")});
    }

    void whatTheFormWouldRefuseIsNotSentByAPlan() {
        Token ownerless = token("t");
        ownerless.owner.name.clear();
        QCOMPARE(planRename({ownerless}, QStringLiteral("{owner}"), context()).steps[0].obstacle,
                 PlanObstacle::NameRefused);
        QCOMPARE(planRename({token("t")}, QString(maxNameLength + 1, u'x'), context()).steps[0].obstacle,
                 PlanObstacle::NameRefused);
        QCOMPARE(planNarrowScopes({token("t")}, {QString(300, u'x')}, context()).steps[0].obstacle,
                 PlanObstacle::NothingToDo);
        Token all = token("t");
        all.scopes = {scopeAll};
        QCOMPARE(planNarrowScopes({all}, {QStringLiteral("not one")}, context()).steps[0].obstacle,
                 PlanObstacle::ScopesRefused);
        QCOMPARE(planExpiry({token("t")}, {now - std::chrono::hours(1)}, context()).steps[0].obstacle,
                 PlanObstacle::ExpiryRefused);
        Token ended = token("t");
        ended.expiry.at = now - std::chrono::hours(1);
        Plan done = planExpiry({ended}, {now + std::chrono::days(3)}, context());
        QCOMPARE(done.steps[0].obstacle, PlanObstacle::None);
        QCOMPARE(planUndo(done, {0}, context()).steps[0].obstacle, PlanObstacle::ExpiryRefused);
    }

    void aRenameFillsInThePattern() {
        Token odd = token("t");
        odd.name = QStringLiteral("{n}");
        const Plan plan =
            planRename({odd, token("u")}, QStringLiteral("{owner}/{name}-{n} {date}"), context());
        QCOMPARE(applied(plan.steps[0].patch, odd).name, QStringLiteral("Núñez/{n}-1 2026-11-24"));
        QCOMPARE(applied(plan.steps[1].patch, plan.steps[1].preImage).name,
                 QStringLiteral("Núñez/Nightly u-2 2026-11-24"));
    }

    void tokensWithoutAnOwnerDoNotTakeEachOthersNames() {
        Token one = token("t");
        Token two = token("u");
        one.owner = two.owner = {};
        PlanContext everybody = context();
        everybody.caller.identityId = OwnerId();
        everybody.tokensOfOwner[OwnerId()] = {{QStringLiteral("Same")}, 1};
        for (const PlanStep& step : planRename({one, two}, QStringLiteral("Same"), everybody).steps)
            QVERIFY(!step.warnings.contains(PlanWarning::NameTaken));
    }

    void aRenameToANameThatItsOwnerHasIsWarnedOf() {
        const auto warningsOf = [](const char* pattern) {
            QList<QList<PlanWarning>> all;
            const Plan plan = planRename({token("t"), token("u")}, QString::fromLatin1(pattern), context());
            for (const PlanStep& step : plan.steps)
                all.append(step.warnings);
            return all;
        };
        const QList<PlanWarning> none;
        const QList<PlanWarning> taken{PlanWarning::NameTaken};
        QCOMPARE(warningsOf("{name} {n}"), (QList{none, none}));
        QCOMPARE(warningsOf("Nightly x"), (QList{taken, taken})); // each other's; the owner of "x" is another
        QCOMPARE(warningsOf("Nightly u"), (QList{taken, none}));  // the second one is called so
        QCOMPARE(planRename({token("t")}, QStringLiteral("Weekly"), context()).steps[0].warnings, taken);
        QCOMPARE(planRename({token("t")}, QStringLiteral("Nightly x"), context()).steps[0].warnings, none);
    }

    void anUndoToANameThatIsTakenMeanwhileIsWarnedOf() {
        const Plan renamed = planRename({token("t")}, QStringLiteral("New"), context());
        PlanContext later = context();
        QStringList& names = later.tokensOfOwner[OwnerId(QStringLiteral("me"))].names;
        names.replace(0, QStringLiteral("New"));
        QVERIFY(planUndo(renamed, {0}, later).steps[0].warnings.isEmpty());
        names.append(QStringLiteral("Nightly t"));
        QCOMPARE(planUndo(renamed, {0}, later).steps[0].warnings, QList{PlanWarning::NameTaken});
    }

    void undoTakesBackWhatWasAppliedAndLeavesDeletesOut() {
        Token forever = token("f");
        forever.expiry = {};
        const Plan suspended = planSuspend({token("t"), forever}, std::chrono::hours(1), context());
        const Plan undo = planUndo(suspended, {0, 1}, context());
        QCOMPARE(undo.steps.size(), 2);
        QCOMPARE(applied(undo.steps[0].patch, undo.steps[0].preImage).expiry, token("t").expiry);
        QVERIFY(applied(undo.steps[1].patch, undo.steps[1].preImage).expiry.never());
        QVERIFY(planUndo(planDelete({token("t")}, context()), {0}, context()).steps.isEmpty());
    }

    void anUndoSendsNothingForATokenThatIsGone() {
        const Plan suspended =
            planSuspend({token("t"), token("u"), token("v")}, std::chrono::hours(1), context());
        PlanContext later = context();
        later.gone = {TokenId(QStringLiteral("u"))};
        const Plan undo = planUndo(suspended, {0, 1, 2}, later);
        const PlanCounts counts = countsOf(undo);
        QCOMPARE(counts.toBeApplied, 2);
        QCOMPARE(counts.blockedBy(PlanObstacle::Gone), 1);
        QCOMPARE(undo.steps[1].obstacle, PlanObstacle::Gone);
        const Result<Plan> read = decodePlan(encodePlan(undo));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == undo);
    }

    void theRequestOfAStepIsTheOneThatIsSent() {
        PlanContext bulk = context();
        bulk.bulkUpdate = true;
        const PlanRoute without{bulk.caller, false};
        const PlanRoute with{bulk.caller, true};
        const QString bulkPath = traits(ApiGeneration::V1).bulkUpdatePath;
        const auto path = [](const Plan& plan, int step, const PlanRoute& route) {
            return requestOf(plan, plan.steps[step], route).path;
        };
        // Others' tokens are reached by the bulk update alone, one's own by it where they share it.
        Plan plan = planExpiry({token("t"), token("x", "other")}, {now + std::chrono::days(9)}, bulk);
        const PlanRequest others = requestOf(plan, plan.steps[1], with);
        QCOMPARE(others.method, QStringLiteral("PATCH"));
        QCOMPARE(others.path, bulkPath);
        QVERIFY2(others.body.startsWith(R"({"ids":["x"],"patch":[)"), others.body.constData());
        QCOMPARE(others.others, 1);
        QCOMPARE(path(plan, 0, with), bulkPath);
        plan.steps[1].skipped = true;
        QVERIFY(path(plan, 0, with).endsWith(QLatin1String("/t")));
        QVERIFY(path(plan, 0, without).endsWith(QLatin1String("/t")));
        QCOMPARE(path(plan, 1, without), bulkPath);
        const Plan renamed = planRename({token("t"), token("u")}, QStringLiteral("x"), bulk);
        QVERIFY(path(renamed, 0, with).endsWith(QLatin1String("/t")));
        const Plan deleted = planDelete({token("x", "other")}, bulk);
        QCOMPARE(requestOf(deleted, deleted.steps[0], with).method, QStringLiteral("DELETE"));
    }

    void aSavedPlanComesBackAsItWas() {
        Plan plan = planSuspend({token("t"), token("x", "other")}, std::chrono::hours(1), context());
        plan.steps[0].skipped = true;
        plan.steps.append(planDelete({token("d")}, context()).steps);
        plan.undoes = UndonePlan{QStringLiteral("other"), now, true};
        const Result<Plan> read = decodePlan(encodePlan(plan));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == plan);
    }

    void whatIsNoPlanGetsAReason() {
        for (const char* bad :
             {"", "[]", "{}", "{\"format\":2}", "{\"format\":1,\"made\":\"x\"}",
              "{\"format\":1,\"made\":\"2026-11-24T12:00:00Z\",\"generation\":\"v1\",\"steps\":[{}]}"}) {
            const Result<Plan> read = decodePlan(bad);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
            QVERIFY(!read.error().detail.isEmpty());
        }
    }

    void aTokenChangedSinceIsNotAsPlanned() {
        const PlanStep rename = planRename({token("t")}, QStringLiteral("New"), context()).steps[0];
        const PlanStep removal = planDelete({token("t")}, context()).steps[0];
        QCOMPARE(standingOf(rename, token("t")), StepStanding::AsPlanned);
        QCOMPARE(standingOf(rename, std::nullopt), StepStanding::Gone);
        QCOMPARE(standingOf(removal, std::nullopt), StepStanding::DoneAlready);
        Token changed = token("t");
        changed.name = QStringLiteral("New");
        QCOMPARE(standingOf(rename, changed), StepStanding::DoneAlready);
        changed.scopes.removeLast();
        QCOMPARE(standingOf(rename, changed), StepStanding::Changed);
        Token used = token("t");
        used.lastUsed = now;
        QCOMPARE(standingOf(rename, used), StepStanding::AsPlanned);
        QCOMPARE(standingOf(removal, used), StepStanding::Changed);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
