// SPDX-License-Identifier: MIT
// Large selections: the tokens that are selected stay so while rows move, and nobody asks for them one by
// one.
#include "settings.h"
#include "tableupdate.h"
#include "tokenmodel.h"
#include "tokentable.h"
#include "tokenview.h"

#include "deletetokensdialog.h"
#include "planmodel.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace patdesk;

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");
constexpr int many = 3'000;

/// Their names, owners and dates each have another order.
Token token(int number) {
    Token token;
    token.id = TokenId(QStringLiteral("id-%1").arg(number));
    token.name = QStringLiteral("Token %1").arg((number * 7919) % many, 5, 10, QLatin1Char('0'));
    token.owner = {OwnerId(QStringLiteral("owner-%1").arg(number % 17)),
                   QStringLiteral("Owner %1").arg(number % 17)};
    token.created = now - std::chrono::hours((number * 31) % 5'000);
    return token;
}

QList<Token> tokens() {
    QList<Token> all;
    for (int number = 0; number < many; ++number)
        all.append(token(number));
    return all;
}

/// Counts what is asked of it.
class CountingModel : public TokenModel {
public:
    CountingModel() : TokenModel([] { return now; }) {}

    void take(const QList<Token>& tokens) {
        TableUpdate update{.table = std::make_shared<TokenTable>(), .now = now};
        for (const Token& token : tokens)
            update.table->put(token);
        update.diffFrom = ~quint64{0}; // none made: the model makes it
        takeTable(std::move(update));
    }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override {
        ++indexesAsked;
        return TokenModel::index(row, column, parent);
    }

    QVariant data(const QModelIndex& index, int role) const override {
        ++cellsAsked;
        return TokenModel::data(index, role);
    }

    qsizetype indexesKept() const { return persistentIndexList().size(); }

    mutable int indexesAsked = 0;
    mutable int cellsAsked = 0;
};

struct Table {
    Table() {
        model.take(tokens());
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
        QList<Token> later = tokens();
        QSet<TokenId> expected = table.selected();
        for (int number = 50; number < many; number += 100) {
            expected.remove(later.at(number).id);
            later[number].id = TokenId(QStringLiteral("new-%1").arg(number));
            later[number - 1].name.prepend(QStringLiteral("Later "));
        }
        table.model.take(later);
        QCOMPARE(table.model.rowCount(), many);
        QCOMPARE(table.selected(), expected);
        QCOMPARE(table.view.selectedCount(), expected.size());
    }

    void leavesWithTheRowsThatAFilterHides() {
        Table table;
        const QList<TokenId> chosen = twoOfThree();
        table.view.select(chosen);
        table.model.setSearch(QStringLiteral("Token 00"));
        for (const Token& token : table.view.chosen())
            QVERIFY(token.name.contains(QLatin1String("Token 00")));
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

    void isNotTakenApartWhereAssistiveTechnologyListens() {
        if (!QAccessible::isActive())
            QSKIP("no assistive technology has been seen by Qt: a desktop with a screen reader is needed");
        Table table;
        QCoreApplication::processEvents();
        table.model.indexesAsked = 0;
        table.view.selectAll();
        QVERIFY2(table.model.indexesAsked < 1'000, qPrintable(QString::number(table.model.indexesAsked)));
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
        Plan plan;
        const QList<Token> all = tokens();
        for (const Token& token : all) {
            PlanStep step;
            step.preImage = token;
            plan.steps.append(step);
        }
        PlanModel model(plan);
        QSignalSpy told(&model, &PlanModel::struckOutChanged);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setStruckOut(QItemSelection(model.index(0, 0), model.index(many - 1, 0)), true);
        QCOMPARE(told.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(countsOf(model.plan()).struckOut, many);
        model.setRecord(many / 2, {});
        QCOMPARE(model.stepAt(changed.last().at(0).toModelIndex().row()), many / 2);
    }

    void isListedWholeBeforeItIsDeleted() {
        QList<Token> all = tokens();
        all[5].managed = true;
        Caller caller;
        caller.clientId = all.at(7).id;
        DeleteTokensDialog dialog(all, caller, [] { return now; });
        const auto* const list = dialog.findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), many);
        QCOMPARE(dialog.deletable().size(), many - 2);
        const auto colourOf = [&](int row) { return list->topLevelItem(row)->foreground(0).color(); };
        QCOMPARE(colourOf(5), dialog.palette().color(QPalette::Disabled, QPalette::Text));
        QCOMPARE(colourOf(7), dialog.palette().color(QPalette::Disabled, QPalette::Text));
        QVERIFY(colourOf(6) != colourOf(7));
    }
};

int main(int argc, char** argv) {
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"); // as where a screen reader runs
    QApplication application(argc, argv);
    TestLargeSelection test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_largeselection.moc"
