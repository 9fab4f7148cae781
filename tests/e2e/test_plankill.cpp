// SPDX-License-Identifier: MIT
// A program that applies a plan is killed at every step of it, over and over.
#include "countingserver.h"
#include "demofixture.h"
#include "journal.h"
#include "planrun.h"
#include "planstore.h"
#include "runlog.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// One plan of fifty deletions, and the lives of the program that applies it.
class Lives {
public:
    QTemporaryDir folder;
    DemoFixture demo;
    CountingServer server{demo.tenant.baseUrl()};
    int underWay = 1;

    /// Lives once; true = it came to the plan's end.
    bool live(const QStringList& howToEnd = {}) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PLANRUNNER_SECRET"),
                           QString::fromUtf8(demo.tenant.clientSecret().reveal().toByteArray()));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(PATDESK_PLANRUNNER),
                      QStringList{folder.path(), server.url().toString(), demo.tenant.clientId().text(),
                                  QString::number(underWay)} +
                          howToEnd);
        if (!QTest::qWaitFor([this] { return program.state() == QProcess::NotRunning; }, 60'000))
            return false;
        return program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    }

    /// The service kills it when it sees this deletion, after it was made or before.
    void killWhenSeen(const TokenId& id, bool made) {
        server.setInstead([this, id, made](const SeenRequest& request) -> std::optional<Script> {
            if (request.method != "DELETE" || CountingServer::idIn(request) != id)
                return std::nullopt;
            if (made)
                (void)server.handOn(request);
            program.kill();
            return Script{silence()};
        });
    }

    PlanStore plans() const { return PlanStore(folder.path() + QStringLiteral("/plans")); }

    Plan plan() const { return plans().kept().constFirst().plan; }

    QList<StepRecord> records() const {
        RunLog log(plans().logPath(plan()), 50);
        return log.open() ? log.records() : QList<StepRecord>();
    }

    QProcess program;
};

} // namespace

class TestPlanKill : public QObject {
    Q_OBJECT

    static void journalIsWhole(const Lives& lives) {
        Journal journal(lives.folder.path() + QStringLiteral("/journal.jsonl"));
        const auto verdict = journal.open();
        QVERIFY(verdict);
        QCOMPARE(verdict->state, JournalVerdict::State::Whole);
        const auto intents =
            std::count_if(journal.entries().begin(), journal.entries().end(),
                          [](const JournalEntry& e) { return e.kind == JournalEntry::Kind::Intent; });
        QVERIFY(intents >= lives.server.deletes()); // nothing was sent that is not in it
    }

    /// Each step's state, and that its token was acted on as often as that says.
    static void everyStepIs(const Lives& lives, StepState expected) {
        const QList<StepRecord> records = lives.records();
        QCOMPARE(records.size(), 50);
        for (int i = 0; i < 50; ++i) {
            const TokenId id = lives.plan().steps[i].preImage.id;
            QVERIFY2(records[i].state == expected, qPrintable(QString::number(i)));
            QCOMPARE(lives.server.deleted(id), expected == StepState::Done ? 1 : 0);
        }
    }

private Q_SLOTS:

    /// One request at a time, so that every life ends exactly there; the next one ends at the next step.
    void killedAtThisPointOfEachStepItsTokenIsActedOnOnceOrReportedAsUnknown_data() {
        QTest::addColumn<QString>("point");
        QTest::addColumn<StepState>("state");
        QTest::newRow("written down, not sent yet") << "intended" << StepState::Unknown;
        QTest::newRow("sent, and not made by the service") << "seen" << StepState::Unknown;
        QTest::newRow("made by the service, never answered") << "made" << StepState::Done;
        QTest::newRow("answered, not written down yet") << "answered" << StepState::Done;
        QTest::newRow("answer written down") << "recorded" << StepState::Done;
    }

    void killedAtThisPointOfEachStepItsTokenIsActedOnOnceOrReportedAsUnknown() {
        QFETCH(const QString, point);
        QFETCH(const StepState, state);
        Lives lives;
        const bool byService = point == QLatin1String("seen") || point == QLatin1String("made");
        // The first life makes the plan, and is killed before it sends anything.
        if (byService) {
            QVERIFY(!lives.live({QStringLiteral("0"), QStringLiteral("planned")}));
            QVERIFY(!lives.plans().kept().isEmpty());
        }
        for (int step = 0; step < 50; ++step) {
            if (byService)
                lives.killWhenSeen(lives.plan().steps[step].preImage.id, point == QLatin1String("made"));
            QVERIFY2(!lives.live(byService ? QStringList() : QStringList{QString::number(step), point}),
                     qPrintable(QStringLiteral("lived through step %1").arg(step)));
        }
        lives.server.setInstead(nullptr);
        QVERIFY(lives.live());
        everyStepIs(lives, state);
        journalIsWhole(lives);
        // What is unknown is sent once more, and only since the user says so.
        QVERIFY(lives.live({QStringLiteral("again")}));
        everyStepIs(lives, StepState::Done);
    }

    /// Several requests at a time, as the program has it: more steps are caught, none is done twice or lost.
    void withSeveralUnderWayNothingIsDoneTwiceAndNothingIsLost() {
        Lives lives;
        lives.underWay = PlanRun::maxUnderWay;
        for (int step = 0; step < 50; step += 3)
            (void)lives.live({QString::number(step), QStringLiteral("answered")});
        QVERIFY(lives.live());
        const QList<StepRecord> records = lives.records();
        QCOMPARE(records.size(), 50);
        for (int i = 0; i < 50; ++i) {
            const TokenId id = lives.plan().steps[i].preImage.id;
            QVERIFY(records[i].state == StepState::Done || records[i].state == StepState::Unknown);
            QVERIFY(lives.server.deleted(id) <= 1);
            QVERIFY(records[i].state == StepState::Unknown || lives.server.deleted(id) == 1);
        }
        QVERIFY(lives.live({QStringLiteral("again")}));
        everyStepIs(lives, StepState::Done);
        journalIsWhole(lives);
    }
};

QTEST_GUILESS_MAIN(TestPlanKill)
#include "test_plankill.moc"
