// SPDX-License-Identifier: MIT
// Large selections: the tokens that are selected stay so while rows move, and nobody asks for them one by
// one.
#include "byname.h"
#include "manytokens.h"
#include "plansteps.h"
#include "settings.h"
#include "tokenview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

constexpr int many = 3'000;

struct Table {
    Table() {
        model.take(manyTokens(many));
        view.resize(800, 400);
        view.show();
    }

    QSet<TokenId> selected() const {
        const QList<TokenId> ids = view.selectedTokens();
        return {ids.begin(), ids.end()};
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    CountingModel model;
    TokenView view{model, settings};
};

/// Two of three tokens, so that no order keeps them together.
QList<TokenId> twoOfThree() {
    QList<TokenId> ids;
    for (int number = 0; number < many; ++number) {
        if (number % 3 != 0)
            ids.append(TokenId(QStringLiteral("id-%1").arg(number)));
    }
    return ids;
}

/// A deletion of all of them.
Plan planOf(int count) {
    Plan plan;
    const auto table = manyTokens(count);
    for (TokenTable::Row row = 0; row < table->rowCount(); ++row) {
        PlanStep step;
        step.preImage = table->token(row);
        plan.steps.append(step);
    }
    return plan;
}

QSet<TokenId> setOf(const QList<TokenId>& ids) {
    return {ids.begin(), ids.end()};
}

} // namespace

class TestLargeSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void isTheSameTokensInEveryOrder() {
        Table table;
        const QList<TokenId> chosen = twoOfThree();
        table.view.select(chosen);
        const TokenId current = table.view.currentToken();
        QCOMPARE(table.view.selectedCount(), chosen.size());
        for (int column = 0; column < table.model.columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                table.model.sort(column, order);
                QCOMPARE(table.selected(), setOf(chosen));
                QCOMPARE(table.view.selectedCount(), chosen.size());
                QCOMPARE(table.view.currentToken(), current);
            }
        }
    }

    void staysThroughARefreshWithoutThoseThatHaveGone() {
        Table table;
        QTest::keyClick(&table.view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.view.selectedCount(), many);
        QSet<TokenId> expected = table.selected();
        expected.removeIf([](const TokenId& id) { return id.text().endsWith(QLatin1String("50")); });
        table.model.take(manyTokens(many, true));
        QCOMPARE(table.model.rowCount(), many);
        QCOMPARE(table.selected(), expected);
        QCOMPARE(table.view.selectedCount(), expected.size());
    }

    void leavesWithTheRowsThatAFilterHides() {
        Table table;
        const QList<TokenId> chosen = twoOfThree();
        table.view.select(chosen);
        table.model.setSearch(QStringLiteral("Token 000"));
        for (const Token& token : table.view.chosen().tokens())
            QVERIFY(token.name.contains(QLatin1String("Token 000")));
        const QSet<TokenId> left = table.selected();
        QVERIFY(!left.isEmpty());
        QVERIFY(setOf(chosen).contains(left));
        table.model.setSearch(QString());
        QCOMPARE(table.selected(), left);
    }

    void growsAndShrinksByTheKeyboardAfterASort() {
        Table table;
        table.view.select(twoOfThree());
        table.model.sort(3, Qt::DescendingOrder);
        const int before = table.view.selectedCount();
        table.view.setFocus();
        const QModelIndex there = table.view.currentIndex();
        QVERIFY(table.view.selectionModel()->isSelected(there));
        QTest::keyClick(&table.view, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(table.view.selectedCount(), before - 1);
        QTest::keyClick(&table.view, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(table.view.selectedCount(), before);
        QTest::keyClick(&table.view, Qt::Key_Down);
        QCOMPARE(table.view.selectedCount(), 1);
        QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.view.selectedCount(), 2);
    }

    void isCountedAndReadWithoutAskingForItsCells() {
        Table table;
        QTest::keyClick(&table.view, Qt::Key_A, Qt::ControlModifier);
        table.model.cellsAsked = 0;
        table.model.indexesAsked = 0;
        QCOMPARE(table.view.selectedCount(), many);
        QCOMPARE(table.view.selectedTokens().size(), many);
        QCOMPARE(table.view.chosen().size(), many);
        QCOMPARE(table.model.cellsAsked, 0);
        QVERIFY2(table.model.indexesAsked < 100, qPrintable(QString::number(table.model.indexesAsked)));
    }

    void isCarriedThroughASortAsMarksAndNotAsIndexes() {
        Table table;
        table.view.select(twoOfThree());
        qsizetype most = 0;
        // After the view and its selection have prepared themselves.
        connect(&table.model, &QAbstractItemModel::layoutAboutToBeChanged, this,
                [&] { most = std::max(most, table.model.indexesKept()); });
        table.model.sort(3, Qt::DescendingOrder);
        QVERIFY2(most < 100, qPrintable(QString::number(most)));
    }

    void isStruckOutOfAPlanAtOnce() {
        PlanModel model(planOf(many));
        const QAbstractItemModelTester tester(&model);
        QSignalSpy ordered(&model, &PlanModel::ordered);
        QVERIFY(ordered.wait());
        QSignalSpy told(&model, &PlanModel::skippedChanged);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSkipped(QItemSelection(model.index(0, 0), model.index(many - 1, 0)), true);
        QCOMPARE(told.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(countsOf(model.plan()).skipped, many);
        model.setRecord(many / 2, {});
        QCOMPARE(model.stepAt(changed.last().at(0).toModelIndex().row()), many / 2);
    }

    void isPutInOrderForItsReviewBesideTheEventLoop() {
        const Plan plan = planOf(many);
        PlanModel model(plan);
        QSignalSpy ordered(&model, &PlanModel::ordered);
        QCOMPARE(model.rowCount(), 0);
        model.setRecord(7, {StepState::Done, {}}); // a run may begin before the rows are there
        QVERIFY(ordered.wait());
        const QList<int> order = orderOf(plan, PlanOrder::Review);
        QCOMPARE(model.rowCount(), many);
        for (int row = 0; row < many; ++row)
            QCOMPARE(model.stepAt(row), order.at(row));
        const int done = static_cast<int>(order.indexOf(7));
        QVERIFY(!model.index(done, PlanModel::ResultColumn).data().toString().isEmpty());
    }

    void isSortedAndFilteredForItsReviewBesideTheEventLoop() {
        Plan plan = planOf(many);
        for (int i = 0; i < many; i += 3)
            plan.steps[i].warnings.append(PlanWarning::NameSaysProduction);
        PlanModel model(plan);
        PlanSteps steps(&model);
        steps.describe(countsOf(plan), false);
        steps.show();
        QSignalSpy ordered(&model, &PlanModel::ordered);
        QVERIFY(ordered.wait());
        QVERIFY(steps.table()->currentIndex().isValid());

        // In an order that puts them in a thousand places, those with a warning are still one piece or few.
        steps.table()->sortByColumn(PlanModel::TokenColumn, Qt::AscendingOrder);
        QCOMPARE(model.sortedBy(), -1); // it is being worked out
        QVERIFY(ordered.wait());
        QCOMPARE(model.sortedBy(), int(PlanModel::TokenColumn));
        byName<QPushButton>(steps, "Select all with a warning")->click();
        const auto selected = [&steps, &model] {
            QSet<int> chosen;
            for (const QItemSelectionRange& range : steps.table()->selectionModel()->selection()) {
                for (int row = range.top(); row <= range.bottom(); ++row)
                    chosen.insert(model.stepAt(row));
            }
            return chosen;
        };
        QCOMPARE(selected().size(), many / 3);
        for (const int step : selected())
            QCOMPARE(step % 3, 0);

        // A selection outlives a new order, and a filter as far as it shows it.
        const QSet<int> before = selected();
        steps.table()->sortByColumn(PlanModel::OwnerColumn, Qt::DescendingOrder);
        QVERIFY(ordered.wait());
        QCOMPARE(selected(), before);
        byName<QLineEdit>(steps, "Filter the plan")->setText(QStringLiteral("Token 0001"));
        QVERIFY(ordered.wait());
        QVERIFY(model.rowCount() > 0 && model.rowCount() < many);
        for (const int step : selected())
            QVERIFY(before.contains(step));

        // Only what the last wish asked for comes.
        ordered.clear();
        for (const char* text : {"T", "To", "Tok"})
            model.setFilter(QString::fromLatin1(text));
        model.setFilter(QString());
        QVERIFY(ordered.wait());
        QCOMPARE(model.rowCount(), many);
        QCOMPARE(ordered.size(), 1);
        // What becomes of a step that is not shown is not lost.
        model.setFilter(QStringLiteral("no such token"));
        QVERIFY(ordered.wait());
        model.setRecord(5, {StepState::Done, {}});
        model.setFilter(QString());
        QVERIFY(ordered.wait());
        QVERIFY(!model.index(model.rowOf(5), PlanModel::ResultColumn).data().toString().isEmpty());
    }
};

QTEST_MAIN(TestLargeSelection)
#include "test_largeselection.moc"
