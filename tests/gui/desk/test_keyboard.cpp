// SPDX-License-Identifier: MIT
// Every main job from the main window to its end with keys alone: no mouse, and no widget is called by the
// test.
#include "keyboard.h"
#include "plandesk.h"
#include "platform.h"
#include "windowlock.h"

#include <QClipboard>
#include <QTableView>

using namespace patdesk;
using namespace patdesk::test;
using namespace patdesk::test::keyboard;

class TestKeyboard : public QObject {
    Q_OBJECT

    std::unique_ptr<PlanDesk> m_desk;

    TokenModel& model() { return m_desk->model(); }

    /// Into the table, on the first row that the search finds.
    void goTo(const QString& search) {
        key(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(focused(), QStringLiteral("Search tokens"));
        typeOver(search);
        key(Qt::Key_Down);
        QCOMPARE(focused(), QStringLiteral("Tokens"));
    }

    QList<TokenId> selected() const {
        QList<TokenId> ids;
        const QModelIndexList rows = m_desk->find<QTableView>("Tokens")->selectionModel()->selectedRows();
        for (const QModelIndex& row : rows)
            ids.append(TokenId(row.data(TokenModel::TokenIdRole).toString()));
        return ids;
    }

private Q_SLOTS:

    void init() {
        m_desk = std::make_unique<PlanDesk>();
        m_desk->make(3);
        m_desk->window->openTenant(m_desk->acme.id);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QVERIFY(isIn("Acme – Patdesk"));
    }

    void cleanup() { m_desk.reset(); }

    void theListIsSearchedFilteredAndSorted() {
        key(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("audit"));
        QVERIFY(model().rowCount() > 0 && model().rowCount() < model().totalCount());
        key(Qt::Key_Escape);
        QCOMPARE(model().rowCount(), model().totalCount());

        QVERIFY(tabTo("Filters"));
        for (std::size_t i = 0; i < allFilters.size() && model().filter() != TokenFilter::NeverUsed; ++i)
            key(Qt::Key_Down);
        QCOMPARE(model().rowCount(), countOf(model().counts(), TokenFilter::NeverUsed));
        QVERIFY(model().rowCount() > 0 && model().rowCount() < model().totalCount());
        key(Qt::Key_Home);
        QCOMPARE(model().filter(), TokenFilter::All);

        QVERIFY(tabTo("Tokens"));
        menuKey();
        QVERIFY(choose("Table"));
        QVERIFY(choose("Sort by"));
        QVERIFY(choose("Created"));
        for (int row = 1; row < model().rowCount(); ++row)
            QVERIFY(model().tokenAt(row - 1).created.ms() <= model().tokenAt(row).created.ms());
    }

    void shiftAndF10OpenTheMenuOfWhatHasTheKeyboard() {
        if (onWindows)
            QSKIP("Windows itself makes the menu key of these, before a program hears of them");
        const auto opens = [] {
            key(Qt::Key_F10, Qt::ShiftModifier);
            const bool isOpen = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            key(Qt::Key_Escape);
            return isOpen && !QApplication::activePopupWidget();
        };
        goTo({});
        QVERIFY(opens());
        QVERIFY(tabTo("Filters"));
        QVERIFY(opens());
        QVERIFY(tabTo("Last used"));
        QVERIFY(opens());
    }

    void rowsAreSelectedInARunAndOneByOne() {
        goTo({});
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected().size(), 3);
        key(Qt::Key_Down, Qt::ControlModifier);
        key(Qt::Key_Down, Qt::ControlModifier);
        key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selected(), (QList<TokenId>{model().tokenAt(0).id, model().tokenAt(1).id,
                                             model().tokenAt(2).id, model().tokenAt(4).id}));
    }

    void aTokenIsMadeRenamedAndDeleted() {
        key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(isIn("New token"));
        type(QStringLiteral("Made by keys"));
        key(Qt::Key_Return);
        QVERIFY(isIn("Token created"));
        key(Qt::Key_Return);
        const QString secret = QApplication::clipboard()->text();
        QCOMPARE(secret.size(), 64);
        key(Qt::Key_D, Qt::AltModifier);
        QVERIFY(isIn("Acme – Patdesk"));
        QCOMPARE(selected().size(), 1);
        const TokenId id = selected().constFirst();
        QVERIFY2(m_desk->demo.administrator.signIn(id, Secret(secret.toLatin1())), "it was not the secret");

        goTo(QStringLiteral("Made by keys"));
        key(Qt::Key_F2);
        QVERIFY(isIn("Edit token"));
        key(Qt::Key_N, Qt::AltModifier);
        typeOver(QStringLiteral("Renamed by keys"));
        key(Qt::Key_Return);
        QVERIFY(isIn("Acme – Patdesk"));
        QCOMPARE(model().token(id)->name, QStringLiteral("Renamed by keys"));

        goTo(QStringLiteral("Renamed by keys"));
        key(Qt::Key_Delete);
        QVERIFY(isIn("Delete “Renamed by keys” from Acme"));
        QCOMPARE(focused(), QStringLiteral("Cancel"));
        QVERIFY(tabTo("Delete"));
        key(Qt::Key_Space);
        QTRY_VERIFY(!model().token(id));
        QVERIFY(isIn("Acme – Patdesk"));
    }

    void severalAreDeletedThroughAPlan() {
        goTo(QStringLiteral("Made "));
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selected().size(), 3);
        const QList<TokenId> ids = selected();
        QVERIFY(tabTo("Change"));
        QVERIFY(chooseInMenuOfButton("Delete…"));
        QVERIFY(isIn("New plan"));
        key(Qt::Key_Return);
        QVERIFY(isIn("Delete 3 tokens in Acme"));
        QCOMPARE(focused(), QStringLiteral("Steps"));
        key(Qt::Key_Down);
        key(Qt::Key_Space);
        // No key of its own: the button is gone to.
        QVERIFY(tabTo("Apply"));
        key(Qt::Key_Space);
        QTRY_VERIFY(notesOf(*m_desk->shown<PlanWindow>()).contains(QLatin1String("2 of 2 changes applied")));
        key(Qt::Key_Escape);
        QVERIFY(isIn("Acme – Patdesk"));
        QCOMPARE(
            std::count_if(ids.begin(), ids.end(), [this](const TokenId& id) { return model().token(id); }),
            1);
    }

    void theSettingsAreChanged() {
        key(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(isIn("Settings"));
        key(Qt::Key_PageDown, Qt::ControlModifier);
        key(Qt::Key_K, Qt::AltModifier);
        QCOMPARE(focused(), QStringLiteral("Lock after"));
        typeOver(QStringLiteral("45"));
        key(Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(m_desk->settings.lockTime(), std::chrono::minutes(45));
        key(Qt::Key_C, Qt::AltModifier);
        QVERIFY(isIn("Acme – Patdesk"));
    }

    void theJournalIsSearched() {
        for (const char* const name : {"Made 1", "Made 2"}) {
            goTo(QString::fromUtf8(name));
            key(Qt::Key_Delete);
            QVERIFY(isIn(qPrintable(QStringLiteral("Delete “%1” from Acme").arg(QLatin1String(name)))));
            key(Qt::Key_D, Qt::AltModifier); // no letter deletes
            QVERIFY(isIn(qPrintable(QStringLiteral("Delete “%1” from Acme").arg(QLatin1String(name)))));
            QVERIFY(tabTo("Delete"));
            key(Qt::Key_Space);
            QVERIFY(isIn("Acme – Patdesk"));
        }
        key(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(isIn("Journal"));
        const auto* const changes = byName<QTableView>(*dialogNamed("Journal"), "Changes");
        QCOMPARE(changes->model()->rowCount(), 2);
        type(QStringLiteral("made 1"));
        QCOMPARE(changes->model()->rowCount(), 1);
        QVERIFY(tabTo("Changes"));
        QVERIFY(tabTo("Chosen change"));
        key(Qt::Key_Escape);
        QVERIFY(isIn("Acme – Patdesk"));
    }

    void aRotationIsStarted() {
        goTo(QStringLiteral("Made 2"));
        QVERIFY(tabTo("Change"));
        QVERIFY(chooseInMenuOfButton("Rotate…"));
        QVERIFY(isIn("Rotate token"));
        key(Qt::Key_W, Qt::AltModifier);
        typeOver(QStringLiteral("3"));
        key(Qt::Key_Return);
        QVERIFY(isIn("Token created"));
        key(Qt::Key_Return);
        const Secret secret(QApplication::clipboard()->text().toLatin1());
        key(Qt::Key_D, Qt::AltModifier);
        QVERIFY(isIn("Rotations"));
        const auto rotations = m_desk->lifecycle.rotations().rotations(m_desk->acme.baseUrl.authority());
        QCOMPARE(rotations.size(), 1);
        QVERIFY(m_desk->demo.administrator.signIn(rotations.constFirst().successor, secret));
        QCOMPARE(rotations.constFirst().old.name, QStringLiteral("Made 2"));
        QCOMPARE(rotations.constFirst().quietDays, 3);
        key(Qt::Key_Escape);
        QVERIFY(isIn("Acme – Patdesk"));
    }

    void theWindowIsLockedAndUnlocked() {
        const auto* const lock = m_desk->window->findChild<WindowLock*>();
        key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(lock->isLocked() && !m_desk->tokens.tenant());
        QTRY_COMPARE(focused(), QStringLiteral("Unlock"));
        key(Qt::Key_Space);
        QTRY_COMPARE(m_desk->tokens.state(), LoadState::Ready);
        QTRY_COMPARE(focused(), QStringLiteral("Tokens"));
    }

    void tabGoesRoundTheMainWindow() {
        goTo({});
        QStringList round;
        for (int presses = 0; presses < 60; ++presses) {
            key(Qt::Key_Tab);
            round.append(focused());
            if (round.constLast() == QLatin1String("Tokens"))
                break;
        }
        for (const char* const name :
             {"Tenant", "List scope", "Search tokens", "Refresh", "New token", "Edit token", "Delete tokens",
              "Change", "History", "Export", "Write to owner", "Show details", "Lock", "Settings", "Filters",
              "Unused for days", "Expires within days", "Tokens"})
            QVERIFY2(round.contains(QLatin1String(name)), name);
    }
};

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
