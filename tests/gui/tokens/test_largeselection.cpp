// SPDX-License-Identifier: MIT
// Large selections: the tokens that are selected stay so while rows move, and nobody asks for them one by
// one.
#include "deletetokensdialog.h"
#include "manytokens.h"
#include "planmodel.h"
#include "settings.h"
#include "tokenview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
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
        const QList<int> order = reviewOrder(plan);
        QCOMPARE(model.rowCount(), many);
        for (int row = 0; row < many; ++row)
            QCOMPARE(model.stepAt(row), order.at(row));
        const int done = static_cast<int>(order.indexOf(7));
        QVERIFY(!model.index(done, PlanModel::ResultColumn).data().toString().isEmpty());
    }

    void isListedWholeBeforeItIsDeleted() {
        Table table;
        table.view.selectAll();
        const ChosenTokens all = table.view.chosen();
        Caller caller;
        caller.clientId = all.idAt(7);
        DeleteTokensDialog dialog(all, caller, [] { return manyTokensNow; });
        const QAbstractItemModel* const list = dialog.findChild<QTableView*>()->model();
        QCOMPARE(list->rowCount(), many);
        QSet<TokenId> expected;
        for (int row = 0; row < many; ++row) {
            const bool locked = row == 7 || all.isManaged(row);
            const QBrush brush = list->index(row, 0).data(Qt::ForegroundRole).value<QBrush>();
            QCOMPARE(brush.color() == dialog.palette().color(QPalette::Disabled, QPalette::Text), locked);
            if (!locked)
                expected.insert(all.idAt(row));
        }
        QVERIFY(expected.size() < many - 1);
        QCOMPARE(setOf(dialog.deletable().ids()), expected);
        // Worded where they are seen, and nowhere else.
        QCOMPARE(list->index(7, 2).data().toString().isEmpty(), false);
        QCOMPARE(list->index(7, 0).data().toString(), all.at(7).name);
    }
};

QTEST_MAIN(TestLargeSelection)
#include "test_largeselection.moc"
