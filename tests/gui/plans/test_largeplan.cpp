// SPDX-License-Identifier: MIT
// Plans of thousands of tokens, and what happens while they are made.
#include "plandesk.h"
#include "planmodel.h"
#include "plantext.h"

#include <QLineEdit>

using namespace patdesk;
using namespace patdesk::test;

class TestLargePlan : public QObject {
    Q_OBJECT

    static void withThousands(DemoTenant::Options& options) { options.tokens = 3'000; }

    static ChosenTokens all(PlanDesk& desk) {
        return desk.model().tokensAt({{0, desk.model().rowCount() - 1}});
    }

private Q_SLOTS:

    void aPlanOfThousandsIsMadeAndAppliedBesideTheEventLoop() {
        PlanDesk desk(withThousands);
        open(desk);
        desk.find<QTableView>("Tokens")->selectAll();
        desk.find<QToolButton>("Delete tokens")->click();
        QVERIFY(!desk.shown<PlanWindow>()); // it is being made
        QTRY_VERIFY(desk.shown<PlanWindow>());
        const PlanWindow* const review = desk.shown<PlanWindow>();
        const auto* const steps = byName<QTableView>(*review, "Steps");
        QTRY_COMPARE(steps->model()->rowCount(), static_cast<int>(review->plan().steps.size()));
        QVERIFY(steps->model()->rowCount() > 2'000);
        QVERIFY(steps->currentIndex().isValid());
        QCOMPARE(desk.server.changes(), 0);
        byName<QLineEdit>(*review, "Number of tokens to delete")
            ->setText(QString::number(countsOf(review->plan()).deletions));
        press(*review, "Apply");
        desk.shown<PlanWindow>()->reject(); // too early: it is being saved, and would never begin
        QVERIFY(review->isVisible());
        QTRY_VERIFY(desk.server.changes() > 0);
        press(*review, "Pause");
        const QList<KeptPlan> kept = desk.lifecycle.plans().kept();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().plan.steps, review->plan().steps);
    }

    void aPlanOfThousandsIsWrittenDownBesideTheEventLoop() {
        PlanDesk desk(withThousands);
        open(desk);
        std::optional<Plan> plan;
        desk.lifecycle.makePlan({.kind = PlanWish::Kind::Delete}, all(desk),
                                {&desk.tokens, [&plan](const Result<Plan>& made) {
                                     if (made)
                                         plan = *made;
                                 }});
        QVERIFY(!plan);
        QTRY_VERIFY_WITH_TIMEOUT(plan, 60'000);
        std::unique_ptr<PlanRun> run;
        desk.lifecycle.prepareRun(*plan, {&desk.tokens, [&run](Result<std::unique_ptr<PlanRun>> made) {
                                              if (made)
                                                  run = std::move(made).value();
                                          }});
        QVERIFY(!run);
        QTRY_VERIFY_WITH_TIMEOUT(run, 60'000);
        QCOMPARE(run->plan(), *plan);
        // Once more would send everything twice.
        std::optional<Error> refused;
        desk.lifecycle.prepareRun(*plan, {&desk.tokens, [&refused](Result<std::unique_ptr<PlanRun>> made) {
                                              if (!made)
                                                  refused = made.error();
                                          }});
        QTRY_VERIFY_WITH_TIMEOUT(refused, 60'000);
        QCOMPARE(refused->kind, ErrorKind::Conflict);
    }

    void aListThatIsLeftDuringTheCheckCountsNoTokenAsDeleted() {
        PlanDesk desk(withThousands);
        open(desk);
        std::optional<Plan> plan;
        desk.lifecycle.makePlan({.kind = PlanWish::Kind::Delete}, all(desk),
                                {&desk.tokens, [&plan](const Result<Plan>& made) {
                                     if (made)
                                         plan = *made;
                                 }});
        QTRY_VERIFY_WITH_TIMEOUT(plan, 60'000);
        const Result<std::unique_ptr<PlanRun>> run = desk.lifecycle.run(*plan);
        QVERIFY(run);
        // When the first steps have been looked at, and the others wait for the event loop.
        connect(&desk.tokens, &TokenService::stateChanged, this, [&desk](LoadState state) {
            if (state == LoadState::Ready)
                QMetaObject::invokeMethod(&desk.tokens, &TokenService::close, Qt::QueuedConnection);
        });
        (*run)->start();
        QTRY_COMPARE_WITH_TIMEOUT((*run)->state(), PlanRun::State::Paused, 60'000);
        QCOMPARE(countsOf(**run).finished(), 0);
        QCOMPARE(desk.server.changes(), 0);
    }

    void whatThousandsWouldDoIsToldBesideTheEventLoop() {
        PlanDesk desk(withThousands);
        open(desk);
        desk.find<QTableView>("Tokens")->selectAll();
        const PlanWindow* const review = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
        QVERIFY(review);
        press(*review, "Dry run");
        QTRY_VERIFY(notesOf(*review).contains(QLatin1String("requests")));
        QVERIFY(column(*review, PlanModel::ResultColumn).size() == review->plan().steps.size());
    }

    void aPlanThatIsMadeWhenItsTenantIsLeftIsNotShown() {
        PlanDesk desk(withThousands);
        open(desk);
        std::optional<Result<Plan>> made;
        desk.lifecycle.makePlan({.kind = PlanWish::Kind::Delete}, all(desk),
                                {&desk.tokens, [&made](Result<Plan> plan) { made = std::move(plan); }});
        desk.tokens.close();
        QTRY_VERIFY(made);
        QVERIFY(!*made);
        QCOMPARE(made->error().kind, ErrorKind::Cancelled);
    }
};

QTEST_MAIN(TestLargePlan)
#include "test_largeplan.moc"
