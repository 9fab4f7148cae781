// SPDX-License-Identifier: MIT
#include "desk.h"
#include "edittokendialog.h"
#include "newtokendialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// All words of the message bar.
QString messageOf(const Desk& desk) {
    const auto* const bar = desk.find<QFrame>("Message");
    return bar->isVisible() ? bar->accessibleDescription() : QString();
}

/// The button of the message bar with these words.
QToolButton* stepOf(const Desk& desk, const char* words) {
    const QList<QToolButton*> buttons = desk.find<QFrame>("Message")->findChildren<QToolButton*>();
    for (QToolButton* const button : buttons) {
        if (button->isVisible() && button->text() == QLatin1String(words))
            return button;
    }
    return nullptr;
}

void choose(const Desk& desk, TokenFilter filter) {
    desk.find<QListWidget>("Filters")->setCurrentRow(static_cast<int>(filter));
}

TokenId idAt(const QTableView* table, int row) {
    return TokenId(table->model()->index(row, 0).data(TokenModel::TokenIdRole).toString());
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void filtersAndSearchCombine() {
        Desk desk;
        openAcme(desk);
        choose(desk, TokenFilter::NeverUsed);
        QTest::keyClicks(desk.find<QLineEdit>("Search tokens"), QStringLiteral("PLAYBOOK"));
        const TokenModel& model = desk.model();
        QVERIFY(model.rowCount() > 0);
        QVERIFY(model.rowCount() < countOf(model.counts(), TokenFilter::NeverUsed));
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(model.tokenAt(row).lastUsed.isNone());
            QVERIFY(model.tokenAt(row).name.contains(QLatin1String("playbook"), Qt::CaseInsensitive));
        }
    }

    void theWheelChangesNoField() {
        Desk desk;
        openAcme(desk);
        auto* const days = desk.find<QSpinBox>("Unused for days");
        const int before = days->value();
        const auto turn = [days] {
            const QPointF at = days->rect().center();
            QWheelEvent event(at, days->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(days, &event);
        };
        turn();
        QCOMPARE(days->value(), before);
        const QList<QWidget*> widgets = desk.window->findChildren<QWidget*>();
        for (const QWidget* const widget : widgets) {
            if (widget->isVisible() &&
                (qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)))
                QVERIFY2(widget->focusPolicy() != Qt::WheelFocus, qPrintable(widget->accessibleName()));
        }
        days->setFocus();
        QTRY_VERIFY(days->hasFocus());
        turn();
        QCOMPARE(days->value(), before);
    }

    void everyFilterIsCalledByItsNameAndCount() {
        Desk desk;
        openAcme(desk);
        const auto* const list = desk.find<QListWidget>("Filters");
        for (const TokenFilter filter : allFilters) {
            if (isOfOwners(filter) || isOfGaps(filter))
                continue; // not offered before tokens were judged
            choose(desk, filter);
            const QString name = list->currentItem()->data(Qt::AccessibleTextRole).toString();
            const QString count = isOfVerdicts(filter) ? QStringLiteral("not judged")
                                                       : QString::number(desk.model().rowCount());
            QVERIFY2(name.endsWith(QStringLiteral(" (%1)").arg(count)), qPrintable(name));
        }
        const QString neverUsed =
            list->item(static_cast<int>(TokenFilter::NeverUsed))->data(Qt::AccessibleTextRole).toString();
        QVERIFY(neverUsed.startsWith(QLatin1String("Never used (")));
    }

    void theDaysThatMakeATokenStaleAreKept() {
        Desk desk;
        openAcme(desk);
        const auto before = countOf(desk.model().counts(), TokenFilter::Stale);
        desk.find<QSpinBox>("Unused for days")->setValue(700);
        QVERIFY(countOf(desk.model().counts(), TokenFilter::Stale) < before);
        desk.reopen();
        auto* const days = desk.find<QSpinBox>("Unused for days");
        QCOMPARE(days->text(), QStringLiteral("700 days"));
        days->setValue(1);
        QCOMPARE(days->text(), QStringLiteral("1 day"));
    }

    void theDaysThatAreSoonAreKept() {
        Desk desk;
        openAcme(desk);
        const auto before = countOf(desk.model().counts(), TokenFilter::ExpiringSoon);
        desk.find<QSpinBox>("Expires within days")->setValue(3);
        QVERIFY(countOf(desk.model().counts(), TokenFilter::ExpiringSoon) < before);
        desk.reopen();
        QCOMPARE(desk.find<QSpinBox>("Expires within days")->text(), QStringLiteral("3 days"));
        QCOMPARE(desk.model().expiringDays(), 3);
    }

    void theFiltersCountWhatTheSearchFinds() {
        Desk desk;
        const auto* const list = desk.find<QListWidget>("Filters");
        const auto nameOf = [list](TokenFilter filter) {
            return list->item(static_cast<int>(filter))->data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(nameOf(TokenFilter::All), QStringLiteral("All (not loaded)"));
        openAcme(desk);
        const auto stale = countOf(desk.model().counts(), TokenFilter::Stale);
        QCOMPARE(nameOf(TokenFilter::Stale), QStringLiteral("Stale (%1)").arg(stale));
        const int width = list->minimumWidth();
        QTest::keyClicks(desk.find<QLineEdit>("Search tokens"), QStringLiteral("jenkins"));
        int found = 0;
        for (int row = 0; row < desk.model().rowCount(); ++row)
            found += has(findingsOf(desk.model().tokenAt(row), desk.model().now()), Finding::Stale) ? 1 : 0;
        QVERIFY(found > 0 && found < stale);
        QCOMPARE(nameOf(TokenFilter::Stale), QStringLiteral("Stale (%1 of %2)").arg(found).arg(stale));
        QCOMPARE(list->minimumWidth(), width); // nothing moves
        desk.tokens.close();
        QCOMPARE(nameOf(TokenFilter::Stale), QStringLiteral("Stale (not loaded)"));
    }

    void theDetailsFollowTheSelection() {
        Desk desk;
        openAcme(desk);
        auto* const table = desk.find<QTableView>("Tokens");
        const auto* const pane = desk.find<QWidget>("Token details");
        for (const int row : {3, 7}) {
            table->selectRow(row);
            const auto* const value = byName<QLabel>(*pane, "Client ID");
            QVERIFY(value);
            QCOMPARE(value->accessibleDescription(), idAt(table, row).text());
        }
    }

    void theDetailsOfATenantThatIsClosedAreGone() {
        Desk desk;
        desk.window->resize(1600, 900);
        openAcme(desk);
        desk.find<QTableView>("Tokens")->selectRow(3);
        const auto* const pane = desk.find<QWidget>("Token details");
        const auto* const value = byName<QLabel>(*pane, "Client ID");
        QVERIFY(value->isVisible());
        desk.tokens.close();
        QVERIFY(!value->isVisible());
    }

    void aRefreshKeepsSelectionAndPlace() {
        Desk desk;
        openAcme(desk);
        auto* const table = desk.find<QTableView>("Tokens");
        table->selectRow(200);
        table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
        const TokenId chosen = idAt(table, 200);
        const int place = table->verticalScrollBar()->value();
        QVERIFY(place > 0);
        QSignalSpy states(&desk.tokens, &TokenService::stateChanged);
        QTest::keyClick(desk.window.get(), Qt::Key_F5);
        QTRY_VERIFY(states.size() >= 2 && desk.tokens.state() == LoadState::Ready);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(idAt(table, table->currentIndex().row()), chosen);
        QCOMPARE(table->verticalScrollBar()->value(), place);
    }

    void aRowThatLeavesDoesNotTakeTheViewWithIt() {
        Desk desk;
        openAcme(desk);
        auto* const table = desk.find<QTableView>("Tokens");
        table->sortByColumn(static_cast<int>(TokenColumn::Expires), Qt::AscendingOrder);
        table->setCurrentIndex(desk.model().index(0, 0));
        table->scrollToTop();
        // Those that never expire come last: the next row that stays is far below.
        desk.model().setFilter(TokenFilter::NeverExpires);
        QVERIFY(table->verticalScrollBar()->maximum() > 0);
        QCOMPARE(table->verticalScrollBar()->value(), 0);
    }

    void aSearchShowsItsFirstRowsOrTheSelectedOne() {
        Desk desk;
        openAcme(desk);
        auto* const table = desk.find<QTableView>("Tokens");
        auto* const search = desk.find<QLineEdit>("Search tokens");
        table->scrollToBottom();
        QVERIFY(table->verticalScrollBar()->value() > 0);
        QTest::keyClicks(search, QStringLiteral("a"));
        QCOMPARE(table->verticalScrollBar()->value(), 0);
        const int lower = desk.model().rowCount() - 1;
        table->selectRow(lower);
        const TokenId chosen = idAt(table, lower);
        QTest::keyClick(search, Qt::Key_Backspace);
        QCOMPARE(idAt(table, table->currentIndex().row()), chosen);
        QVERIFY(table->viewport()->rect().intersects(table->visualRect(table->currentIndex())));
    }

    void aClickOnAHeaderSorts() {
        Desk desk;
        openAcme(desk);
        const auto* const table = desk.find<QTableView>("Tokens");
        QHeaderView* const header = table->horizontalHeader();
        const int column = static_cast<int>(TokenColumn::Expires);
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        std::optional<Instant> last;
        for (int row = 0; row < desk.model().rowCount(); ++row) {
            const std::optional<Instant> expires = desk.model().tokenAt(row).expiry.at.known();
            QVERIFY(!last || !expires || *last <= *expires);
            last = expires ? expires : last;
        }
    }

    void columnsAreKept() {
        Desk desk;
        QHeaderView* header = desk.find<QTableView>("Tokens")->horizontalHeader();
        header->setSectionHidden(static_cast<int>(TokenColumn::Owner), true);
        header->moveSection(header->visualIndex(static_cast<int>(TokenColumn::Status)), 0);
        header->resizeSection(static_cast<int>(TokenColumn::Name), 321);
        desk.reopen();
        header = desk.find<QTableView>("Tokens")->horizontalHeader();
        QVERIFY(header->isSectionHidden(static_cast<int>(TokenColumn::Owner)));
        QCOMPARE(header->visualIndex(static_cast<int>(TokenColumn::Status)), 0);
        QCOMPARE(header->sectionSize(static_cast<int>(TokenColumn::Name)), 321);
    }

    void theKeyboardReachesSearchAndTable() {
        Desk desk;
        openAcme(desk);
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        auto* const search = desk.find<QLineEdit>("Search tokens");
        auto* const table = desk.find<QTableView>("Tokens");
        QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("audit"));
        QTest::keyClick(search, Qt::Key_Down);
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().endsWith(QLatin1Char('\t') + idAt(table, 0).text()));
        QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
    }

    void theKeyboardOpensTheDialogs() {
        Desk desk;
        openAcme(desk);
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        auto* const table = desk.find<QTableView>("Tokens");
        table->selectRow(0);
        table->setFocus();
        const QList<std::pair<QKeySequence, const char*>> keys{
            {QKeySequence(Qt::CTRL | Qt::Key_N), "New token"},
            {QKeySequence(Qt::Key_F2), "Token of "},
            {QKeySequence(Qt::Key_Delete), "Delete “"}};
        for (const auto& [key, title] : keys) {
            QTest::keySequence(table, key);
            QTRY_VERIFY2(dialogStarting(title), title);
            dialogStarting(title)->close();
            QTRY_VERIFY(!dialogStarting(title));
            QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
            table->setFocus();
        }
    }

    void theTokenInUseCannotBeDeleted() {
        Desk desk;
        openAcme(desk);
        auto* const table = desk.find<QTableView>("Tokens");
        auto* const button = desk.find<QToolButton>("Delete tokens");
        table->selectRow(desk.model().rowOf(desk.acme.clientId));
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(QLatin1String("signed in")));
        choose(desk, TokenFilter::Stale);
        table->selectRow(0);
        QVERIFY(button->isEnabled());
    }

    void aCallerWithoutTheRightSeesTheirOwnAndIsTold() {
        Desk desk;
        desk.window->openTenant(desk.member.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        QTRY_VERIFY(messageOf(desk).contains(QLatin1String("your own tokens")));
        QCOMPARE(desk.find<QComboBox>("List scope")->currentText(), QStringLiteral("My tokens"));
        QVERIFY(desk.model().totalCount() > 0);
        QCOMPARE(countOf(desk.model().counts(), TokenFilter::Mine), desk.model().totalCount());
    }

    void anUnreachableTenantIsSaidWithANextStep() {
        Desk desk;
        desk.window->openTenant(desk.gone.id);
        QTRY_COMPARE_WITH_TIMEOUT(desk.tokens.state(), LoadState::Failed, 60'000);
        QVERIFY(!messageOf(desk).isEmpty());
        QVERIFY(stepOf(desk, "Try again"));
        QSignalSpy states(&desk.tokens, &TokenService::stateChanged);
        stepOf(desk, "Try again")->click();
        QVERIFY(!states.isEmpty());
    }

    void aPauseIsCountedDownAndGoesOnByItself() {
        Desk desk([](DemoTenant::Options& options) { options.rateLimit = true; });
        openAcme(desk);
        for (int i = 0; i < 110; ++i)
            desk.demo.administrator.send("GET", tokensPath(ApiGeneration::V1));
        // The tenant's window of ten seconds is nearly over: it asks for one.
        desk.demo.clock.advance(std::chrono::milliseconds(9500));
        desk.tokens.refresh();
        QTRY_VERIFY(messageOf(desk).contains(QLatin1String("Continuing in")));
        desk.demo.clock.advance(std::chrono::seconds(11));
        QTRY_COMPARE_WITH_TIMEOUT(desk.tokens.state(), LoadState::Ready, 30'000);
        QVERIFY(messageOf(desk).isEmpty());
    }

    void aSearchWithoutMatchIsNamedInFullAndCanBeCleared() {
        Desk desk;
        openAcme(desk);
        auto* const search = desk.find<QLineEdit>("Search tokens");
        QTest::keyClicks(search, QStringLiteral("zzzz"));
        const auto* const note = desk.find<QWidget>("Empty table");
        QVERIFY(note->isVisible() && note->accessibleDescription().contains(QStringLiteral("“zzzz”")));
        QVERIFY(messageOf(desk).isEmpty()); // said once
        byName<QPushButton>(*note, "Clear search")->click();
        QVERIFY(search->text().isEmpty());
        QVERIFY(!note->isVisible());
        QCOMPARE(desk.model().rowCount(), desk.model().totalCount());
    }

    void aProductionTenantBearsItsWord() {
        Desk desk;
        openAcme(desk);
        const QList<QLabel*> labels = desk.window->findChildren<QLabel*>();
        const auto shown = std::count_if(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String("production");
        });
        QCOMPARE(shown, 1);
    }

    void theTenantChosenLastIsTheOneThatOpens() {
        Desk desk;
        desk.window->openTenant(desk.member.id);
        desk.window->openTenant(desk.acme.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        QCOMPARE(desk.tokens.tenant()->id, desk.acme.id);
        QVERIFY(desk.window->windowTitle().startsWith(QLatin1String("Acme")));
    }

    void aLinkShowsItsTokenAndAsksBeforeItClosesATenant() {
        Desk desk;
        openAcme(desk);
        const TokenId id = desk.model().idAt(7);
        desk.find<QLineEdit>("Search tokens")->setText(QStringLiteral("nothing like it"));
        desk.window->openLink({QStringLiteral("Acme"), id});
        auto* const table = desk.find<QTableView>("Tokens");
        QCOMPARE(idAt(table, table->currentIndex().row()), id);

        desk.window->openLink({QStringLiteral("Member")});
        QDialog* const question = dialogNamed("Follow link");
        QVERIFY(question);
        QCOMPARE(desk.tokens.tenant()->id, desk.acme.id);
        question->reject();
        QTRY_VERIFY(!dialogNamed("Follow link"));
        QCOMPARE(desk.tokens.tenant()->id, desk.acme.id);
        desk.window->openLink({QStringLiteral("Member")});
        const QList<QAbstractButton*> buttons = dialogNamed("Follow link")->findChildren<QAbstractButton*>();
        const auto open = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* button) {
            return button->text().remove(u'&') == QLatin1String("Open");
        });
        QVERIFY(open != buttons.end());
        (*open)->click();
        QTRY_COMPARE(desk.tokens.tenant()->id, desk.member.id);
    }

    void aLinkToAnotherTenantShowsItsTokenOnceThatIsListed() {
        Desk desk;
        desk.window->openTenant(desk.member.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        const TokenId id = desk.model().idAt(desk.model().rowCount() - 1);
        openAcme(desk);
        desk.window->openLink({QStringLiteral("Member"), id});
        const QList<QAbstractButton*> buttons = dialogNamed("Follow link")->findChildren<QAbstractButton*>();
        for (QAbstractButton* const button : buttons) {
            if (button->text().remove(u'&') == QLatin1String("Open"))
                button->click();
        }
        QTRY_COMPARE(desk.tokens.tenant()->id, desk.member.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        const auto* const table = desk.find<QTableView>("Tokens");
        QTRY_COMPARE(idAt(table, table->currentIndex().row()), id);
    }

    void aLinkOpensNothingUnderADialogOrToAStranger() {
        Desk desk;
        openAcme(desk);
        const auto says = [&desk](const char* words) {
            const QList<QLabel*> labels = desk.window->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
                return label->isVisible() && label->text().contains(QString::fromUtf8(words));
            });
        };
        desk.find<QToolButton>("New token")->click();
        QTRY_VERIFY(dialogNamed("New token"));
        desk.window->openLink({QStringLiteral("Member"), TokenId(QStringLiteral("0123"))});
        QVERIFY(!dialogNamed("Follow link"));
        QCOMPARE(desk.tokens.tenant()->id, desk.acme.id);
        QVERIFY(says("A link leads to Member."));
        dialogNamed("New token")->reject();
        desk.window->openLink({QStringLiteral("Elsewhere")});
        QCOMPARE(desk.tokens.tenant()->id, desk.acme.id);
        QVERIFY(!dialogNamed("Follow link"));
    }

    void theMainJobRunsThroughTheWindow() {
        Desk desk;
        openAcme(desk);
        desk.find<QLineEdit>("Search tokens")->setText(QStringLiteral("status:expired")); // would hide it
        desk.find<QToolButton>("New token")->click();
        QTRY_VERIFY(dialogNamed("New token"));
        QDialog* dialog = dialogNamed("New token");
        byName<QLineEdit>(*dialog, "Name")->setText(QStringLiteral("Made in a test"));
        byName<QPlainTextEdit>(*dialog, "Scopes")->setPlainText(scopeDefault);
        byName<QPushButton>(*dialog, "Create")->click();
        QTRY_VERIFY(dialogNamed("Token created"));
        dialog = dialogNamed("Token created");
        byName<QPushButton>(*dialog, "Reveal secret")->click();
        byName<QPushButton>(*dialog, "Done")->click();
        auto* const table = desk.find<QTableView>("Tokens");
        const TokenId id = idAt(table, table->currentIndex().row());
        QCOMPARE(desk.model().token(id)->name, QStringLiteral("Made in a test"));

        desk.find<QToolButton>("Edit token")->click();
        QTRY_VERIFY(dialogNamed("Edit token"));
        dialog = dialogNamed("Edit token");
        byName<QLineEdit>(*dialog, "Name")->setText(QStringLiteral("Renamed in a test"));
        byName<QPushButton>(*dialog, "Save")->click();
        QTRY_VERIFY(!dialogNamed("Edit token"));
        QCOMPARE(desk.model().token(id)->name, QStringLiteral("Renamed in a test"));

        table->selectRow(desk.model().rowOf(id));
        desk.find<QToolButton>("Delete tokens")->click();
        QTRY_VERIFY(dialogStarting("Delete “"));
        byName<QLineEdit>(*dialogStarting("Delete “"), "Name of the tenant")->setText(desk.acme.name);
        byName<QPushButton>(*dialogStarting("Delete “"), "Delete")->click();
        QTRY_VERIFY(!desk.model().token(id));
    }

    void theDetailsStandAsideWhereThereIsNoRoomAndElseStayAsChosen() {
        Desk desk;
        openAcme(desk);
        auto* const show = desk.find<QToolButton>("Show details");
        const int border = desk.window->fontMetrics().averageCharWidth() * 200;
        const auto resizeTo = [&desk](int width) {
            desk.window->resize(width, 600);
            return QTest::qWaitFor([&] { return desk.window->centralWidget()->width() == width; });
        };
        QVERIFY(resizeTo(border + 10) && show->isChecked());
        QVERIFY(resizeTo(border - 10) && !show->isChecked());
        show->click();
        QVERIFY(resizeTo(border - 20) && show->isChecked());
        QVERIFY(resizeTo(border + 10) && show->isChecked());
        show->click();
        QVERIFY(resizeTo(border + 20) && !show->isChecked());
        QVERIFY(resizeTo(border - 10) && !show->isChecked());
    }

private:
    static void openAcme(Desk& desk) {
        desk.window->openTenant(desk.acme.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
