// SPDX-License-Identifier: MIT
// Saved views in the real window.
#include "desk.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace patdesk;
using namespace patdesk::test;

namespace {

struct ViewDesk : Desk {
    ViewDesk() { start(acme); }

    void start(const Tenant& tenant) {
        window->openTenant(tenant.id);
        QTRY_COMPARE(tokens.state(), LoadState::Ready);
    }

    void search(const char* text) const {
        find<QLineEdit>("Search tokens")->setText(QString::fromUtf8(text));
    }

    QString text() const { return find<QLineEdit>("Search tokens")->text(); }

    QListWidget* list() const { return find<QListWidget>("Views"); }

    QStringList names() const {
        QStringList names;
        for (int row = 0; row < list()->count(); ++row)
            names.append(list()->item(row)->text());
        return names;
    }

    QAction* action(const char* words) const {
        for (QAction* const each : list()->actions()) {
            if (each->text().remove(u'&') == QString::fromUtf8(words))
                return each;
        }
        return nullptr;
    }

    void save(const char* name, bool forAll = false) const {
        QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
        QDialog* const dialog = dialogNamed("Save view");
        QVERIFY(dialog);
        byName<QLineEdit>(*dialog, "Name of the view")->setText(QString::fromUtf8(name));
        byName<QCheckBox>(*dialog, "For all tenants")->setChecked(forAll);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialogNamed("Save view"));
    }

    bool says(const char* words) const {
        const QList<QLabel*> labels = window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    }

    QToolButton* undo() const { return button("Undo"); }

    /// In the message bar.
    QToolButton* button(const char* words) const {
        const QList<QToolButton*> buttons = window->findChildren<QToolButton*>();
        for (QToolButton* const button : buttons) {
            if (button->isVisible() && button->text() == QLatin1String(words))
                return button;
        }
        return nullptr;
    }

    QHeaderView* header() const { return find<QTableView>("Tokens")->horizontalHeader(); }
};

} // namespace

class TestViews : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aViewBringsBackItsQueryItsColumnsAndItsOrder() {
        ViewDesk desk;
        QVERIFY(!desk.list()->isVisible());
        desk.search("scope:sp:scopes:all");
        desk.model().setFilter(TokenFilter::NeverExpires);
        QTableView* const table = desk.find<QTableView>("Tokens");
        table->setColumnHidden(static_cast<int>(TokenColumn::Scopes), true);
        table->setColumnHidden(static_cast<int>(TokenColumn::Created), false);
        desk.header()->moveSection(desk.header()->visualIndex(static_cast<int>(TokenColumn::Created)), 0);
        table->sortByColumn(static_cast<int>(TokenColumn::LastUsed), Qt::DescendingOrder);
        desk.model().setGrouped(true);
        const int rows = desk.model().shownCount();
        QVERIFY(rows > 0);
        desk.save("For ever and all");
        QTRY_VERIFY(desk.list()->isVisible());
        QTRY_COMPARE(desk.list()->item(0)->data(Qt::UserRole).toString(), QString::number(rows));

        desk.search("");
        desk.model().setFilter(TokenFilter::All);
        table->setColumnHidden(static_cast<int>(TokenColumn::Scopes), false);
        desk.header()->moveSection(0, 3);
        table->sortByColumn(static_cast<int>(TokenColumn::Name), Qt::AscendingOrder);
        desk.model().setGrouped(false);
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {},
                          desk.list()->visualItemRect(desk.list()->item(0)).center());
        QCOMPARE(desk.text(), QStringLiteral("scope:sp:scopes:all status:never-expires"));
        QVERIFY(desk.model().isGrouped());
        QCOMPARE(desk.model().shownCount(), rows);
        QVERIFY(table->isColumnHidden(static_cast<int>(TokenColumn::Scopes)));
        QCOMPARE(desk.header()->logicalIndex(0), static_cast<int>(TokenColumn::Created));
        QCOMPARE(desk.header()->sortIndicatorSection(), static_cast<int>(TokenColumn::LastUsed));
        QCOMPARE(desk.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void noViewIsMarkedOnceSomethingElseIsShown() {
        ViewDesk desk;
        desk.search("mine:yes");
        desk.save("Mine");
        desk.window->openView(QStringLiteral("Mine"));
        QVERIFY(desk.list()->currentItem());
        desk.search("mine:yes used:never");
        QVERIFY(!desk.list()->currentItem());
        desk.search("mine:yes");
        QVERIFY(desk.list()->currentItem());
        desk.find<QListWidget>("Filters")->setCurrentRow(1);
        QVERIFY(!desk.list()->currentItem());
    }

    void theKeysFromOneToNineOpenTheViews() {
        ViewDesk desk;
        desk.search("mine:yes");
        desk.save("Mine");
        desk.search("managed:yes");
        desk.save("Managed");
        QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(desk.text(), QStringLiteral("mine:yes"));
        QTest::keyClick(desk.window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(desk.text(), QStringLiteral("managed:yes"));
    }

    void aViewIsOfItsTenantOrOfAllAndSurvivesARestart() {
        ViewDesk desk;
        desk.search("mine:yes");
        desk.save("Of Acme");
        desk.save("Of all", true);
        Tenant elsewhere = desk.gone;
        elsewhere.baseUrl = QUrl(QStringLiteral("http://localhost:%1").arg(desk.acme.baseUrl.port()));
        desk.tenants.addForSession(elsewhere, desk.demo.tenant.memberClientSecret());
        desk.start(elsewhere);
        QTRY_COMPARE(desk.names(), QStringList(QStringLiteral("Of all")));
        desk.reopen();
        desk.start(desk.acme);
        QTRY_COMPARE(desk.names(), QStringList({QStringLiteral("Of Acme"), QStringLiteral("Of all")}));
        desk.window->openView(QStringLiteral("of ALL"));
        QCOMPARE(desk.text(), QStringLiteral("mine:yes"));
    }

    void aViewIsRenamedDuplicatedMovedAndReplaced() {
        ViewDesk desk;
        desk.search("mine:yes");
        desk.save("A");
        desk.save("B");
        desk.list()->setCurrentRow(1);
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.names(), QStringList({QStringLiteral("B"), QStringLiteral("A")}));
        QTest::keyClick(desk.list(), Qt::Key_F2);
        QDialog* const dialog = dialogNamed("Rename view");
        QVERIFY(dialog);
        auto* const name = byName<QLineEdit>(*dialog, "Name of the view");
        auto* const rename = byName<QPushButton>(*dialog, "Rename");
        name->setText(QStringLiteral("a"));
        QVERIFY(!rename->isEnabled()); // another one's
        name->setText(QStringLiteral("C"));
        QTest::mouseClick(rename, Qt::LeftButton);
        QCOMPARE(desk.names(), QStringList({QStringLiteral("C"), QStringLiteral("A")}));
        desk.action("Duplicate…")->trigger();
        QTest::keyClick(dialogNamed("Duplicate view"), Qt::Key_Return);
        QTRY_COMPARE(desk.names(),
                     QStringList({QStringLiteral("C"), QStringLiteral("A"), QStringLiteral("C 2")}));
        desk.search("managed:yes");
        desk.list()->setCurrentRow(1);
        desk.action("Replace with what is shown")->trigger();
        desk.search("");
        desk.window->openView(QStringLiteral("A"));
        QCOMPARE(desk.text(), QStringLiteral("managed:yes"));
    }

    void aViewThatWasDeletedComesBackWithUndo() {
        ViewDesk desk;
        desk.search("mine:yes");
        for (const char* const name : {"A", "B", "C"})
            desk.save(name);
        desk.list()->setCurrentRow(1);
        desk.list()->setFocus();
        QTest::keyClick(desk.list(), Qt::Key_Delete);
        QCOMPARE(desk.names(), QStringList({QStringLiteral("A"), QStringLiteral("C")}));
        QToolButton* const undo = desk.undo();
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(desk.names(), QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    }

    void aViewWarnsOncePerDayOfWhatExpiresSoon() {
        ViewDesk desk;
        desk.search("mine:no");
        desk.save("Others");
        desk.list()->setCurrentRow(0);
        QVERIFY(!desk.says("expire within 14 days"));
        desk.action("Warn me before tokens expire, or no longer")->trigger();
        QVERIFY(desk.says("tokens of the view “Others” expire within 14 days."));
        desk.button("Show them")->click();
        QCOMPARE(desk.text(), QStringLiteral("mine:no expires<14d"));
        const int soon = desk.model().rowCount();
        QVERIFY(soon > 1);
        QVERIFY(!desk.says("expire within 14 days"));
        desk.reopen(); // on the same day
        desk.start(desk.acme);
        QVERIFY(!desk.says("expire within 14 days"));
        desk.settings.setViewWarned(desk.acme.baseUrl.authority(), QStringLiteral("Others"),
                                    QStringLiteral("2026-01-01"));
        desk.tokens.refresh();
        QTRY_VERIFY(desk.says("tokens of the view “Others” expire within 14 days."));
    }

    void aViewThatIsNotThereIsSaid() {
        ViewDesk desk;
        desk.search("jenkins");
        desk.window->openView(QStringLiteral("Nothing like this"));
        QCOMPARE(desk.text(), QStringLiteral("jenkins"));
        const QList<QLabel*> labels = desk.window->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("There is no view “Nothing like this”"));
        }));
    }
};

QTEST_MAIN(TestViews)
#include "test_views.moc"
