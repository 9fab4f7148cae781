// SPDX-License-Identifier: MIT
#include "exporttenantdialog.h"
#include "files.h"
#include "platform.h"
#include "sailconfig.h"
#include "sailcredential.h"
#include "sdkconfig.h"
#include "settingsdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>

using namespace patdesk;
using namespace patdesk::test;

namespace {

constexpr auto ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

} // namespace

/// With a home of its own, and the session's keychain.
class TestExportTenantDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        if (!homeIsMovable)
            QSKIP("there is no home of its own");
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_home->path()));
        m_desk = std::make_unique<SettingsDesk>();
        QVERIFY(m_desk->store("Acme (prod)"));
        m_desk->open().showTenant(TenantId(QStringLiteral("Acme (prod)")));
        m_desk->button("Export tenant")->click();
        m_dialog = m_desk->above<ExportTenantDialog>();
        QVERIFY(m_dialog);
    }

    void sailGetsTheAddressAndNoSecretUnlessAsked() {
        QVERIFY(!byName<QCheckBox>(*m_dialog, "With the client secret")->isChecked());
        QCOMPARE(byName<QLineEdit>(*m_dialog, "Environment")->text(), QStringLiteral("acme-prod"));
        byName<QLineEdit>(*m_dialog, "Environment")->setText(QStringLiteral("gui-export"));
        button("Export")->click();
        QTRY_VERIFY(m_desk->says(QStringLiteral("without the client secret")));
        const auto environments = readSailConfig(usualSailConfig());
        QVERIFY(environments && environments->size() == 1);
        QCOMPARE(environments->constFirst().name, QStringLiteral("gui-export"));
        QCOMPARE(environments->constFirst().address, QStringLiteral("https://acme.api.identitynow.com"));
        QCOMPARE(QFile::permissions(usualSailConfig()), ownerOnly);
    }

    void sailsSecretGoesToTheKeychainAndToNoFile() {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("there is no D-Bus session: start the tests with tests/run");
        byName<QLineEdit>(*m_dialog, "Environment")->setText(QStringLiteral("gui-export-secret"));
        byName<QCheckBox>(*m_dialog, "With the client secret")->setChecked(true);
        QVERIFY(says(QStringLiteral("keychain")));
        button("Export")->click();
        QTRY_VERIFY(m_desk->says(QStringLiteral("in the keychain, for sail")));
        QVERIFY(!contentOf(usualSailConfig()).contains("stored secret"));
        QByteArray read;
        readSailClientSecret(
            QStringLiteral("gui-export-secret"),
            {this, [&read](const Result<Secret>& secret) { read = secret->reveal().toByteArray(); }});
        QTRY_COMPARE(read, QByteArray("stored secret"));
    }

    void anSdksFileGetsTheSecretOnlyAfterAWarning() {
        byName<QComboBox>(*m_dialog, "Format")->setCurrentIndex(1);
        const QString file = m_home->filePath(QStringLiteral("project/config.json"));
        byName<QLineEdit>(*m_dialog, "File")->setText(file);
        button("Export")->click();
        QTRY_VERIFY(m_desk->says(QStringLiteral("without the client secret")));
        QCOMPARE(readSdkConfig(file)->clientId.text(), QStringLiteral("id"));
        QVERIFY(readSdkConfig(file)->clientSecret.isEmpty());

        m_desk->button("Export tenant")->click();
        m_dialog = m_desk->above<ExportTenantDialog>();
        byName<QComboBox>(*m_dialog, "Format")->setCurrentIndex(1);
        byName<QLineEdit>(*m_dialog, "File")->setText(file);
        byName<QCheckBox>(*m_dialog, "With the client secret")->setChecked(true);
        QVERIFY(says(QStringLiteral("plain text")));
        button("Export")->click();
        QTRY_VERIFY(m_desk->says(QStringLiteral(", with the client secret.")));
        QCOMPARE(readSdkConfig(file)->clientSecret.reveal().toByteArray(), QByteArray("stored secret"));
        QCOMPARE(QFile::permissions(file), ownerOnly);
    }

    void aFileThatCannotBeWrittenIsSaidAndTheDialogStays() {
        byName<QLineEdit>(*m_dialog, "File")->setText(QStringLiteral("/proc/nowhere/config.yaml"));
        button("Export")->click();
        QTRY_VERIFY(says(QStringLiteral("could not be read or written")));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(button("Export")->isEnabled());
    }

    void aNameThatSailWouldNotFindIsRefused() {
        byName<QLineEdit>(*m_dialog, "Environment")->setText(QStringLiteral("Acme.prod"));
        QVERIFY(!button("Export")->isEnabled());
        byName<QLineEdit>(*m_dialog, "Environment")->setText(QStringLiteral("acme-prod"));
        QVERIFY(button("Export")->isEnabled());
        byName<QLineEdit>(*m_dialog, "File")->clear();
        QVERIFY(!button("Export")->isEnabled());
    }

private:
    QPushButton* button(const char* name) const { return byName<QPushButton>(*m_dialog, name); }

    bool says(const QString& words) const {
        const QList<NoteLabel*> notes = m_dialog->findChildren<NoteLabel*>();
        return std::any_of(notes.begin(), notes.end(),
                           [&words](const NoteLabel* note) { return note->words().contains(words); });
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SettingsDesk> m_desk;
    ExportTenantDialog* m_dialog = nullptr;
};

QTEST_MAIN(TestExportTenantDialog)
#include "test_exporttenantdialog.moc"
