// SPDX-License-Identifier: MIT
#include "files.h"
#include "importdialog.h"
#include "platform.h"
#include "sailcredential.h"
#include "settingsdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QByteArray secretText("7d0f0b4c-not-a-real-secret");

/// Names a tenant, as sail and the SDKs take it.
QProcessEnvironment environmentOfSail() {
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SAIL_BASE_URL"), QStringLiteral("https://acme.api.identitynow.com"));
    environment.insert(QStringLiteral("SAIL_CLIENT_ID"), QStringLiteral("env1"));
    environment.insert(QStringLiteral("SAIL_CLIENT_SECRET"), QString::fromUtf8(secretText));
    return environment;
}

} // namespace

/// With real configurations in a home of its own, and the session's keychain.
class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        if (!homeIsMovable)
            QSKIP("there is no home of its own");
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_home->path()));
    }

    void whatOtherProgramsKnowIsShownAndStoredOnlyOnceConfirmed() {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("there is no D-Bus session: start the tests with tests/run");
        QVERIFY(writeFile(sailConfig(), "activeenvironment: gui-prod\n"
                                        "environments:\n"
                                        "    gui-prod:\n"
                                        "        baseurl: https://acme.api.identitynow.com\n"
                                        "    gui-dev:\n"
                                        "        tenanturl: https://acme-dev.identitynow.com\n"
                                        "    gui-broken: null\n"));
        QVERIFY(putCredential(QStringLiteral("gui-prod")));
        SettingsDesk desk;
        SettingsDialog& settings = desk.open();
        QSignalSpy saved(&settings, &SettingsDialog::tenantSaved);
        ImportDialog* const dialog = openImport(desk);
        QTreeWidget* const list = byName<QTreeWidget>(*dialog, "Tenants found");
        QTRY_COMPARE(list->topLevelItemCount(), 3);

        QTreeWidgetItem* const prod = itemNamed(*list, "gui-prod");
        QCOMPARE(prod->checkState(0), Qt::Checked);
        QVERIFY(prod->text(2).contains(QStringLiteral("keychain")));
        QCOMPARE(prod->text(4), QStringLiteral("abc123"));
        QTreeWidgetItem* const dev = itemNamed(*list, "gui-dev");
        QVERIFY(dev->text(2).contains(QStringLiteral("not in the keychain")));
        QVERIFY2(!itemNamed(*list, "gui-broken")->data(0, Qt::CheckStateRole).isValid(),
                 "without an address there is nothing to tick");
        QVERIFY2(desk.registry.tenants().isEmpty(), "looking has stored something");

        dev->setCheckState(0, Qt::Unchecked);
        QPushButton* const accept = byName<QPushButton>(*dialog, "Import tenants");
        QCOMPARE(accept->text(), QStringLiteral("&Import 1 tenant"));
        accept->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(desk.registry.tenants().size(), 1);
        const Tenant tenant = desk.registry.tenants().constFirst();
        QCOMPARE(tenant.name, QStringLiteral("gui-prod"));
        QCOMPARE(desk.secretOf(tenant.id), secretText);
        QVERIFY(!contentOf(desk.folder.filePath(QStringLiteral("settings.ini"))).contains(secretText));
        QVERIFY(desk.says(QStringLiteral("1 tenant was imported")));
        QCOMPARE(desk.edit("Tenant name")->text(), QStringLiteral("gui-prod"));

        // The next time it is known.
        ImportDialog* const again = openImport(desk);
        QTreeWidget* const second = byName<QTreeWidget>(*again, "Tenants found");
        QTRY_COMPARE(second->topLevelItemCount(), 3);
        QCOMPARE(itemNamed(*second, "gui-prod")->checkState(0), Qt::Unchecked);
    }

    void aPlainTextSecretIsMovedToTheKeychainOnRequest() {
        SettingsDesk desk;
        SettingsDialog& settings = desk.open();
        QSignalSpy saved(&settings, &SettingsDialog::tenantSaved);
        const QString file = m_home->filePath(QStringLiteral("config.json"));
        QVERIFY(writeFile(file, "{\"ClientId\":\"sdk1\",\"ClientSecret\":\"" + secretText +
                                    "\",\"BaseURL\":\"https://acme.api.identitynow.com\",\"Other\":1}"));
        ImportDialog* const dialog = openImport(desk);
        QTRY_VERIFY(says(*dialog, QStringLiteral("No tenant was found")));
        auto* const clean = byName<QCheckBox>(*dialog, "Remove plain-text secrets");
        QVERIFY(!clean->isVisible());
        dialog->addSdkFile(file);
        QVERIFY(clean->isVisible());
        QVERIFY(!clean->isChecked());
        QVERIFY(says(*dialog, QStringLiteral("plain text")));
        clean->setChecked(true);
        byName<QPushButton>(*dialog, "Import tenants")->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(desk.secretOf(desk.registry.tenants().constFirst().id), secretText);
        QVERIFY(!contentOf(file).contains(secretText));
        QVERIFY(contentOf(file).contains("Other"));
    }

    void aPlainTextSecretOfSailIsSaidToBeInTheFile() {
        const QByteArray content(
            "# ours\nenvironments:\n    gui-plain:\n        baseurl: https://acme.api.identitynow.com\n"
            "        pat: {clientid: plain1, clientsecret: " +
            secretText + "}\n");
        QVERIFY(writeFile(sailConfig(), content));
        SettingsDesk desk;
        SettingsDialog& settings = desk.open();
        QSignalSpy saved(&settings, &SettingsDialog::tenantSaved);
        ImportDialog* const dialog = openImport(desk);
        QTreeWidget* const list = byName<QTreeWidget>(*dialog, "Tenants found");
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("in the file, as plain text"));
        QCOMPARE(list->topLevelItem(0)->text(4), QStringLiteral("plain1"));
        QVERIFY(says(*dialog, sailConfig()));
        auto* const clean = byName<QCheckBox>(*dialog, "Remove plain-text secrets");
        QVERIFY(clean->isVisible());
        clean->setChecked(true);
        byName<QPushButton>(*dialog, "Import tenants")->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(desk.secretOf(desk.registry.tenants().constFirst().id), secretText);
        QByteArray left = content;
        left.replace(secretText, "\"\"");
        QTRY_COMPARE(contentOf(sailConfig()), left);
    }

    void withoutTheSecretTheFileAndTheKeychainStayAsTheyAre() {
        SettingsDesk desk;
        SettingsDialog& settings = desk.open();
        QSignalSpy saved(&settings, &SettingsDialog::tenantSaved);
        const QString file = m_home->filePath(QStringLiteral("config.json"));
        QVERIFY(writeFile(file, "{\"ClientId\":\"sdk2\",\"ClientSecret\":\"" + secretText +
                                    "\",\"BaseURL\":\"https://acme.api.identitynow.com\"}"));
        ImportDialog* const dialog = openImport(desk);
        dialog->addSdkFile(file);
        byName<QCheckBox>(*dialog, "Take the client secrets along")->setChecked(false);
        QVERIFY(!byName<QCheckBox>(*dialog, "Remove plain-text secrets")->isEnabled());
        byName<QPushButton>(*dialog, "Import tenants")->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(desk.secretOf(desk.registry.tenants().constFirst().id), QByteArray("none"));
        QVERIFY(contentOf(file).contains(secretText));
    }

    void theEnvironmentsTenantCanBeKept() {
        SettingsDesk desk(environmentOfSail());
        SettingsDialog& settings = desk.open();
        QSignalSpy saved(&settings, &SettingsDialog::tenantSaved);
        ImportDialog* const dialog = openImport(desk);
        QTreeWidget* const list = byName<QTreeWidget>(*dialog, "Tenants found");
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(2).contains(QStringLiteral("environment")));
        byName<QPushButton>(*dialog, "Import tenants")->click();
        QTRY_COMPARE(saved.size(), 1);
        const QList<Tenant> tenants = desk.registry.tenants();
        QCOMPARE(tenants.size(), 2);
        QCOMPARE(tenants.constLast().origin, TenantOrigin::Stored);
        QCOMPARE(desk.secretOf(tenants.constLast().id), secretText);
    }

    void aTenantThatIsRemovedWhileTheKeychainTakesItsSecretWasNotImported() {
        SettingsDesk desk(environmentOfSail());
        SettingsDialog& settings = desk.open();
        QSignalSpy saved(&settings, &SettingsDialog::tenantSaved);
        QPointer<ImportDialog> dialog = openImport(desk);
        auto* const accept = byName<QPushButton>(*dialog, "Import tenants");
        accept->click();
        QVERIFY(!accept->isEnabled());
        QCOMPARE(desk.registry.tenants().size(), 2);
        bool removed = false;
        desk.registry.remove(desk.registry.tenants().constLast().id,
                             {this, [&removed](const Result<Done>&) { removed = true; }});
        QTRY_VERIFY(removed);
        QTRY_VERIFY(!says(*dialog, QStringLiteral("Importing")));
        QVERIFY(dialog->isVisible());
        QCOMPARE(saved.size(), 0);
    }

    void whatIsImportedAfterUnsavedChangesIsShown_data() {
        QTest::addColumn<QMessageBox::StandardButton>("answer");
        QTest::addRow("saved") << QMessageBox::Save;
        QTest::addRow("discarded") << QMessageBox::Discard;
    }

    void whatIsImportedAfterUnsavedChangesIsShown() {
        QFETCH(const QMessageBox::StandardButton, answer);
        SettingsDesk desk(environmentOfSail());
        QVERIFY(desk.store("stored"));
        SettingsDialog& settings = desk.open();
        settings.showTenant(TenantId(QStringLiteral("stored")));
        byName<QComboBox>(settings, "API generation")->setCurrentIndex(2);
        QTest::keyClicks(desk.edit("Tenant name"), QStringLiteral("xy"));
        QTest::keyClicks(desk.edit("Client secret"), QStringLiteral("typed"));
        desk.button("Import tenants")->click();
        QVERIFY(desk.question());
        desk.question()->button(answer)->click();
        QTRY_VERIFY(desk.above<ImportDialog>());
        byName<QPushButton>(*desk.above<ImportDialog>(), "Import tenants")->click();
        QTRY_COMPARE(desk.registry.tenants().size(), 3);
        QTRY_VERIFY(desk.says(QStringLiteral("1 tenant was imported")));
        QCOMPARE(desk.edit("Client ID")->text(), QStringLiteral("env1"));
    }

    void aConfigurationThatCannotBeReadIsSaid() {
        QVERIFY(writeFile(sailConfig(), "environments: [1, 2"));
        SettingsDesk desk;
        desk.open();
        ImportDialog* const dialog = openImport(desk);
        QTRY_VERIFY(says(*dialog, QStringLiteral("config.yaml:1")));
        QVERIFY(!byName<QPushButton>(*dialog, "Import tenants")->isEnabled());
        const QString file = m_home->filePath(QStringLiteral("config.json"));
        QVERIFY(writeFile(file, "no json"));
        dialog->addSdkFile(file);
        QVERIFY(says(*dialog, QStringLiteral("config.json")));
    }

    void insideFlatpakItIsSaidWhatTheSandboxHides() {
        qputenv("FLATPAK_ID", "io.github.patdesk.Patdesk");
        SettingsDesk desk;
        desk.open();
        const ImportDialog* const dialog = openImport(desk);
        QTRY_VERIFY(says(*dialog, QStringLiteral("Flatpak sandbox")));
        qunsetenv("FLATPAK_ID");
    }

    void aMissingSecretIsSaidAndTheTenantCanStillBeImported() {
        QVERIFY(
            writeFile(sailConfig(),
                      "environments:\n    gui-none:\n        baseurl: https://acme.api.identitynow.com\n"));
        SettingsDesk desk;
        SettingsDialog& settings = desk.open();
        QSignalSpy saved(&settings, &SettingsDialog::tenantSaved);
        ImportDialog* const dialog = openImport(desk);
        QTRY_COMPARE(byName<QTreeWidget>(*dialog, "Tenants found")->topLevelItemCount(), 1);
        QVERIFY(says(*dialog, QStringLiteral("enter it")));
        byName<QPushButton>(*dialog, "Import tenants")->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(desk.registry.tenants().size(), 1);
    }

private:
    static ImportDialog* openImport(SettingsDesk& desk) {
        desk.button("Import tenants")->click();
        return desk.above<ImportDialog>();
    }

    static QTreeWidgetItem* itemNamed(const QTreeWidget& list, const char* name) {
        return list.findItems(QString::fromLatin1(name), Qt::MatchExactly).value(0);
    }

    static bool says(const QWidget& dialog, const QString& words) {
        const QList<NoteLabel*> notes = dialog.findChildren<NoteLabel*>();
        return std::any_of(notes.begin(), notes.end(),
                           [&words](const NoteLabel* note) { return note->words().contains(words); });
    }

    QString sailConfig() const { return m_home->filePath(QStringLiteral(".sailpoint/config.yaml")); }

    /// As `sail` has it in the keychain. True once it is there.
    bool putCredential(const QString& environment) const {
        std::optional<bool> stored;
        exportToSail(m_home->filePath(QStringLiteral("elsewhere.yaml")), environment, QUrl(),
                     TokenId(QStringLiteral("abc123")), Secret(secretText),
                     {this, [&stored](const Result<Done>& done) { stored = done.ok(); }});
        return QTest::qWaitFor([&stored] { return stored.has_value(); }) && *stored;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_MAIN(TestImportDialog)
#include "test_importdialog.moc"
