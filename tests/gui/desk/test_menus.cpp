// SPDX-License-Identifier: MIT
// The menu bar, the palette that finds its actions, and the windows of Help.
#include "counteddelegate.h"
#include "desk.h"
#include "dialogrules.h"
#include "notelabel.h"

#include <QAction>
#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

void open(Desk& desk) {
    desk.window->openTenant(desk.acme.id);
    QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
}

QAction* menuNamed(const QMenuBar& bar, const char* title) {
    for (QAction* const action : bar.actions()) {
        if (action->text().remove(u'&') == QLatin1String(title))
            return action;
    }
    return nullptr;
}

QAction* actionNamed(const QMenu& menu, const char* words) {
    for (QAction* const action : menu.actions()) {
        if (action->text().remove(u'&') == QString::fromUtf8(words))
            return action;
    }
    return nullptr;
}

/// Letters that two entries of one menu share, in it and in all below it.
QStringList sharedLetters(const QList<QAction*>& actions, const QString& where) {
    QMap<QString, QStringList> users;
    QStringList shared;
    for (QAction* const action : actions) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty() && action->isVisible())
            users[key].append(action->text());
        if (const auto* const menu = action->menu<QMenu*>())
            shared += sharedLetters(menu->actions(), where + u'/' + action->text());
    }
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it->size() > 1)
            shared.append(where + u' ' + it.key() + u':' + it->join(u'|'));
    }
    return shared;
}

/// Of all entries, in menus of menus, too.
QSet<QString> keysIn(const QList<QAction*>& actions) {
    QSet<QString> keys;
    for (const QAction* const action : actions) {
        if (!action->shortcut().isEmpty())
            keys.insert(action->shortcut().toString());
        if (const auto* const menu = action->menu<QMenu*>())
            keys += keysIn(menu->actions());
    }
    return keys;
}

QDialog* palette(const Desk& desk) {
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    return dialogNamed("What do you want to do?");
}

} // namespace

class TestMenus : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void lettersAreUniqueInTheMenuBarAndInEachOfItsMenus() {
        Desk desk;
        open(desk);
        const QStringList shared = sharedLetters(desk.window->menuBar()->actions(), {});
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
        QCOMPARE(sharedMnemonics(*desk.window), QStringList());
    }

    void everyShortcutOfTheWindowStandsInTheMenus() {
        Desk desk;
        open(desk);
        const QSet<QString> listed = keysIn(desk.window->menuBar()->actions());
        for (const QAction* const action : desk.window->actions()) {
            if (!action->shortcut().isEmpty())
                QVERIFY2(listed.contains(action->shortcut().toString()), qPrintable(action->text()));
        }
        for (const char* const keys : {"Ctrl+F", "F5", "Ctrl+I", "Ctrl+N", "Ctrl+L", "Ctrl+,", "Ctrl+K",
                                       "Ctrl+Q", "Ctrl+J", "Ctrl+0", "Alt+Left", "Alt+Right"})
            QVERIFY2(listed.contains(QLatin1String(keys)), keys);
    }

    void ofALockedWindowTheMenusOfTokensAreGone() {
        Desk desk;
        open(desk);
        const QMenuBar& bar = *desk.window->menuBar();
        QVERIFY(menuNamed(bar, "Token")->isVisible());
        QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!menuNamed(bar, "Token")->isVisible());
        for (const char* const title : {"Edit", "View", "Change", "History", "Tenant"})
            QVERIFY2(!menuNamed(bar, title)->isVisible(), title);
        QVERIFY(!palette(desk));
        QTest::keyClick(desk.window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!dialogNamed("Save view"));
    }

    void aTenantIsOpenedByItsMenu() {
        Desk desk;
        open(desk);
        QMenu* const tenants = menuNamed(*desk.window->menuBar(), "Tenant")->menu<QMenu*>();
        Q_EMIT tenants->aboutToShow();
        QVERIFY(actionNamed(*tenants, "Acme")->isChecked());
        actionNamed(*tenants, "Member")->trigger();
        QTRY_COMPARE(desk.tokens.tenant()->id, desk.member.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
    }

    void thePaletteFindsAnActionByAFewLettersAndTriggersIt() {
        Desk desk;
        open(desk);
        QDialog* const dialog = palette(desk);
        QVERIFY(dialog);
        auto* const field = byName<QLineEdit>(*dialog, "Find an action");
        auto* const list = byName<QListWidget>(*dialog, "Actions");
        QVERIFY(list->count() > 40);
        QTest::keyClicks(field, QStringLiteral("jour"));
        QVERIFY2(list->item(0)->text().contains(QLatin1String("Journal")), qPrintable(list->item(0)->text()));
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Ctrl+J")));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(dialogStarting("Journal"));
    }

    void thePaletteSaysWhyAnActionIsNotAvailable() {
        Desk desk;
        open(desk);
        desk.find<QTableView>("Tokens")->clearSelection();
        QDialog* const dialog = palette(desk);
        auto* const field = byName<QLineEdit>(*dialog, "Find an action");
        auto* const list = byName<QListWidget>(*dialog, "Actions");
        QTest::keyClicks(field, QStringLiteral("write owner"));
        QVERIFY2(list->item(0)->text().contains(QLatin1String("Write to owner")),
                 qPrintable(list->item(0)->text()));
        QVERIFY(dialog->findChild<NoteLabel*>()->words().contains(QLatin1String("Select the tokens")));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!dialogNamed("What do you want to do?"));
    }

    void thePaletteOffersWhatIsAboutTheSelectionFirstAndSweepsNothingByAccident() {
        Desk desk;
        open(desk);
        desk.find<QTableView>("Tokens")->clearSelection();
        QDialog* const dialog = palette(desk);
        auto* const field = byName<QLineEdit>(*dialog, "Find an action");
        const auto* const list = byName<QListWidget>(*dialog, "Actions");
        const auto isSweeping = [](const QString& words) {
            return words.contains(QLatin1String("All shown"));
        };
        for (const char* const typed : {"", "suspend", "delete", "rename", "narrow"}) {
            field->setText(QLatin1String(typed));
            QVERIFY2(!isSweeping(list->item(0)->text()), typed);
        }
        field->setText(QStringLiteral("suspend"));
        QCOMPARE(list->item(0)->text(), QStringLiteral("Change › Suspend"));
        const NoteLabel& note = *dialog->findChild<NoteLabel*>();
        QCOMPARE(note.words(), QStringLiteral("Select the tokens to be changed."));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible() && !dialogNamed("New plan"));

        int sweeping = 0;
        while (sweeping < list->count() && !isSweeping(list->item(sweeping)->text()))
            QTest::keyClick(field, Qt::Key_Down), ++sweeping;
        const QString count = QString::number(desk.model().rowCount());
        QVERIFY(list->currentItem()->text().contains(QStringLiteral("All shown (%1)").arg(count)));
        QVERIFY2(note.words().contains(QStringLiteral("all %1 tokens").arg(count)), qPrintable(note.words()));
    }

    void everyEntryOfThePaletteThatIsNotAvailableSaysWhy() {
        Desk desk;
        open(desk);
        desk.find<QTableView>("Tokens")->clearSelection();
        QDialog* const dialog = palette(desk);
        const auto* const list = byName<QListWidget>(*dialog, "Actions");
        QStringList silent;
        int unavailable = 0;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(CountedDelegate::CountRole).toString() != QLatin1String("not now"))
                continue;
            ++unavailable;
            if (list->item(row)->toolTip().isEmpty())
                silent.append(list->item(row)->text());
        }
        QVERIFY(unavailable > 15);
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    }

    void thePaletteGoesToAButtonOfAnotherWindowAndPressesNothing() {
        Desk desk;
        open(desk);
        QTest::keyClick(desk.window.get(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(dialogStarting("Journal"));
        desk.window->activateWindow();
        QTRY_VERIFY(desk.window->isActiveWindow());
        QDialog* const dialog = palette(desk);
        auto* const field = byName<QLineEdit>(*dialog, "Find an action");
        QTest::keyClicks(field, QStringLiteral("journal close"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(dialogStarting("Journal")->isActiveWindow());
        const auto* const focused = qobject_cast<QPushButton*>(dialogStarting("Journal")->focusWidget());
        QVERIFY(focused && focused->text().remove(u'&') == QLatin1String("Close"));
    }

    void helpHasEveryShortcutTheWordsTheQueriesAndTheVersions() {
        Desk desk;
        open(desk);
        QMenu* const help = menuNamed(*desk.window->menuBar(), "Help")->menu<QMenu*>();
        const auto rowsOf = [](const QDialog* dialog) {
            return dialog ? dialog->findChild<QTableWidget*>()->rowCount() : 0;
        };
        actionNamed(*help, "Keyboard shortcuts")->trigger();
        QVERIFY(rowsOf(dialogNamed("Keyboard shortcuts")) > 15);
        actionNamed(*help, "What a word means")->trigger();
        QVERIFY(rowsOf(dialogNamed("What a word means")) > 40);
        actionNamed(*help, "Queries")->trigger();
        QVERIFY(rowsOf(dialogNamed("Queries")) > 6);
        actionNamed(*help, "About Patdesk")->trigger();
        QDialog* const about = dialogNamed("About Patdesk");
        QVERIFY(about);
        const QString text = byName<QPlainTextEdit>(*about, "Versions and licences")->toPlainText();
        for (const char* const part : {"Qt ", "QtKeychain", "simdjson", "yaml-cpp", "Data folder"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QTest::mouseClick(byName<QPushButton>(*about, "Copy for a report"), Qt::LeftButton);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("Patdesk ")));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(desk.acme.name));
        for (const char* const title :
             {"Keyboard shortcuts", "What a word means", "Queries", "About Patdesk"}) {
            QDialog* const dialog = dialogNamed(title);
            QVERIFY2(clipped(*dialog).isEmpty(), qPrintable(clipped(*dialog).join(u'\n')));
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!dialogNamed(title));
        }
    }

    void columnsAreChosenByTheirNamesAndTheLastOneStays() {
        Desk desk;
        open(desk);
        QMenu* const view = menuNamed(*desk.window->menuBar(), "View")->menu<QMenu*>();
        Q_EMIT view->aboutToShow();
        actionNamed(*actionNamed(*view, "Columns")->menu<QMenu*>(), "Choose columns…")->trigger();
        QDialog* const dialog = dialogNamed("Choose columns");
        QVERIFY(dialog);
        auto* const list = byName<QListWidget>(*dialog, "Columns");
        auto* const table = desk.find<QTableView>("Tokens");
        const auto item = [list](const char* name) {
            return list->findItems(QString::fromUtf8(name), Qt::MatchExactly).value(0);
        };
        QTest::keyClicks(byName<QLineEdit>(*dialog, "Find a column"), QStringLiteral("client"));
        QVERIFY(!item("Client ID")->isHidden() && item("Owner")->isHidden());
        item("Client ID")->setCheckState(Qt::Checked);
        QVERIFY(!table->isColumnHidden(static_cast<int>(TokenColumn::ClientId)));
        const QModelIndex cell = desk.model().index(0, static_cast<int>(TokenColumn::ClientId));
        QCOMPARE(cell.data().toString(), desk.model().idAt(0).text());
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() != QLatin1String("Client ID"))
                list->item(row)->setCheckState(Qt::Unchecked);
        }
        QVERIFY(table->isColumnHidden(static_cast<int>(TokenColumn::Name)));
        QVERIFY(!(item("Client ID")->flags() & Qt::ItemIsEnabled));
        item("Name")->setCheckState(Qt::Checked);
        QVERIFY(item("Client ID")->flags() & Qt::ItemIsEnabled);
    }

    void compactRowsShowMoreAndStaySoAfterARestart() {
        Desk desk;
        open(desk);
        const auto height = [&desk] { return desk.find<QTableView>("Tokens")->rowHeight(0); };
        const int usual = height();
        const auto compact = [&desk] {
            QMenu* const view = menuNamed(*desk.window->menuBar(), "View")->menu<QMenu*>();
            Q_EMIT view->aboutToShow();
            return actionNamed(*view, "Compact rows");
        };
        compact()->trigger();
        QVERIFY(height() < usual);
        const int small = height();
        desk.reopen();
        open(desk);
        QCOMPARE(height(), small);
        compact()->trigger();
        QCOMPARE(height(), usual);
    }

    void aWordOfTheGlossaryIsFoundByTyping() {
        Desk desk;
        open(desk);
        QMenu* const help = menuNamed(*desk.window->menuBar(), "Help")->menu<QMenu*>();
        actionNamed(*help, "What a word means")->trigger();
        QDialog* const dialog = dialogNamed("What a word means");
        QTest::keyClicks(byName<QLineEdit>(*dialog, "Find"), QStringLiteral("scream"));
        const auto* const table = dialog->findChild<QTableWidget*>();
        int seen = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            seen += table->isRowHidden(row) ? 0 : 1;
        QVERIFY(seen > 0 && seen < 6);
    }
};

QTEST_MAIN(TestMenus)
#include "test_menus.moc"
