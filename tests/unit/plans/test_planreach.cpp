// SPDX-License-Identifier: MIT
// What is decided about a plan before and while it is reviewed: what could come of it, in which order its
// steps stand, what has to be typed before it may be applied.
#include "planconfirmation.h"
#include "planorder.h"
#include "planreach.h"

#include <QTest>

using namespace patdesk;

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");

Token token(const QString& name, const char* owner = "me") {
    Token token;
    token.id = TokenId(QStringLiteral("id of ") + name);
    token.name = name;
    token.owner = {OwnerId(QString::fromLatin1(owner)), QString::fromLatin1(owner).toUpper()};
    token.scopes = QStringList{QStringLiteral("a:b:read"), QStringLiteral("c:d:manage")};
    token.created = now - std::chrono::days(400);
    token.lastUsed = now - std::chrono::days(200);
    token.expiry.at = now + std::chrono::days(100);
    return token;
}

PlanContext context() {
    PlanContext context;
    context.tenant.name = QStringLiteral("Acme");
    context.caller.identityId = OwnerId(QStringLiteral("me"));
    context.caller.clientId = TokenId(QStringLiteral("id of Patdesk"));
    context.now = now;
    return context;
}

QList<Token> many(int count) {
    QList<Token> tokens;
    for (int i = 0; i < count; ++i)
        tokens.append(token(QStringLiteral("Token %1").arg(i)));
    return tokens;
}

QStringList namesIn(const Plan& plan, const QList<int>& order) {
    QStringList names;
    for (const int step : order)
        names.append(plan.steps[step].preImage.name);
    return names;
}

int count(const PlanReach& reach, PlanWish::Kind kind, PlanObstacle obstacle) {
    return reach.countsOf(kind).at(static_cast<std::size_t>(obstacle));
}

} // namespace

class TestPlanReach : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void moreThanTenDeletionsWantTheirNumberInEveryTenant() {
        QVERIFY(!confirmationOf(planDelete(many(10), context())).isNeeded());
        Plan plan = planDelete(many(1'142), context());
        const PlanConfirmation wanted = confirmationOf(plan);
        QCOMPARE(wanted.deletions, 1'142);
        QVERIFY(wanted.tenantName.isEmpty());
        for (const char* typed : {"1142", " 1142 ", "1,142", "1.142", "1 142", "1'142"})
            QVERIFY2(wanted.isCountedBy(QString::fromLatin1(typed)), typed);
        for (const char* typed : {"", "142", "11420", "-1142", "1142 x", "all", ".1142", "114"})
            QVERIFY2(!wanted.isCountedBy(QString::fromLatin1(typed)), typed);
        // Of those that are deleted: what is skipped is not.
        for (int i = 0; i < 1'131; ++i)
            plan.steps[i].skipped = true;
        QCOMPARE(confirmationOf(plan).deletions, 11);
        plan.steps[1'131].skipped = true;
        QVERIFY(!confirmationOf(plan).isNeeded());
        // What can be undone is not counted.
        QVERIFY(!confirmationOf(planSuspend(many(50), std::chrono::hours(1), context())).isNeeded());
    }

    void moreThanTenSuspensionsWantTheirNumberWhereSomethingUsesTheTokens() {
        QList<Token> tokens = many(11);
        tokens[3].lastUsed = context().now - std::chrono::hours(2);
        const Plan plan = planSuspend(tokens, std::chrono::hours(1), context());
        QCOMPARE(confirmationOf(plan).suspensions, 11);
        QVERIFY(!confirmationOf(plan).isCountedBy(QString()));
        QVERIFY(confirmationOf(plan).isCountedBy(QStringLiteral("11")));
        tokens.removeLast();
        QVERIFY(!confirmationOf(planSuspend(tokens, std::chrono::hours(1), context())).isNeeded());
        // Taking it back is in nobody's way.
        QVERIFY(!confirmationOf(planUndo(plan, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, context())).isNeeded());
    }

    void aProductionTenantWantsItsNameForASingleToken() {
        PlanContext production = context();
        production.tenant.production = true;
        for (const Plan& plan :
             {planDelete(many(1), production), planSuspend(many(1), std::chrono::hours(1), production)}) {
            const PlanConfirmation wanted = confirmationOf(plan);
            QCOMPARE(wanted.tenantName, QStringLiteral("Acme"));
            QVERIFY(wanted.isNamedBy(QStringLiteral(" Acme ")));
            QVERIFY(!wanted.isNamedBy(QStringLiteral("acme")));
            QVERIFY(!wanted.isNamedBy(QString()));
        }
        QCOMPARE(confirmationOf(planDelete(many(1), context()), true).tenantName, QStringLiteral("Acme"));
        const PlanConfirmation both = confirmationOf(planDelete(many(11), production));
        QCOMPARE(both.tenantName, QStringLiteral("Acme"));
        QCOMPARE(both.deletions, 11);
    }

    void whatEachKindOfPlanCouldDoIsKnownBeforeThereIsOne() {
        Token managed = token(QStringLiteral("Managed"));
        managed.managed = true;
        Token forever = token(QStringLiteral("Forever"));
        forever.expiry = {};
        Token expired = token(QStringLiteral("Expired"));
        expired.expiry.at = now - std::chrono::days(1);
        const QList<Token> tokens{token(QStringLiteral("Mine")),
                                  token(QStringLiteral("Hers"), "her"),
                                  token(QStringLiteral("Patdesk")),
                                  managed,
                                  forever,
                                  expired};
        PlanReach reach;
        for (const Token& each : tokens)
            reach.add(each, context());
        QCOMPARE(reach.tokens(), 6);
        QCOMPARE(reach.possible(PlanWish::Kind::Rename), 3);
        QCOMPARE(count(reach, PlanWish::Kind::Rename, PlanObstacle::SomebodyElses), 1);
        QCOMPARE(count(reach, PlanWish::Kind::Rename, PlanObstacle::SignedInWith), 1);
        QCOMPARE(count(reach, PlanWish::Kind::Rename, PlanObstacle::ManagedLocked), 1);
        QCOMPARE(reach.possible(PlanWish::Kind::Delete), 4);
        QCOMPARE(count(reach, PlanWish::Kind::ExtendExpiry, PlanObstacle::NothingToDo), 1);
        QCOMPARE(count(reach, PlanWish::Kind::Suspend, PlanObstacle::NothingToDo), 1);
        QVERIFY(reach.renamable());
        QCOMPARE(reach.renamable()->name, QStringLiteral("Mine"));
        QVERIFY(!reach.isPointless(PlanWish::Kind::Rename));
    }

    void aKindOfWhichNothingCouldComeIsPointless() {
        PlanReach others;
        others.add(token(QStringLiteral("Hers"), "her"), context());
        QVERIFY(others.isPointless(PlanWish::Kind::Rename));
        QVERIFY(others.isPointless(PlanWish::Kind::Suspend));
        QVERIFY(!others.isPointless(PlanWish::Kind::Delete));
        QVERIFY(!others.renamable());
        PlanContext bulk = context();
        bulk.bulkUpdate = true;
        PlanReach byBulk;
        byBulk.add(token(QStringLiteral("Hers"), "her"), bulk);
        QVERIFY(!byBulk.isPointless(PlanWish::Kind::Suspend));
        // A managed one can still be included.
        Token locked = token(QStringLiteral("Managed"));
        locked.managed = true;
        PlanReach managed;
        managed.add(locked, context());
        QCOMPARE(managed.possible(PlanWish::Kind::Delete), 0);
        QVERIFY(!managed.isPointless(PlanWish::Kind::Delete));
    }

    void theReachIsWhatThePlanSays() {
        const QList<Token> tokens{token(QStringLiteral("Mine")), token(QStringLiteral("Hers"), "her"),
                                  token(QStringLiteral("Patdesk"))};
        PlanReach reach;
        for (const Token& each : tokens)
            reach.add(each, context());
        PlanWish wish;
        wish.pattern = QStringLiteral("x {name}");
        wish.keep = QStringList{QStringLiteral("a:b:read")};
        wish.expiry.at = now + std::chrono::days(3);
        for (const auto kind :
             {PlanWish::Kind::SuspendThenDelete, PlanWish::Kind::Delete, PlanWish::Kind::SetExpiry,
              PlanWish::Kind::ExtendExpiry, PlanWish::Kind::Suspend, PlanWish::Kind::NarrowScopes,
              PlanWish::Kind::Rename}) {
            wish.kind = kind;
            const PlanCounts counts = countsOf(planFor(wish, tokens, context()));
            QCOMPARE(counts.toBeApplied, reach.possible(kind));
            for (std::size_t obstacle = 1; obstacle < counts.obstacles.size(); ++obstacle)
                QCOMPARE(counts.obstacles[obstacle], reach.countsOf(kind)[obstacle]);
        }
    }

    void stepsStandInTheOrderOfAColumn() {
        Token a = token(QStringLiteral("A first"), "zoe");
        a.lastUsed = now - std::chrono::days(1);
        Token b = token(QStringLiteral("B second"), "amy");
        b.lastUsed = {};
        b.expiry = {};
        Token c = token(QStringLiteral("C third"), "zoe");
        c.expiry.at = now + std::chrono::days(2);
        Token d = token(QStringLiteral("D fourth"), "amy");
        d.lastUsed = Moment::unreadable();
        const Plan plan = planDelete({c, b, d, a}, context());
        const auto names = [&plan](PlanOrder by, Qt::SortOrder direction = Qt::AscendingOrder) {
            QString initials;
            for (const QString& name : namesIn(plan, orderOf(plan, by, direction)))
                initials += name.front();
            return initials;
        };
        QCOMPARE(names(PlanOrder::Token), QStringLiteral("ABCD"));
        QCOMPARE(names(PlanOrder::Token, Qt::DescendingOrder), QStringLiteral("DCBA"));
        QCOMPARE(names(PlanOrder::LastUsed), QStringLiteral("BDCA"));
        QCOMPARE(names(PlanOrder::LastUsed, Qt::DescendingOrder), QStringLiteral("ACDB"));
        QCOMPARE(names(PlanOrder::Now).front(), QLatin1Char('C'));
        QCOMPARE(names(PlanOrder::Now).back(), QLatin1Char('B'));
        // One owner's tokens stand together, the most warnings first among them, whichever way it goes.
        QCOMPARE(names(PlanOrder::Owner), QStringLiteral("DBAC"));
        QCOMPARE(names(PlanOrder::Owner, Qt::DescendingOrder), QStringLiteral("ACDB"));
        QCOMPARE(names(PlanOrder::Review), QStringLiteral("ADBC"));
    }

    void stepsAreFoundByEveryWord() {
        const Plan plan =
            planRename({token(QStringLiteral("Ansible")), token(QStringLiteral("Jenkins"), "her")},
                       QStringLiteral("New {name}"), context());
        const QList<int> all{0, 1};
        QCOMPARE(stepsWith(plan, all, QString()), all);
        QCOMPARE(stepsWith(plan, all, QStringLiteral("ansi ME")), QList<int>{0});
        QCOMPARE(stepsWith(plan, all, QStringLiteral("ansi her")), QList<int>());
        QCOMPARE(stepsWith(plan, all, QStringLiteral("new jenkins")), QList<int>{1});
        QCOMPARE(stepsWith(plan, all, QStringLiteral("c:d")), all);
        QCOMPARE(stepsWith(plan, all, QStringLiteral("ID OF jenk")), QList<int>{1});
    }

    void anUndoCarriesNoWarningsOfThePlanThatItTakesBack() {
        Token risky = token(QStringLiteral("billing prod"));
        risky.lastUsed = now - std::chrono::days(1);
        PlanWish wish;
        const Plan plan = planFor(wish, {risky}, context());
        QVERIFY(isWarnedOf(plan.steps[0]));
        const Plan undo = planUndo(plan, {0}, context());
        QVERIFY(isUndo(undo) && !isUndo(plan));
        QVERIFY(undo.steps[0].warnings.isEmpty());
        QCOMPARE(undo.undoes->id, plan.id);
        QVERIFY(undo.undoes->made == now);
        QVERIFY(undo.undoes->reminds);
        QVERIFY(!planUndo(planSuspend({risky}, std::chrono::hours(1), context()), {0}, context())
                     .undoes->reminds);
        // To suspend it again, by an undo of the undo, is as risky as before.
        QVERIFY(isWarnedOf(planUndo(undo, {0}, context()).steps[0]));
    }

    void whatSomebodyTypedIsMadeByHand() {
        const QList<Token> tokens = many(2);
        QVERIFY(isMadeByHand(planRename(tokens, QStringLiteral("x {n}"), context())));
        QVERIFY(isMadeByHand(planNarrowScopes(tokens, {QStringLiteral("a:b:read")}, context())));
        QVERIFY(isMadeByHand(planExpiry(tokens, {}, context())));
        QVERIFY(!isMadeByHand(planDelete(tokens, context())));
        QVERIFY(!isMadeByHand(planSuspend(tokens, std::chrono::hours(1), context())));
        QVERIFY(
            !isMadeByHand(planUndo(planRename(tokens, QStringLiteral("x {n}"), context()), {0}, context())));
    }

    void whatHasExpiredIsNotSuspendedFirst() {
        Token expired = token(QStringLiteral("Expired"));
        expired.expiry.at = now - std::chrono::days(1);
        QVERIFY(!couldSuspendFirst(planDelete({expired}, context())));
        QVERIFY(couldSuspendFirst(planDelete({expired, token(QStringLiteral("t"))}, context())));
        QVERIFY(!couldSuspendFirst(planRename({token(QStringLiteral("t"))}, QStringLiteral("x"), context())));
    }
};

QTEST_GUILESS_MAIN(TestPlanReach)
#include "test_planreach.moc"
