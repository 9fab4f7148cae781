// SPDX-License-Identifier: MIT
// A plan from Apply to its undo, in the real window on the demo tenant.
#include "plandesk.h"
#include "planmodel.h"
#include "servicescript.h"
#include "tokenchanges.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTreeWidget>

using namespace patdesk;
using namespace patdesk::test;

class TestPlanApply : public QObject {
    Q_OBJECT

    static PlanWindow* deletion(PlanDesk& desk, const QList<TokenId>& ids) {
        desk.select(ids);
        return desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
    }

    /// The n-th deletion is handed on, and the window's button is pressed before its answer comes.
    static void pressAtDeletion(PlanDesk& desk, int n, const char* button) {
        desk.server.setInstead([&desk, n, button](const SeenRequest& request) -> std::optional<Script> {
            if (request.method == "DELETE" && desk.server.deletes() == n)
                press(*desk.shown<PlanWindow>(), button);
            return std::nullopt;
        });
    }

    static QToolButton* stepOf(const PlanDesk& desk, const QString& words) {
        const QList<QToolButton*> buttons = desk.find<QFrame>("Message")->findChildren<QToolButton*>();
        for (QToolButton* const button : buttons) {
            if (button->isVisible() && button->text() == words)
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:

    void everyStepIsSentOnceWithItsResultBesideIt() {
        PlanDesk desk;
        open(desk);
        const QList<TokenId> ids = desk.others(5);
        const PlanWindow* const window = deletion(desk, ids);
        auto* const steps = byName<QTableView>(*window, "Steps");
        for (int row = 0; row < 5; ++row) {
            const bool first = qobject_cast<PlanModel*>(steps->model())->stepIn(row).preImage.id == ids[0];
            if (first)
                steps->model()->setData(steps->model()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
        }
        press(*window, "Apply");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("4 of 4 changes applied")));
        const auto results = column(*window, PlanModel::ResultColumn);
        QVERIFY(results[ids[0]].contains(QLatin1String("Skipped")));
        QVERIFY(!desk.atTenant(ids[0]).isUndefined());
        for (int i = 1; i < 5; ++i) {
            QCOMPARE(results[ids[i]], QStringLiteral("✓ Applied"));
            QCOMPARE(desk.server.deletes(ids[i]), 1);
            QVERIFY(desk.atTenant(ids[i]).isUndefined());
        }
        QCOMPARE(byName<QProgressBar>(*window, "Progress")->value(), 4);
        // Nothing can bring them back, and nothing pretends to.
        QVERIFY(!byName<QPushButton>(*window, "Undo…")->isVisible());
        QVERIFY(notesOf(*window).contains(QLatin1String("cannot be restored")));
    }

    void theTimeLeftIsShownFromThePaceSoFar() {
        PlanDesk desk;
        open(desk);
        const PlanWindow* const window = deletion(desk, desk.others(9));
        const auto* const progress = byName<QProgressBar>(*window, "Progress");
        const auto* const timeLeft = byName<QLabel>(*window, "Time left");
        // The first minute passes with the first request, and no time after that.
        QMap<int, QString> shown;
        QMap<int, QString> spoken;
        desk.server.setInstead([&](const SeenRequest& request) -> std::optional<Script> {
            if (request.method != "DELETE")
                return std::nullopt;
            if (desk.server.deletes() == 1)
                desk.demo.clock.advance(std::chrono::minutes(1));
            shown.insert(progress->value(), timeLeft->text());
            spoken.insert(progress->value(), timeLeft->accessibleDescription());
            return std::nullopt;
        });
        press(*window, "Apply");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("9 of 9 changes applied")));
        const QMap<int, QString> expected{
            {0, {}},
            {1, QStringLiteral("about 8 min left")},
            {2, QStringLiteral("about 4 min left")},
            {3, QStringLiteral("about 2 min left")},
            {4, QStringLiteral("about 75 s left")},
            {5, QStringLiteral("about 48 s left")},
            {6, QStringLiteral("about 30 s left")},
            {7, QStringLiteral("about 18 s left")},
            {8, QStringLiteral("about 8 s left")},
        };
        for (auto at = shown.cbegin(); at != shown.cend(); ++at)
            QCOMPARE(at.value(), expected.value(at.key()));
        QCOMPARE(spoken, shown);
        // Four requests are under way at once: the ninth was sent after five answers.
        QVERIFY(shown.lastKey() >= 5);
        QVERIFY(timeLeft->text().isEmpty());
    }

    void aRefusedStepSaysWhyAndTheOthersGoOn() {
        PlanDesk desk;
        open(desk);
        const QList<TokenId> ids = desk.others(4);
        const PlanWindow* const window = deletion(desk, ids);
        desk.server.setInstead([&](const SeenRequest& request) -> std::optional<Script> {
            if (request.method == "DELETE" && request.path().endsWith(ids[2].text().toLatin1()))
                return Script{send(response(403, "{}"))};
            return std::nullopt;
        });
        press(*window, "Apply");
        QTRY_VERIFY(notesOf(*window).contains(QStringLiteral("3 of 4 changes applied · 1 refused")));
        QVERIFY(column(*window, PlanModel::ResultColumn).value(ids[2]).startsWith(QStringLiteral("▲ ")));
    }

    void aPausedPlanGoesOnWhereItStopped() {
        PlanDesk desk;
        open(desk);
        const QList<TokenId> ids = desk.others(9);
        const PlanWindow* const window = deletion(desk, ids);
        pressAtDeletion(desk, 3, "Pause");
        press(*window, "Apply");
        QTRY_VERIFY(byName<QPushButton>(*window, "Resume")->isVisible());
        QVERIFY(!byName<QPushButton>(*window, "Resume")->text().contains(u'&')); // no letter goes on deleting
        QTRY_COMPARE(byName<QProgressBar>(*window, "Progress")->value(), desk.server.deletes());
        QVERIFY(desk.server.deletes() < 9);
        press(*window, "Resume");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("9 of 9 changes applied")));
        for (const TokenId& id : ids)
            QCOMPARE(desk.server.deletes(id), 1);
    }

    void whatIsCancelledIsNotSent() {
        PlanDesk desk;
        open(desk);
        const QList<TokenId> ids = desk.others(9);
        const PlanWindow* const window = deletion(desk, ids);
        pressAtDeletion(desk, 2, "Cancel the rest");
        press(*window, "Apply");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("not sent")));
        QVERIFY(desk.server.deletes() < 9);
        int left = 0;
        const auto results = column(*window, PlanModel::ResultColumn);
        for (int i = 0; i < 9; ++i) {
            const bool sent = desk.server.deletes(ids[i]) == 1;
            left += !sent;
            QCOMPARE(results[ids[i]].startsWith(QStringLiteral("✓")), sent);
        }
        QVERIFY(left > 0);
    }

    void anUnfinishedPlanIsFoundAtTheNextStartAndGoesOn() {
        PlanDesk desk;
        open(desk);
        const QList<TokenId> ids = desk.others(9);
        PlanWindow* window = deletion(desk, ids);
        pressAtDeletion(desk, 4, "Pause");
        press(*window, "Apply");
        QTRY_VERIFY(byName<QPushButton>(*window, "Resume")->isVisible());
        QTRY_COMPARE(byName<QProgressBar>(*window, "Progress")->value(), desk.server.deletes());
        const int before = desk.server.deletes();
        QVERIFY(before < 9);
        desk.server.setInstead(nullptr);

        desk.tokens.close();
        desk.reopen();
        open(desk);
        QTRY_VERIFY2(stepOf(desk, QStringLiteral("Show plans")),
                     qPrintable(desk.find<QFrame>("Message")->accessibleDescription()));
        stepOf(desk, QStringLiteral("Show plans"))->click();
        const QDialog* const earlier = dialogNamed("Plans");
        QVERIFY(earlier);
        const auto* const list = byName<QTreeWidget>(*earlier, "Plans");
        QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("%1 of 9 done").arg(before));
        press(*earlier, "Open plan");
        window = desk.shown<PlanWindow>();
        QVERIFY(window);
        press(*window, "Resume");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("9 of 9 changes applied")));
        for (const TokenId& id : ids)
            QCOMPARE(desk.server.deletes(id), 1);
    }

    void aPlanOfWhichNothingWasSentYetGoesOnToo() {
        PlanDesk desk;
        open(desk);
        const QList<TokenId> ids = desk.others(2);
        Plan plan = deletion(desk, ids)->plan();
        desk.shown<PlanWindow>()->close();
        QVERIFY(desk.lifecycle.run(plan)); // and the program ends
        const PlanWindow window(plan, desk.lifecycle, desk.tokens);
        QVERIFY(!byName<QPushButton>(window, "Resume")->isHidden());
        byName<QPushButton>(window, "Resume")->click();
        QTRY_COMPARE(desk.server.deletes(), 2);
    }

    void aLostAnswerIsSettledByTheTenantsList() {
        PlanDesk desk;
        open(desk);
        const QList<TokenId> ids = desk.others(6);
        const PlanWindow* const window = deletion(desk, ids);
        desk.server.setInstead([&](const SeenRequest& request) -> std::optional<Script> {
            if (request.method != "DELETE" || desk.server.deletes() != 3)
                return std::nullopt;
            (void)desk.server.handOn(request);
            return Script{resetConnection()};
        });
        press(*window, "Apply");
        // The list tells that it was deleted: nothing is sent twice, nothing is left open.
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("6 of 6 changes applied")));
        for (const TokenId& id : ids)
            QCOMPARE(desk.server.deletes(id), 1);
    }

    void onePlanIsNeverAppliedByTwoWindows() {
        PlanDesk desk;
        open(desk);
        const QList<TokenId> ids = desk.others(5);
        const PlanWindow* const window = deletion(desk, ids);
        Plan plan = window->plan();
        const auto first = desk.lifecycle.run(plan);
        QVERIFY(first);
        const auto second = desk.lifecycle.run(plan);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        press(*window, "Apply");
        QCOMPARE(desk.server.deletes(), 0);
        QVERIFY(!notesOf(*window).isEmpty());
    }

    void whatCanBeUndoneIsUndone_data() {
        QTest::addColumn<QString>("menu");
        QTest::addColumn<QString>("field");
        QTest::newRow("expiry") << "Extend expiry…"
                                << "expirationDate";
        QTest::newRow("suspension") << "Suspend…"
                                    << "expirationDate";
        QTest::newRow("scopes") << "Narrow scopes…"
                                << "scope";
        QTest::newRow("name") << "Rename…"
                              << "name";
    }

    void whatCanBeUndoneIsUndone() {
        QFETCH(const QString, menu);
        QFETCH(const QString, field);
        PlanDesk desk;
        const TokenId id = desk.make(QStringLiteral("Nightly"), {QStringLiteral("idn:sources:read"),
                                                                 QStringLiteral("idn:identity:read")});
        open(desk);
        desk.select({id});
        const QJsonValue before = desk.atTenant(id)[field];
        const PlanWindow* window = desk.plan(menu, {}, [](const QDialog& wish) {
            byName<QLineEdit>(wish, "New name")->setText(QStringLiteral("old {name}"));
            byName<QPlainTextEdit>(wish, "Scopes")->setPlainText(QStringLiteral("idn:sources:read"));
        });
        QVERIFY(window);
        press(*window, "Apply");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("1 of 1 change applied")));
        QVERIFY(desk.atTenant(id)[field] != before);
        press(*window, "Undo…");
        QTRY_VERIFY(desk.shown<PlanWindow>() != window);
        window = desk.shown<PlanWindow>();
        QVERIFY(window->windowTitle().startsWith(QLatin1String("Undo")));
        QVERIFY(notesOf(*window).contains(QLatin1String("Restores 1 token to what it was before")));
        QVERIFY(!notesOf(*window).contains(QLatin1String("expire soon")));
        press(*window, "Apply");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("1 of 1 change applied")));
        QCOMPARE(desk.atTenant(id)[field], before);
    }

    void oneOfSeveralChangesIsUndoneByItsMenu() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.select(ids);
        const QJsonValue before = desk.atTenant(ids[1])[QLatin1String("expirationDate")];
        PlanWindow* const window = desk.plan(QStringLiteral("Suspend…"));
        QVERIFY(window);
        press(*window, "Apply");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("3 of 3 changes applied")));
        auto* const steps = byName<QTableView>(*window, "Steps");
        const auto* const model = qobject_cast<PlanModel*>(steps->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->stepIn(row).preImage.id == ids[1])
                steps->selectRow(row);
        }
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {}, {});
        QApplication::sendEvent(steps, &byKey);
        const auto menus = window->findChildren<QMenu*>();
        const auto menu =
            std::find_if(menus.begin(), menus.end(), [](const QMenu* m) { return m->isVisible(); });
        QVERIFY(menu != menus.end());
        QAction* const undo = PlanDesk::actionIn(**menu, QStringLiteral("Undo this change…"));
        QVERIFY(undo);
        undo->trigger();
        (*menu)->close();
        QTRY_VERIFY(desk.shown<PlanWindow>() != window);
        const PlanWindow* const review = desk.shown<PlanWindow>();
        QCOMPARE(review->plan().steps.size(), 1);
        press(*review, "Apply");
        QTRY_VERIFY(notesOf(*review).contains(QLatin1String("1 of 1 change applied")));
        QCOMPARE(desk.atTenant(ids[1])[QLatin1String("expirationDate")], before);
        QVERIFY(desk.atTenant(ids[0])[QLatin1String("expirationDate")] != before);
    }

    void anUndoLeavesOutWhatWasDeletedSince() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.select(ids);
        const PlanWindow* const window = desk.plan(QStringLiteral("Suspend…"));
        QVERIFY(window);
        press(*window, "Apply");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("3 of 3 changes applied")));
        desk.tokens.changes().remove(ids[1], Continuation<Done>());
        QTRY_VERIFY(!desk.model().token(ids[1]));
        press(*window, "Undo…");
        QTRY_VERIFY(desk.shown<PlanWindow>() != window);
        PlanWindow* const undo = desk.shown<PlanWindow>();
        QVERIFY2(notesOf(*undo).contains(QLatin1String("Restores 2 tokens to what they were")),
                 qPrintable(notesOf(*undo)));
        QVERIFY(notesOf(*undo).contains(QLatin1String("1 has been deleted since.")));
        QCOMPARE(byName<QPushButton>(*undo, "Apply")->text(), QStringLiteral("&Apply 2 changes"));
        QVERIFY(
            column(*undo, PlanModel::WarningsColumn).value(ids[1]).contains(QLatin1String("deleted since")));
        press(*undo, "Apply");
        QTRY_VERIFY(notesOf(*undo).contains(QLatin1String("2 of 2 changes applied")));
    }

    void anUndoneSuspensionIsNotRemindedOf() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        desk.select(ids);
        const PlanWindow* const window =
            desk.plan(QStringLiteral("Delete…"), QStringLiteral("Suspend now, delete later, remind me"));
        press(*window, "Apply");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("2 of 2 changes applied")));
        QCOMPARE(desk.lifecycle.reminders().all().constFirst().tokens.size(), 2);
        press(*window, "Undo…");
        QTRY_VERIFY(desk.shown<PlanWindow>() != window);
        PlanWindow* const undo = desk.shown<PlanWindow>();
        QVERIFY(
            notesOf(*undo).contains(QLatin1String("You will not be reminded to delete what is restored.")));
        press(*undo, "Apply");
        QTRY_VERIFY(notesOf(*undo).contains(QLatin1String("2 of 2 changes applied")));
        QVERIFY(notesOf(*undo).contains(QLatin1String("You will not be reminded to delete these 2 tokens.")));
        // Not even when the plan that suspended them is looked at again.
        Plan again = window->plan();
        const PlanWindow later(again, desk.lifecycle, desk.tokens);
        QVERIFY(desk.lifecycle.reminders()
                    .due(again.tenantHost, systemClock()() + std::chrono::days(400))
                    .isEmpty());
    }

    void aSecondPatdeskRunsNothingAndKeepsTheRemindersOfTheFirst() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        desk.select(ids);
        const PlanWindow* const window = desk.plan(QStringLiteral("Suspend, then delete later…"));
        press(*window, "Apply");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("2 of 2 changes applied")));
        Reminder other = desk.lifecycle.reminders().all().constFirst();
        other.id = QStringLiteral("of another plan");
        QVERIFY(desk.lifecycle.reminders().put(other));

        TokenService tokens(desk.http, desk.demo.clock);
        Lifecycle second(tokens, desk.lifecycle.folder(), desk.demo.clock);
        QCOMPARE(second.open().error().kind, ErrorKind::Conflict);
        Plan plan = window->plan();
        const Result<std::unique_ptr<PlanRun>> begun = second.run(plan);
        std::optional<ErrorKind> refused;
        second.prepareRun(plan, {&tokens, [&refused](const Result<std::unique_ptr<PlanRun>>& run) {
                                     refused = run ? std::nullopt : std::optional(run.error().kind);
                                 }});
        Reminders kept(QDir(desk.lifecycle.folder()).filePath(QStringLiteral("reminders.json")));
        QVERIFY(kept.load());
        QCOMPARE(kept.all(), desk.lifecycle.reminders().all());
        QVERIFY(!begun);
        QCOMPARE(refused, ErrorKind::FileFailed);
    }

    void whatWasSuspendedIsRemindedOfWhenItIsDueAndNothingElse() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(3);
        open(desk);
        desk.select(ids);
        desk.server.setInstead([&](const SeenRequest& request) -> std::optional<Script> {
            // The bulk update is refused, and one of its tokens by itself as well.
            const bool many = request.body.contains("\"ids\":[\"");
            if (many || request.path().endsWith(ids[2].text().toLatin1()))
                return Script{send(response(400, "{}"))};
            return std::nullopt;
        });
        const PlanWindow* const window = desk.plan(QStringLiteral("Suspend, then delete later…"));
        press(*window, "Apply");
        QTRY_VERIFY(notesOf(*window).contains(QStringLiteral("2 of 3 changes applied · 1 refused")));
        QCOMPARE(desk.lifecycle.reminders().all().size(), 1);
        QCOMPARE(desk.lifecycle.reminders().all().constFirst().tokens, ids.first(2));
        desk.server.setInstead(nullptr);
        // One of the two is missed by somebody, who puts its expiry back.
        desk.demo.administrator.send(
            "PATCH", tokensPath(ApiGeneration::V1, ids[1]),
            R"([{"op":"replace","path":"/expirationDate","value":"2199-01-01T00:00:00Z"}])",
            "application/json-patch+json");

        desk.demo.clock.advance(std::chrono::hours(24 * 15));
        desk.tokens.close();
        desk.reopen();
        open(desk);
        QTRY_VERIFY(stepOf(desk, QStringLiteral("Review deletion")));
        stepOf(desk, QStringLiteral("Review deletion"))->click();
        QTRY_VERIFY(desk.shown<PlanWindow>());
        const Plan& plan = desk.shown<PlanWindow>()->plan();
        QCOMPARE(plan.steps.size(), 1);
        QCOMPARE(plan.steps[0].preImage.id, ids[0]);
        QCOMPARE(plan.steps[0].action, PlanAction::Delete);
    }
};

QTEST_MAIN(TestPlanApply)
#include "test_planapply.moc"
