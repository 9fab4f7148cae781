// SPDX-License-Identifier: MIT
#include "connectionfindings.h"
#include "demotenant.h"
#include "faultserver.h"
#include "secretfield.h"
#include "settingsdesk.h"
#include "tenantform.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace patdesk;
using namespace patdesk::test;

namespace {

QProcessEnvironment environmentOf(const QString& baseUrl) {
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SAIL_BASE_URL"), baseUrl);
    environment.insert(QStringLiteral("SAIL_CLIENT_ID"), QStringLiteral("from the environment"));
    environment.insert(QStringLiteral("SAIL_CLIENT_SECRET"), QStringLiteral("secret"));
    return environment;
}

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyControlHasItsName() {
        SettingsDesk desk;
        desk.open();
        for (const char* const name : {"Tenant name", "Base URL", "Client ID", "Client secret"})
            QVERIFY2(desk.edit(name), name);
        QVERIFY(desk.list());
        QVERIFY(byName<QComboBox>(*desk.dialog, "API generation"));
        for (const char* const name : {"Add tenant", "Remove tenant", "Test connection", "Save", "Close"})
            QVERIFY2(desk.button(name), name);
    }

    void aTenantIsAddedAndItsSecretGoesToTheKeychainAlone() {
        SettingsDesk desk;
        SettingsDialog& dialog = desk.open();
        QSignalSpy saved(&dialog, &SettingsDialog::tenantSaved);
        desk.button("Add tenant")->click();
        desk.button("Save")->click();
        QVERIFY(desk.registry.tenants().isEmpty());
        QCOMPARE(desk.descriptionOf("Client ID"), QStringLiteral("Enter the client ID."));
        desk.fill(QStringLiteral("Acme"), QStringLiteral("acme"), QStringLiteral(" abc "),
                  QStringLiteral("s3cret "));
        QVERIFY(desk.button("Save")->isEnabled());
        desk.button("Save")->click();
        QTRY_COMPARE(saved.size(), 1);
        const auto tenant = desk.registry.tenantNamed(QStringLiteral("Acme"));
        QVERIFY(tenant);
        QCOMPARE(tenant->baseUrl, QUrl(QStringLiteral("https://acme.api.identitynow.com")));
        QCOMPARE(tenant->clientId.text(), QStringLiteral("abc"));
        QCOMPARE(desk.secretOf(tenant->id), QByteArray("s3cret"));
        QVERIFY(desk.edit("Client secret")->text().isEmpty());
        QCOMPARE(desk.list()->count(), 1);
        QVERIFY(desk.says(QStringLiteral("keychain")));
    }

    void whatAPasteBringsAlongIsTakenOffOrNamed() {
        SettingsDesk desk;
        SettingsDialog& settings = desk.open();
        QSignalSpy saved(&settings, &SettingsDialog::tenantSaved);
        desk.button("Add tenant")->click();
        const auto paste = [&desk](const char* name, const QString& text) {
            QApplication::clipboard()->setText(text);
            desk.edit(name)->setFocus();
            desk.edit(name)->selectAll();
            desk.edit(name)->paste();
        };
        desk.edit("Tenant name")->setText(QStringLiteral("Pasted"));
        paste("Base URL", QStringLiteral("https//acme.api.identitynow.com/\n"));
        paste("Client ID", QStringLiteral("0123 4567"));
        QVERIFY(desk.says(QStringLiteral("The client ID contains a space")));
        paste("Client ID", QStringLiteral("\u200B\"abc\"\r\n"));
        QVERIFY(!desk.says(QStringLiteral("The client ID contains a space")));
        paste("Client secret", QStringLiteral("typed secret"));
        QVERIFY(desk.says(QStringLiteral("The client secret contains a space")));
        paste("Client secret", QStringLiteral("\u001B[200~s3cret\r\n\u001B[201~"));
        QVERIFY(!desk.says(QStringLiteral("The client secret contains a space")));
        desk.button("Save")->click();
        QTRY_COMPARE(saved.size(), 1);
        const Tenant tenant = desk.registry.tenants().constFirst();
        QCOMPARE(tenant.baseUrl, QUrl(QStringLiteral("https://acme.api.identitynow.com")));
        QCOMPARE(tenant.clientId.text(), QStringLiteral("abc"));
        QCOMPARE(desk.secretOf(tenant.id), QByteArray("s3cret"));
    }

    void aPastedWebAddressBecomesTheApiHostAndSaysSo() {
        SettingsDesk desk;
        desk.open();
        desk.button("Add tenant")->click();
        QLineEdit* const baseUrl = desk.edit("Base URL");
        baseUrl->setText(QStringLiteral("https://acme.identitynow.com/ui/admin#admin:dashboard"));
        QVERIFY(desk.descriptionOf("Base URL").contains(QStringLiteral("web address")));
        Q_EMIT baseUrl->editingFinished();
        QCOMPARE(baseUrl->text(), QStringLiteral("https://acme.api.identitynow.com"));
        QVERIFY(desk.descriptionOf("Base URL").contains(QStringLiteral("web address")));
        baseUrl->setText(QStringLiteral("http://acme.example.com"));
        Q_EMIT baseUrl->editingFinished();
        QVERIFY(desk.descriptionOf("Base URL").contains(QStringLiteral("https")));
    }

    void theApiOfAVanityAddressIsFoundBeforeASecretIsSent() {
        FaultServer vanity;
        FaultServer api;
        vanity.setAnswer([&api](const SeenRequest&) {
            return Script{
                send(response(200, "{\"tokenEndpoint\":\"" + api.url().toEncoded() + "/oauth/token\"}"))};
        });
        SettingsDesk desk;
        desk.open();
        desk.button("Add tenant")->click();
        desk.fill(QStringLiteral("Vanity"), vanity.url().toString() + QStringLiteral("/ui/admin"),
                  QStringLiteral("abc"), QStringLiteral("s3cret"));
        Q_EMIT desk.edit("Base URL")->editingFinished();
        QVERIFY(desk.descriptionOf("Base URL").contains(QStringLiteral("Looking for the API")));
        QVERIFY2(!desk.button("Save")->isEnabled() && !desk.button("Test connection")->isEnabled(),
                 "a secret could be sent before it is known where to");
        QTRY_COMPARE(desk.edit("Base URL")->text(), api.url().toString());
        QVERIFY(desk.descriptionOf("Base URL").contains(QStringLiteral("gives")));
        QVERIFY(desk.button("Save")->isEnabled());
        QCOMPARE(vanity.seen().size(), 1);
        QVERIFY(vanity.seen().constFirst().body.isEmpty());
        QCOMPARE(api.connections(), 0);
    }

    void anAddressThatDoesNotAnswerIsUsedAsEnteredAndSaysSo() {
        SettingsDesk desk;
        desk.open();
        desk.button("Add tenant")->click();
        desk.fill(QStringLiteral("Closed"), QStringLiteral("http://127.0.0.1:1"), QStringLiteral("abc"),
                  QStringLiteral("s3cret"));
        Q_EMIT desk.edit("Base URL")->editingFinished();
        QTRY_VERIFY(desk.descriptionOf("Base URL").contains(QStringLiteral("did not answer")));
        QVERIFY(desk.button("Save")->isEnabled());
        QCOMPARE(desk.edit("Base URL")->text(), QStringLiteral("http://127.0.0.1:1"));
    }

    void anotherEntryEndsTheSearchForTheFirst() {
        FaultServer silent;
        silent.setAnswer([](const SeenRequest&) { return Script{silence()}; });
        SettingsDesk desk;
        desk.open();
        desk.button("Add tenant")->click();
        desk.edit("Base URL")->setText(silent.url().toString());
        Q_EMIT desk.edit("Base URL")->editingFinished();
        QTRY_COMPARE(silent.seen().size(), 1);
        desk.fill(QStringLiteral("Acme"), QStringLiteral("https://acme.api.identitynow.com"),
                  QStringLiteral("abc"), QStringLiteral("s3cret"));
        QVERIFY(desk.button("Save")->isEnabled());
        QVERIFY(!desk.descriptionOf("Base URL").contains(QStringLiteral("Looking")));
    }

    void aChangeKeepsTheSecretUnlessOneIsTyped() {
        SettingsDesk desk;
        QVERIFY(desk.store("one"));
        SettingsDialog& dialog = desk.open();
        dialog.showTenant(TenantId(QStringLiteral("one")));
        QVERIFY(desk.edit("Client secret")->text().isEmpty());
        QSignalSpy saved(&dialog, &SettingsDialog::tenantSaved);
        auto* const generation = byName<QComboBox>(dialog, "API generation");
        generation->setCurrentIndex(generation->findText(QStringLiteral("v2025")));
        desk.button("Save")->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(desk.registry.tenantNamed(QStringLiteral("one"))->generation,
                 std::optional(ApiGeneration::V2025));
        QCOMPARE(desk.secretOf(TenantId(QStringLiteral("one"))), QByteArray("stored secret"));
        desk.edit("Client secret")->setText(QStringLiteral("another"));
        desk.button("Save")->click();
        QTRY_COMPARE(saved.size(), 2);
        QCOMPARE(desk.secretOf(TenantId(QStringLiteral("one"))), QByteArray("another"));
    }

    void aDuplicateTakesTheSecretAlong() {
        SettingsDesk desk;
        QVERIFY(desk.store("one"));
        SettingsDialog& dialog = desk.open();
        QSignalSpy saved(&dialog, &SettingsDialog::tenantSaved);
        desk.button("Duplicate tenant")->click();
        QCOMPARE(desk.edit("Tenant name")->text(), QStringLiteral("one (copy)"));
        desk.button("Save")->click();
        QTRY_COMPARE(saved.size(), 1);
        const auto copy = desk.registry.tenantNamed(QStringLiteral("one (copy)"));
        QVERIFY(copy && copy->id.text() != QLatin1String("one"));
        QCOMPARE(desk.secretOf(copy->id), QByteArray("stored secret"));
    }

    void removingAsksAndTakesTheSecretAway() {
        SettingsDesk desk;
        QVERIFY(desk.store("one"));
        QVERIFY(desk.store("two"));
        desk.open().showTenant(TenantId(QStringLiteral("one")));
        desk.button("Remove tenant")->click();
        QVERIFY(desk.question());
        QVERIFY(desk.registry.tenantNamed(QStringLiteral("one")));
        for (QAbstractButton* const answer : desk.question()->buttons()) {
            if (desk.question()->buttonRole(answer) == QMessageBox::DestructiveRole) {
                answer->click();
                break;
            }
        }
        QTRY_VERIFY(!desk.registry.tenantNamed(QStringLiteral("one")));
        QTRY_COMPARE(desk.edit("Tenant name")->text(), QStringLiteral("two"));
        QCOMPARE(desk.secretOf(TenantId(QStringLiteral("one"))), QByteArray("none"));
    }

    void anotherTenantsNameIsRefused() {
        SettingsDesk desk;
        QVERIFY(desk.store("one"));
        desk.open();
        desk.button("Add tenant")->click();
        desk.fill(QStringLiteral("one"), QStringLiteral("acme"), QStringLiteral("abc"), QStringLiteral("s"));
        desk.button("Save")->click();
        QVERIFY(desk.descriptionOf("Tenant name").contains(QStringLiteral("Another tenant")));
        QCOMPARE(desk.registry.tenants().size(), 1);
    }

    void unsavedChangesAskBeforeTheyAreLost() {
        SettingsDesk desk;
        QVERIFY(desk.store("one"));
        QVERIFY(desk.store("two"));
        SettingsDialog& dialog = desk.open();
        dialog.showTenant(TenantId(QStringLiteral("one")));
        desk.edit("Tenant name")->setText(QStringLiteral("first"));

        desk.list()->setCurrentRow(1);
        QVERIFY(desk.question());
        QCOMPARE(desk.edit("Tenant name")->text(), QStringLiteral("first"));
        desk.question()->button(QMessageBox::Cancel)->click();
        QCOMPARE(desk.list()->currentItem()->text(), QStringLiteral("one"));

        desk.button("Close")->click();
        QVERIFY(dialog.isVisible());
        desk.question()->button(QMessageBox::Save)->click();
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(desk.registry.tenantNamed(QStringLiteral("first")));
    }

    void aKeyTooManyNeitherStoresNorLosesWhatWasTyped() {
        SettingsDesk desk;
        QVERIFY(desk.store("one"));
        SettingsDialog& dialog = desk.open();
        dialog.showTenant(TenantId(QStringLiteral("one")));
        desk.edit("Tenant name")->setText(QStringLiteral("first"));
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
            QTest::keyClick(&dialog, Qt::Key_Escape);
            QVERIFY(desk.question());
            QTest::keyClick(desk.question(), key);
            QVERIFY(!desk.question());
            QVERIFY(dialog.isVisible());
            QCOMPARE(desk.edit("Tenant name")->text(), QStringLiteral("first"));
            QVERIFY(desk.registry.tenantNamed(QStringLiteral("one")));
        }
    }

    void discardingGoesBackToWhatIsStored() {
        SettingsDesk desk;
        QVERIFY(desk.store("one"));
        SettingsDialog& dialog = desk.open();
        dialog.showTenant(TenantId(QStringLiteral("one")));
        desk.edit("Tenant name")->setText(QStringLiteral("first"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        desk.question()->button(QMessageBox::Discard)->click();
        QVERIFY(!dialog.isVisible());
        QVERIFY(desk.registry.tenantNamed(QStringLiteral("one")));
    }

    void anUntouchedNewTenantIsGivenUpWithoutAQuestion() {
        SettingsDesk desk;
        SettingsDialog& dialog = desk.open();
        desk.button("Add tenant")->click();
        desk.button("Close")->click();
        QVERIFY(!dialog.isVisible());
        QVERIFY(desk.registry.tenants().isEmpty());
    }

    void theEnvironmentsTenantIsShownAndNotEditable() {
        SettingsDesk desk(environmentOf(QStringLiteral("https://acme.api.identitynow.com")));
        desk.open();
        QCOMPARE(desk.edit("Client ID")->text(), QStringLiteral("from the environment"));
        QVERIFY(!desk.edit("Tenant name")->isEnabled());
        QVERIFY(!desk.button("Remove tenant")->isEnabled());
        QVERIFY(desk.button("Test connection")->isEnabled());
        QVERIFY(desk.says(QStringLiteral("environment")));
    }

    void theConnectionTestSaysWhatIsWellAndWhatIsNot() {
        DemoTenant demo({.tokens = 20});
        QVERIFY(demo.start().ok());
        SettingsDesk desk;
        desk.open();
        desk.button("Add tenant")->click();
        desk.fill(QStringLiteral("Demo"), demo.baseUrl().toString(), demo.clientId().text(),
                  QString::fromUtf8(demo.clientSecret().reveal()));
        desk.button("Test connection")->click();
        QTRY_VERIFY(desk.says(QStringLiteral("whole tenant can be listed")));
        QVERIFY(desk.says(QStringLiteral("Signed in as")));
        QVERIFY(desk.says(QStringLiteral("API generation v1 is available")));

        desk.edit("Client secret")->setText(QStringLiteral("wrong"));
        QVERIFY(!desk.says(QStringLiteral("Signed in as")));
        desk.button("Test connection")->click();
        QTRY_VERIFY(desk.says(QStringLiteral("does not accept this client ID")));
        QVERIFY(desk.button("Test connection")->isEnabled());
    }

    void theConnectionTestNamesTheMissingTenantWideRight() {
        DemoTenant demo({.tokens = 20});
        QVERIFY(demo.start().ok());
        SettingsDesk desk;
        desk.open();
        desk.button("Add tenant")->click();
        desk.fill(QStringLiteral("Demo"), demo.baseUrl().toString(), demo.memberClientId().text(),
                  QString::fromUtf8(demo.memberClientSecret().reveal()));
        desk.button("Test connection")->click();
        QTRY_VERIFY(desk.says(QStringLiteral("Tokens of the whole tenant: ")));
        QVERIFY(desk.says(QStringLiteral("Your own tokens can be listed")));
    }

    void aTestMayOutliveItsDialog() {
        DemoTenant demo({.tokens = 20});
        QVERIFY(demo.start().ok());
        SettingsDesk desk;
        QVERIFY(desk.store("demo", demo.baseUrl(), demo.clientId(), demo.clientSecret()));
        desk.open();
        desk.button("Test connection")->click();
        desk.dialog.reset();
        QVERIFY(!desk.secretOf(TenantId(QStringLiteral("demo"))).isEmpty());
    }

    void thePreferencesAreKept() {
        SettingsDesk desk;
        SettingsDialog& dialog = desk.open();
        QSignalSpy saved(&dialog, &SettingsDialog::preferencesSaved);
        byName<QSpinBox>(dialog, "Clipboard time")->setValue(0);
        byName<QSpinBox>(dialog, "Lock after")->setValue(5);
        desk.button("Save")->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(desk.settings.clipboardTime(), std::chrono::seconds(0));
        QCOMPARE(desk.settings.lockTime(), std::chrono::minutes(5));
        desk.button("Close")->click();
        QVERIFY(!dialog.isVisible());
    }

    void savingNothingButThePreferencesGoesOnToWhatWasWanted() {
        SettingsDesk desk;
        QVERIFY(desk.store("one"));
        QVERIFY(desk.store("two"));
        SettingsDialog& dialog = desk.open();
        QCOMPARE(desk.list()->currentRow(), 0);
        byName<QSpinBox>(dialog, "Clipboard time")->setValue(77);
        desk.list()->setCurrentRow(1);
        desk.question()->button(QMessageBox::Save)->click();
        QCOMPARE(desk.settings.clipboardTime(), std::chrono::seconds(77));
        QCOMPARE(desk.list()->currentRow(), 1);
        QCOMPARE(desk.edit("Tenant name")->text(), QStringLiteral("two"));

        QTRY_VERIFY(!desk.question());
        byName<QSpinBox>(dialog, "Clipboard time")->setValue(78);
        desk.button("Close")->click();
        desk.question()->button(QMessageBox::Save)->click();
        QVERIFY(!dialog.isVisible());
    }

    void theTypedSecretLeavesNoTraceInTheField() {
        SettingsDesk desk;
        desk.open();
        desk.button("Add tenant")->click();
        QLineEdit* const secret = desk.edit("Client secret");
        QTest::keyClicks(secret, QStringLiteral("typed"));
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        desk.dialog->findChild<TenantForm*>()->forgetTypedSecret();
        secret->undo();
        QVERIFY(secret->text().isEmpty());
    }

    void itFitsIntoASmallWindowWithItsButtons() {
        SettingsDesk desk;
        QVERIFY(desk.store("one"));
        SettingsDialog& dialog = desk.open();
        desk.button("Add tenant")->click();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.resize(640, 400);
        QTRY_VERIFY2(dialog.width() <= 640 && dialog.height() <= 400,
                     qPrintable(QStringLiteral("%1 x %2").arg(dialog.width()).arg(dialog.height())));
        for (const char* const name : {"Connect", "Save", "Close"}) {
            const auto* const button = desk.button(name);
            const QRect place(button->mapTo(&dialog, QPoint()), button->size());
            QVERIFY2(dialog.rect().contains(place), name);
        }
    }

    void noNoteIsCutOff() {
        SettingsDesk desk;
        SettingsDialog& dialog = desk.open();
        desk.button("Add tenant")->click();
        dialog.resize(700, 500);
        desk.edit("Base URL")
            ->setText(QStringLiteral("https://acme.identitynow.com/ui/admin#admin:dashboard"));
        desk.edit("Client ID")->setText(QStringLiteral("01 23"));
        byName<QToolButton>(dialog, "Where do I find these?")->click();
        byName<QToolButton>(dialog, "Advanced")->click();
        const auto cutOff = [&dialog] {
            for (const NoteLabel* const note : dialog.findChildren<NoteLabel*>()) {
                if (note->isVisible() && !note->words().isEmpty() &&
                    note->height() < note->heightForWidth(note->width()))
                    return note->words();
            }
            return QString();
        };
        QTRY_COMPARE(cutOff(), QString());
        desk.edit("Base URL")->setText(QStringLiteral("http://acme.example.com"));
        Q_EMIT desk.edit("Base URL")->editingFinished();
        QTRY_COMPARE(cutOff(), QString());
    }

    void aFieldIsComplainedOfWhenItIsLeftAndNotBefore() {
        SettingsDesk desk;
        SettingsDialog& dialog = desk.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        desk.button("Add tenant")->click();
        QTRY_VERIFY(desk.edit("Base URL")->hasFocus());
        QTest::keyClicks(desk.edit("Tenant name"), QStringLiteral("A"));
        for (const char* const name : {"Base URL", "Client ID", "Client secret"})
            QVERIFY2(!desk.descriptionOf(name).startsWith(QLatin1String("Enter")), name);
        desk.edit("Client ID")->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(desk.descriptionOf("Base URL"), QStringLiteral("Enter the tenant's name or address."));
        QVERIFY(!desk.descriptionOf("Client ID").startsWith(QLatin1String("Enter")));
        desk.button("Save")->click();
        QVERIFY(desk.descriptionOf("Client ID").startsWith(QLatin1String("Enter")));
        QTRY_VERIFY(desk.edit("Base URL")->hasFocus());
    }

    void connectingChecksSavesAndIsDone() {
        DemoTenant demo({.tokens = 20});
        QVERIFY(demo.start().ok());
        SettingsDesk desk;
        SettingsDialog& dialog = desk.open();
        QSignalSpy saved(&dialog, &SettingsDialog::tenantSaved);
        desk.button("Add tenant")->click();
        // Without a name, and without the address having been left: it is looked for first.
        desk.fill({}, demo.baseUrl().toString() + QStringLiteral("/"), demo.clientId().text(),
                  QStringLiteral("wrong"));
        Q_EMIT desk.edit("Base URL")->editingFinished();
        desk.button("Connect")->click();
        QTRY_VERIFY(desk.says(QStringLiteral("does not accept this client ID")));
        QVERIFY(desk.says(QStringLiteral("Not connected")));
        QVERIFY2(!desk.says(QStringLiteral("in Settings")), "it names the place where one is");
        QVERIFY(desk.registry.tenants().isEmpty());

        desk.edit("Client secret")->setText(QString::fromUtf8(demo.clientSecret().reveal()));
        desk.button("Connect")->click();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(saved.size(), 1);
        const Tenant tenant = desk.registry.tenants().constFirst();
        QCOMPARE(tenant.name, demo.baseUrl().authority());
        QCOMPARE(desk.secretOf(tenant.id), demo.clientSecret().reveal().toByteArray());
    }

    void aTenantWithoutItsSecretSaysWhatIsMissing() {
        SettingsDesk desk;
        Tenant tenant;
        tenant.id = TenantId(QStringLiteral("imported"));
        tenant.name = QStringLiteral("imported");
        tenant.baseUrl = QUrl(QStringLiteral("https://acme.api.identitynow.com"));
        QVERIFY(desk.settings.setTenants({tenant}));
        QCOMPARE(desk.secretOf(tenant.id), QByteArray("none"));
        SettingsDialog& dialog = desk.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.enterMissing(tenant.id);
        for (const char* const name : {"Client ID", "Client secret"})
            QCOMPARE(desk.descriptionOf(name), QStringLiteral("Missing: enter it to connect."));
        QVERIFY(desk.edit("Client secret")->placeholderText().isEmpty());
        QTRY_VERIFY(desk.edit("Client ID")->hasFocus());
        desk.edit("Client ID")->setText(QStringLiteral("id"));
        dialog.enterMissing(tenant.id);
        desk.edit("Client secret")->setText(QStringLiteral("s3cret"));
        QVERIFY(!desk.descriptionOf("Client secret").startsWith(QLatin1String("Missing")));
        desk.button("Save")->click();
        QTRY_VERIFY(desk.says(QStringLiteral("Saved.")));
        QVERIFY(!desk.registry.missingOf(tenant.id).any());
        QCOMPARE(desk.edit("Client secret")->placeholderText(), QStringLiteral("Saved"));
    }

    void whatWasEnteredAsSecretCanBeSeenAndGoesAgain() {
        SettingsDesk desk;
        SettingsDialog& dialog = desk.open();
        desk.button("Add tenant")->click();
        auto* const reveal = byName<QToolButton>(dialog, "Reveal client secret");
        QVERIFY(!reveal->isEnabled());
        desk.edit("Client secret")->setText(QStringLiteral("s3cret"));
        reveal->click();
        const auto* const shown = dialog.findChild<SecretField*>();
        QVERIFY(shown && shown->isRevealed());
        QCOMPARE(shown->secret().reveal().toByteArray(), QByteArray("s3cret"));
        QCOMPARE(desk.edit("Client secret")->echoMode(), QLineEdit::Password);
        reveal->click();
        QVERIFY(!dialog.findChild<SecretField*>());
        reveal->click();
        desk.edit("Client secret")->setText(QStringLiteral("s3cret2"));
        QVERIFY(!dialog.findChild<SecretField*>());
        reveal->click();
        dialog.findChild<SecretField*>()->setRevealed(false); // its time is over
        QTRY_VERIFY(!dialog.findChild<SecretField*>());
        QVERIFY(!reveal->isChecked());
    }

    void noTwoControlsHaveTheSameMnemonic() {
        SettingsDesk desk;
        QVERIFY(desk.store("one"));
        SettingsDialog& dialog = desk.open();
        QHash<QChar, QString> taken;
        const auto take = [&taken](const QWidget* control, const QString& words) {
            const auto at = words.indexOf(QLatin1Char('&'));
            if (at < 0 || !control->isVisible())
                return QString();
            const QChar letter = words.at(at + 1).toLower();
            const QString other = taken.value(letter);
            taken.insert(letter, words);
            return other.isEmpty() ? QString() : other + QLatin1Char(' ') + words;
        };
        for (const QAbstractButton* const button : dialog.findChildren<QAbstractButton*>())
            QCOMPARE(take(button, button->text()), QString());
        for (const QLabel* const label : dialog.findChildren<QLabel*>()) {
            if (label->buddy())
                QCOMPARE(take(label, label->text()), QString());
        }
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "test_settingsdialog.moc"
