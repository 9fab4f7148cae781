// SPDX-License-Identifier: MIT
// What is kept of applied plans and of reminders, and what a dry run tells.
#include "dryrun.h"
#include "memoryfolder.h"
#include "planbatches.h"
#include "planmaker.h"
#include "planstore.h"
#include "reminders.h"
#include "runlog.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace patdesk;

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");

QList<Token> tokens(int count) {
    QList<Token> tokens;
    for (int i = 0; i < count; ++i) {
        Token token;
        token.id = TokenId(QStringLiteral("t%1").arg(i, 2, 10, QLatin1Char('0')));
        token.name = QStringLiteral("token %1").arg(i);
        token.owner.id = OwnerId(QStringLiteral("somebody"));
        token.scopes = QStringList{QStringLiteral("a")};
        token.created = now - std::chrono::days(100);
        token.expiry.at = now + std::chrono::days(100);
        tokens.append(token);
    }
    return tokens;
}

PlanContext context(bool bulk = false) {
    PlanContext context;
    context.caller.identityId = OwnerId(QStringLiteral("me"));
    context.now = now;
    context.bulkUpdate = bulk;
    return context;
}

} // namespace

class TestPlanStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder{test::memoryFolder()};

private Q_SLOTS:

    void aBegunPlanIsFoundAgainWithHowFarItIs() {
        const PlanStore store(m_folder.filePath(QStringLiteral("begun")));
        Plan plan = planDelete(tokens(3), context());
        QVERIFY(store.keep(plan));
        QVERIFY(store.kept().isEmpty()); // nothing of it was begun
        RunLog log(store.logPath(plan), 3);
        QVERIFY(log.open());
        QVERIFY(log.record(0, {StepState::Done, {}}, now));
        QVERIFY(log.record(1, {StepState::Unknown, {}}, now));
        const auto kept = store.kept(plan.id);
        QVERIFY(kept);
        QCOMPARE(kept->plan, plan);
        QCOMPARE(kept->stepsToApply, 3);
        QCOMPARE(kept->finishedSteps, 2);
        QCOMPARE(kept->unknownSteps, 1);
        QVERIFY(!kept->isFinished());
    }

    void aPlanFromElsewhereNeverNamesAFileOutsideNorTakesAnOthersLog() {
        const PlanStore store(m_folder.filePath(QStringLiteral("foreign")));
        Plan plan = planDelete(tokens(3), context());
        const QString id = plan.id;
        QVERIFY(store.keep(plan));
        QCOMPARE(plan.id, id);
        RunLog log(store.logPath(plan), 3);
        QVERIFY(log.open());

        Plan other = plan;
        other.steps.removeLast();
        QVERIFY(store.keep(other));
        QVERIFY(other.id != id);

        other.id = QStringLiteral("../outside");
        QVERIFY(store.keep(other));
        QVERIFY(!other.id.contains(u'/'));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("outside.json"))));
    }

    void aDraftIsKeptAsItStandsAndIsNoPlanThatWasBegun() {
        const PlanStore store(m_folder.filePath(QStringLiteral("drafts")));
        Plan plan = planDelete(tokens(3), context());
        plan.steps[1].skipped = true;
        QVERIFY(!store.hasDraft(plan.id));
        QVERIFY(store.keepDraft(plan));
        QVERIFY(store.hasDraft(plan.id));
        QVERIFY(store.kept().isEmpty());
        QVERIFY(!store.kept(plan.id));
        QCOMPARE(store.drafts().size(), 1);
        QVERIFY(store.drafts().constFirst().draft);
        QVERIFY(!store.drafts().constFirst().isFinished());
        QVERIFY(store.drafts().constFirst().plan == plan);
        // Kept again, it replaces what was there.
        plan.steps[2].skipped = true;
        QVERIFY(store.keepDraft(plan));
        QCOMPARE(store.drafts().size(), 1);
        QVERIFY(store.drafts().constFirst().plan == plan);
        // It is nobody's draft for a plan of another id, and gone when it is discarded.
        QVERIFY(store.discardDraft(QStringLiteral("../drafts")));
        QVERIFY(store.discardDraft(planDelete(tokens(1), context()).id));
        QCOMPARE(store.drafts().size(), 1);
        QVERIFY(store.discardDraft(plan.id));
        QVERIFY(store.drafts().isEmpty());
    }

    void aDraftWithAnIdThatIsNoneGetsOne() {
        const PlanStore store(m_folder.filePath(QStringLiteral("strange")));
        Plan plan = planDelete(tokens(1), context());
        plan.id = QStringLiteral("../../outside");
        QVERIFY(store.keepDraft(plan));
        QVERIFY(!plan.id.contains(u'/'));
        QCOMPARE(store.drafts().size(), 1);
        QVERIFY(store.drafts().constFirst().plan == plan);
    }

    void aDryRunTellsWhatWouldBeSentAndWhatNot() {
        std::map<TokenId, Token> tenant;
        for (const Token& token : tokens(60))
            tenant[token.id] = token;
        const auto tokenNow = [&tenant](const TokenId& id) -> std::optional<Token> {
            const auto found = tenant.find(id);
            return found == tenant.end() ? std::nullopt : std::optional(found->second);
        };
        Plan plan = planSuspend(tokens(60), std::chrono::hours(1), context(true));
        plan.steps[5].skipped = true;
        tenant[TokenId(QStringLiteral("t01"))].name = QStringLiteral("another");
        tenant.erase(TokenId(QStringLiteral("t02")));
        tenant[TokenId(QStringLiteral("t03"))].expiry.at = now + std::chrono::hours(1);
        const auto oneSecondEach = [](int requests) { return std::chrono::seconds(requests); };
        const DryRun bulk = dryRunOf(plan, tokenNow, true, oneSecondEach);
        QCOMPARE(bulk.steps, 56);
        QCOMPARE(bulk.changedSince, 2);
        QCOMPARE(bulk.doneAlready, 1);
        QCOMPARE(bulk.requests, 3);
        QVERIFY(bulk.atLeast == std::chrono::seconds(3));
        QCOMPARE(dryRunOf(plan, tokenNow, false, oneSecondEach).requests, 56);
    }

    void aDryRunCountsTheRequestsThatARunWouldMake() {
        QRandomGenerator random(11);
        for (int round = 0; round < 20; ++round) {
            Plan plan = planSuspend(tokens(120), std::chrono::hours(1), context(true));
            QSet<int> waiting;
            for (int i = 0; i < plan.steps.size(); ++i) {
                PlanStep& step = plan.steps[i];
                if (random.bounded(3) == 0)
                    step.patch.first().value = now + std::chrono::hours(random.bounded(4));
                step.action = random.bounded(5) == 0 ? PlanAction::Rename : step.action;
                step.skipped = random.bounded(7) == 0;
                if (random.bounded(9) > 0)
                    waiting.insert(i);
            }
            for (const bool bulk : {true, false}) {
                QSet<int> left = waiting;
                int batches = 0;
                while (true) {
                    const QList<int> batch = nextBatch(
                        plan, [&left](int step) { return left.contains(step); },
                        [bulk](int) { return bulk; });
                    if (batch.isEmpty())
                        break;
                    for (const int step : batch)
                        left.remove(step);
                    ++batches;
                }
                QCOMPARE(requestsFor(
                             plan, [&waiting](int step) { return waiting.contains(step); }, bulk),
                         batches);
            }
        }
    }

    void withTheBulkUpdateTheExpiryOfOthersCanBePlanned() {
        QCOMPARE(planSuspend(tokens(1), std::chrono::hours(1), context(false)).steps[0].obstacle,
                 PlanObstacle::SomebodyElses);
        QCOMPARE(planSuspend(tokens(1), std::chrono::hours(1), context(true)).steps[0].obstacle,
                 PlanObstacle::None);
        QCOMPARE(planRename(tokens(1), QStringLiteral("x {name}"), context(true)).steps[0].obstacle,
                 PlanObstacle::SomebodyElses);
    }

    void remindersThatCannotBeReadAreNotWrittenOver() {
        const QString path = m_folder.filePath(QStringLiteral("odd-reminders.json"));
        const QByteArray odd = "[{\"id\": \"torn";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(odd) == odd.size());
        file.close();
        Reminder reminder;
        reminder.id = QStringLiteral("plan");
        reminder.tokens = {TokenId(QStringLiteral("t01"))};
        Reminders reminders(path);
        QCOMPARE(reminders.put(reminder).error().kind, ErrorKind::FileFailed); // nobody has looked yet
        QVERIFY(!reminders.load());
        QCOMPARE(reminders.put(reminder).error().kind, ErrorKind::InvalidInput);
        QVERIFY(reminders.all().isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), odd);
    }

    void remindersOutliveARestartAndAreDueInTheirTenant() {
        const QString path = m_folder.filePath(QStringLiteral("new/reminders.json"));
        Reminder reminder;
        reminder.id = QStringLiteral("plan");
        reminder.tenantName = QStringLiteral("Acme");
        reminder.tenantHost = QStringLiteral("acme.example");
        reminder.due = now;
        reminder.tokens = {TokenId(QStringLiteral("t01"))};
        {
            Reminders reminders(path);
            QVERIFY(reminders.load());
            QVERIFY(reminders.put(reminder));
            // The plan went on: more tokens, and due as before.
            reminder.tokens.append(TokenId(QStringLiteral("t02")));
            Reminder later = reminder;
            later.due = now + std::chrono::days(3);
            QVERIFY(reminders.put(later));
        }
        Reminders reminders(path);
        QVERIFY(reminders.load());
        QVERIFY(reminders.due(reminder.tenantHost, now - std::chrono::hours(1)).isEmpty());
        QVERIFY(reminders.due(QStringLiteral("other.example"), now).isEmpty());
        const QList<Reminder> due = reminders.due(reminder.tenantHost, now);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.constFirst().tokens, reminder.tokens);
        // What an undo has restored is not reminded of, even where the plan is looked at again later.
        const Result<int> cancelled = reminders.cancel(reminder.id, {TokenId(QStringLiteral("t02"))});
        QVERIFY(cancelled);
        QCOMPARE(*cancelled, 1);
        QCOMPARE(*reminders.cancel(reminder.id, {TokenId(QStringLiteral("t02"))}), 0);
        QCOMPARE(*reminders.cancel(QStringLiteral("other plan"), reminder.tokens), 0);
        QVERIFY(reminders.put(reminder));
        {
            Reminders again(path);
            QVERIFY(again.load());
            QVERIFY(again.put(reminder));
            QCOMPARE(again.due(reminder.tenantHost, now).constFirst().tokens, reminder.tokens.first(1));
        }
        QCOMPARE(*reminders.cancel(reminder.id, reminder.tokens), 1);
        QVERIFY(reminders.due(reminder.tenantHost, now).isEmpty());
        QVERIFY(reminders.remove(due.constFirst().id));
        Reminders again(path);
        QVERIFY(again.load());
        QVERIFY(again.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlanStore)
#include "test_planstore.moc"
