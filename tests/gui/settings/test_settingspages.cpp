// SPDX-License-Identifier: MIT
#include "dialogrules.h"
#include "languages.h"
#include "settingsdesk.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace patdesk;
using namespace patdesk::test;

namespace {

enum Page { Tenants, Privacy, Appearance, Files };

struct PagesDesk : SettingsDesk {
    QTabWidget* pages() const { return byName<QTabWidget>(*dialog, "Pages"); }

    void turnTo(Page page) const { pages()->setCurrentIndex(page); }

    QComboBox* choice(const char* name) const { return byName<QComboBox>(*dialog, name); }
};

/// Where QDesktopServices hands what is opened.
class Opened : public QObject {
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }

    ~Opened() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList paths;

public Q_SLOTS:

    void open(const QUrl& url) { paths.append(url.toLocalFile()); }
};

/// All letters as large as on a screen at 200 %, without more room for them.
class LargeLetters {
public:
    LargeLetters() : m_font(QApplication::font()) {
        QFont large = m_font;
        large.setPointSizeF(large.pointSizeF() * 2);
        QApplication::setFont(large);
    }

    ~LargeLetters() { QApplication::setFont(m_font); }

private:
    QFont m_font;
};

} // namespace

class TestSettingsPages : public QObject {
    Q_OBJECT

    static void addPages() {
        QTest::addColumn<int>("page");
        QTest::newRow("Tenants") << int{Tenants};
        QTest::newRow("Privacy and lock") << int{Privacy};
        QTest::newRow("Appearance") << int{Appearance};
        QTest::newRow("Files") << int{Files};
    }

private Q_SLOTS:

    void keysTurnThePagesRoundAndRound() {
        PagesDesk desk;
        SettingsDialog& dialog = desk.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QStringList titles;
        for (int i = 0; i < 4; ++i) {
            titles.append(desk.pages()->tabText(desk.pages()->currentIndex()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        }
        QCOMPARE(titles, (QStringList{QStringLiteral("Tenants"), QStringLiteral("Privacy and lock"),
                                      QStringLiteral("Appearance"), QStringLiteral("Files")}));
        QCOMPARE(desk.pages()->currentIndex(), int{Tenants});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(desk.pages()->currentIndex(), int{Files});
        QVERIFY2(QApplication::focusWidget()->isVisible(), "the focus is left behind");
    }

    void saveStoresWhatWasChangedOnAnyPage() {
        PagesDesk desk;
        SettingsDialog& dialog = desk.open();
        QSignalSpy saved(&dialog, &SettingsDialog::preferencesSaved);
        QVERIFY(!desk.button("Save")->isEnabled());
        desk.turnTo(Privacy);
        byName<QSpinBox>(dialog, "Lock after")->setValue(7);
        byName<QCheckBox>(dialog, "Notify in the background")->setChecked(false);
        desk.turnTo(Appearance);
        desk.choice("Rows of the table")->setCurrentText(QStringLiteral("Compact"));
        desk.choice("Time zone")->setCurrentText(QStringLiteral("UTC"));
        desk.choice("Date style")->setCurrentIndex(1);
        desk.choice("Language")->setCurrentText(languages().constLast().name);
        desk.turnTo(Files);
        QVERIFY(desk.button("Save")->isEnabled());
        desk.button("Save")->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(desk.settings.lockTime(), std::chrono::minutes(7));
        QVERIFY(!desk.settings.notifies());
        QVERIFY(desk.settings.compactRows());
        QCOMPARE(desk.settings.dateStyle(), (DateStyle{DateStyle::Zone::Utc, DateStyle::Form::Iso}));
        QCOMPARE(desk.settings.language(), languages().constLast().code);
        QVERIFY(desk.says(QStringLiteral("Saved.")));
        QVERIFY(!desk.button("Save")->isEnabled());
        desk.button("Close")->click();
        QVERIFY(!dialog.isVisible());
    }

    void whatWasChangedOnAnotherPageIsNotLostWithoutAQuestion() {
        PagesDesk desk;
        SettingsDialog& dialog = desk.open();
        desk.turnTo(Appearance);
        desk.choice("Rows of the table")->setCurrentText(QStringLiteral("Compact"));
        desk.turnTo(Files);
        desk.button("Close")->click();
        QVERIFY(desk.question());
        QVERIFY(dialog.isVisible());
        desk.question()->button(QMessageBox::Discard)->click();
        QVERIFY(!dialog.isVisible());
        QVERIFY(!desk.settings.compactRows());
        QCOMPARE(desk.choice("Rows of the table")->currentText(), QStringLiteral("Comfortable"));
    }

    void aLanguageThatIsNotThereStaysAsItIs() {
        PagesDesk desk;
        desk.settings.setLanguage(QStringLiteral("tlh"));
        desk.open();
        QCOMPARE(desk.choice("Language")->currentIndex(), 0);
        QVERIFY(!desk.button("Save")->isEnabled());
        desk.choice("Rows of the table")->setCurrentText(QStringLiteral("Compact"));
        desk.button("Save")->click();
        QCOMPARE(desk.settings.language(), QStringLiteral("tlh"));
    }

    void theExampleOfADateStyleIsInTheZoneThatIsChosen() {
        PagesDesk desk;
        desk.open();
        QVERIFY(!desk.choice("Date style")->itemText(1).contains(QStringLiteral("UTC")));
        desk.choice("Time zone")->setCurrentText(QStringLiteral("UTC"));
        for (const int style : {0, 1})
            QVERIFY(desk.choice("Date style")->itemText(style).endsWith(QStringLiteral(" UTC")));
        QCOMPARE(dateStyle(), DateStyle()); // nothing is saved yet
    }

    void connectStandsOnThePageOfTheTenants() {
        PagesDesk desk;
        SettingsDialog& dialog = desk.open();
        desk.button("Add tenant")->click();
        QVERIFY(desk.button("Connect")->isVisible());
        QCOMPARE(defaultButtonOf(dialog), QStringLiteral("Connect"));
        for (const Page page : {Privacy, Appearance, Files}) {
            desk.turnTo(page);
            QVERIFY(!desk.button("Connect")->isVisible());
            QCOMPARE(defaultButtonOf(dialog), QStringLiteral("Save"));
        }
        desk.turnTo(Tenants);
        QVERIFY(desk.button("Connect")->isVisible());
    }

    void aTenantThatCannotBeSavedIsShown() {
        PagesDesk desk;
        SettingsDialog& dialog = desk.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        desk.button("Add tenant")->click();
        desk.edit("Base URL")->setText(QStringLiteral("https://acme.api.identitynow.com"));
        desk.turnTo(Appearance);
        desk.button("Save")->click();
        QCOMPARE(desk.pages()->currentIndex(), int{Tenants});
        QCOMPARE(desk.descriptionOf("Client ID"), QStringLiteral("Enter the client ID."));
        QTRY_VERIFY(desk.edit("Client ID")->hasFocus());
    }

    void aNewTenantThatNothingWasTypedForIsNotInTheWay() {
        PagesDesk desk;
        SettingsDialog& dialog = desk.open();
        desk.button("Add tenant")->click();
        desk.turnTo(Appearance);
        QVERIFY(!desk.button("Save")->isEnabled());
        desk.choice("Rows of the table")->setCurrentText(QStringLiteral("Compact"));
        desk.button("Save")->click();
        QVERIFY(desk.settings.compactRows());
        QCOMPARE(desk.pages()->currentIndex(), int{Appearance});
        desk.button("Close")->click();
        QVERIFY(!dialog.isVisible());
    }

    void filesSaysWhereTheyAreAndWhatTheyTake() {
        PagesDesk desk;
        const QString folder = desk.folder.path();
        QVERIFY(QDir(folder).mkpath(QStringLiteral("evidence/acme/snapshots")));
        QFile snapshot(folder + QStringLiteral("/evidence/acme/snapshots/1"));
        QVERIFY(snapshot.open(QIODevice::WriteOnly) && snapshot.write(QByteArray(4096, 'x')) == 4096);
        snapshot.close();
        Opened opened;
        SettingsDialog& dialog = desk.open();
        desk.turnTo(Files);
        QCOMPARE(desk.edit("Data folder")->text(), QDir::toNativeSeparators(folder));
        desk.button("Open data folder")->click();
        QCOMPARE(opened.paths, QStringList{folder});
        QVERIFY2(!desk.button("Open policy file")->isEnabled(), "there is none");
        const auto* const kept = byName<QTreeWidget>(dialog, "What the files take");
        const auto sizeOf = [kept](const QString& what) {
            const QList<QTreeWidgetItem*> found = kept->findItems(what, Qt::MatchExactly);
            return found.isEmpty() ? QString() : found.constFirst()->text(3);
        };
        QTRY_COMPARE(sizeOf(QStringLiteral("Snapshots")), QLocale().formattedDataSize(4096));
        QVERIFY(!sizeOf(QStringLiteral("All")).isEmpty());
    }

    void theDialogMayBeClosedWhileFilesAreCounted() {
        PagesDesk desk;
        desk.open();
        desk.turnTo(Files);
        desk.dialog.reset();
        QCoreApplication::processEvents();
    }

    void everyPageFitsTheSmallestScreen_data() { addPages(); }

    void everyPageFitsTheSmallestScreen() {
        QFETCH(const int, page);
        PagesDesk desk;
        QVERIFY(desk.store("one"));
        SettingsDialog& dialog = desk.open();
        desk.turnTo(Page(page));
        for (const QSize size : {QSize(780, 620), QSize(800, 500), smallestScreen}) {
            dialog.resize(size);
            QTRY_VERIFY2(dialog.width() <= size.width() && dialog.height() <= size.height(),
                         qPrintable(QStringLiteral("%1x%2").arg(dialog.width()).arg(dialog.height())));
            QTRY_COMPARE(clipped(dialog), QStringList());
        }
        QCOMPARE(sharedMnemonics(dialog), QStringList());
    }

    void everyPageFitsWithLargeLetters_data() { addPages(); }

    void everyPageFitsWithLargeLetters() {
        QFETCH(const int, page);
        const LargeLetters large;
        PagesDesk desk;
        desk.open();
        desk.turnTo(Page(page));
        desk.dialog->resize(1440, 900);
        QTRY_COMPARE(clipped(*desk.dialog), QStringList());
    }
};

QTEST_MAIN(TestSettingsPages)
#include "test_settingspages.moc"
