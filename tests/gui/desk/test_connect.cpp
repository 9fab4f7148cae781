// SPDX-License-Identifier: MIT
#include "connectpage.h"
#include "credentialbutton.h"
#include "desk.h"
#include "nameless.h"
#include "windowlock.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace patdesk;
using namespace patdesk::test;
using namespace std::chrono_literals;

namespace {

/// A start without any tenant, beside a demo tenant that can be connected.
struct FirstStart {
    FirstStart() {
        (void)lifecycle.open();
        window = std::make_unique<MainWindow>(Parts{
            tokens, tenants, settings, http, lifecycle, systemClock(), {&tokens, [] {
                                                                            return Result<Tenant>(Error{});
                                                                        }}});
        window->show();
        window->activateWindow();
    }

    /// Another test may have left one.
    ~FirstStart() {
        for (const Tenant& tenant : tenants.tenants())
            (void)await(tenant.id);
    }

    bool await(const TenantId& id) {
        bool removed = false;
        tenants.remove(id, {&tenants, [&removed](const Result<Done>&) { removed = true; }});
        return QTest::qWaitFor([&removed] { return removed; });
    }

    template <class W>
    W* find(const char* name) const {
        return byName<W>(*window, name);
    }

    void press(const char* name) const { find<QAbstractButton>(name)->click(); }

    DemoFixture demo;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Keychain keychain{QStringLiteral("patdesk-test")};
    TenantRegistry tenants{settings, keychain, {}};
    HttpClient http;
    TokenService tokens{http, demo.clock};
    Lifecycle lifecycle{tokens, folder.filePath(QStringLiteral("data")), demo.clock};
    std::unique_ptr<MainWindow> window;
};

bool says(const QWidget& where, const QString& words) {
    const auto labels = where.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

QDialog* replacement(const QWidget& window) {
    const auto dialogs = window.findChildren<QDialog*>();
    for (QDialog* const dialog : dialogs) {
        if (dialog->isVisible() && dialog->windowTitle() == QLatin1String("Replace credential"))
            return dialog;
    }
    return nullptr;
}

} // namespace

/// What leads to a connection, and what keeps it.
class TestConnect : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theFirstStartLeadsToAnOpenTenantByOneButton() {
        FirstStart first;
        QVERIFY(QTest::qWaitForWindowActive(first.window.get()));
        first.press("Connect a tenant");
        auto* const page = first.window->findChild<ConnectPage*>();
        QVERIFY(page && page->isVisible());
        QVERIFY2(!first.window->findChild<QDialog*>(), "a dialog lies over it");
        QTRY_VERIFY(first.find<QLineEdit>("Base URL")->hasFocus());
        const QStringList unnamed = nameless(QAccessible::queryAccessibleInterface(first.window.get()));
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
        for (const char* const name : {"API generation", "Production tenant", "Certificate file"})
            QVERIFY2(!first.find<QWidget>(name)->isVisible(), name);
        first.press("Where do I find these?");
        QVERIFY(says(*page, QStringLiteral("Personal Access Tokens")));
        QVERIFY(says(*page, QStringLiteral("sp:all-personal-access-tokens:read")));

        const QString complaint = QStringLiteral("Enter the tenant's name or address.");
        QVERIFY2(!says(*page, complaint), "nobody has been in the field yet");
        first.press("Connect");
        QVERIFY(says(*page, complaint));
        first.find<QLineEdit>("Base URL")->setText(first.demo.tenant.baseUrl().toString());
        first.find<QLineEdit>("Client ID")->setText(first.demo.tenant.clientId().text());
        auto* const secret = byName<QLineEdit>(*first.window->findChild<ConnectPage*>(), "Client secret");
        secret->setText(QString::fromUtf8(first.demo.tenant.clientSecret().reveal()));
        QTest::keyClick(secret, Qt::Key_Return);
        QTest::keyClick(secret, Qt::Key_Return); // impatient
        QTRY_COMPARE(first.tokens.state(), LoadState::Ready);
        QCOMPARE(first.tenants.tenants().size(), 1);
        QTRY_VERIFY(!first.window->findChild<ConnectPage*>());
        QVERIFY(first.find<QWidget>("Tokens")->isVisible());
    }

    void escapeThrowsNothingAwayThatWasTypedWithoutAQuestion() {
        FirstStart first;
        QVERIFY(QTest::qWaitForWindowActive(first.window.get()));
        first.press("Connect a tenant");
        byName<QLineEdit>(*first.window->findChild<ConnectPage*>(), "Client secret")
            ->setText(QStringLiteral("typed"));
        QTest::keyClick(byName<QLineEdit>(*first.window->findChild<ConnectPage*>(), "Client secret"),
                        Qt::Key_Escape);
        auto* const question = first.window->findChild<QMessageBox*>();
        QVERIFY(question && first.window->findChild<ConnectPage*>());
        for (QAbstractButton* const button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY(!first.window->findChild<ConnectPage*>());
        QVERIFY(first.find<QAbstractButton>("Explore the demo tenant")->isVisible());
        QVERIFY(first.tenants.tenants().isEmpty());
    }

    void aTenantWithoutItsCredentialIsAskedForIt() {
        FirstStart first;
        Tenant imported;
        imported.id = TenantId(QStringLiteral("imported without"));
        imported.name = QStringLiteral("acme");
        imported.baseUrl = first.demo.tenant.baseUrl();
        QVERIFY(first.settings.setTenants({imported}));
        Q_EMIT first.tenants.changed();
        first.window->openTenant(imported.id);
        const auto* const bar = first.find<QFrame>("Message");
        QTRY_COMPARE(bar->accessibleDescription(), QStringLiteral("acme needs its client ID."));
        const auto buttons = bar->findChildren<QToolButton*>();
        const auto enter = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton* each) {
            return each->text() == QLatin1String("Enter now");
        });
        QVERIFY(enter != buttons.end());
        (*enter)->click();
        QTRY_VERIFY(dialogNamed("Settings"));
        auto* const clientId = byName<QLineEdit>(*dialogNamed("Settings"), "Client ID");
        QTRY_VERIFY(clientId->hasFocus());
        QCOMPARE(clientId->accessibleDescription(), QStringLiteral("Missing: enter it to connect."));
    }

    void theCredentialIsReplacedFromTheStatusBar() {
        Desk desk;
        desk.demo.clock.advance(24h * 146);
        desk.window->openTenant(desk.acme.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        auto* const button = desk.window->findChild<CredentialButton*>();
        QTRY_COMPARE(button->text(), QStringLiteral("credential expires in 4 d"));
        QVERIFY(button->isVisible());
        button->click();
        button->click();
        QDialog* dialog = replacement(*desk.window);
        QVERIFY(dialog);
        const QStringList unnamed = nameless(QAccessible::queryAccessibleInterface(dialog));
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
        auto* const remove = byName<QPushButton>(*dialog, "Delete old token");
        QVERIFY(!remove->isVisible());
        byName<QPushButton>(*dialog, "Replace credential")->click();
        QTRY_VERIFY(remove->isVisible() && remove->isEnabled());
        QVERIFY(!remove->isDefault());
        QVERIFY(desk.tokens.caller()->clientId != desk.acme.clientId);
        QVERIFY(desk.demo.administrator.signIn(desk.acme.clientId, desk.demo.tenant.clientSecret()));

        desk.window->findChild<WindowLock*>()->lock();
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(!desk.tokens.tenant());
        byName<QPushButton>(*desk.window, "Unlock")->click();
        QTRY_VERIFY(dialog->isVisible());
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        QCOMPARE(button->text(), QStringLiteral("old credential kept"));

        QTRY_VERIFY(remove->isEnabled());
        remove->click();
        auto* const question = dialog->findChild<QMessageBox*>();
        for (QAbstractButton* const answer : question->buttons()) {
            if (question->buttonRole(answer) == QMessageBox::DestructiveRole)
                answer->click();
        }
        QTRY_VERIFY(!desk.model().token(desk.acme.clientId));
        QTRY_VERIFY(!remove->isVisible());
        QVERIFY(says(*dialog, QStringLiteral("signs in to Acme with the new token")));
    }

    void aCredentialThatLastsIsNotSpokenOf() {
        Desk desk;
        desk.window->openTenant(desk.acme.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        QVERIFY(!desk.window->findChild<CredentialButton*>()->isVisible());
    }
};

QTEST_MAIN(TestConnect)
#include "test_connect.moc"
