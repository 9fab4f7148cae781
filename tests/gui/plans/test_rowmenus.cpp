// SPDX-License-Identifier: MIT
// The menus of rows: of a plan's steps, of the journal, of the plans.
#include "journalmodel.h"
#include "journalwindow.h"
#include "plandesk.h"
#include "rowmenus.h"
#include "tokenview.h"

#include <QClipboard>
#include <QHeaderView>
#include <QTreeWidget>

using namespace patdesk;
using namespace patdesk::test;

class TestRowMenus : public QObject {
    Q_OBJECT

    static PlanWindow* review(PlanDesk& desk, const QList<TokenId>& ids) {
        desk.select(ids);
        PlanWindow* const window = desk.plan(QStringLiteral("Suspend…"));
        return window && activate(*window) ? window : nullptr;
    }

    static QTableView& stepsOf(const PlanWindow& window) { return *byName<QTableView>(window, "Steps"); }

    static TokenId tokenIn(const QTableView& steps, int row) {
        return qobject_cast<const PlanModel*>(steps.model())->stepIn(row).preImage.id;
    }

    static int rowOf(const QTableView& changes, const QString& token) {
        for (int row = 0; row < changes.model()->rowCount(); ++row) {
            if (changes.model()->index(row, JournalModel::TokenColumn).data().toString() == token)
                return row;
        }
        return -1;
    }

private Q_SLOTS:

    // Windows' own lies outside the program, and whoever presses keys in it as well.
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void keysOpenTheMenuAtTheRowAndTheMouseWhereItIs() {
        PlanDesk desk;
        open(desk);
        const PlanWindow* const window = review(desk, desk.others(4));
        QVERIFY(window);
        QTableView& steps = stepsOf(*window);
        steps.setFocus();
        steps.selectRow(2);
        QMenu* menu = menuByKey(steps);
        QVERIFY(menu);
        QCOMPARE(menu->accessibleName(), QStringLiteral("Actions for the step"));
        const QRect row = steps.visualRect(steps.currentIndex());
        const QRect onScreen(steps.viewport()->mapToGlobal(row.topLeft()), row.size());
        // Below the row, or above it where the screen ends.
        QVERIFY(std::abs(menu->y() - onScreen.bottom()) < 4 ||
                std::abs(menu->geometry().bottom() - onScreen.bottom()) < 4);
        QVERIFY(menu->activeAction());
        menu->close();
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {}); // what the menu key becomes
        QApplication::sendEvent(&steps, &byKey);
        QVERIFY(openMenu());
        openMenu()->close();

        menu = menuByMouse(steps, steps.model()->index(0, PlanModel::OwnerColumn));
        QVERIFY(menu);
        QCOMPARE(steps.currentIndex().row(), 0);
        QCOMPARE(steps.selectionModel()->selectedRows().size(), 1);
        menu->close();
        // What is selected stays so when one of it is clicked.
        steps.selectAll();
        menu = menuByMouse(steps, steps.model()->index(1, PlanModel::OwnerColumn));
        QVERIFY(menu);
        QCOMPARE(steps.selectionModel()->selectedRows().size(), 4);
        QVERIFY2(sharedLetters(*menu).isEmpty(), qPrintable(sharedLetters(*menu).join(u' ')));
        QVERIFY(entryOf(*menu, QStringLiteral("Copy 4 rows")));
        menu->close();
        // Beside the rows there is nothing to act on.
        const QPoint beside = steps.viewport()->rect().bottomRight() - QPoint(3, 3);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, beside, steps.viewport()->mapToGlobal(beside));
        QApplication::sendEvent(steps.viewport(), &asked);
        QVERIFY(!openMenu());
    }

    void aStepIsSkippedCopiedAndFoundByItsMenu() {
        PlanDesk desk;
        open(desk);
        const PlanWindow* const window = review(desk, desk.others(4));
        QVERIFY(window);
        QTableView& steps = stepsOf(*window);
        const QModelIndex cell = steps.model()->index(1, PlanModel::OwnerColumn);
        const TokenId token = tokenIn(steps, 1);
        QVERIFY(choose(menuByMouse(steps, cell), QStringLiteral("Skip")));
        QCOMPARE(countsOf(window->plan()).skipped, 1);
        QVERIFY(choose(menuByMouse(steps, cell), QStringLiteral("Include again")));
        QCOMPARE(countsOf(window->plan()).skipped, 0);
        QVERIFY(choose(menuByMouse(steps, cell), QStringLiteral("Copy cell")));
        QCOMPARE(QGuiApplication::clipboard()->text(), cell.data().toString());
        steps.selectAll();
        QVERIFY(choose(menuByMouse(steps, cell), QStringLiteral("Copy 4 rows")));
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        for (const QString& line : lines)
            QCOMPARE(line.count(u'\t'), lines.constFirst().count(u'\t'));
        QVERIFY(lines.constFirst().contains(u'\t'));
        steps.selectRow(1);
        QVERIFY(!entryOf(*menuByMouse(steps, cell), QStringLiteral("Save report…")));
        QVERIFY(choose(openMenu(), QStringLiteral("Show in the table")));
        QTRY_VERIFY(desk.window->isActiveWindow());
        QCOMPARE(desk.find<TokenView>("Tokens")->currentToken(), token);
    }

    void theDetailsOfATokenAreShownEvenWhereTheyWereHidden() {
        PlanDesk desk;
        open(desk);
        const PlanWindow* const window = review(desk, desk.others(2));
        QVERIFY(window);
        QTableView& steps = stepsOf(*window);
        desk.find<QLineEdit>("Search tokens")->setText(QStringLiteral("nothing has this name"));
        const QList<QAction*> actions = desk.window->findChildren<QAction*>();
        const auto details = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
            return action->text() == QLatin1String("Details");
        });
        QVERIFY(details != actions.end());
        (*details)->setChecked(false);
        QVERIFY(choose(menuByMouse(steps, steps.model()->index(0, 0)), QStringLiteral("Show token details")));
        QVERIFY((*details)->isChecked());
        QCOMPARE(desk.find<TokenView>("Tokens")->currentToken(), tokenIn(steps, 0));
    }

    void onlyOneOwnersStepsAreShownUntilTheConditionIsDropped() {
        PlanDesk desk;
        open(desk);
        const PlanWindow* const window = review(desk, desk.others(6));
        QVERIFY(window);
        QTableView& steps = stepsOf(*window);
        const QString owner = steps.model()->index(0, PlanModel::OwnerColumn).data().toString();
        QVERIFY(choose(menuByMouse(steps, steps.model()->index(0, 0)),
                       QStringLiteral("Show only those of “%1”").arg(owner)));
        QVERIFY(steps.model()->rowCount() < 6);
        for (int row = 0; row < steps.model()->rowCount(); ++row)
            QCOMPARE(steps.model()->index(row, PlanModel::OwnerColumn).data().toString(), owner);
        const auto* const conditions = byName<QWidget>(*window, "Conditions");
        QVERIFY(conditions->isVisible());
        const QList<QToolButton*> chips = conditions->findChildren<QToolButton*>();
        for (QToolButton* const chip : chips) {
            if (chip->isVisible() && chip->accessibleName().contains(owner))
                chip->click();
        }
        QCOMPARE(steps.model()->rowCount(), 6);
    }

    void afterTheRunItsReportIsThereAndWhatWasBeforeIsCalledSo() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        const PlanWindow* const window = review(desk, ids);
        QVERIFY(window);
        const QTableView& steps = stepsOf(*window);
        const auto head = [&steps] {
            return steps.model()->headerData(PlanModel::NowColumn, Qt::Horizontal).toString();
        };
        QCOMPARE(head(), QStringLiteral("Now"));
        press(*window, "Apply");
        QTRY_VERIFY(notesOf(*window).contains(QLatin1String("2 of 2 changes applied")));
        QCOMPARE(head(), QStringLiteral("Before"));
        QTableView& table = stepsOf(*window);
        QMenu* const menu = menuByMouse(table, table.model()->index(0, 0));
        QVERIFY(!entryOf(*menu, QStringLiteral("Skip"))->isEnabled());
        QVERIFY(choose(menu, QStringLiteral("Save report…")));
        QVERIFY(window->findChild<QFileDialog*>());
    }

    void aLockClosesAnOpenMenu() {
        PlanDesk desk;
        open(desk);
        const PlanWindow* const window = review(desk, desk.others(2));
        QVERIFY(window);
        QTableView& steps = stepsOf(*window);
        QVERIFY(menuByMouse(steps, steps.model()->index(0, 0)));
        QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(desk.window->isLocked());
        QVERIFY(!openMenu());
    }

    void theJournalIsNarrowedToWhatARowIsAbout() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        open(desk);
        const TokenId gone = desk.others(1).constFirst();
        const Token other = *desk.model().token(gone);
        {
            const PlanWindow* const window = review(desk, ids);
            QVERIFY(window);
            press(*window, "Apply");
            QTRY_VERIFY(notesOf(*window).contains(QLatin1String("2 of 2 changes applied")));
        }
        desk.shown<PlanWindow>()->close();
        desk.select({gone});
        {
            const PlanWindow* const window = desk.plan(QStringLiteral("Delete…"));
            QVERIFY(window);
            press(*window, "Apply");
            QTRY_VERIFY(!desk.model().token(gone));
        }
        desk.shown<PlanWindow>()->close();
        desk.action("History", QStringLiteral("Journal…"))->trigger();
        const JournalWindow* const journal = desk.shown<JournalWindow>();
        auto& changes = *byName<QTableView>(*journal, "Changes");
        QCOMPARE(changes.model()->rowCount(), 3);

        QMenu* menu = menuByMouse(changes, changes.model()->index(rowOf(changes, other.name), 0));
        QVERIFY(menu);
        QVERIFY2(sharedLetters(*menu).isEmpty(), qPrintable(sharedLetters(*menu).join(u' ')));
        QVERIFY(!entryOf(*menu, QStringLiteral("Show in the table"))->isEnabled()); // it was deleted
        QVERIFY(!entryOf(*menu, QStringLiteral("Show in the table"))->toolTip().isEmpty());
        QVERIFY(choose(menu, QStringLiteral("Only this owner")));
        QCOMPARE(changes.model()->rowCount(), 1);
        const auto dropAll = [journal] {
            const QList<QToolButton*> chips =
                byName<QWidget>(*journal, "Conditions")->findChildren<QToolButton*>();
            for (QToolButton* const chip : chips) {
                if (chip->isVisible())
                    chip->click();
            }
        };
        dropAll();
        QCOMPARE(changes.model()->rowCount(), 3);

        const int first = rowOf(changes, QStringLiteral("Made 1"));
        const auto narrow = [&](int row, const char* words) {
            return choose(menuByMouse(changes, changes.model()->index(row, 0)), QLatin1String(words));
        };
        QVERIFY(narrow(first, "Only this day"));
        QCOMPARE(changes.model()->rowCount(), 3);
        QVERIFY(narrow(rowOf(changes, QStringLiteral("Made 1")), "Only this kind of change"));
        QCOMPARE(changes.model()->rowCount(), 2);
        QVERIFY(narrow(rowOf(changes, QStringLiteral("Made 1")), "Only this token"));
        QCOMPARE(changes.model()->rowCount(), 1);

        menu = menuByMouse(changes, changes.model()->index(0, 0));
        QVERIFY(choose(menu, QStringLiteral("Copy row as JSON")));
        const QJsonArray copied =
            QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array();
        QVERIFY(copied.size() >= 1);
        QCOMPARE(copied[0][QLatin1String("name")].toString(), QStringLiteral("Made 1"));
        menu = menuByKey(changes);
        QVERIFY(menu);
        QVERIFY(choose(menu, QStringLiteral("Copy row")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\tMade 1\t")));
        QVERIFY(choose(menuByKey(changes), QStringLiteral("Show in the table")));
        QCOMPARE(desk.find<TokenView>("Tokens")->currentToken(), ids[0]);
    }

    void aSuspendedTokenIsRestoredOrFoundByItsMenu() {
        PlanDesk desk;
        const TokenId token = desk.make(QStringLiteral("Nightly"));
        open(desk);
        desk.select({token});
        PlanWindow* const plan = desk.plan(QStringLiteral("Suspend and listen…"));
        QVERIFY(plan);
        press(*plan, "Apply");
        QTRY_VERIFY(notesOf(*plan).contains(QLatin1String("1 of 1 change")));
        plan->close();
        desk.action("History", QStringLiteral("Scream tests…"))->trigger();
        const QDialog* const window = dialogNamed("Scream tests");
        QVERIFY(window);
        auto& tests = *byName<QTreeWidget>(*window, "Scream tests");
        QMenu* menu = menuByKey(tests);
        QVERIFY(menu);
        QVERIFY2(sharedLetters(*menu).isEmpty(), qPrintable(sharedLetters(*menu).join(u' ')));
        for (const char* const words : {"Listen now", "Save proof…", "Stop listening…", "Copy row"})
            QVERIFY2(entryOf(*menu, QString::fromUtf8(words)), words);
        menu->close();
        auto& subjects = *byName<QTreeWidget>(*window, "Tokens of the scream test");
        subjects.setCurrentItem(subjects.topLevelItem(0));
        menu = menuByKey(subjects);
        QVERIFY(menu);
        QVERIFY2(sharedLetters(*menu).isEmpty(), qPrintable(sharedLetters(*menu).join(u' ')));
        QVERIFY(entryOf(*menu, QStringLiteral("Restore"))->isEnabled());
        QVERIFY(choose(menu, QStringLiteral("Show in the table")));
        QCOMPARE(desk.find<TokenView>("Tokens")->currentToken(), token);
    }

    void bothTokensOfARotationAreFoundByItsMenu() {
        PlanDesk desk;
        const TokenId old = desk.make(QStringLiteral("Nightly"));
        open(desk);
        desk.select({old});
        desk.action("Change", QStringLiteral("Rotate…"))->trigger();
        press(*dialogNamed("Rotate token"), "Create successor");
        QTRY_VERIFY(dialogNamed("Token created"));
        press(*dialogNamed("Token created"), "Reveal secret");
        press(*dialogNamed("Token created"), "Done");
        QTRY_VERIFY(dialogNamed("Rotations"));
        auto& list = *byName<QTreeWidget>(*dialogNamed("Rotations"), "Rotations");
        QMenu* const menu = menuByKey(list);
        QVERIFY(menu);
        QVERIFY2(sharedLetters(*menu).isEmpty(), qPrintable(sharedLetters(*menu).join(u' ')));
        QVERIFY(entryOf(*menu, QStringLiteral("Stop rotation…")));
        QVERIFY(choose(menu, QStringLiteral("Show the successor")));
        const TokenId successor =
            desk.lifecycle.rotations().rotations(desk.acme.baseUrl.authority()).constFirst().successor;
        QCOMPARE(desk.find<TokenView>("Tokens")->currentToken(), successor);
        QVERIFY(choose(menuByKey(list), QStringLiteral("Show the old token")));
        QCOMPARE(desk.find<TokenView>("Tokens")->currentToken(), old);
    }

    void aPlanIsOpenedAndADraftDiscardedByItsMenu() {
        PlanDesk desk;
        open(desk);
        PlanWindow* const window = review(desk, desk.others(2));
        QVERIFY(window);
        window->findChild<PlanModel*>()->setSkipped(0, true);
        Plan draft = window->plan();
        QVERIFY(desk.lifecycle.plans().keepDraft(draft));
        window->done(QDialog::Rejected);
        desk.action("History", QStringLiteral("Plans…"))->trigger();
        const QDialog* const plans = dialogNamed("Plans");
        QVERIFY(plans);
        auto& list = *byName<QTreeWidget>(*plans, "Plans");
        QMenu* const menu = menuByKey(list);
        QVERIFY(menu);
        QVERIFY2(sharedLetters(*menu).isEmpty(), qPrintable(sharedLetters(*menu).join(u' ')));
        QVERIFY(entryOf(*menu, QStringLiteral("Discard draft…"))->isEnabled());
        QVERIFY(choose(menu, QStringLiteral("Open plan")));
        QTRY_VERIFY(desk.shown<PlanWindow>());
    }
};

QTEST_MAIN(TestRowMenus)
#include "test_rowmenus.moc"
