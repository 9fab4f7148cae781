// SPDX-License-Identifier: MIT
// "Group by owner": with the keys and the mouse that people use for it.
#include "desk.h"
#include "keyboard.h"
#include "tokenview.h"

#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>

using namespace patdesk;
using namespace patdesk::test;

namespace {

QAction* actionIn(const QMenu* menu, const QString& words) {
    const QList<QAction*> actions = menu ? menu->actions() : QList<QAction*>();
    for (QAction* const action : actions) {
        if (action->text().remove(QLatin1Char('&')) == words)
            return action;
    }
    return nullptr;
}

QMenu* popup() {
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

} // namespace

class TestTableGroups : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    TokenView* m_table = nullptr;

    TokenModel& model() { return m_desk->model(); }

    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_table, static_cast<Qt::Key>(key), modifiers);
    }

    void goTo(int row) {
        m_table->selectionModel()->setCurrentIndex(
            model().index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    int current() { return m_table->currentIndex().row(); }

    QPoint at(int row, int x) {
        m_table->scrollTo(model().index(row, 0));
        return {x, m_table->rowViewportPosition(row) + m_table->rowHeight(row) / 2};
    }

    void click(int row, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, at(row, 90));
    }

    /// Of the group: as the heading says.
    int countAt(int heading) {
        return model()
            .index(heading, 0)
            .data(TokenModel::HeadingCountRole)
            .toString()
            .section(u' ', 0, 0)
            .toInt();
    }

    std::vector<int> headings() {
        std::vector<int> rows;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().isHeading(row))
                rows.push_back(row);
        }
        return rows;
    }

    /// All selected tokens have this owner, and there are so many of them.
    bool areAllOf(const Owner& owner, int count) {
        const QList<Token> tokens = m_table->chosen().tokens();
        return tokens.size() == count && std::all_of(tokens.begin(), tokens.end(), [&](const Token& token) {
                   return token.owner.id == owner.id;
               });
    }

    void open() {
        m_desk->window->openTenant(m_desk->acme.id);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        m_table = m_desk->window->findChild<TokenView*>();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_table->setFocus();
    }

private Q_SLOTS:

    void init() {
        m_desk = std::make_unique<Desk>();
        open();
        QTest::keyClick(m_desk->window.get(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(model().isGrouped() && model().isHeading(0));
    }

    void cleanup() {
        while (QWidget* const open = QApplication::activePopupWidget())
            open->close();
        m_desk.reset();
    }

    void everyTokenStandsUnderItsOwnerAndTheMostComeFirst() {
        int heading = -1;
        int before = std::numeric_limits<int>::max();
        int tokens = 0;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (!model().isHeading(row)) {
                const Owner owner = model().tokenAt(row).owner;
                const QString name = owner.name.isEmpty() ? QStringLiteral("No owner") : owner.name;
                QCOMPARE(model().index(heading, 0).data(TokenModel::HeadingRole).toString(), name);
                ++tokens;
                continue;
            }
            heading = row;
            QVERIFY(countAt(row) <= before);
            before = countAt(row);
            const ShownRange group = model().groupAt(row);
            QCOMPARE(group.last - group.first, countAt(row));
        }
        QCOMPARE(tokens, model().totalCount());
        QTest::keyClick(m_desk->window.get(), Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(model().rowCount(), model().totalCount());
    }

    void aGroupIsFoldedAndUnfoldedByKeysAndByTheMouse() {
        const int rows = model().rowCount();
        const int count = countAt(0);
        goTo(3);
        key(Qt::Key_Left); // from the first column to the heading
        QCOMPARE(current(), 0);
        key(Qt::Key_Left);
        QVERIFY(model().isFolded(0));
        QCOMPARE(model().rowCount(), rows - count);
        QCOMPARE(model().shownCount(), model().totalCount());
        key(Qt::Key_Right);
        QCOMPARE(model().rowCount(), rows);
        key(Qt::Key_Right);
        QCOMPARE(current(), 1);
        key(Qt::Key_Minus); // of the group that one is in
        QVERIFY(model().isFolded(0));
        QCOMPARE(current(), 0);
        key(Qt::Key_Plus);
        QVERIFY(!model().isFolded(0));

        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at(0, 8));
        QVERIFY(model().isFolded(0));
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, at(0, 90));
        QVERIFY(!model().isFolded(0));
        QVERIFY(!m_desk->window->findChild<QDialog*>()); // nothing is edited

        QTest::keyClick(m_desk->window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(model().rowCount(), int(headings().size()));
        QVERIFY(model().isFolded(model().rowCount() - 1));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(model().rowCount(), rows);
    }

    void aHeadingIsNeverAmongTheSelectedTokens() {
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_table->selectedCount(), model().totalCount());
        QCOMPARE(m_table->chosen().size(), model().totalCount());
        QVERIFY(!m_table->selectedTokens().contains(TokenId()));
        QVERIFY(!m_table->selectionModel()->isSelected(model().index(0, 0)));

        const int second = headings()[1];
        goTo(second - 1);
        key(Qt::Key_Down, Qt::ShiftModifier); // onto the heading
        QCOMPARE(m_table->selectedCount(), 1);
        key(Qt::Key_Down, Qt::ShiftModifier); // and past it
        QCOMPARE(m_table->selectedCount(), 2);
        QCOMPARE(m_table->selectedTokens(),
                 (QList<TokenId>{model().idAt(second - 1), model().idAt(second + 1)}));
        click(second - 2);
        click(second + 1, Qt::ShiftModifier);
        QCOMPARE(m_table->selectedCount(), 3);
    }

    void aHeadingThatIsTakenIsTakenWithItsTokens() {
        const int second = headings()[1];
        const Owner owner = model().tokenAt(second + 1).owner;
        click(second);
        QVERIFY(areAllOf(owner, countAt(second)));
        click(second - 1);
        QCOMPARE(m_table->selectedCount(), 1);
        click(second, Qt::ControlModifier);
        QCOMPARE(m_table->selectedCount(), countAt(second) + 1);
        click(second, Qt::ControlModifier);
        QCOMPARE(m_table->selectedCount(), 1);
        click(second + 1, Qt::ControlModifier);
        click(second, Qt::ControlModifier); // one of them is selected: then all
        QCOMPARE(m_table->selectedCount(), countAt(second) + 1);
    }

    void aSelectedGroupStaysSelectedWhenItIsFoldedAndPartOfOneDoesNot() {
        const int second = headings()[1];
        const Owner owner = model().tokenAt(second + 1).owner;
        const int count = countAt(second);
        QVERIFY(count > 1);
        click(second);
        key(Qt::Key_Left);
        QVERIFY(model().isFolded(second));
        QVERIFY(areAllOf(owner, count));
        QVERIFY(m_table->selectionModel()->isSelected(model().index(second, 0)));
        key(Qt::Key_Down);
        QVERIFY(!m_table->selectedTokens().contains(model().idAt(second - 1)));
        key(Qt::Key_Up);
        QVERIFY(areAllOf(owner, count));
        key(Qt::Key_Right);
        QVERIFY(areAllOf(owner, count));

        goTo(second + 1);
        key(Qt::Key_Minus);
        QCOMPARE(m_table->selectedCount(), 0); // what is not seen is not selected
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_table->selectedCount(), model().totalCount());
    }

    void whatASearchHasSelectedInAFoldedGroupDoesNotGrowWithIt() {
        click(0);
        key(Qt::Key_Left);
        const int all = countAt(0);
        const QString name = model().index(0, 0).data(TokenModel::HeadingRole).toString();
        const auto row = *model().tableRowAt(0);
        model().setSearch(model().shareTable()->token(row).name);
        QVERIFY(countAt(0) < all);
        int heading = 0;
        while (model().index(heading, 0).data(TokenModel::HeadingRole).toString() != name)
            ++heading;
        click(heading);
        const int found = m_table->selectedCount();
        QVERIFY(found > 0 && found < all);
        model().setSearch({});
        QVERIFY(m_table->selectedCount() <= found);
    }

    void searchSortAndRefreshKeepThePlaceTheFoldsAndTheSelection() {
        QTest::keyClick(m_desk->window.get(), Qt::Key_Minus, Qt::ControlModifier);
        const int unfolded = 2;
        goTo(unfolded);
        key(Qt::Key_Right);
        goTo(unfolded + 1);
        const TokenId token = m_table->currentToken();
        QVERIFY(!token.isEmpty());
        const auto holds = [&] {
            return m_table->currentToken() == token && m_table->selectedTokens() == QList<TokenId>{token} &&
                   !model().isFolded(model().headingAbove(current())) && model().isFolded(0);
        };
        m_table->sortByColumn(static_cast<int>(TokenColumn::LastUsed), Qt::DescendingOrder);
        QVERIFY(holds());
        m_table->sortByColumn(static_cast<int>(TokenColumn::Name), Qt::AscendingOrder);
        QVERIFY(holds());
        const int rows = model().rowCount();
        QTest::keyClick(m_desk->window.get(), Qt::Key_F5);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Loading);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QVERIFY(holds());
        QCOMPARE(model().rowCount(), rows);
        auto* const search = m_desk->find<QLineEdit>("Search tokens");
        search->setText(model().tokenAt(current()).name);
        QVERIFY(model().shownCount() < model().totalCount());
        QCOMPARE(m_table->currentToken(), token);
        search->clear();
        QVERIFY(holds());
    }

    void lockingKeepsTheFoldsAndTheSelection() {
        click(0);
        key(Qt::Key_Left);
        const QList<TokenId> chosen = m_table->selectedTokens();
        QVERIFY(chosen.size() > 1);
        QTest::keyClick(m_desk->window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(model().totalCount(), 0);
        byName<QPushButton>(*m_desk->window, "Unlock")->click();
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QTRY_COMPARE(m_table->selectedTokens(), chosen);
        QVERIFY(model().isFolded(0));
    }

    void whatIsCopiedAndCountedIsTokensAlone() {
        key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_desk->window.get(), Qt::Key_Minus,
                        Qt::ControlModifier); // folded, they are copied, too
        QCOMPARE(m_table->selectedCount(), model().totalCount());
        key(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), model().totalCount());
        QSet<QString> ids;
        for (const QString& line : lines)
            ids.insert(line.section(u'\t', -1));
        QCOMPARE(ids.size(), model().totalCount());
        QCOMPARE(m_table->shown().size(), model().totalCount());
    }

    void whatIsTypedGoesToANameInItsGroupAndToTheOwnerOfAFoldedOne() {
        goTo(1);
        QTest::keyClicks(m_table, QStringLiteral("jen"));
        QVERIFY(model().tokenAt(current()).name.startsWith(QLatin1String("Jen")));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QTRY_VERIFY(model().isFolded(current()));
        // Of those whose names can be typed on this keyboard, the second, which is not there by chance.
        QStringList typable;
        for (int row = 0; row < model().rowCount(); ++row) {
            const QString owner = model().index(row, 0).data(TokenModel::HeadingRole).toString();
            if (std::all_of(owner.begin(), owner.end(), [](QChar c) { return c.unicode() < 128; }))
                typable.append(owner);
        }
        const QString name = typable.value(1);
        QVERIFY(name.size() > 6);
        model().setSearch({});
        goTo(0);
        QTest::qWait(QApplication::keyboardInputInterval() + 50); // another word
        QTest::keyClicks(m_table, name.left(6).toLower());
        QCOMPARE(model().index(current(), 0).data(TokenModel::HeadingRole).toString(), name);
    }

    void aTokenThatIsWantedIsShownThoughItsGroupIsFolded() {
        const TokenId token = model().idAt(4);
        QTest::keyClick(m_desk->window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(model().rowOf(token) < 0);
        m_table->showToken(token);
        QCOMPARE(m_table->currentToken(), token);
        QCOMPARE(m_table->selectedCount(), 1);
    }

    void afterADeletionATokenIsSelectedAndNeverAGroup() {
        const int second = headings()[1];
        const TokenId gone = model().idAt(second - 1);
        m_table->select({gone});
        const TokenId next = model().idAt(second + 1);
        model().remove(gone);
        QCOMPARE(m_table->selectedCount(), 1);
        QVERIFY(m_table->currentToken() == next || !m_table->currentToken().isEmpty());
    }

    void theMenuOfAHeadingIsOfItsOwner() {
        const int second = headings()[1];
        const Owner owner = model().tokenAt(second + 1).owner;
        const int count = countAt(second);
        click(second);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at(second, 90),
                                m_table->viewport()->mapToGlobal(at(second, 90)));
        QApplication::sendEvent(m_table->viewport(), &event);
        QTRY_VERIFY(popup());
        QVERIFY(actionIn(popup(), QStringLiteral("Fold group")));
        actionIn(popup(), QStringLiteral("Only this owner"))->trigger();
        popup()->close();
        QTRY_COMPARE(model().shownCount(), count);
        QCOMPARE(headings().size(), std::size_t{1});
        QVERIFY(model().tokenAt(1).owner == owner);
    }

    void aScreenReaderHearsWhoseHowManyAndWhetherTheyAreFolded() {
        QAccessibleInterface* const table = QAccessible::queryAccessibleInterface(m_table);
        const auto said = [&](int row) {
            return table->tableInterface()->cellAt(row, 1)->text(QAccessible::Name);
        };
        const QString name = model().index(0, 0).data(TokenModel::HeadingRole).toString();
        const QString count = model().index(0, 0).data(TokenModel::HeadingCountRole).toString();
        QCOMPARE(said(0), QStringLiteral("%1, %2, unfolded").arg(name, count));
        goTo(0);
        key(Qt::Key_Left);
        QCOMPARE(said(0), QStringLiteral("%1, %2, folded").arg(name, count));
    }

    void groupsAreKeptForTheNextStartAndInAView() {
        m_desk->reopen();
        open();
        QVERIFY(model().isGrouped() && model().isHeading(0));
        QMenu* view = nullptr;
        for (QAction* const action : m_desk->window->menuBar()->actions()) {
            if (action->text() == QLatin1String("&View"))
                view = action->menu<QMenu*>();
        }
        QVERIFY(actionIn(view, QStringLiteral("Group by owner"))->isChecked());
        actionIn(view, QStringLiteral("Group by owner"))->trigger();
        QVERIFY(!model().isGrouped());
        QVERIFY(!actionIn(view, QStringLiteral("Fold all groups"))->isEnabled());
        m_desk->reopen();
        QVERIFY(!model().isGrouped());
    }
};

QTEST_MAIN(TestTableGroups)
#include "test_tablegroups.moc"
