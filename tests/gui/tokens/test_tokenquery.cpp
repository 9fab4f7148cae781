// SPDX-License-Identifier: MIT
// Queries, typed into the search field of the real window.
#include "plandesk.h"
#include "scope.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace patdesk;
using namespace patdesk::test;

namespace {

struct QueryDesk : PlanDesk {
    void type(const QString& text) {
        auto* const field = find<QLineEdit>("Search tokens");
        field->clear();
        QTest::keyClicks(field, text);
    }

    QList<Token> rows() {
        QList<Token> shownTokens;
        for (int row = 0; row < model().rowCount(); ++row)
            shownTokens.append(model().tokenAt(row));
        return shownTokens;
    }

    QString text() const { return find<QLineEdit>("Search tokens")->text(); }

    QToolButton* chip(const QString& condition) const {
        const QList<QToolButton*> buttons = window->findChildren<QToolButton*>();
        for (QToolButton* const button : buttons) {
            if (button->isVisible() &&
                button->accessibleName() == QStringLiteral("Drop the condition ") + condition)
                return button;
        }
        return nullptr;
    }

    QToolButton* chip(const char* condition) const { return chip(QString::fromUtf8(condition)); }

    /// Those that are seen, from the left.
    QStringList chips() const {
        QMap<int, QString> found;
        const QList<QToolButton*> buttons = window->findChildren<QToolButton*>();
        for (const QToolButton* const button : buttons) {
            const QString start = QStringLiteral("Drop the condition ");
            if (button->isVisible() && button->accessibleName().startsWith(start))
                found.insert(button->mapToGlobal(QPoint()).x(), button->accessibleName().mid(start.size()));
        }
        return found.values();
    }

    /// The entry of the side list that a screen reader calls so, whatever its count.
    QListWidgetItem* filter(const char* name) const {
        const auto* const list = find<QListWidget>("Filters");
        for (int row = 0; row < list->count(); ++row) {
            const QString spoken = list->item(row)->data(Qt::AccessibleTextRole).toString();
            if (spoken.startsWith(QString::fromUtf8(name) + QStringLiteral(" (")))
                return list->item(row);
        }
        return nullptr;
    }

    /// In the message bar.
    bool says(const char* words) const {
        const QList<QLabel*> labels = window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    }

    void drop(const QMimeData& data) const {
        const QPoint at = window->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &drop);
    }

    /// While they are shown.
    static QAbstractItemView* suggestions() {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget* const window : windows) {
            auto* const view = qobject_cast<QAbstractItemView*>(window);
            if (view && view->isVisible() && view->accessibleName() == QLatin1String("Suggestions"))
                return view;
        }
        return nullptr;
    }

    QString note() const {
        const auto* const note = window->findChild<NoteLabel*>(QString(), Qt::FindDirectChildrenOnly);
        return note && note->isVisible() ? note->words() : QString();
    }
};

} // namespace

class TestTokenQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void conditionsAreAndedWithWords() {
        QueryDesk desk;
        open(desk);
        const QList<Token> all = desk.rows();
        desk.type(QStringLiteral("expires:never scope:sp:scopes:all jupyter"));
        const QList<Token> found = desk.rows();
        const auto fits = [](const Token& token) {
            return token.expiry.never() && token.scopes.contains(scopeAll) &&
                   (token.name + token.owner.name).contains(QStringLiteral("jupyter"), Qt::CaseInsensitive);
        };
        const auto expected = std::count_if(all.begin(), all.end(), fits);
        QVERIFY(expected > 0);
        QCOMPARE(found.size(), expected);
        for (const Token& token : found)
            QVERIFY2(fits(token), qPrintable(token.name));
        QCOMPARE(desk.model().search(), QStringLiteral("expires:never scope:sp:scopes:all jupyter"));
        desk.find<QLineEdit>("Search tokens")->clear();
        QCOMPARE(desk.rows().size(), all.size());
    }

    void aQueryHoldsTogetherWithAFilterAndItsCountsFollow() {
        QueryDesk desk;
        open(desk);
        desk.type(QStringLiteral("used<30d or used:never"));
        const auto counts = desk.model().foundCounts();
        QVERIFY(counts.has_value());
        desk.model().setFilter(TokenFilter::AllScopes);
        QCOMPARE(desk.model().rowCount(), countOf(*counts, TokenFilter::AllScopes));
    }

    void plainWordsMeanWhatTheyHaveAlwaysMeant() {
        QueryDesk desk;
        open(desk);
        for (const char* const words : {"access review", "Do not delete", "R&D (prod)", "-", "idn:sources"}) {
            const QString text = QString::fromUtf8(words);
            desk.model().setSearch(text);
            const QList<Token> before = desk.rows();
            desk.type(text);
            QVERIFY2(desk.note().isEmpty(), words);
            QCOMPARE(desk.rows(), before);
        }
    }

    void whatCannotBeReadIsSaidAndTheRowsStay() {
        QueryDesk desk;
        open(desk);
        desk.type(QStringLiteral("status:stale"));
        const QList<Token> stale = desk.rows();
        desk.find<QLineEdit>("Search tokens")->setText(QStringLiteral("status:stale ownr:chen"));
        QVERIFY2(desk.note().contains(QStringLiteral("owner")), qPrintable(desk.note()));
        QVERIFY(!desk.find<QLineEdit>("Search tokens")->accessibleDescription().isEmpty());
        QCOMPARE(desk.rows(), stale);
        desk.find<QLineEdit>("Search tokens")->clear();
        QVERIFY(desk.note().isEmpty());
    }

    void whatIsAboutToBeTypedIsNoFault() {
        QueryDesk desk;
        open(desk);
        for (const char* const text : {"used<", "owner:(", "not", "name:\"a"}) {
            desk.type(QString::fromUtf8(text));
            QVERIFY2(desk.note().isEmpty(), qPrintable(QString::fromUtf8(text) + desk.note()));
        }
    }

    void eachConditionHasAChipThatDropsIt() {
        QueryDesk desk;
        open(desk);
        desk.type(QStringLiteral("jenkins"));
        QVERIFY(desk.chips().isEmpty());
        desk.type(QStringLiteral("status:stale -owner:svc* payroll"));
        QCOMPARE(desk.chips(), QStringList({QStringLiteral("status:stale"), QStringLiteral("-owner:svc*"),
                                            QStringLiteral("payroll")}));
        QTest::mouseClick(desk.chip("-owner:svc*"), Qt::LeftButton);
        QCOMPARE(desk.text(), QStringLiteral("status:stale payroll"));
        QTest::keyClick(desk.chip("status:stale"), Qt::Key_Space);
        QCOMPARE(desk.text(), QStringLiteral("payroll"));
        QVERIFY(desk.chips().isEmpty());
    }

    void conditionsThatFindNoRoomAreInAMenu() {
        QueryDesk desk;
        open(desk);
        desk.window->resize(800, 500);
        QStringList conditions;
        for (int i = 0; i < 12; ++i)
            conditions.append(QStringLiteral("-owner:somebody-%1").arg(i));
        desk.find<QLineEdit>("Search tokens")->setText(conditions.join(u' '));
        auto* const more = desk.find<QToolButton>("More conditions");
        QTRY_VERIFY(more->isVisible());
        const QList<QAction*> hidden = more->menu()->actions();
        QCOMPARE(desk.chips().size() + hidden.size(), conditions.size());
        hidden.constLast()->trigger();
        QVERIFY(!desk.text().contains(conditions.constLast()));
    }

    void aFilterJoinsTheSearchWithCtrlAndLeavesItAgain() {
        QueryDesk desk;
        open(desk);
        auto* const filters = desk.find<QListWidget>("Filters");
        const QRect stale = filters->visualItemRect(desk.filter("Stale"));
        QTest::mouseClick(filters->viewport(), Qt::LeftButton, Qt::ControlModifier, stale.center());
        QCOMPARE(desk.text(), QStringLiteral("status:stale"));
        QCOMPARE(desk.model().filter(), TokenFilter::All);
        QVERIFY(desk.filter("Stale, in the search"));
        // By the keyboard, too.
        filters->setCurrentItem(desk.filter("Never expires"));
        QTest::keyClick(filters, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.text(), QStringLiteral("status:stale status:never-expires"));
        filters->setCurrentItem(desk.filter("All"));
        const QList<Token> rows = desk.rows();
        QVERIFY(!rows.isEmpty());
        for (const Token& token : rows)
            QVERIFY(token.expiry.never());
        QTest::mouseClick(filters->viewport(), Qt::LeftButton, Qt::ControlModifier, stale.center());
        QCOMPARE(desk.text(), QStringLiteral("status:never-expires"));
    }

    void whereNothingIsFoundTheConditionThatLeavesOutTheMostCanBeDropped() {
        QueryDesk desk;
        open(desk);
        const int all = desk.model().rowCount();
        desk.type(QStringLiteral("managed:no owner:nobody-at-all"));
        QCOMPARE(desk.model().rowCount(), 0);
        const auto drop = [&desk] { return desk.find<QPushButton>("Drop this condition"); };
        QTRY_VERIFY(drop() && drop()->isVisible());
        drop()->click();
        QCOMPARE(desk.text(), QStringLiteral("managed:no"));
        QVERIFY(desk.model().rowCount() > 0 && desk.model().rowCount() < all);
    }

    void theMenuOfACellAsksForTheSameOrForTheOthers() {
        QueryDesk desk;
        open(desk);
        const Token token = desk.model().tokenAt(3);
        const int all = desk.model().rowCount();
        const auto choose = [&desk](const char* words) {
            auto* const table = desk.find<QTableView>("Tokens");
            const QModelIndex cell = desk.model().index(3, static_cast<int>(TokenColumn::Owner));
            table->setCurrentIndex(cell);
            Q_EMIT table->customContextMenuRequested(table->visualRect(cell).center());
            QMenu* menu = nullptr;
            QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
            for (QAction* const action : menu->actions()) {
                if (action->text() == QLatin1String(words))
                    action->trigger();
            }
            menu->close();
        };
        choose("Only this owner");
        const int theirs = desk.model().rowCount();
        for (const Token& each : desk.rows())
            QCOMPARE(each.owner.name, token.owner.name);
        desk.type(QString());
        choose("Not this owner");
        QCOMPARE(desk.model().rowCount(), all - theirs);
        QVERIFY2(desk.text().startsWith(QStringLiteral("-owner:")), qPrintable(desk.text()));
        desk.type(QString());
        choose("Copy cell");
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), token.owner.name);
    }

    void aListOfIdsThatIsPastedShowsThoseOfTheTenant() {
        QueryDesk desk;
        open(desk);
        const QStringList ids{desk.model().idAt(0).text(), QString(32, u'0'), desk.model().idAt(5).text()};
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
        auto* const field = desk.find<QLineEdit>("Search tokens");
        field->setFocus();
        field->paste();
        QCOMPARE(desk.model().rowCount(), 2);
        QCOMPARE(desk.text(), QStringLiteral("id:(%1 or %2)").arg(ids[0], ids[2]));
        QVERIFY(desk.says("Tokens of this tenant among the IDs: 2 of 3."));
    }

    void textAndFilesWithIdsCanBeDroppedOnTheWindow() {
        QueryDesk desk;
        open(desk);
        const QString id = desk.model().idAt(2).text();
        QMimeData text;
        text.setText(QStringLiteral("please look at %1, thanks").arg(id));
        desk.drop(text);
        QCOMPARE(desk.text(), QStringLiteral("id:") + id);
        QCOMPARE(desk.model().rowCount(), 1);
        desk.type(QString());

        QFile file(desk.folder.filePath(QStringLiteral("ids.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(id.toUtf8() + '\n' + QByteArray(32, '0'));
        file.close();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(file.fileName())});
        desk.drop(files);
        QCOMPARE(desk.model().rowCount(), 1);
        QVERIFY(desk.says("Tokens of this tenant among the IDs: 1 of 2."));

        QMimeData nothing;
        nothing.setText(QStringLiteral("only words"));
        desk.drop(nothing);
        QVERIFY(desk.says("What was dropped is none of these."));
    }

    void theCredentialsOfAnSdkThatAreDroppedAreOfferedForImport() {
        QueryDesk desk;
        open(desk);
        QFile file(desk.folder.filePath(QStringLiteral("config.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"ClientId\":\"0123456789abcdef0123456789abcdef\",\"ClientSecret\":\"not-a-real-one\","
                   "\"BaseURL\":\"https://acme.api.identitynow.com\"}");
        file.close();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(file.fileName())});
        desk.drop(files);
        QTRY_VERIFY(dialogNamed("Import tenants"));
        dialogNamed("Import tenants")->reject();
    }

    void backAndForwardGoThroughTheQuestions() {
        QueryDesk desk;
        open(desk);
        desk.type(QStringLiteral("jenkins"));
        auto* const filters = desk.find<QListWidget>("Filters");
        filters->setCurrentItem(desk.filter("Stale"));
        desk.find<QLineEdit>("Search tokens")->setText(QStringLiteral("mine:no"));
        const auto go = [&desk](QKeySequence::StandardKey key) {
            const QList<QAction*> actions = desk.window->actions();
            for (QAction* const action : actions) {
                if (action->shortcut() == QKeySequence::keyBindings(key).value(0))
                    action->trigger();
            }
            return std::pair(desk.text(), desk.model().filter());
        };
        QCOMPARE(go(QKeySequence::Back), std::pair(QStringLiteral("jenkins"), TokenFilter::Stale));
        QCOMPARE(go(QKeySequence::Back), std::pair(QStringLiteral("jenkins"), TokenFilter::All));
        QCOMPARE(go(QKeySequence::Back), std::pair(QString(), TokenFilter::All));
        QCOMPARE(go(QKeySequence::Back), std::pair(QString(), TokenFilter::All));
        QCOMPARE(go(QKeySequence::Forward), std::pair(QStringLiteral("jenkins"), TokenFilter::All));
        QCOMPARE(go(QKeySequence::Forward), std::pair(QStringLiteral("jenkins"), TokenFilter::Stale));
        QCOMPARE(go(QKeySequence::Forward), std::pair(QStringLiteral("mine:no"), TokenFilter::Stale));
    }

    void aQueryThatIsTypedInOneGoIsOneQuestionSuggestionsOrNot() {
        QueryDesk desk;
        open(desk);
        auto* const field = desk.find<QLineEdit>("Search tokens");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("jenkins"));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("mine:no status:st"));
        QTRY_VERIFY(desk.suggestions());
        QTest::keyClicks(field, QStringLiteral("ale"));
        const QList<QAction*> actions = desk.window->actions();
        const auto back = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
            return action->shortcut() == QKeySequence::keyBindings(QKeySequence::Back).value(0);
        });
        QVERIFY(back != actions.end());
        (*back)->trigger();
        QCOMPARE(desk.text(), QString()); // between the two it was empty
        (*back)->trigger();
        QCOMPARE(desk.text(), QStringLiteral("jenkins"));
    }

    void aFieldAndItsValueAreCompletedByTheKeyboard() {
        QueryDesk desk;
        open(desk);
        auto* const field = desk.find<QLineEdit>("Search tokens");
        field->setFocus();
        desk.type(QStringLiteral("je"));
        QVERIFY(!desk.suggestions());
        desk.type(QStringLiteral("sta"));
        QTRY_VERIFY(desk.suggestions());
        QTest::keyClick(desk.suggestions(), Qt::Key_Down);
        QTest::keyClick(desk.suggestions(), Qt::Key_Return);
        QCOMPARE(desk.text(), QStringLiteral("status:"));
        QTRY_VERIFY(desk.suggestions());
        const QModelIndex first = desk.suggestions()->model()->index(0, 0);
        QCOMPARE(first.data().toString(), QStringLiteral("stale"));
        const auto counted = countOf(desk.model().counts(), TokenFilter::Stale);
        QCOMPARE(first.data(Qt::UserRole).toString(), QLocale().toString(qlonglong{counted}));
        QTest::keyClick(desk.suggestions(), Qt::Key_Down);
        QTest::keyClick(desk.suggestions(), Qt::Key_Return);
        QCOMPARE(desk.text(), QStringLiteral("status:stale"));
        QCOMPARE(desk.model().rowCount(), counted);
        QVERIFY(!desk.suggestions());
    }

    void enterTakesWhatWasTypedAndNoSuggestionThatNobodyChose() {
        QueryDesk desk;
        open(desk);
        desk.find<QLineEdit>("Search tokens")->setFocus();
        desk.type(QStringLiteral("-owner:svc"));
        QTRY_VERIFY(desk.suggestions());
        QVERIFY(!desk.suggestions()->currentIndex().isValid());
        QTest::keyClick(desk.suggestions(), Qt::Key_Return);
        QVERIFY(!desk.suggestions());
        QCOMPARE(desk.text(), QStringLiteral("-owner:svc"));
    }

    void escapeHidesTheNoteFirst() {
        QueryDesk desk;
        open(desk);
        auto* const field = desk.find<QLineEdit>("Search tokens");
        field->setFocus();
        field->setText(QStringLiteral("status:stale ownr:chen"));
        QVERIFY(!desk.note().isEmpty());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(desk.note().isEmpty());
        QCOMPARE(desk.text(), QStringLiteral("status:stale ownr:chen"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(desk.text(), QString());
    }

    void escapeClosesTheSuggestionsAndKeepsTheText() {
        QueryDesk desk;
        open(desk);
        desk.find<QLineEdit>("Search tokens")->setFocus();
        desk.type(QStringLiteral("mine:no sta"));
        QTRY_VERIFY(desk.suggestions());
        QTest::keyClick(desk.suggestions(), Qt::Key_Escape);
        QVERIFY(!desk.suggestions());
        QCOMPARE(desk.text(), QStringLiteral("mine:no sta"));
        QTest::keyClick(desk.find<QLineEdit>("Search tokens"), Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(desk.suggestions());
    }

    void anOwnerIsCompletedInQuotationMarks() {
        QueryDesk desk;
        open(desk);
        desk.find<QLineEdit>("Search tokens")->setFocus();
        desk.type(QStringLiteral("owner:grac"));
        QTRY_VERIFY(desk.suggestions());
        QTest::keyClick(desk.suggestions(), Qt::Key_Down);
        QTest::keyClick(desk.suggestions(), Qt::Key_Return);
        QVERIFY2(desk.note().isEmpty(), qPrintable(desk.note()));
        QCOMPARE(desk.text(), QStringLiteral("owner:\"Grace Mensah\""));
        QVERIFY(desk.model().rowCount() > 0);
    }

    void aVerdictIsAskedForOnceThereIsOne() {
        QueryDesk desk;
        open(desk);
        desk.type(QStringLiteral("verdict:safe"));
        QVERIFY(desk.note().contains(QStringLiteral("Judge tokens")));
        QCOMPARE(desk.model().rowCount(), 0);
        desk.lifecycle.verdicts().gather();
        QTRY_COMPARE_WITH_TIMEOUT(desk.lifecycle.verdicts().state(), TokenVerdicts::State::Judged, 60'000);
        QTRY_VERIFY(desk.note().isEmpty()); // without another key
        desk.type(QStringLiteral("verdict:safe"));
        QVERIFY(desk.note().isEmpty());
        QCOMPARE(desk.model().rowCount(), desk.lifecycle.verdicts().counts().safe);
    }
};

QTEST_MAIN(TestTokenQuery)
#include "test_tokenquery.moc"
