// SPDX-License-Identifier: MIT
// What a plan leaves behind: its headline, its report, the messages to owners, and the trace in the main
// window while it is not finished.
#include "planchip.h"
#include "plandesk.h"
#include "servicescript.h"

#include <QLabel>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace patdesk;
using namespace patdesk::test;

class TestAfterRun : public QObject {
    Q_OBJECT

    static PlanWindow* deletion(PlanDesk& desk, const QList<TokenId>& ids) {
        desk.select(ids);
        return desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
    }

    static void apply(const PlanWindow& window) {
        if (auto* const number = byName<QLineEdit>(window, "Number of tokens to delete"))
            number->setText(QString::number(countsOf(window.plan()).toBeApplied));
        press(window, "Apply");
    }

    static bool hasFinished(const PlanWindow& window) {
        return byName<QPushButton>(window, "Save report")->isVisible();
    }

    static bool says(const PlanWindow& window, const QString& headline) {
        const QList<QLabel*> labels = window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&headline](const QLabel* label) {
            return label->isVisible() && label->text() == headline;
        });
    }

    /// Pauses when this many deletions were handed on; answers how many there were in the end.
    static int pausedAfter(PlanDesk& desk, PlanWindow& window, int deletions) {
        const int before = desk.server.deletes();
        desk.server.setInstead(
            [&desk, &window, deletions](const SeenRequest& request) -> std::optional<Script> {
                if (request.method == "DELETE" && desk.server.deletes() == deletions)
                    press(window, "Pause");
                return std::nullopt;
            });
        apply(window);
        const auto* const progress = byName<QProgressBar>(window, "Progress");
        const bool paused = QTest::qWaitFor([&] {
            return byName<QPushButton>(window, "Resume")->isVisible() &&
                   progress->value() == desk.server.deletes() - before;
        });
        desk.server.setInstead(nullptr);
        return paused ? desk.server.deletes() - before : -1;
    }

    static QByteArray saved(const PlanDesk& desk, const PlanWindow& window, const char* name) {
        const QString path = desk.folder.filePath(QLatin1String(name));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // an earlier file dialog
        press(window, "Save report");
        if (!PlanDesk::answerFileDialog(window, path))
            return {};
        QFile file(path);
        return QTest::qWaitFor([&] { return QFile::exists(path); }) && file.open(QIODevice::ReadOnly)
                   ? file.readAll()
                   : QByteArray();
    }

    static PlanChip* chip(const PlanDesk& desk) { return desk.window->findChild<PlanChip*>(); }

    static QToolButton* showPlans(const PlanDesk& desk) {
        const QList<QToolButton*> buttons = desk.find<QFrame>("Message")->findChildren<QToolButton*>();
        for (QToolButton* const button : buttons) {
            if (button->isVisible() && button->text() == QLatin1String("Show plans"))
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:

    void theHeadlineSaysWhatBecameOfTheTokens() {
        PlanDesk desk;
        open(desk);
        const QList<TokenId> ids = desk.others(5);
        const PlanWindow* const window = deletion(desk, ids);
        auto* const steps = byName<QTableView>(*window, "Steps")->model();
        steps->setData(steps->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        const TokenId refused = qobject_cast<PlanModel*>(steps)->stepIn(1).preImage.id;
        desk.server.setInstead([&](const SeenRequest& request) -> std::optional<Script> {
            if (request.method == "DELETE" && request.path().endsWith(refused.text().toLatin1()))
                return Script{send(response(403, "{}"))};
            return std::nullopt;
        });
        QVERIFY(says(*window, QStringLiteral("Of 5 tokens: 4 to be deleted · 1 skipped")));
        apply(*window);
        QTRY_VERIFY_WITH_TIMEOUT(hasFinished(*window), 60'000);
        QVERIFY(says(*window, QStringLiteral("3 deleted · 1 failed · 1 kept")));
    }

    void stepsAreSentInTheOrderThatIsShown() {
        PlanDesk desk;
        open(desk);
        const PlanWindow* const window = deletion(desk, desk.others(8));
        auto* const table = byName<QTableView>(*window, "Steps");
        auto* const model = qobject_cast<PlanModel*>(table->model());
        const auto shown = [&] {
            QList<int> order;
            for (int row = 0; row < model->rowCount(); ++row)
                order.append(model->stepAt(row));
            return order;
        };
        const QList<int> before = shown();
        table->sortByColumn(PlanModel::OwnerColumn, Qt::DescendingOrder);
        if (shown() == before)
            table->sortByColumn(PlanModel::OwnerColumn, Qt::AscendingOrder);
        const QList<int> order = shown();
        QVERIFY(order != before);
        const QSignalSpy recorded(model, &PlanModel::recorded);
        apply(*window);
        QTRY_VERIFY_WITH_TIMEOUT(hasFinished(*window), 60'000);
        QList<int> sent;
        for (const QVariantList& step : recorded) {
            if (!sent.contains(step.constFirst().toInt()))
                sent.append(step.constFirst().toInt());
        }
        QCOMPARE(sent, order);
        QCOMPARE(shown(), order);
    }

    void theListFollowsTheRunUntilTheUserScrolls() {
        PlanDesk desk;
        open(desk);
        for (const bool scrolls : {false, true}) {
            PlanWindow* const window = deletion(desk, desk.others(60));
            auto* const table = byName<QTableView>(*window, "Steps");
            window->resize(800, 480);
            QCOMPARE(table->rowAt(0), 0);
            const int sentBefore = desk.server.deletes();
            desk.server.setInstead([&](const SeenRequest& request) -> std::optional<Script> {
                if (scrolls && request.method == "DELETE" && desk.server.deletes() == sentBefore + 30)
                    table->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
                return std::nullopt;
            });
            apply(*window);
            QTRY_VERIFY_WITH_TIMEOUT(hasFinished(*window), 60'000);
            QTRY_COMPARE(table->rowAt(0) == 0, scrolls);
            QTRY_COMPARE(table->visualRect(table->model()->index(59, 0)).bottom() <
                             table->viewport()->height(),
                         !scrolls);
            window->close();
        }
    }

    void theReportHasARowForEachToken() {
        PlanDesk desk;
        open(desk);
        const QList<TokenId> ids = desk.others(3);
        const PlanWindow* const window = deletion(desk, ids);
        auto* const steps = byName<QTableView>(*window, "Steps")->model();
        steps->setData(steps->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        const Token skipped = qobject_cast<PlanModel*>(steps)->stepIn(0).preImage;
        QVERIFY(!byName<QPushButton>(*window, "Save report")->isVisible());
        apply(*window);
        QTRY_VERIFY_WITH_TIMEOUT(hasFinished(*window), 60'000);
        const QList<QByteArray> csv = saved(desk, *window, "report.csv").split('\n');
        QCOMPARE(csv.size(), 5); // the heads, three rows, and what follows the last line end
        QVERIFY(csv[0].startsWith("tenant,host,plan,action,id,name,ownerId,owner,"));
        for (int row = 1; row <= 3; ++row) {
            QVERIFY(csv[row].startsWith("Acme,127.0.0.1:"));
            const bool isSkipped = csv[row].contains(skipped.id.text().toUtf8());
            QCOMPARE(csv[row].contains(",skipped,"), isSkipped);
            QCOMPARE(csv[row].contains(",done,"), !isSkipped);
        }
        const QByteArray markdown = saved(desk, *window, "report.md");
        QVERIFY2(
            markdown.startsWith("# Delete 2 tokens in Acme\n\n2 deleted · 0 failed · 1 kept\n\n| tenant |"),
            markdown.constData());
        for (const TokenId& id : ids)
            QCOMPARE(markdown.count(id.text().toUtf8()), 1);
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("Saved as")));
    }

    void theOwnersOfWhatWasDeletedCanBeTold() {
        PlanDesk desk;
        const TokenId own = desk.make(QStringLiteral("Mine"));
        open(desk);
        const QList<TokenId> others = desk.others(2);
        PlanWindow* window = deletion(desk, others + QList<TokenId>{own});
        apply(*window);
        QTRY_VERIFY_WITH_TIMEOUT(hasFinished(*window), 60'000);
        press(*window, "Write to owners");
        const QDialog* const messages = dialogNamed("Write to owners");
        QVERIFY(messages);
        const QString text = byName<QPlainTextEdit>(*messages, "Message")->toPlainText();
        QVERIFY(text.contains(QLatin1String("were deleted")));
        QVERIFY(text.contains(others[0].text()) || text.contains(others[1].text()));
        QVERIFY(!text.contains(own.text()));
        QVERIFY(byName<QLabel>(*messages, "Who is written to")
                    ->accessibleDescription()
                    .contains(QLatin1String("1 token is your own")));
        window->close();

        const TokenId another = desk.make(QStringLiteral("Mine again"));
        desk.tokens.refresh();
        QTRY_VERIFY(desk.model().rowOf(another) >= 0);
        window = deletion(desk, {another});
        apply(*window);
        QTRY_VERIFY_WITH_TIMEOUT(hasFinished(*window), 60'000);
        QVERIFY(!byName<QPushButton>(*window, "Write to owners")->isVisible());
    }

    void aPausedPlanIsInTheStatusBarUntilItIsFinished() {
        PlanDesk desk;
        open(desk);
        QVERIFY(!chip(desk)->isVisible());
        PlanWindow* window = deletion(desk, desk.others(9));
        QVERIFY(!chip(desk)->isVisible()); // nothing was begun
        const int done = pausedAfter(desk, *window, 3);
        QVERIFY(done > 0 && done < 9);
        QTRY_COMPARE(chip(desk)->text(), QStringLiteral("Plan paused · %1 of 9").arg(done));
        QVERIFY(chip(desk)->toolTip().contains(QLatin1String("Delete 9 tokens in Acme")));
        window->close();
        QVERIFY(chip(desk)->isVisible());

        // Of the tenant that it belongs to.
        desk.window->openTenant(desk.member.id);
        QTRY_VERIFY(!chip(desk)->isVisible());
        desk.tokens.close();
        desk.reopen();
        open(desk);
        QTRY_COMPARE(chip(desk)->text(), QStringLiteral("Plan paused · %1 of 9").arg(done));
        QVERIFY(chip(desk)->isVisible());
        chip(desk)->click();
        window = desk.shown<PlanWindow>();
        QVERIFY(window);
        chip(desk)->click();
        QCOMPARE(desk.window->findChildren<PlanWindow*>().size(), 1);
        press(*window, "Resume");
        QTRY_VERIFY_WITH_TIMEOUT(hasFinished(*window), 60'000);
        QTRY_VERIFY(!chip(desk)->isVisible());
    }

    void whatIsCancelledLeavesTheStatusBar() {
        PlanDesk desk;
        open(desk);
        PlanWindow* const window = deletion(desk, desk.others(9));
        QVERIFY(pausedAfter(desk, *window, 2) > 0);
        QTRY_VERIFY(chip(desk)->isVisible());
        press(*window, "Cancel the rest");
        QTRY_VERIFY_WITH_TIMEOUT(hasFinished(*window), 60'000);
        QTRY_VERIFY(!chip(desk)->isVisible());
    }

    void theMessageAboutAPlanStaysUntilItIsFinished() {
        PlanDesk desk;
        open(desk);
        const int done = pausedAfter(desk, *deletion(desk, desk.others(9)), 3);
        QVERIFY(done > 0);
        desk.tokens.close();
        desk.reopen();
        open(desk);
        QTRY_VERIFY(showPlans(desk));
        showPlans(desk)->click();
        QDialog* plans = dialogNamed("Plans");
        const auto* const list = byName<QTreeWidget>(*plans, "Plans");
        QCOMPARE(list->headerItem()->text(3), QStringLiteral("Done"));
        const QTreeWidgetItem* const row = list->topLevelItem(0);
        QCOMPARE(row->text(3), QString::number(done));
        QCOMPARE(row->text(4), QStringLiteral("0"));
        QCOMPARE(row->text(5), QStringLiteral("0"));
        plans->close();
        QVERIFY(showPlans(desk));
        showPlans(desk)->click();
        press(*dialogNamed("Plans"), "Open plan");
        press(*desk.shown<PlanWindow>(), "Resume");
        QTRY_VERIFY_WITH_TIMEOUT(hasFinished(*desk.shown<PlanWindow>()), 60'000);
        QTRY_VERIFY(!showPlans(desk));
    }

    void severalUnfinishedPlansOpenTheList() {
        PlanDesk desk;
        open(desk);
        for (int i = 0; i < 2; ++i) {
            PlanWindow* const window = deletion(desk, desk.others(9));
            QVERIFY(pausedAfter(desk, *window, desk.server.deletes() + 2) > 0);
            window->close();
        }
        QTRY_COMPARE(chip(desk)->text(), QStringLiteral("2 plans are not finished"));
        chip(desk)->click();
        QVERIFY(dialogNamed("Plans"));
    }
};

QTEST_MAIN(TestAfterRun)
#include "test_afterrun.moc"
