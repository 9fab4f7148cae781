// SPDX-License-Identifier: MIT
// The table in the main window: its columns, its menus, what is copied from it, and that one keeps one's
// place.
#include "datetext.h"
#include "desk.h"
#include "listscopebox.h"
#include "tokendelegate.h"
#include "tokenstatus.h"
#include "tokenview.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

QMenu* popup() {
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

/// The action with these words in the menu that is open, or in one of its submenus.
QAction* actionIn(const QMenu* menu, const QString& words) {
    if (!menu)
        return nullptr;
    const QList<QAction*> actions = menu->actions();
    for (QAction* const action : actions) {
        if (action->text().remove(QLatin1Char('&')) == words)
            return action;
        if (QAction* const inside = actionIn(action->menu(), words))
            return inside;
    }
    return nullptr;
}

/// The first one that begins so.
QAction* actionLike(const QMenu* menu, const QString& beginning) {
    const QList<QAction*> actions = menu->actions();
    for (QAction* const action : actions) {
        if (action->text().startsWith(beginning))
            return action;
        QAction* const inside = action->menu() ? actionLike(action->menu(), beginning) : nullptr;
        if (inside)
            return inside;
    }
    return nullptr;
}

} // namespace

class TestTokenTable : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    TokenView* m_table = nullptr;

    TokenModel& model() { return m_desk->model(); }

    QHeaderView* header() { return m_table->horizontalHeader(); }

    QMenu* menuOfHeader(TokenColumn column) {
        const int place = header()->sectionViewportPosition(static_cast<int>(column));
        Q_EMIT header()->customContextMenuRequested(QPoint(place + 5, 5));
        return QTest::qWaitFor([] { return popup() != nullptr; }) ? popup() : nullptr;
    }

    QMenu* menuOfRow(int row) {
        const QPoint at = m_table->visualRect(model().index(row, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_table->viewport(), &event);
        return QTest::qWaitFor([] { return popup() != nullptr; }) ? popup() : nullptr;
    }

    void choose(QAction* action) {
        action->trigger();
        while (QWidget* const open = QApplication::activePopupWidget())
            open->close();
    }

    int width(TokenColumn column) { return m_table->columnWidth(static_cast<int>(column)); }

    bool resizeTo(int width) {
        m_desk->window->resize(width, 600);
        const bool resized =
            QTest::qWaitFor([&] { return m_desk->window->centralWidget()->width() == width; });
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // the details may have gone or come
        return resized;
    }

    /// Of the columns that are seen.
    int widthOfAll() {
        int all = 0;
        for (int column = 0; column < tokenColumnCount; ++column)
            all += m_table->columnWidth(column);
        return all;
    }

private Q_SLOTS:

    void init() {
        m_desk = std::make_unique<Desk>();
        m_desk->window->openTenant(m_desk->acme.id);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        m_table = m_desk->window->findChild<TokenView*>();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    }

    void cleanup() {
        while (QWidget* const open = QApplication::activePopupWidget())
            open->close();
        m_desk.reset();
    }

    // Columns

    void theColumnsShareTheWidthAndTheDatesKeepTheirs() {
        QVERIFY(resizeTo(1180));
        QTRY_COMPARE(widthOfAll(), m_table->viewport()->width());
        const int date = width(TokenColumn::LastUsed);
        const int name = width(TokenColumn::Name);
        const int scopes = width(TokenColumn::Scopes);
        QVERIFY(resizeTo(1040));
        QTRY_COMPARE(widthOfAll(), m_table->viewport()->width());
        QCOMPARE(width(TokenColumn::LastUsed), date);
        QVERIFY(width(TokenColumn::Name) < name && width(TokenColumn::Scopes) < scopes);
        QVERIFY(resizeTo(800));
        QTRY_VERIFY(widthOfAll() <= m_table->viewport()->width() + 1);
        QVERIFY(width(TokenColumn::Name) > date);
    }

    void noStateIsCutOnceTheTokensAreJudged() {
        m_desk->find<QPushButton>("Judge tokens")->click();
        QTRY_VERIFY_WITH_TIMEOUT(model().hasVerdicts() && !m_desk->find<QPushButton>("Cancel judging"),
                                 60'000);
        QTRY_VERIFY(!m_table->isColumnHidden(static_cast<int>(TokenColumn::Verdict)));
        const QFontMetrics metrics = m_table->fontMetrics();
        // Beside the details, and where there is as much room as beside wide ones.
        for (const int width : {1280, 900}) {
            QVERIFY(resizeTo(width));
            QTRY_VERIFY(widthOfAll() <= m_table->viewport()->width() + 1);
            for (int row = 0; row <= m_table->rowAt(m_table->viewport()->height() - 1); ++row) {
                const QString words =
                    model().index(row, static_cast<int>(TokenColumn::Status)).data().toString();
                const QString state = words.section(QStringLiteral(" · "), 0, 0);
                const int needed = metrics.horizontalAdvance(state) + TokenDelegate::badgeWidth(metrics);
                QVERIFY2(this->width(TokenColumn::Status) >= needed, qPrintable(state));
            }
        }
    }

    void aWidthOfTheUsersStaysUntilTheColumnsAreFittedAgain() {
        QVERIFY(resizeTo(1040));
        header()->resizeSection(static_cast<int>(TokenColumn::Owner), 300);
        QVERIFY(resizeTo(1240));
        QCOMPARE(width(TokenColumn::Owner), 300);
        choose(actionIn(menuOfHeader(TokenColumn::Owner), QStringLiteral("Fit columns")));
        QVERIFY(width(TokenColumn::Owner) < 300);
        QCOMPARE(widthOfAll(), m_table->viewport()->width());
    }

    void theHeadersMenuIsThatOfTheColumnUnderTheMouse() {
        m_table->setCurrentIndex(model().index(0, static_cast<int>(TokenColumn::Name)));
        QMenu* const menu = menuOfHeader(TokenColumn::Owner);
        QVERIFY(menu);
        choose(actionIn(menu, QStringLiteral("Move left")));
        QCOMPARE(header()->visualIndex(static_cast<int>(TokenColumn::Owner)), 0);
        QVERIFY(!actionIn(menuOfHeader(TokenColumn::Owner), QStringLiteral("Move left"))->isEnabled());
        choose(actionIn(popup(), QStringLiteral("Sort descending")));
        QCOMPARE(model().sortColumn(), TokenColumn::Owner);
        QCOMPARE(header()->sortIndicatorOrder(), Qt::DescendingOrder);
        choose(actionIn(menuOfHeader(TokenColumn::Owner), QStringLiteral("Hide “Owner”")));
        QVERIFY(m_table->isColumnHidden(static_cast<int>(TokenColumn::Owner)));
        QTRY_COMPARE(widthOfAll(), m_table->viewport()->width());

        choose(actionIn(menuOfHeader(TokenColumn::Name), QStringLiteral("Reset columns")));
        QVERIFY(!m_table->isColumnHidden(static_cast<int>(TokenColumn::Owner)));
        QCOMPARE(header()->visualIndex(static_cast<int>(TokenColumn::Name)), 0);
        QCOMPARE(model().sortColumn(), TokenColumn::Name);
    }

    void theFirstClickOnStatusPutsTheWorstFirst() {
        const int column = static_cast<int>(TokenColumn::Status);
        const QPoint at(header()->sectionViewportPosition(column) + 20, header()->height() / 2);
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(model().sortColumn(), TokenColumn::Status);
        QCOMPARE(model().index(0, column).data(TokenModel::UrgencyRole).toInt(), int(StatusUrgency::Now));
        for (int row = 1; row < model().rowCount(); ++row)
            QVERIFY(model().index(row - 1, column).data(TokenModel::StateRole).toInt() <=
                    model().index(row, column).data(TokenModel::StateRole).toInt());
    }

    void theStateOfOwnersIsAColumnThatIsKnownOnceTheTokensAreJudged() {
        const int column = static_cast<int>(TokenColumn::OwnerState);
        QVERIFY(m_table->isColumnHidden(column));
        m_table->setColumnHidden(column, false);
        const auto state = [&](int row) { return model().index(row, column).data().toString(); };
        QCOMPARE(state(0), QStringLiteral("Unknown"));
        m_table->setCurrentIndex(model().index(0, column));
        QVERIFY(!actionIn(menuOfRow(0), QStringLiteral("Only this owner state")));
        popup()->close();
        m_table->sortByColumn(column, Qt::AscendingOrder);

        m_desk->find<QPushButton>("Judge tokens")->click();
        QTRY_VERIFY_WITH_TIMEOUT(model().hasVerdicts() && !m_desk->find<QPushButton>("Cancel judging"),
                                 60'000);
        QTRY_COMPARE(state(0), QStringLiteral("Not found")); // the worst first
        QTRY_COMPARE(state(model().rowCount() - 1), QStringLiteral("Active"));
        m_table->setCurrentIndex(model().index(0, column));
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("\tNot found\t")));
        choose(actionIn(menuOfRow(0), QStringLiteral("Only this owner state")));
        QCOMPARE(m_desk->find<QLineEdit>("Search tokens")->text(), QStringLiteral("ownerstate:not-found"));
        QTRY_VERIFY(model().rowCount() > 0 && model().rowCount() < model().totalCount());
        for (int row = 0; row < model().rowCount(); ++row)
            QCOMPARE(state(row), QStringLiteral("Not found"));
    }

    // Keys

    void whatIsTypedGoesToANameWhicheverColumnIsCurrent() {
        m_table->setFocus();
        m_table->setCurrentIndex(model().index(0, static_cast<int>(TokenColumn::Owner)));
        QTest::keyClicks(m_table, QStringLiteral("jen"));
        QVERIFY(model().tokenAt(m_table->currentIndex().row()).name.startsWith(QLatin1String("Jen")));
        QCOMPARE(m_table->selectedCount(), 1);
    }

    // Menus

    void theMenuOfARowSaysNothingOfColumns() {
        m_table->selectRow(1);
        const QMenu* const menu = menuOfRow(1);
        QVERIFY(menu);
        for (const char* const words : {"Sort by", "Columns", "Fit columns", "Move column left"})
            QVERIFY2(!actionIn(menu, QLatin1String(words)), words);
        QVERIFY(actionIn(menu, QStringLiteral("Filter by")));
    }

    void aRowFiltersByItsOwnerScopeAndStatusWithoutARequest() {
        QSignalSpy states(&m_desk->tokens, &TokenService::stateChanged);
        int row = 0;
        const QList<Owner> owners = model().owners();
        const auto isGood = [&](int r) {
            const Token token = model().tokenAt(r);
            // The search finds "María José Núñez" by "José Núñez", too, however the letters are composed.
            const auto alike = std::count_if(owners.begin(), owners.end(), [&token](const Owner& owner) {
                return owner.name.normalized(QString::NormalizationForm_C)
                    .contains(token.owner.name.normalized(QString::NormalizationForm_C));
            });
            return alike == 1 && !token.scopes.contains(scopeAll) && token.scopes.size() > 1 &&
                   model().index(r, 0).data(TokenModel::StateRole).toInt() == int(TokenState::Stale);
        };
        while (row < model().rowCount() && !isGood(row))
            ++row;
        const Token token = model().tokenAt(row);
        m_table->selectRow(row);
        m_table->scrollTo(model().index(row, 0));

        choose(actionIn(menuOfRow(row), QStringLiteral("Owner: ") + token.owner.name));
        QVERIFY(model().rowCount() > 0 && model().rowCount() < model().totalCount());
        for (int r = 0; r < model().rowCount(); ++r)
            QCOMPARE(model().tokenAt(r).owner, token.owner);

        choose(actionIn(menuOfRow(model().rowOf(token.id)), QStringLiteral("Scope: ") + token.scopes.last()));
        QVERIFY(model().rowOf(token.id) >= 0);
        bool alsoByAll = false;
        for (int r = 0; r < model().rowCount(); ++r) {
            const Token found = model().tokenAt(r);
            const bool all = found.scopes.contains(scopeAll);
            QVERIFY(all || found.scopes.join(u' ').contains(token.scopes.last()));
            const QString cell = model().index(r, int(TokenColumn::Scopes)).data().toString();
            QCOMPARE(cell == QLatin1String("via sp:scopes:all"), all);
            alsoByAll = alsoByAll || all;
        }
        QVERIFY(alsoByAll);

        choose(actionIn(menuOfRow(model().rowOf(token.id)), QStringLiteral("Status: Stale")));
        QCOMPARE(model().filter(), TokenFilter::Stale);
        QVERIFY(states.isEmpty());
    }

    void oneOwnersListIsLoadedOnRequestAndLeadsBack() {
        m_table->selectRow(2);
        const Owner owner = model().tokenAt(2).owner;
        choose(actionIn(menuOfRow(2), QStringLiteral("Load only the tokens of ") + owner.name));
        QTRY_COMPARE(m_desk->tokens.listScope().owner, owner.id);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QCOMPARE(m_desk->find<QComboBox>("List scope")->currentText(), owner.name);
        m_table->selectRow(0);
        QVERIFY(!actionLike(menuOfRow(0), QStringLiteral("Load only")));
        choose(actionIn(popup(), QStringLiteral("Back to the whole tenant")));
        QTRY_COMPARE(m_desk->tokens.listScope().whose, ListScope::Whose::WholeTenant);
        QCOMPARE(m_desk->find<QComboBox>("List scope")->currentText(), QStringLiteral("Whole tenant"));
    }

    void severalOwnersAreNobodysFilter() {
        int other = 1;
        while (model().tokenAt(other).owner == model().tokenAt(0).owner)
            ++other;
        m_table->select({model().idAt(0), model().idAt(other)});
        const QMenu* const menu = menuOfRow(0);
        const QAction* const owner = actionLike(menu, QStringLiteral("Owner:"));
        QVERIFY(owner && !owner->isEnabled());
        QVERIFY(!actionLike(menu, QStringLiteral("Load only")));
    }

    void whatIsCopiedIsSaid() {
        const auto* const clipboard = QApplication::clipboard();
        m_table->select({model().idAt(0), model().idAt(1)});
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QStringList lines = clipboard->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(model().tokenAt(0).name + QLatin1Char('\t')));
        QVERIFY(lines[1].endsWith(QLatin1Char('\t') + model().idAt(1).text()));
        QCOMPARE(m_desk->window->statusBar()->currentMessage(), QStringLiteral("Copied 2 rows"));

        choose(actionIn(menuOfRow(0), QStringLiteral("Client ID")));
        QCOMPARE(clipboard->text(), model().idAt(0).text() + QLatin1Char('\n') + model().idAt(1).text());
        QCOMPARE(m_desk->window->statusBar()->currentMessage(), QStringLiteral("Copied 2 client IDs"));
        m_table->select({model().idAt(0)});
        choose(actionIn(menuOfRow(0), QStringLiteral("Owner")));
        QCOMPARE(clipboard->text(), model().tokenAt(0).owner.name);
        choose(actionIn(menuOfRow(0), QStringLiteral("As Markdown")));
        QVERIFY(clipboard->text().startsWith(QLatin1Char('|')));
        QCOMPARE(m_desk->window->statusBar()->currentMessage(), QStringLiteral("Copied 1 token as Markdown"));
    }

    void aNameIsNoFormulaWhereItIsPasted() {
        const TokenId id = model().idAt(0);
        Token token = *model().token(id);
        token.name = QStringLiteral("=1+1\tx\ny");
        model().put(token);
        m_table->select({id});
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("'=1+1 x y\t")), qPrintable(text));
        QVERIFY(!text.contains(QLatin1Char('\n')));
    }

    // One's place

    void afterADeletionTheNextTokenIsSelected() {
        for (const bool isLast : {false, true}) {
            const int row = isLast ? model().rowCount() - 1 : 5;
            const TokenId gone = model().idAt(row);
            m_table->select({gone});
            const TokenId next = model().idAt(row + 1 < model().rowCount() ? row + 1 : row - 1);
            model().remove(gone);
            QCOMPARE(m_table->selectedTokens(), QList<TokenId>{next});
            QCOMPARE(m_table->currentToken(), next);
        }
        // Not where the deleted one was not selected, and not for a filter.
        const TokenId kept = model().idAt(3);
        m_table->select({kept});
        model().remove(model().idAt(7));
        QCOMPARE(m_table->selectedTokens(), QList<TokenId>{kept});
        model().setSearch(QStringLiteral("no such token"));
        model().setSearch({});
        QCOMPARE(m_table->selectedCount(), 0);
    }

    void aMessageLeavesTheRowsUnderTheMouse() {
        const QPoint before = m_table->mapTo(m_desk->window.get(), QPoint());
        const auto* const bar = m_desk->find<QFrame>("Message");
        QVERIFY(!bar->isVisible());
        m_desk->window->report(Error{.kind = ErrorKind::Offline});
        QTRY_VERIFY(bar->isVisible() && bar->height() > 0);
        QCOMPARE(m_table->mapTo(m_desk->window.get(), QPoint()), before);
    }

    void theDetailsShowOneBulletForEachScopeAndDatesWithTheirDistance() {
        QVERIFY(resizeTo(1400));
        int row = 0;
        while (model().tokenAt(row).scopes.size() < 3 || model().tokenAt(row).lastUsed.isNone())
            ++row;
        m_table->selectRow(row);
        const Token token = model().tokenAt(row);
        const auto* const pane = m_desk->find<QWidget>("Token details");
        auto* const scopes = byName<QLabel>(*pane, "Scopes");
        QCOMPARE(scopes->accessibleDescription(), token.scopes.join(QLatin1Char('\n')));
        const int line = scopes->fontMetrics().lineSpacing();
        QCOMPARE(scopes->heightForWidth(2000), int(token.scopes.size()) * line);
        // A narrow one breaks behind colons alone, so it has as many lines as there are words, at the most.
        const auto words = token.scopes.join(u':').count(u':') + 1;
        QCOMPARE(scopes->heightForWidth(20), int(words) * line);
        const auto* const used = byName<QLabel>(*pane, "Last used");
        QCOMPARE(used->accessibleDescription(), distanceAndDateText(token.lastUsed, model().now()));
        QVERIFY(used->toolTip().contains(QLatin1String("UTC")));
    }
};

QTEST_MAIN(TestTokenTable)
#include "test_tokentable.moc"
