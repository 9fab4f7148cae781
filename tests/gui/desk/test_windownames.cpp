// SPDX-License-Identifier: MIT
#include "importdialog.h"
#include "nameless.h"
#include "plandesk.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// The window of somebody who has no tenant yet, and an empty home.
struct FirstStart {
    FirstStart() {
        qputenv("HOME", QFile::encodeName(folder.path()));
        window = std::make_unique<MainWindow>(
            Parts{tokens, tenants, settings, http, lifecycle, systemClock(), {}});
        window->show();
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Keychain keychain{QStringLiteral("patdesk-test")};
    TenantRegistry tenants{settings, keychain, {}};
    HttpClient http;
    TokenService tokens{http, systemClock()};
    Lifecycle lifecycle{tokens, folder.filePath(QStringLiteral("data")), systemClock()};
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestWindowNames : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void noControlOfTheMainWindowIsWithoutAName() {
        Desk desk;
        desk.window->openTenant(desk.acme.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        desk.find<QTableView>("Tokens")->selectRow(0);
        // With text in it, so that its clear button is there, and a message with its buttons.
        desk.find<QLineEdit>("Search tokens")->setText(QStringLiteral("no such token"));
        const QStringList found = nameless(QAccessible::queryAccessibleInterface(desk.window.get()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    }

    void noControlOfTheFirstPageIsWithoutAName() {
        const FirstStart first;
        const QStringList found = nameless(QAccessible::queryAccessibleInterface(first.window.get()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
        QVERIFY(byName<QWidget>(*first.window, "Connect a tenant")->isVisible());
        QVERIFY(byName<QWidget>(*first.window, "Explore the demo tenant")->isVisible());
    }

    void theFirstPageLeadsToTheImport() {
        const FirstStart first;
        byName<QAbstractButton>(*first.window, "Import from sail or an SDK")->click();
        auto* const dialog = first.window->findChild<ImportDialog*>();
        QVERIFY(dialog && dialog->isVisible());
    }

    void noControlOfPlansRotationsAndTheJournalIsWithoutAName() {
        PlanDesk desk;
        const QList<TokenId> ids = desk.make(2);
        desk.setProduction(true);
        desk.window->openTenant(desk.acme.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        desk.select(ids);
        const QList<std::pair<const char*, QString>> windows{{"Change", QStringLiteral("Delete…")},
                                                             {"History", QStringLiteral("Plans…")},
                                                             {"History", QStringLiteral("Journal…")},
                                                             {"Change", QStringLiteral("Rotate…")},
                                                             {"History", QStringLiteral("Rotations…")}};
        QVERIFY(desk.plan(QStringLiteral("Rename…"), {}, [](const QDialog& wish) {
            byName<QLineEdit>(wish, "New name")->setText(QStringLiteral("x {name}"));
        })); // a row stays open while the others come
        desk.select(ids.first(1));
        for (const auto& [button, words] : windows)
            desk.action(button, words)->trigger();
        QList<QDialog*> dialogs = desk.window->findChildren<QDialog*>();
        dialogs.removeIf([](const QDialog* dialog) { return !dialog->isVisible(); });
        QCOMPARE(dialogs.size(), windows.size() + 1);
        for (QDialog* const dialog : dialogs) {
            const QStringList found = nameless(QAccessible::queryAccessibleInterface(dialog));
            QVERIFY2(found.isEmpty(),
                     qPrintable(dialog->windowTitle() + QStringLiteral(": ") + found.join(u' ')));
            QCOMPARE(dialog->accessibleName(), dialog->windowTitle());
        }
    }

    void theAgreedNamesAreEachOneControl_data() {
        QTest::addColumn<QByteArray>("name");
        for (const char* const name :
             {"Tokens", "Search tokens", "Filters", "Unused for days", "Expires within days", "Tenant",
              "List scope", "Token details", "Message", "New token", "Edit token", "Delete tokens", "Refresh",
              "Settings", "Change", "History", "Export", "Write to owner"})
            QTest::newRow(name) << QByteArray(name);
    }

    void theAgreedNamesAreEachOneControl() {
        QFETCH(const QByteArray, name);
        const Desk desk;
        QVERIFY(desk.find<QWidget>(name.constData()) != nullptr);
    }
};

QTEST_MAIN(TestWindowNames)
#include "test_windownames.moc"
