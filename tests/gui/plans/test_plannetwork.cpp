// SPDX-License-Identifier: MIT
// The network goes while a plan is applied, and comes back: seen from the plan's window.
#include "plandesk.h"

#include <QHash>
#include <QLineEdit>
#include <QProgressBar>

using namespace patdesk;
using namespace patdesk::test;

class TestPlanNetwork : public QObject {
    Q_OBJECT

    static constexpr int steps = 8;

    static PlanWindow* newPlan(PlanDesk& desk, const QByteArray& method) {
        if (method == "DELETE") {
            desk.select(desk.others(steps));
            return desk.plan(QStringLiteral("Delete…"), QStringLiteral("Delete now"));
        }
        const QString made = QStringLiteral("Made");
        QList<TokenId> ids;
        for (int row = 0; row < desk.model().rowCount(); ++row) {
            if (desk.model().tokenAt(row).name.startsWith(made))
                ids.append(desk.model().tokenAt(row).id);
        }
        desk.select(ids);
        return desk.plan(QStringLiteral("Rename…"), {}, [](QDialog& wish) {
            byName<QLineEdit>(wish, "New name")->setText(QStringLiteral("{name} anew"));
        });
    }

private Q_SLOTS:

    void theMainWindowIsNotClosedInThePlansMiddleWithoutAQuestion() {
        PlanDesk desk;
        open(desk);
        const PlanWindow* const window = newPlan(desk, "DELETE");
        QVERIFY(window);
        desk.server.setInstead([](const SeenRequest& request) -> std::optional<Script> {
            return request.method == "DELETE" ? std::optional(Script{silence()}) : std::nullopt;
        });
        press(*window, "Apply");
        QTRY_VERIFY(desk.server.deletes() > 0);
        desk.window->close();
        QVERIFY(desk.window->isVisible());
        QDialog* const question = dialogNamed("Close Patdesk");
        QVERIFY(question);
        question->reject();
        desk.window->close();
        for (QPushButton* const button : dialogNamed("Close Patdesk")->findChildren<QPushButton*>()) {
            if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Pause and close"))
                button->click();
        }
        QTRY_VERIFY(!desk.window->isVisible());
    }

    void aPlanPausesWhileTheNetworkIsGoneAndSendsNothingTwice_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("deletions") << QByteArray("DELETE");
        QTest::newRow("renames") << QByteArray("PATCH");
    }

    void aPlanPausesWhileTheNetworkIsGoneAndSendsNothingTwice() {
        QFETCH(const QByteArray, method);
        PlanDesk desk;
        if (method == "PATCH")
            desk.make(steps);
        open(desk);
        const PlanWindow* const window = newPlan(desk, method);
        QVERIFY(window);
        const auto count = window->plan().steps.size();
        QVERIFY2(count >= 5, qPrintable(QString::number(count)));

        // How often the tenant was asked to change each token. The third answer is lost, and the network with
        // it.
        QHash<QByteArray, int> asked;
        desk.server.setInstead([&](const SeenRequest& request) -> std::optional<Script> {
            if (request.method != method)
                return std::nullopt;
            ++asked[request.path()];
            if (asked.size() != 3)
                return std::nullopt;
            (void)desk.server.handOn(request);
            desk.server.cutNetwork();
            return Script{resetConnection()};
        });
        press(*window, "Apply");
        const auto* const resume = byName<QPushButton>(*window, "Resume");
        QTRY_VERIFY(resume->isVisible() && !notesOf(*window).isEmpty());
        const QString paused = QStringLiteral("The plan is paused. Resume continues from here.");
        QTRY_VERIFY2(notesOf(*window).contains(paused), qPrintable(notesOf(*window)));
        QVERIFY(notesOf(*window).contains(QLatin1String("127.0.0.1")));
        QCOMPARE(asked.size(), 3);

        // Whoever goes on too early is told so again.
        press(*window, "Resume");
        QTRY_VERIFY(resume->isVisible() && notesOf(*window).contains(paused));
        QCOMPARE(asked.size(), 3);

        desk.server.restoreNetwork();
        press(*window, "Resume");
        // What was under way when the network went is not sent again unasked.
        const auto* const again = byName<QPushButton>(*window, "Send unknown again");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("changes applied")));
        QVERIFY(asked.size() > 3);
        for (auto each = asked.cbegin(); each != asked.cend(); ++each)
            QCOMPARE(each.value(), 1);
        QCOMPARE(again->isVisible(), asked.size() < count);
        if (again->isVisible())
            press(*window, "Send unknown again");
        QTRY_VERIFY(notesOf(*window).contains(QStringLiteral("%1 of %1 changes applied").arg(count)));
        QCOMPARE(asked.size(), count);
        for (auto each = asked.cbegin(); each != asked.cend(); ++each)
            QCOMPARE(each.value(), 1);
    }
};

QTEST_MAIN(TestPlanNetwork)
#include "test_plannetwork.moc"
