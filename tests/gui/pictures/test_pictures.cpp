// SPDX-License-Identifier: MIT
// The pictures over the table, by mouse, keyboard and assistive technology, and what they write into the
// search.
#include "naivetokens.h"
#include "nameless.h"
#include "plandesk.h"

#include "calendarpicture.h"
#include "expirycalendar.h"
#include "picturecolours.h"
#include "pictureexport.h"
#include "searchfield.h"
#include "tokenpictures.h"
#include "tokenquery.h"
#include "tones.h"

#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QVBoxLayout>
#ifdef PATDESK_QT_SVG
#include <QSvgRenderer>
#endif

#include <numeric>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// A table's model, a search field and the pictures, in a window.
struct Pictures {
    explicit Pictures(int tokens = 150, int width = 1400) {
        RandomTokens random(3);
        for (int i = 0; i < tokens; ++i)
            model.put(random.token());
        auto* const column = new QVBoxLayout(&window);
        column->addWidget(&search);
        pictures = new TokenPictures(model, search, settings, &window);
        column->addWidget(pictures);
        column->addStretch();
        window.resize(width, 300);
        window.show();
    }

    bool isReady() {
        return activate(window) && QTest::qWaitFor([this] { return picture("Last used"); });
    }

    BarPicture* picture(const char* title) const {
        auto* const found = byName<BarPicture>(window, title);
        return found && found->isVisible() && found->rows() > 0 ? found : nullptr;
    }

    QPoint bar(const char* title, int bucket) const { return picture(title)->areaOf({bucket, 0}).center(); }

    void click(const char* title, int bucket) const {
        QTest::mouseClick(picture(title), Qt::LeftButton, {}, bar(title, bucket));
    }

    QList<Token> rows() const {
        QList<Token> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.tokenAt(row));
        return all;
    }

    /// How many of the rows shown a picture's bar counts.
    std::int64_t shown(const char* title, int bucket) const {
        return picture(title)->distribution().shown[std::size_t(bucket)];
    }

    QAccessibleInterface* accessible(const char* title) const {
        return QAccessible::queryAccessibleInterface(picture(title));
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    TokenModel model{[] { return heldNow; }};
    QWidget window;
    SearchField search{&window};
    TokenQuery query{search, model};
    TokenPictures* pictures = nullptr;
};

std::int64_t sum(const std::vector<std::int64_t>& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aClickOnABarWritesItsConditionIntoTheSearchField() {
        Pictures desk;
        QVERIFY(desk.isReady());
        const std::int64_t counted = desk.shown("Last used", 8);
        QVERIFY(counted > 0);
        desk.click("Last used", 8);
        QCOMPARE(desk.search.text(), QStringLiteral("used:never"));
        QCOMPARE(std::int64_t(desk.model.rowCount()), counted);
        for (const Token& token : desk.rows())
            QVERIFY(token.lastUsed.isNone());
        // One of another picture narrows it, one of the same takes its place, and the same again lets go.
        desk.click("Expires", 9);
        QCOMPARE(desk.search.text(), QStringLiteral("used:never expires:never"));
        desk.click("Last used", 7);
        QCOMPARE(desk.search.text(), QStringLiteral("expires:never used>2y"));
        desk.click("Last used", 7);
        QCOMPARE(desk.search.text(), QStringLiteral("expires:never"));
    }

    void aRangeThatIsDraggedOverIsOneCondition() {
        Pictures desk;
        QVERIFY(desk.isReady());
        BarPicture* const used = desk.picture("Last used");
        QTest::mousePress(used, Qt::LeftButton, {}, desk.bar("Last used", 6));
        QTest::mouseMove(used, desk.bar("Last used", 5));
        QTest::mouseMove(used, desk.bar("Last used", 4));
        QVERIFY(desk.search.text().isEmpty());
        QTest::mouseRelease(used, Qt::LeftButton, {}, desk.bar("Last used", 4));
        QCOMPARE(desk.search.text(), QStringLiteral("used>90d used<=2y"));
        // Let go while it is dragged, nothing is written.
        QTest::mousePress(used, Qt::LeftButton, {}, desk.bar("Last used", 1));
        QTest::mouseMove(used, desk.bar("Last used", 2));
        QTest::keyClick(used, Qt::Key_Escape);
        QTest::mouseRelease(used, Qt::LeftButton, {}, desk.bar("Last used", 2));
        QCOMPARE(desk.search.text(), QStringLiteral("used>90d used<=2y"));
    }

    void arrowsMoveShiftExtendsEnterTakesAndEscLetsGo() {
        Pictures desk;
        QVERIFY(desk.isReady());
        desk.search.setFocus();
        QTest::keyClick(&desk.search, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), desk.picture("Last used"));
        const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        };
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(desk.search.text().isEmpty());
        press(Qt::Key_Return);
        QCOMPARE(desk.search.text(), QStringLiteral("used>7d used<=90d"));
        press(Qt::Key_Escape);
        QCOMPARE(desk.search.text(), QString());
        press(Qt::Key_End);
        press(Qt::Key_Right); // on to the next picture
        QCOMPARE(QApplication::focusWidget(), desk.picture("Expires"));
        press(Qt::Key_Space);
        QCOMPARE(desk.search.text(), QStringLiteral("status:expired"));
        press(Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), desk.picture("Last used"));
        press(Qt::Key_Return);
        QCOMPARE(desk.search.text(), QStringLiteral("status:expired used:unreadable"));
        // One stop for Tab, where it was left.
        press(Qt::Key_Tab);
        QVERIFY(!qobject_cast<BarPicture*>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), desk.picture("Last used"));
    }

    void theBarsOfWhatIsTypedAreMarked() {
        Pictures desk;
        QVERIFY(desk.isReady());
        desk.search.setText(QStringLiteral("expires:never used<=1y used>90d"));
        QVERIFY(desk.picture("Last used")->isChosen({4, 0}) && desk.picture("Last used")->isChosen({5, 0}));
        QVERIFY(!desk.picture("Last used")->isChosen({3, 0}));
        QVERIFY(desk.picture("Expires")->isChosen({9, 0}));
        QVERIFY(!desk.picture("Created")->isChosen({0, 0}));
        desk.search.setText(QStringLiteral("used<=1y"));
        QVERIFY(desk.picture("Last used")->isChosen({0, 0}));
        QVERIFY(!desk.picture("Expires")->isChosen({9, 0}));
    }

    void whatCannotBeReadGivesWayToWhatTheRowsAreFoundBy() {
        Pictures desk;
        QVERIFY(desk.isReady());
        desk.search.setText(QStringLiteral("managed:yes"));
        desk.search.setText(QStringLiteral("managed:yes status:stal"));
        desk.click("Last used", 8);
        QCOMPARE(desk.search.text(), QStringLiteral("managed:yes used:never"));
    }

    void countsFollowTheSearchTheFilterAndTheList() {
        Pictures desk;
        QVERIFY(desk.isReady());
        const auto agrees = [&] {
            const QList<Token> rows = desk.rows();
            const auto never = std::count_if(rows.begin(), rows.end(),
                                             [](const Token& token) { return token.lastUsed.isNone(); });
            const Distribution& used = desk.picture("Last used")->distribution();
            return sum(used.shown) == rows.size() && used.shown[8] == never &&
                   sum(used.all) == desk.model.totalCount();
        };
        QVERIFY(agrees());
        desk.search.setText(QStringLiteral("jenkins"));
        QTRY_VERIFY(agrees());
        desk.search.setText(QStringLiteral("used:never"));
        QTRY_VERIFY(agrees());
        desk.search.clear();
        QTRY_VERIFY(agrees());
        desk.model.setFilter(TokenFilter::NeverExpires);
        QTRY_VERIFY(agrees());
        desk.model.remove(desk.model.idAt(0));
        QTRY_VERIFY(agrees());
        QCOMPARE(desk.model.totalCount(), 149);
        desk.model.clear();
        QTRY_VERIFY(!desk.pictures->isVisible());
    }

    void verdictsHaveAPictureOnceTokensWereJudged() {
        Pictures desk(20);
        QVERIFY(desk.isReady());
        QVERIFY(!desk.picture("Verdict"));
        RandomTokens random(4);
        desk.model.setVerdicts(random.verdictsOn(desk.rows()));
        QTRY_VERIFY(desk.picture("Verdict"));
        desk.click("Verdict", 1);
        QCOMPARE(desk.search.text(), QStringLiteral("verdict:cannot-tell"));
    }

    void aPictureIsATableWhoseCellsSayWhatItsBarsShow() {
        Pictures desk;
        QVERIFY(desk.isReady());
        desk.search.setText(QStringLiteral("expires:never"));
        QTRY_COMPARE(sum(desk.picture("Last used")->distribution().shown), desk.model.rowCount());
        QAccessibleInterface* const table = desk.accessible("Last used");
        QCOMPARE(table->role(), QAccessible::Table);
        QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Last used"));
        QAccessibleTableInterface* const cells = table->tableInterface();
        QVERIFY(cells);
        QCOMPARE(cells->rowCount(), desk.picture("Last used")->rows());
        QCOMPARE(cells->columnCount(), 3);
        QCOMPARE(cells->columnDescription(1), QStringLiteral("Shown"));
        const Distribution& used = desk.picture("Last used")->distribution();
        const auto name = [&](int row, int column) {
            return cells->cellAt(row, column)->text(QAccessible::Name);
        };
        QCOMPARE(name(5, 0), QStringLiteral("Last used 180 days to 1 year ago: %1 of %2 shown")
                                 .arg(used.shown[5])
                                 .arg(used.all[5]));
        QCOMPARE(name(5, 1), QString::number(used.shown[5]));
        QCOMPARE(name(5, 2), QString::number(used.all[5]));
        QVERIFY(used.shown[5] < used.all[5]);
        QVERIFY(name(8, 0).startsWith(QStringLiteral("Last used never: ")));
        QVERIFY(desk.accessible("Scopes")->child(3)->text(QAccessible::Name).startsWith(u"1 scope: "));
        QCOMPARE(table->indexOfChild(cells->cellAt(5, 2)), 5 * 3 + 2);
        QCOMPARE(cells->cellAt(5, 0)->parent(), table);
        // It is where its bar is.
        const QPoint at = desk.picture("Last used")->mapToGlobal(desk.bar("Last used", 5));
        QVERIFY(cells->cellAt(5, 0)->rect().contains(at));
        QCOMPARE(table->childAt(at.x(), at.y()), cells->cellAt(5, 0));
        QVERIFY(nameless(QAccessible::queryAccessibleInterface(&desk.window)).isEmpty());
    }

    void aCellHasTheFocusIsPressedAndIsSelected() {
        Pictures desk;
        QVERIFY(desk.isReady());
        QAccessibleInterface* const table = desk.accessible("Last used");
        desk.picture("Last used")->setFocus();
        QTest::keyClick(desk.picture("Last used"), Qt::Key_Right);
        QCOMPARE(table->focusChild(), table->child(3));
        QVERIFY(table->child(3)->state().focused);
        QVERIFY(!table->child(0)->state().focused);
        QAccessibleActionInterface* const bar = table->child(8 * 3)->actionInterface();
        QVERIFY(bar);
        bar->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(desk.search.text(), QStringLiteral("used:never"));
        QVERIFY(table->child(8 * 3)->state().selected);
        QCOMPARE(table->tableInterface()->selectedCellCount(), 3);
    }

    void thereAreAsManyPicturesAsHaveRoom() {
        Pictures desk(150, 420);
        QVERIFY(desk.isReady());
        const auto inView = [&] {
            QStringList titles;
            for (const BarPicture* const picture : desk.window.findChildren<BarPicture*>()) {
                if (picture->isVisible())
                    titles.append(picture->title());
            }
            return titles;
        };
        const QStringList first = inView();
        QVERIFY(!first.isEmpty() && first.size() < 5);
        auto* const more = byName<QToolButton>(desk.window, "More pictures");
        QVERIFY(more && more->isVisible());
        QStringList seen = first;
        for (int turns = 0; turns < 5 && !seen.contains(QStringLiteral("Owners")); ++turns) {
            more->click();
            seen += inView();
        }
        for (const char* const title : {"Last used", "Expires", "Created", "Scopes", "Owners"})
            QVERIFY2(seen.contains(QLatin1String(title)), title);
        for (const BarPicture* const picture : desk.window.findChildren<BarPicture*>()) {
            if (picture->isVisible()) {
                QVERIFY(picture->parentWidget()->rect().contains(picture->geometry()));
                QVERIFY(picture->width() >= picture->minimumSizeHint().width());
            }
        }
        // By the keyboard, the picture beside comes into view.
        more->click();
        while (inView() != first)
            more->click();
        desk.picture(qPrintable(first.last()))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(qobject_cast<BarPicture*>(QApplication::focusWidget()));
        QVERIFY(!first.contains(QApplication::focusWidget()->accessibleName()));
        desk.window.resize(1400, 300);
        QTRY_COMPARE(inView().size(), 5);
        QVERIFY(!more->isVisible());
    }

    void hiddenPicturesStayHiddenUntilTheyAreWanted() {
        Pictures desk;
        QVERIFY(desk.isReady());
        desk.pictures->picturesAction()->trigger();
        QVERIFY(!desk.pictures->isVisible());
        TokenPictures again(desk.model, desk.search, desk.settings);
        QVERIFY(!again.picturesAction()->isChecked());
        desk.search.setText(QStringLiteral("used:never"));
        desk.pictures->picturesAction()->trigger();
        QTRY_VERIFY(desk.picture("Last used"));
        QCOMPARE(sum(desk.picture("Last used")->distribution().shown), desk.model.rowCount());
        QVERIFY(desk.picture("Last used")->isChosen({8, 0}));
    }

    void barsEdgesAndTextAreVisibleLightAndDark() {
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(42, 46, 50));
        dark.setColor(QPalette::WindowText, QColor(252, 252, 252));
        dark.setColor(QPalette::Highlight, QColor(61, 174, 233));
        QPalette faint = QApplication::palette();
        faint.setColor(QPalette::Highlight, QColor(250, 240, 200));
        for (const QPalette& palette : {QApplication::palette(), dark, faint}) {
            const PictureColours colours(palette);
            QVERIFY(contrast(colours.strong, colours.ground) >= 4.5);
            QVERIFY(contrast(colours.paleEdge, colours.ground) >= 3);
            QVERIFY(contrast(colours.strong, colours.pale) >= 3);
            QVERIFY(contrast(colours.text, colours.band) >= 3);
        }
    }

    void aPictureIsCopiedAndSaved() {
        Pictures desk;
        QVERIFY(desk.isReady());
        QSignalSpy done(desk.pictures, &TokenPictures::done);
        auto* const strip = desk.window.findChild<PictureStrip*>();
        const auto choose = [&](const char* words) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QApplication::sendEvent(desk.picture("Scopes"), &event);
            const QList<QMenu*> menus = strip->findChildren<QMenu*>();
            QMenu* const menu = menus.last();
            QAction* const action = PlanDesk::actionIn(*menu, QString::fromUtf8(words));
            QVERIFY2(action, words);
            action->trigger();
            menu->close();
        };
        choose("Copy as picture");
        QCOMPARE(done.size(), 1);
        const QImage copied = qvariant_cast<QImage>(QApplication::clipboard()->mimeData()->imageData());
        QVERIFY(copied.width() >= 900);
        const QString svg = desk.folder.filePath(QStringLiteral("scopes.svg"));
        choose("Save as SVG…");
        QVERIFY(PlanDesk::answerFileDialog(desk.window, svg));
        QTRY_COMPARE(done.size(), 2);
#ifdef PATDESK_QT_SVG
        QVERIFY(QSvgRenderer(svg).isValid());
#endif
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("all scopes"));
        QTRY_VERIFY(!desk.window.findChild<QFileDialog*>());
        const QString png = desk.folder.filePath(QStringLiteral("scopes.png"));
        choose("Save as PNG…");
        QVERIFY(PlanDesk::answerFileDialog(desk.window, png));
        QTRY_COMPARE(done.size(), 3);
        QCOMPARE(QImage(png).size(), copied.size());
        choose("Hide pictures");
        QVERIFY(!desk.pictures->isVisible());
    }

    void aDayOfTheCalendarIsAskedForByKeyMouseAndAssistiveTechnology() {
        Pictures desk(600);
        QVERIFY(desk.isReady());
        desk.pictures->expiryCalendarAction()->trigger();
        auto* const calendar = desk.window.findChild<ExpiryCalendar*>();
        QVERIFY(calendar && activate(*calendar));
        auto* const days = calendar->findChild<CalendarPicture*>();
        const QDate today = utcDateTime(heldNow).toLocalTime().date();
        QCOMPARE(days->currentDay(), today);
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Left);
        QTest::keyClick(days, today.dayOfWeek() == 7 ? Qt::Key_Up : Qt::Key_Down);
        const QDate day = today.addDays(today.dayOfWeek() == 7 ? 6 : 8);
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(desk.search.text(), QStringLiteral("expires:") + day.toString(Qt::ISODate));
        for (const Token& token : desk.rows())
            QCOMPARE(utcDateTime(*token.expiry.at.known()).toLocalTime().date(), day);
        // Told apart by words.
        QAccessibleInterface* const table = QAccessible::queryAccessibleInterface(days);
        QCOMPARE(table->tableInterface()->rowCount(), 7);
        const int column = int(days->current().column);
        QAccessibleInterface* const cell = table->tableInterface()->cellAt(days->current().row, column);
        const QString words = cell->text(QAccessible::Name);
        const QString date = QLocale().toString(day, QLocale::LongFormat);
        QVERIFY2(words.startsWith(date), qPrintable(words));
        QVERIFY2(desk.model.rowCount() == 0
                     ? words.endsWith(u": nothing expires")
                     : words.contains(QStringLiteral("%1 token").arg(desk.model.rowCount())),
                 qPrintable(words));
        QVERIFY(cell->state().focused && cell->state().selected);
        // The same again lets go; another one takes its place, beside what else is asked.
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(desk.search.text(), QString());
        desk.search.setText(QStringLiteral("jenkins expires<30d"));
        QTest::mouseClick(days, Qt::LeftButton, {}, days->areaOf({3, 10}).center());
        const QDate clicked = days->currentDay();
        QCOMPARE(clicked.dayOfWeek(), 4);
        QCOMPARE(desk.search.text(), QStringLiteral("jenkins expires:") + clicked.toString(Qt::ISODate));
        table->tableInterface()->cellAt(0, 11)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        QCOMPARE(desk.search.text(),
                 QStringLiteral("jenkins expires:") + clicked.addDays(4).toString(Qt::ISODate));
        QVERIFY(nameless(QAccessible::queryAccessibleInterface(calendar)).isEmpty());
    }

    void inTheWindowTheyStandOverTheTableAndComeBackByItsMenu() {
        PlanDesk desk;
        open(desk);
        const auto used = [&] { return desk.find<BarPicture>("Last used"); };
        QTRY_VERIFY(used() && used()->isVisible());
        QCOMPARE(sum(used()->distribution().all), desk.model().totalCount());
        auto* const table = desk.find<QTableView>("Tokens");
        QVERIFY(used()->mapToGlobal(QPoint()).y() < table->mapToGlobal(QPoint()).y());
        QTest::mouseClick(used(), Qt::LeftButton, {}, used()->areaOf({8, 0}).center());
        QCOMPARE(desk.find<QLineEdit>("Search tokens")->text(), QStringLiteral("used:never"));
        QCOMPARE(std::int64_t(desk.model().rowCount()), used()->distribution().all[8]);
        auto* const pictures = desk.window->findChild<TokenPictures*>();
        pictures->picturesAction()->trigger();
        QVERIFY(!used()->isVisible());
        Q_EMIT table->customContextMenuRequested(QPoint(5, 5));
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction* const action = PlanDesk::actionIn(*menu, QStringLiteral("Pictures"));
        QVERIFY(action);
        action->trigger();
        menu->close();
        QTRY_VERIFY(used()->isVisible());
    }
};

QTEST_MAIN(TestPictures)
#include "test_pictures.moc"
