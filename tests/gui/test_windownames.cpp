// SPDX-License-Identifier: MIT
#include "desk.h"
#include "importdialog.h"
#include "nameless.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

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
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Keychain keychain(QStringLiteral("patdesk-test"));
        TenantRegistry tenants(settings, keychain, {});
        HttpClient http;
        TokenService tokens(http, systemClock());
        Lifecycle lifecycle(tokens, folder.filePath(QStringLiteral("data")), systemClock());
        MainWindow window({tokens, tenants, settings, http, lifecycle, systemClock(),
                           [] { return Result<Tenant>(Tenant()); }});
        window.show();
        const QStringList found = nameless(QAccessible::queryAccessibleInterface(&window));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
        QVERIFY(byName<QWidget>(window, "Connect a tenant")->isVisible());
        QVERIFY(byName<QWidget>(window, "Explore the demo tenant")->isVisible());
    }

    void theFirstPageLeadsToTheImport() {
        const QTemporaryDir folder;
        qputenv("HOME", QFile::encodeName(folder.path()));
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Keychain keychain(QStringLiteral("patdesk-test"));
        TenantRegistry tenants(settings, keychain, {});
        HttpClient http;
        TokenService tokens(http, systemClock());
        Lifecycle lifecycle(tokens, folder.filePath(QStringLiteral("data")), systemClock());
        MainWindow window({tokens, tenants, settings, http, lifecycle, systemClock(),
                           [] { return Result<Tenant>(Tenant()); }});
        window.show();
        byName<QAbstractButton>(window, "Import from sail or an SDK")->click();
        auto* const dialog = window.findChild<ImportDialog*>();
        QVERIFY(dialog && dialog->isVisible());
    }

    void theAgreedNamesAreEachOneControl_data() {
        QTest::addColumn<QByteArray>("name");
        for (const char* const name :
             {"Tokens", "Search tokens", "Filters", "Unused for days", "Tenant", "List scope",
              "Token details", "Message", "New token", "Edit token", "Delete tokens", "Refresh", "Settings"})
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
