// SPDX-License-Identifier: MIT
// What stands between many tokens and a request that nothing undoes: the menu, the review, keys, a number or
// a name that is typed.
#include "plandesk.h"
#include "planmodel.h"
#include "plantext.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

using namespace patdesk;
using namespace patdesk::test;

class TestPlanGuards : public QObject {
    Q_OBJECT

    static QPushButton* button(const QWidget& window, const char* name) {
        return byName<QPushButton>(window, name);
    }

    static QPushButton* apply(const PlanWindow& window) { return button(window, "Apply"); }

private Q_SLOTS:

    void everyEntryOfTheMenuOpensWhatItSays_data() {
        QTest::addColumn<QString>("kind");
        QTest::newRow("Delete…") << "Delete now";
        QTest::newRow("Suspend…") << "Suspend";
        QTest::newRow("Change expiry…") << "Change expiry";
        QTest::newRow("Extend expiry…") << "Extend expiry";
        QTest::newRow("Narrow scopes…") << "Narrow scopes";
        QTest::newRow("Rename…") << "Rename";
    }

    void everyEntryOfTheMenuOpensWhatItSays() {
        QFETCH(const QString, kind);
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.select(ids);
        desk.action("Change", QString::fromUtf8(QTest::currentDataTag()))->trigger();
        const QDialog* const wish = dialogNamed("New plan");
        QVERIFY(wish);
        QCOMPARE(byName<QComboBox>(*wish, "What to do")->currentText(), kind);
        QCOMPARE(byName<QComboBox>(*wish, "Which tokens")->currentText(),
                 QStringLiteral("The 3 selected tokens"));
        QVERIFY(byName<QLabel>(*wish, "Tenant: Acme"));
    }

    void inTheReviewOfADeletionTheWayBackIsOffered() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.select(ids);
        const QPointer<PlanWindow> deletion = desk.plan(QStringLiteral("Delete…"));
        QVERIFY(deletion);
        QCOMPARE(deletion->plan().steps[0].action, PlanAction::Delete);
        deletion->findChild<PlanModel*>()->setSkipped(0, true);
        press(*deletion, "Suspend first");
        QDialog* const wish = dialogNamed("New plan");
        QVERIFY(wish);
        QCOMPARE(byName<QComboBox>(*wish, "What to do")->currentText(),
                 QStringLiteral("Suspend now, delete later, remind me"));
        QCOMPARE(byName<QComboBox>(*wish, "Which tokens")->currentText(),
                 QStringLiteral("The 2 selected tokens"));
        button(*wish, "Review plan")->click();
        QTRY_VERIFY(!deletion && desk.shown<PlanWindow>());
        const Plan& plan = desk.shown<PlanWindow>()->plan();
        QCOMPARE(plan.steps.size(), 2);
        QCOMPARE(plan.steps[0].action, PlanAction::Suspend);
        QCOMPARE(plan.deleteAfter, std::chrono::days(14));
        QVERIFY(!button(*desk.shown<PlanWindow>(), "Suspend first")->isVisible());
        QCOMPARE(desk.server.changes(), 0);
    }

    void severalTokensToDeleteAreReviewedBeforeAnythingIsSent() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.select(ids.first(2));
        desk.find<QToolButton>("Delete tokens")->click();
        QTRY_VERIFY(desk.shown<PlanWindow>());
        const PlanWindow* const review = desk.shown<PlanWindow>();
        QCOMPARE(review->windowTitle(), QStringLiteral("Delete 2 tokens in Acme"));
        QVERIFY(!button(*review, "Pause")->isVisible());
        QVERIFY(desk.lifecycle.plans().kept().isEmpty());
        QCOMPARE(desk.server.changes(), 0);
        press(*review, "Apply");
        QTRY_VERIFY(notesOf(*review).contains(QLatin1String("2 of 2 changes applied")));
        QVERIFY(desk.atTenant(ids[0]).isUndefined() && desk.atTenant(ids[1]).isUndefined());
        QCOMPARE(desk.lifecycle.plans().kept().size(), 1);
    }

    void noKeyInTheTableAppliesADeletion() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.select(ids);
        PlanWindow* const review = desk.plan(QStringLiteral("Delete…"));
        QVERIFY(review && QTest::qWaitForWindowActive(review));
        auto* const steps = byName<QTableView>(*review, "Steps");
        QTRY_VERIFY(steps->hasFocus());
        const QList<QPushButton*> buttons = review->findChildren<QPushButton*>();
        for (const QPushButton* const each : buttons)
            QVERIFY2(!each->isDefault() && !each->autoDefault(), qPrintable(each->accessibleName()));
        // Space skips a row; Enter, in a hurry, changes nothing and goes to what is known of it.
        QTest::keyClick(steps, Qt::Key_Space);
        QCOMPARE(countsOf(review->plan()).skipped, 1);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            QTest::keyClick(steps, key);
            QCOMPARE(countsOf(review->plan()).skipped, 1);
            QVERIFY(byName<QPlainTextEdit>(*review, "Chosen step")->hasFocus());
            steps->setFocus();
        }
        QTest::keyClick(steps, Qt::Key_Space);
        QCOMPARE(countsOf(review->plan()).skipped, 0);
        // Not with Ctrl, which applies what can be undone.
        QTest::keyClick(steps, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(steps, Qt::Key_A, Qt::AltModifier);
        // Enter on the button itself is not enough either, nor in the filter.
        apply(*review)->setFocus();
        QTest::keyClick(apply(*review), Qt::Key_Return);
        auto* const filter = byName<QLineEdit>(*review, "Filter the plan");
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_VERIFY(steps->hasFocus());
        QCOMPARE(desk.server.changes(), 0);
        QVERIFY(desk.lifecycle.plans().kept().isEmpty());
    }

    void aPlanThatCanBeUndoneIsAppliedByItsKeys_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::newRow("Alt+A") << int(Qt::Key_A) << int(Qt::AltModifier);
        QTest::newRow("Ctrl+Enter") << int(Qt::Key_Return) << int(Qt::ControlModifier);
    }

    void aPlanThatCanBeUndoneIsAppliedByItsKeys() {
        QFETCH(const int, key);
        QFETCH(const int, modifier);
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        desk.select(ids);
        PlanWindow* const review = desk.plan(QStringLiteral("Suspend…"));
        QVERIFY(review && QTest::qWaitForWindowActive(review));
        auto* const steps = byName<QTableView>(*review, "Steps");
        QTRY_VERIFY(steps->hasFocus());
        QTest::keyClick(steps, static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifier>(modifier));
        QTRY_VERIFY(notesOf(*review).contains(QLatin1String("2 of 2 changes applied")));
    }

    void moreThanTenDeletionsWaitForTheirNumber() {
        PlanDesk desk;
        open(desk);
        desk.select(desk.others(12));
        PlanWindow* const review = desk.plan(QStringLiteral("Delete…"));
        QVERIFY(review && QTest::qWaitForWindowActive(review));
        auto* const number = byName<QLineEdit>(*review, "Number of tokens to delete");
        QVERIFY(number->isVisible());
        QVERIFY(notesOf(*review).contains(QLatin1String("Type 12 to delete 12 tokens.")));
        QVERIFY(!apply(*review)->isEnabled());
        QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
        number->setText(QStringLiteral("11"));
        QVERIFY(!apply(*review)->isEnabled());
        number->setText(QStringLiteral("12"));
        QVERIFY(apply(*review)->isEnabled());
        // The number is that of what is deleted now.
        review->findChild<PlanModel*>()->setSkipped(0, true);
        QVERIFY(!apply(*review)->isEnabled());
        number->setText(QStringLiteral("11"));
        QVERIFY(apply(*review)->isEnabled());
        review->findChild<PlanModel*>()->setSkipped(1, true);
        QVERIFY(apply(*review)->isEnabled());
        QVERIFY(!number->isVisible());
        QCOMPARE(desk.server.changes(), 0);
    }

    void inAProductionTenantTheyWaitForItsName() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        desk.setProduction(true);
        open(desk);
        desk.select(ids);
        desk.find<QToolButton>("Delete tokens")->click();
        QTRY_VERIFY(desk.shown<PlanWindow>());
        QVERIFY(!apply(*desk.shown<PlanWindow>())->isEnabled());
        QCOMPARE(desk.server.changes(), 0);
    }

    void aProductionTenantWantsItsNameTyped() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        desk.setProduction(true);
        open(desk);
        desk.select(ids);
        const PlanWindow* const review = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
        QVERIFY(!apply(*review)->isEnabled());
        auto* const typed = byName<QLineEdit>(*review, "Name of the tenant");
        QVERIFY(typed->isVisible());
        typed->setText(QStringLiteral("acm"));
        QVERIFY(!apply(*review)->isEnabled());
        typed->setText(QStringLiteral("Acme"));
        QVERIFY(apply(*review)->isEnabled());
    }

    void aTenantThatBecameProductionCountsEvenIfTheSavedPlanSaysOtherwise() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(1);
        open(desk);
        desk.select(ids);
        const Plan before = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"))->plan();
        QVERIFY(!before.production);
        desk.tokens.close();
        desk.setProduction(true);
        open(desk);
        const PlanWindow review(before, desk.lifecycle, desk.tokens);
        QVERIFY(!apply(review)->isEnabled());
        byName<QLineEdit>(review, "Name of the tenant")->setText(QStringLiteral("Acme"));
        QVERIFY(apply(review)->isEnabled());
    }

    void aPlanOfAnotherTenantWaitsForItsTenant() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(1);
        open(desk);
        desk.select(ids);
        const PlanWindow* const review = desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
        desk.tokens.close();
        QVERIFY(!apply(*review)->isEnabled());
        QVERIFY(notesOf(*review).contains(QLatin1String("Open Acme")));
        open(desk);
        QVERIFY(apply(*review)->isEnabled());
        QVERIFY(!notesOf(*review).contains(QLatin1String("Open Acme")));
    }
};

QTEST_MAIN(TestPlanGuards)
#include "test_planguards.moc"
