// SPDX-License-Identifier: MIT
// A program that applies a plan is killed at every step of it, over and over.
#include "countingserver.h"
#include "demofixture.h"
#include "journal.h"
#include "planrun.h"
#include "planstore.h"
#include "runlog.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// A demo tenant, and the server before it.
struct CountedTenant {
    DemoFixture demo;
    CountingServer server{demo.tenant.baseUrl()};
};

/// Starts the program once; answers whether it came to the plan's end.
bool runOnce(const CountedTenant& tenant, const QString& folder, int deadlyMoment) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PLANRUNNER_SECRET"),
                       QString::fromUtf8(tenant.demo.tenant.clientSecret().reveal().toByteArray()));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(PATDESK_PLANRUNNER),
                  {folder, tenant.server.url().toString(), tenant.demo.tenant.clientId().text(),
                   QString::number(deadlyMoment)});
    if (!QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 60'000))
        return false;
    return program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
}

} // namespace

class TestPlanKill : public QObject {
    Q_OBJECT

    static void checkAllTokens(const CountedTenant& tenant, const QString& folder) {
        const QList<KeptPlan> kept = PlanStore(folder + QStringLiteral("/plans")).kept();
        QVERIFY(!kept.isEmpty());
        const KeptPlan& plan = kept.constFirst();
        QCOMPARE(plan.stepsToApply, 50);
        QVERIFY(plan.isFinished());
        RunLog log(PlanStore(folder + QStringLiteral("/plans")).logPath(plan.plan), 50);
        QVERIFY(log.open());
        for (int i = 0; i < 50; ++i) {
            const TokenId id = plan.plan.steps[i].preImage.id;
            const bool isGone =
                tenant.demo.administrator.send("DELETE", tokensPath(ApiGeneration::V1, id)).status == 404;
            const StepState state = log.records()[i].state;
            QVERIFY2(tenant.server.deletes(id) <= 1, qPrintable(id.text()));
            QVERIFY(state == StepState::Done || state == StepState::Unknown);
            if (state == StepState::Done)
                QVERIFY(isGone && tenant.server.deletes(id) == 1);
        }
    }

    static void journalIsWhole(const CountedTenant& tenant, const QString& folder) {
        Journal journal(folder + QStringLiteral("/journal.jsonl"));
        const auto verdict = journal.open();
        QVERIFY(verdict);
        QCOMPARE(verdict->state, JournalVerdict::State::Whole);
        const auto intents =
            std::count_if(journal.entries().begin(), journal.entries().end(),
                          [](const JournalEntry& e) { return e.kind == JournalEntry::Kind::Intent; });
        QVERIFY(intents >= tenant.server.deletes()); // nothing was sent that is not in it
    }

private Q_SLOTS:

    /// Each life ends at the n-th moment after its start, so that every kind of moment meets every step:
    /// before a step is sent, before its answer is written down, after. In turn: each life goes one moment
    /// further than the one before.
    void killedAtEveryStepEveryTokenIsActedOnOnceOrReportedAsUnknown_data() {
        QTest::addColumn<int>("deadlyMoment");
        for (const int moment : {1, 2, 4, 5, 6, 7, 9})
            QTest::addRow("moment %d", moment) << moment;
        QTest::addRow("in turn") << 0;
    }

    void killedAtEveryStepEveryTokenIsActedOnOnceOrReportedAsUnknown() {
        QFETCH(const int, deadlyMoment);
        const QTemporaryDir folder;
        const CountedTenant tenant;
        int lives = 1;
        while (!runOnce(tenant, folder.path(), deadlyMoment > 0 ? deadlyMoment : lives)) {
            QVERIFY2(++lives <= 120, "the plan does not come to its end");
        }
        QVERIFY(lives > 2);
        qInfo("%d lives, %d tokens deleted", lives, tenant.server.deletes());
        checkAllTokens(tenant, folder.path());
        journalIsWhole(tenant, folder.path());
    }
};

QTEST_GUILESS_MAIN(TestPlanKill)
#include "test_plankill.moc"
