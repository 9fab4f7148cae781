// SPDX-License-Identifier: MIT
// What becomes of a plan that is not applied: asked about, kept as a draft, opened again, discarded. And the
// dialog that a plan is wished for in.
#include "plandesk.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTreeWidget>

using namespace patdesk;
using namespace patdesk::test;

class TestPlanDraft : public QObject {
    Q_OBJECT

    static QMessageBox* question(const QWidget& window) {
        QMessageBox* asked = nullptr;
        const QList<QMessageBox*> boxes = window.findChildren<QMessageBox*>();
        for (QMessageBox* const box : boxes)
            asked = box->isVisible() ? box : asked;
        return asked;
    }

    static void answer(const QWidget& window, const QString& words) {
        const QMessageBox* const asked = question(window);
        QVERIFY(asked);
        const QList<QAbstractButton*> buttons = asked->buttons();
        for (QAbstractButton* const button : buttons) {
            if (button->text().remove(QLatin1Char('&')) == words)
                return button->click();
        }
        QFAIL(qPrintable(words));
    }

    static PlanWindow* deletion(PlanDesk& desk, const QList<TokenId>& ids) {
        desk.select(ids);
        return desk.plan(QStringLiteral("Delete…"));
    }

    static PlanWindow* renaming(PlanDesk& desk, const QList<TokenId>& ids) {
        desk.select(ids);
        return desk.plan(QStringLiteral("Rename…"), {}, [](const QDialog& wish) {
            byName<QLineEdit>(wish, "New name")->setText(QStringLiteral("x {name}"));
        });
    }

    static QDialog* planList(const PlanDesk& desk) {
        desk.action("History", QStringLiteral("Plans…"))->trigger();
        return dialogNamed("Plans");
    }

    static QDialog* wishFor(PlanDesk& desk, const QString& menu, const QList<TokenId>& ids) {
        desk.select(ids);
        desk.action("Change", menu)->trigger();
        return dialogNamed("New plan");
    }

    static QStandardItem* kind(const QDialog& wish, const QString& words) {
        auto* const kinds = byName<QComboBox>(wish, "What to do");
        for (int row = 0; row < kinds->count(); ++row) {
            if (kinds->itemText(row).startsWith(words))
                return qobject_cast<QStandardItemModel*>(kinds->model())->item(row);
        }
        return nullptr;
    }

private Q_SLOTS:

    void aReviewThatNobodyWorkedOnClosesWithoutAWord() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        const QPointer<PlanWindow> review = deletion(desk, ids);
        QVERIFY(review);
        auto* const model = review->findChild<PlanModel*>();
        model->setSkipped(0, true);
        model->setSkipped(0, false); // and back
        QTest::keyClick(review, Qt::Key_Escape);
        QTRY_VERIFY(!review);
        QVERIFY(desk.lifecycle.plans().drafts().isEmpty());
    }

    void whatSomebodyHasSkippedIsNotThrownAwayByEsc() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        const QPointer<PlanWindow> review = deletion(desk, ids);
        QVERIFY(review);
        review->findChild<PlanModel*>()->setSkipped(1, true);
        const Plan plan = review->plan();
        QTest::keyClick(review, Qt::Key_Escape);
        QVERIFY(question(*review));
        review->reject(); // once more: one question is enough
        QCOMPARE(review->findChildren<QMessageBox*>().size(), 1);
        answer(*review, QStringLiteral("Cancel"));
        QVERIFY(review->isVisible());
        QVERIFY(desk.lifecycle.plans().drafts().isEmpty());

        QTRY_VERIFY(!question(*review));
        review->close();
        answer(*review, QStringLiteral("Keep as draft"));
        QTRY_VERIFY(!review);
        const QList<KeptPlan> drafts = desk.lifecycle.plans().drafts();
        QCOMPARE(drafts.size(), 1);
        QVERIFY(drafts.constFirst().plan == plan);
        QVERIFY(desk.find<QFrame>("Message")->isVisible());
        QCOMPARE(desk.server.changes(), 0);
    }

    void aDiscardedReviewIsGone() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        const QPointer<PlanWindow> review = renaming(desk, ids); // made by hand
        QVERIFY(review);
        QTest::keyClick(review, Qt::Key_Escape);
        answer(*review, QStringLiteral("Discard"));
        QTRY_VERIFY(!review);
        QVERIFY(desk.lifecycle.plans().drafts().isEmpty());
    }

    void aDraftOutlivesARestartIsOpenedAgainAndGoneWhenItIsApplied() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        {
            const QPointer<PlanWindow> review = deletion(desk, ids);
            review->findChild<PlanModel*>()->setSkipped(0, true);
            review->reject();
            answer(*review, QStringLiteral("Keep as draft"));
            QTRY_VERIFY(!review);
        }
        desk.tokens.close();
        desk.reopen();
        open(desk);
        QDialog* const plans = planList(desk);
        const auto* const list = byName<QTreeWidget>(*plans, "Plans");
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Delete 2 tokens in Acme"));
        QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("Draft"));
        press(*plans, "Open plan");
        QPointer<PlanWindow> review = desk.shown<PlanWindow>();
        QVERIFY(review);
        QCOMPARE(countsOf(review->plan()).skipped, 1);
        // What has changed since is shown at once.
        QTRY_VERIFY(notesOf(*review).contains(QLatin1String("2 changes would be sent")));
        review->reject(); // nothing was changed: it is a draft already
        QTRY_VERIFY(!review);

        press(*planList(desk), "Open plan");
        review = desk.shown<PlanWindow>();
        QTRY_VERIFY(notesOf(*review).contains(QLatin1String("2 changes would be sent")));
        press(*review, "Apply");
        QTRY_VERIFY(notesOf(*review).contains(QLatin1String("2 of 2 changes applied")));
        QVERIFY(desk.lifecycle.plans().drafts().isEmpty());
        QCOMPARE(desk.lifecycle.plans().kept().size(), 1);
    }

    void anOpenDraftIsNotOpenedTwice() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        Plan plan = deletion(desk, ids)->plan();
        desk.shown<PlanWindow>()->close();
        QVERIFY(desk.lifecycle.plans().keepDraft(plan));
        press(*planList(desk), "Open plan");
        PlanWindow* const review = desk.shown<PlanWindow>();
        review->findChild<PlanModel*>()->setSkipped(0, true);
        press(*planList(desk), "Open plan");
        int open = 0;
        const QList<PlanWindow*> windows = desk.window->findChildren<PlanWindow*>();
        for (const PlanWindow* const window : windows)
            open += window->isVisible();
        QCOMPARE(open, 1);
    }

    void aDraftIsDiscardedInTheListAndOnlyThere() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        const PlanWindow* const applied = deletion(desk, {ids[2]});
        press(*applied, "Apply");
        QTRY_VERIFY(notesOf(*applied).contains(QLatin1String("1 of 1 change applied")));
        press(*applied, "Close");
        Plan plan = deletion(desk, ids.first(2))->plan();
        desk.shown<PlanWindow>()->close();
        QVERIFY(desk.lifecycle.plans().keepDraft(plan));
        QDialog* const plans = planList(desk);
        auto* const list = byName<QTreeWidget>(*plans, "Plans");
        QCOMPARE(list->topLevelItemCount(), 2);
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY(!byName<QPushButton>(*plans, "Discard draft")->isEnabled()); // it was applied
        list->setCurrentItem(list->topLevelItem(0));
        press(*plans, "Discard draft");
        answer(*plans, QStringLiteral("Cancel"));
        QCOMPARE(desk.lifecycle.plans().drafts().size(), 1);
        press(*plans, "Discard draft");
        answer(*plans, QStringLiteral("Discard"));
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(desk.lifecycle.plans().drafts().isEmpty());
        QCOMPARE(desk.lifecycle.plans().kept().size(), 1);
        QVERIFY(!byName<QPushButton>(*plans, "Discard draft")->isEnabled());
    }

    void whatWasWorkedOnWhenPatdeskEndsIsADraft() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        deletion(desk, ids)->findChild<PlanModel*>()->setSkipped(0, true);
        desk.tokens.close();
        desk.reopen();
        QCOMPARE(desk.lifecycle.plans().drafts().size(), 1);
        QCOMPARE(countsOf(desk.lifecycle.plans().drafts().constFirst().plan).skipped, 1);
    }

    void aFileIsEnoughForAPlan() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        const QPointer<PlanWindow> review = renaming(desk, ids);
        press(*review, "Save as…");
        QVERIFY(desk.answerFileDialog(*review, desk.folder.filePath(QStringLiteral("names.json"))));
        review->reject();
        QTRY_VERIFY(!review);
        QVERIFY(desk.lifecycle.plans().drafts().isEmpty());
    }

    void whatWasFilledInIsNotThrownAwayByEsc() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        QPointer<QDialog> wish = wishFor(desk, QStringLiteral("Rename…"), ids);
        QVERIFY(wish);
        QTest::keyClick(wish, Qt::Key_Escape); // nothing is filled in
        QTRY_VERIFY(!wish);
        wish = wishFor(desk, QStringLiteral("Rename…"), ids);
        byName<QLineEdit>(*wish, "New name")->setText(QStringLiteral("x {name}"));
        QTest::keyClick(wish, Qt::Key_Escape);
        answer(*wish, QStringLiteral("Keep editing"));
        QVERIFY(wish->isVisible());
        QTRY_VERIFY(!question(*wish));
        QTest::keyClick(wish, Qt::Key_Escape);
        answer(*wish, QStringLiteral("Discard"));
        QTRY_VERIFY(!wish);
    }

    void itIsSaidBeforeTheReviewWhatCouldBeChanged() {
        PlanDesk desk;
        QList<TokenId> ids = desk.make(2);
        open(desk);
        ids += desk.others(3);
        const QDialog* const wish = wishFor(desk, QStringLiteral("Rename…"), ids);
        QVERIFY(wish);
        QTRY_VERIFY(notesOf(*wish).contains(
            QStringLiteral("Of 5 tokens: 2 to be renamed (yours) · 3 belong to others")));
        byName<QComboBox>(*wish, "What to do")->setCurrentText(QStringLiteral("Delete now"));
        QVERIFY(notesOf(*wish).contains(QStringLiteral("Of 5 tokens: 5 to be deleted")));
    }

    void anExampleShowsWhatARenameDoes() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        const QDialog* const wish = wishFor(desk, QStringLiteral("Rename…"), ids);
        QVERIFY(wish);
        QTRY_VERIFY(notesOf(*wish).contains(QStringLiteral("“Made 1” → …")));
        QVERIFY(!byName<QPushButton>(*wish, "Review plan")->isEnabled()); // all names would stay
        byName<QLineEdit>(*wish, "New name")->setText(QStringLiteral("{n}: {name}"));
        QVERIFY(notesOf(*wish).contains(QStringLiteral("“Made 1” → “1: Made 1”")));
        QVERIFY(byName<QPushButton>(*wish, "Review plan")->isEnabled());
    }

    void whatWouldBePointlessCannotBeChosenAndSaysWhy() {
        PlanDesk desk;
        open(desk);
        const QDialog* const wish = wishFor(desk, QStringLiteral("Delete…"), desk.others(3));
        QVERIFY(wish);
        QTRY_VERIFY(!kind(*wish, QStringLiteral("Rename"))->isEnabled());
        QCOMPARE(kind(*wish, QStringLiteral("Rename"))->text(),
                 QStringLiteral("Rename – only the owners can"));
        QVERIFY(!kind(*wish, QStringLiteral("Narrow scopes"))->isEnabled());
        QVERIFY(kind(*wish, QStringLiteral("Delete now"))->isEnabled());
        QVERIFY(kind(*wish, QStringLiteral("Extend expiry"))->isEnabled()); // by the bulk update
        // Whoever comes for it from the menu is told, and cannot go on.
        byName<QComboBox>(*wish, "What to do")->setCurrentIndex(kind(*wish, QStringLiteral("Rename"))->row());
        byName<QLineEdit>(*wish, "New name")->setText(QStringLiteral("x {name}"));
        QVERIFY(!byName<QPushButton>(*wish, "Review plan")->isEnabled());
        QVERIFY(notesOf(*wish).contains(QStringLiteral("Of 3 tokens: 0 to be renamed · 3 belong to others")));
    }

    void aManagedTokenCanBeIncludedWhereItIsTheOnlyOne() {
        PlanDesk desk;
        open(desk);
        Token managed;
        for (int row = 0; row < desk.model().rowCount() && !managed.managed; ++row)
            managed = desk.model().tokenAt(row);
        const QDialog* const wish = wishFor(desk, QStringLiteral("Delete…"), {managed.id});
        QVERIFY(wish);
        auto* const review = byName<QPushButton>(*wish, "Review plan");
        QTRY_VERIFY(notesOf(*wish).contains(QStringLiteral("Not included: managed by the service.")));
        QVERIFY(!review->isEnabled());
        QVERIFY(kind(*wish, QStringLiteral("Delete now"))->isEnabled());
        byName<QAbstractButton>(*wish, "Include managed tokens")->click();
        QTRY_VERIFY(notesOf(*wish).contains(QStringLiteral("This token can be deleted")));
        QVERIFY(review->isEnabled());
    }

    void theTokensOfATenantThatWasLeftAreNotPlannedInAnother() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        const QDialog* const wish = wishFor(desk, QStringLiteral("Delete…"), ids);
        QVERIFY(wish);
        desk.window->openTenant(desk.member.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        byName<QPushButton>(*wish, "Review plan")->click();
        QTRY_VERIFY(desk.find<QFrame>("Message")->isVisible());
        QVERIFY(!desk.shown<PlanWindow>());
    }
};

QTEST_MAIN(TestPlanDraft)
#include "test_plandraft.moc"
